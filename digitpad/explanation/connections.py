"""The strongest connections behind one output, back to the input.

====== ============================================== =============
letter meaning                                        shape
====== ============================================== =============
a      activations of the layer below, one example's  (n_l-1,)
W      weights                                        (n_l-1, n_l)
====== ============================================== =============

What a node j below adds to z_k is a_j W_jk (6); of each node only the largest are followed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.network.network import Network, Trace

OF_EACH = 3
"""How many connections of a node are followed."""


@dataclass(frozen=True)
class Connection:
    """One weight between two nodes, and what it did.

    Parameters
    ----------
    layer : int
        Of the node it leads to, 1 to L.
    source, target : int
        Nodes of the layer below and of `layer`.
    added : float
        a_j W_jk: what it added to the target's weighted sum.
    """

    layer: int
    source: int
    target: int
    added: float


def strongest_connections(
    network: Network, trace: Trace, output: int, of_each: int = OF_EACH
) -> tuple[Connection, ...]:
    """Return the connections that did most for an output, or most against it.

    Parameters
    ----------
    network : Network
    trace : Trace
        Of one example.
    output : int
        The node to begin with.
    of_each : int
        How many connections of each node are followed, the largest amounts first. What
        added nothing is none.

    Returns
    -------
    tuple of Connection
        From the output back to the input.
    """
    found: list[Connection] = []
    targets = [output]
    for number in reversed(range(len(network.layers))):
        a, W = trace.a[number][0], network.layers[number].W
        new = [
            Connection(number + 1, source, target, float(added[source]))
            for target in targets
            for added in [a * W[:, target]]
            for source in np.argsort(-np.abs(added), kind="stable")[:of_each].tolist()
            if added[source]
        ]
        found += new
        targets = list(dict.fromkeys(each.source for each in new))
    return tuple(found)
