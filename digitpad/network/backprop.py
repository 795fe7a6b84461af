"""Back-propagation: the gradient of the loss for every weight and bias.

====== ================================== ================ ===================
letter meaning                            shape            essay
====== ================================== ================ ===================
C      loss                               scalar           (12)-(14)
δ⁽ˡ⁾   ∂C/∂z⁽ˡ⁾                           (N, n_l)         (21), (22b)
∂C/∂W  a⁽ˡ⁻¹⁾ᵀ δ⁽ˡ⁾, averaged over N      (n_l-1, n_l)     (17), (22a)
∂C/∂b  δ⁽ˡ⁾, averaged over N              (n_l,)           (22b)
====== ================================== ================ ===================

The corrected forms: (14) sums over the examples too, and (22c)-(22f) over all
output nodes k, so that δ⁽ˡ⁾ = f'(z⁽ˡ⁾) ⊙ (δ⁽ˡ⁺¹⁾ W⁽ˡ⁺¹⁾ᵀ), which is the vector
form of Appendix C.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from digitpad.network.functions import ACTIVATIONS, LOSSES, Array
from digitpad.network.network import Network, Trace, split


@dataclass(frozen=True, eq=False)
class Gradient:
    """The gradient of the mean loss of a batch.

    Parameters
    ----------
    flat : Array, shape (n,)
        Laid out like the network's θ.
    delta : tuple of Array
        δ⁽¹⁾ to δ⁽ᴸ⁾, of shape (N, n_l) each, not yet averaged.
    sizes : tuple of int
        The network's layer sizes.
    """

    flat: Array
    delta: tuple[Array, ...]
    sizes: tuple[int, ...]

    @cached_property
    def layers(self) -> tuple[tuple[Array, Array], ...]:
        """(∂C/∂W⁽ˡ⁾, ∂C/∂b⁽ˡ⁾) of each layer, as views into flat."""
        return tuple(split(self.flat, self.sizes))


def mean_loss(trace: Trace, y: Array, loss: str = "cross_entropy") -> float:
    """Return C̄, the loss averaged over the batch. (14), with its missing sum."""
    return float(LOSSES[loss].C(trace.output, y).mean())


def gradient(network: Network, trace: Trace, y: Array, loss: str = "cross_entropy") -> Gradient:
    """Propagate the loss back through the network. (17)-(22).

    Parameters
    ----------
    network : Network
    trace : Trace
        What ``network.forward(x)`` returned.
    y : Array, shape (N, n_L)
        Targets. A row may sum to any weight: it then counts that much.
    loss : str
        A key of LOSSES.

    Raises
    ------
    ValueError
        If y does not have the output's shape.
    """
    delta = deltas(network, trace, y, loss)
    flat = np.empty_like(network.theta)
    for (dW, db), a, d in zip(split(flat, network.sizes), trace.a, delta, strict=False):
        np.matmul(a.T, d / len(d), out=dW)  # (18a), (22a): a_i δ_j
        np.mean(d, axis=0, out=db)  # (22b): δ_j
    return Gradient(flat, delta, network.sizes)


def deltas(
    network: Network, trace: Trace, y: Array, loss: str = "cross_entropy"
) -> tuple[Array, ...]:
    """Return δ⁽¹⁾ to δ⁽ᴸ⁾, of shape (N, n_l) each; as `gradient`, without the products."""
    if y.shape != trace.output.shape:
        raise ValueError(f"targets have shape {y.shape}, outputs {trace.output.shape}")
    *hidden, output = network.activations
    delta = [_output_delta(output, trace, y, loss)]
    entered = zip(network.layers[1:], hidden, trace.z, trace.a[1:], strict=False)
    for layer, f, z, a in reversed(list(entered)):  # z and a are of the layer below
        dC_da = delta[-1] @ layer.W.T  # (20a), over all nodes of the layer
        delta.append(ACTIVATIONS[f].back(z, a, dC_da))  # (18b), (19)
    return tuple(reversed(delta))


def _output_delta(activation: str, trace: Trace, y: Array, loss: str) -> Array:
    """Return δ⁽ᴸ⁾. (21) where softmax meets cross-entropy, the chain rule elsewhere."""
    a = trace.output
    if (activation, loss) == ("softmax", "cross_entropy"):
        # a Σy - y: for targets that sum to 1 this is (21), a - y. Computing it so avoids y / a.
        return a * y.sum(axis=-1, keepdims=True) - y
    return ACTIVATIONS[activation].back(trace.z[-1], a, LOSSES[loss].prime(a, y))
