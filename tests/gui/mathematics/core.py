"""What the window ought to show, from `network` and NumPy alone: `explanation` has no say."""

import re
from functools import cached_property

import numpy as np

from digitpad.network.backprop import gradient
from digitpad.network.network import Network
from digitpad.network.optimizers import SGD, AdaGrad, Adam, Momentum, RMSProp
from digitpad.network.training import one_hot

OPTIMIZERS = {
    "Adam": Adam(),
    "SGD": SGD(),
    "Momentum": Momentum(),
    "AdaGrad": AdaGrad(),
    "RMSProp": RMSProp(),
}

_RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−", "-0123456789-")
_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_NUMBER = re.compile(r"−?\d[\d,]*(?:\.\d+)?(?:×10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)?")


def numbers(text: str) -> list[float]:
    """The numbers in a text; indices stand below and above the line and are none."""
    found = (each.translate(_RAISED).replace(",", "") for each in _NUMBER.findall(text))
    return [float(each.replace("×10", "e")) for each in found]


def indices(text: str) -> list[int]:
    """The indices in a text, from 0: 4 and 2 of w₅,₃."""
    return [int(each.translate(_LOWERED)) - 1 for each in re.findall("[₀₁₂₃₄₅₆₇₈₉]+", text)]


def agree(shown, wanted) -> bool:
    """Whether numbers of three figures are the wanted ones, rounded; a tie may go either way."""
    shown, wanted = np.asarray(shown, float), np.asarray(wanted, float)
    if shown.shape != wanted.shape:
        return False
    size = np.abs(np.where(shown == 0, 1.0, shown))
    last = 10.0 ** (np.floor(np.log10(size)) - 2)
    same = np.abs(shown - wanted) <= 0.501 * last
    return bool(np.where(shown == 0, np.abs(wanted) < 1e-30, same).all())


def is_percentage(shown: str, p) -> bool:
    """Whether a percentage is a probability's, never rounded up to a certainty."""
    (value,), digits = numbers(shown), len(shown.removesuffix(" %").partition(".")[2])
    if 0 < 1 - float(p) < 0.001:
        return abs(100 * float(p) - value) <= 0.501 * 10.0**-digits and value < 100
    return agree([value], [100 * float(p)])


class Core:
    """A network's own numbers for one image, label and loss; layers from 1 as in the essay."""

    def __init__(self, network: Network, x, label: int, loss: str = "cross_entropy") -> None:
        self.net, self.x, self.label, self.loss = network, x, label, loss
        self.y = one_hot(np.array([label]), 10, network.dtype)
        self.trace = network.forward(x)
        self.g = gradient(network, self.trace, self.y, loss)

    def W(self, layer):
        return self.net.layers[layer - 1].W

    def b(self, layer):
        return self.net.layers[layer - 1].b

    def z(self, layer):
        return self.trace.z[layer - 1][0]

    def a(self, layer):
        return self.trace.a[layer][0]

    def slope(self, layer):
        return (self.z(layer) > 0).astype(float)

    @cached_property
    def C(self):
        a, y = self.a(3).astype(float), self.y[0]
        return -np.log(a[self.label]) if self.loss == "cross_entropy" else ((y - a) ** 2).sum()

    def dC_dW(self, layer):
        return self.g.layers[layer - 1][0]

    def dC_db(self, layer):
        return self.g.layers[layer - 1][1]

    def dC_dz(self, layer):
        return self.dC_db(layer)  # of one example

    def dC_da(self, layer):
        if layer == 3:
            return 2 * (self.a(3) - self.y[0])
        return self.W(layer + 1) @ self.dC_dz(layer + 1)

    def values(self, kind: str, layer: int):
        """What the map of a step of the walk shows."""
        if kind == "x":
            return self.x
        return self.a(3) if kind == "C" else getattr(self, kind)(layer)

    def through(self, layer: int, node: int):
        """How a node's sum changes with each pixel."""
        back = self.W(layer)[:, node].astype(float)
        for below in range(layer - 1, 0, -1):
            back = self.W(below) @ (self.slope(below) * back)
        return back

    def shares(self, layer: int, i: int | None, j: int):
        """What each way from a weight, or a bias, to the loss adds to ∂C/∂w: by its nodes."""
        first = 1.0 if i is None else float(self.a(layer - 1)[i])
        ways = np.array(first)
        for above in range(layer + 1, 4):
            onward = self.slope(above - 1)[:, None] * self.W(above)
            ways = ways[..., None] * (onward[j] if above == layer + 1 else onward)
        return ways * (self.dC_dz(3)[j] if layer == 3 else self.dC_dz(3))

    def written(self, kind: str, layer: int, at: tuple) -> list[float]:
        """All numbers in the lines of a step that is at one of its values."""
        j = at[-1] if at else 0
        if kind in ("x", "dC_db"):
            return [self.values(kind, layer)[j]]
        if kind == "z":
            return [*self._terms(self.a(layer - 1), self.W(layer)[:, j], self.b(layer)[j])]
        if kind == "a" and layer < 3:
            return [0, self.z(layer)[j], self.a(layer)[j]]
        if kind == "a":
            e = np.exp(self.z(3).astype(float))
            return [*e, e.sum(), e[j], e.sum(), self.a(3)[j]]
        if kind == "C" and self.loss == "cross_entropy":
            return [self.a(3)[self.label], self.C]
        if kind == "C":
            return [*np.stack([self.y[0], self.a(3)], axis=1).ravel(), self.C]
        if kind == "dC_dW":
            i = at[0]
            return [self.a(layer - 1)[i], self.dC_dz(layer)[j], self.dC_dW(layer)[i, j]]
        if kind == "dC_da":
            return [*self._terms(self.W(layer + 1)[j], self.dC_dz(layer + 1))]
        if layer < 3:
            blame = self.dC_da(layer)[j]
            slope = self.slope(layer)[j]
            return [self.z(layer)[j], slope, slope, blame, slope * blame]
        if self.loss == "cross_entropy":
            return [self.a(3)[j], self.y[0, j], self.dC_dz(3)[j]]
        a = self.a(3).astype(float)
        return [*self._terms(self.dC_da(3), a * ((np.arange(10) == j) - a[j]), most=5)]

    def _terms(self, left, right, bias=None, most: int = 4):
        """The largest products, how many more there are and what they come to, the total."""
        products = left.astype(float) * right.astype(float)
        order = np.argsort(-np.abs(products), kind="stable")[:most]
        for i in order:
            yield from (left[i], right[i])
        if (more := np.count_nonzero(products) - most) > 0:
            yield from (more, products.sum() - products[order].sum())
        yield from () if bias is None else (bias,)
        yield products.sum() + (bias or 0)


def core_of(window) -> Core:
    """The core's numbers for what a window shows."""
    example = window.study.example
    return Core(example.network, example.x, example.label, example.loss)
