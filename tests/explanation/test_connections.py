"""The strongest connections: against all of them, followed by hand."""

import numpy as np
import pytest

from digitpad.explanation.connections import Connection, strongest_connections
from digitpad.network.network import Network


@pytest.fixture
def network(rng) -> Network:
    return Network.random((6, 5, 4, 3), rng=rng)


def test_they_are_the_largest_of_all_that_was_added(network, rng):
    trace = network.forward(rng.random((1, 6)).astype(np.float32))
    found = strongest_connections(network, trace, 1, of_each=2)
    last = [each for each in found if each.layer == 3]
    every = trace.a[2][0] * network.layers[2].W[:, 1]
    largest = sorted(range(4), key=lambda j: -abs(every[j]))[:2]
    assert [each.source for each in last] == [j for j in largest if every[j]]
    for each in found:
        a, W = trace.a[each.layer - 1][0], network.layers[each.layer - 1].W
        assert each.added == pytest.approx(a[each.source] * W[each.source, each.target])
        others = np.abs(a * W[:, each.target])
        assert (others > abs(each.added)).sum() < 2


def test_each_leads_to_one_that_is_followed(network, rng):
    trace = network.forward(rng.random((1, 6)).astype(np.float32))
    found = strongest_connections(network, trace, 0)
    for layer in (1, 2):
        sources = {each.source for each in found if each.layer == layer + 1}
        assert {each.target for each in found if each.layer == layer} <= sources


def test_what_adds_nothing_is_no_connection(network):
    trace = network.forward(np.zeros((1, 6), np.float32))
    assert strongest_connections(network, trace, 0) == ()


def test_with_all_of_each_they_make_up_the_weighted_sum(network, rng):
    trace = network.forward(rng.random((1, 6)).astype(np.float32))
    found = strongest_connections(network, trace, 2, of_each=6)
    added = sum(each.added for each in found if each.layer == 3)
    assert added + network.layers[2].b[2] == pytest.approx(trace.z[2][0, 2], abs=1e-5)
    assert isinstance(found[0], Connection)
