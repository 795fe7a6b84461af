"""The essay's 3.1 and 3.2: the same weights and image here and in a framework, compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from digitpad.network.backprop import gradient
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam
from digitpad.network.training import one_hot
from digitpad.verification.finding import Finding, absolute
from digitpad.verification.framework import Framework, StepOutcome

BOUNDS = {
    "float32": {"forward pass": 1e-6, "gradients": 1e-6, "updated weights": 1e-7},
    "float64": {"forward pass": 1e-12, "gradients": 1e-12, "updated weights": 1e-12},
}


@dataclass(frozen=True, eq=False)
class FrameworkComparison:
    """What one step gave here and there, in one precision.

    Parameters
    ----------
    precision : str
    by_hand, by_framework : StepOutcome
    """

    precision: str
    by_hand: StepOutcome
    by_framework: StepOutcome

    def findings(self, group: str) -> Iterator[Finding]:
        """Yield what was compared: the ten outputs, all gradients, all updated weights."""
        here, there = self.by_hand, self.by_framework
        n = f"{here.gradient.size:,}"
        pairs = {
            "forward pass": ("10 probabilities", here.output, there.output),
            "gradients": (f"{n} gradients", here.gradient, there.gradient),
            "updated weights": (f"{n} updated weights", here.theta, there.theta),
        }
        for what, (name, ours, theirs) in pairs.items():
            bound = BOUNDS[self.precision][what]
            yield absolute(group, f"{name}, {self.precision}", ours, theirs, bound)


@dataclass(frozen=True, eq=False)
class Verification:
    """A framework and the comparisons with it.

    Parameters
    ----------
    framework : str
        Its name and version.
    epsilon_form : str
        The form of Adam it uses.
    comparisons : tuple of FrameworkComparison
    """

    framework: str
    epsilon_form: str
    comparisons: tuple[FrameworkComparison, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that was compared."""
        group = f"against {self.framework}"
        return tuple(f for comparison in self.comparisons for f in comparison.findings(group))

    @property
    def table_3(self) -> tuple[tuple[str, str, str], ...]:
        """The essay's Table 3: digit, by hand, by the framework."""
        first = self.comparisons[0]
        pairs = zip(first.by_hand.output[0], first.by_framework.output[0], strict=True)
        return tuple((str(i), f"{a:.3f}", f"{float(b):.18e}") for i, (a, b) in enumerate(pairs))

    @property
    def note(self) -> str:
        """Which form of Adam was compared."""
        where = "corrected" if self.epsilon_form == "paper" else "uncorrected"
        return (
            f"Adam adds ε to the {where} root √v in {self.framework}; the same form was computed "
            "here."
        )


def compare(framework: Framework, image: Array, label: int, seed: int = 0) -> Verification:
    """Take one step from the same random weights on the same image, here and there.

    Parameters
    ----------
    framework : Framework
    image : Array, shape (28, 28)
    label : int
        What it shows.
    seed : int
        Of the weights.
    """
    adam = Adam(epsilon_form=framework.epsilon_form)
    comparisons = []
    for precision in framework.precisions:
        network = Network.random(rng=np.random.default_rng(seed), dtype=precision)
        x = np.reshape(image, (1, -1)).astype(precision)
        y = one_hot(np.array([label]), dtype=np.dtype(precision))
        there = framework.outcome(network, x, y, adam)
        comparisons.append(FrameworkComparison(precision, by_hand(network, x, y, adam), there))
    named = f"{framework.name} {framework.version}"
    return Verification(named, framework.epsilon_form, tuple(comparisons))


def by_hand(network: Network, x: Array, y: Array, adam: Adam) -> StepOutcome:
    """Return what one step gives here."""
    trace = network.forward(x)
    g = gradient(network, trace, y).flat
    theta, _ = adam.step(network.theta, g, adam.start(network.theta))
    return StepOutcome(trace.output, g, theta)
