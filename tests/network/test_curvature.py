"""Natural gradients: checked against the Fisher matrix written out, and by what they are for."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.network.backprop import gradient
from digitpad.network.curvature import Curvature
from digitpad.network.functions import cross_entropy
from digitpad.network.network import Network, split
from digitpad.network.training import one_hot

DAMPING = 1e-4


def drawn(seed, sizes=(6, 5, 4), rows=40):
    rng = np.random.default_rng(seed)
    network = Network.random(sizes, rng=rng, dtype=np.float64)
    return network, rng.normal(size=(rows, sizes[0])), rng


def fisher(network, x):
    """Return the Fisher matrix of a network without hidden layers, its parameters laid out as θ."""
    x1, a = np.column_stack([x, np.ones(len(x))]), network.predict(x)
    each = [
        np.kron(np.outer(u, u), np.diag(p) - np.outer(p, p)) for u, p in zip(x1, a, strict=True)
    ]
    return np.mean(each, axis=0)


def moved(network, step, x):
    """Return how far the answers to x move, in nats."""
    before, after = network.predict(x), network.with_theta(network.theta - step).predict(x)
    return float((cross_entropy(after, before) - cross_entropy(before, before)).mean())


def test_for_one_input_it_solves_the_damped_fisher_matrix():
    network, x, _ = drawn(0, (4, 3), 1)
    label = one_hot(np.array([2]), 3, np.float64)
    g = gradient(network, trace := network.forward(x), label)
    u = np.append(x[0], 1)
    A, G = np.outer(u, u), np.diag(p := trace.output[0]) - np.outer(p, p)
    pi = np.sqrt((np.trace(A) / 5) / (np.trace(G) / 3))
    damped = np.kron(A + pi * 1e-2 * np.eye(5), G + 1e-2 / pi * np.eye(3))
    np.testing.assert_allclose(np.kron(A, G), fisher(network, x), atol=1e-15)
    found = Curvature.of(network, x, 1e-4).natural(trace, g)
    np.testing.assert_allclose(found, np.linalg.solve(damped, g.flat), rtol=1e-9)


def test_the_fisher_matrix_is_how_far_answers_move():
    network, x, rng = drawn(1, (4, 3))
    step = 1e-4 * rng.normal(size=network.theta.shape)
    assert moved(network, step, x) == pytest.approx(step @ fisher(network, x) @ step / 2, rel=1e-3)


def kronecker(network, x, damping):
    """Return, layer by layer, A ⊗ G as damped, for parameters laid out as θ."""
    trace, labels = network.forward(x), np.eye(network.sizes[-1])
    each = [gradient(network, trace, np.tile(y, (len(x), 1))).delta for y in labels]
    for layer, a in enumerate(trace.a[:-1]):
        u = np.column_stack([a, np.ones(len(a))])
        A = np.mean([np.outer(row, row) for row in u], axis=0)
        G = np.mean(
            [
                sum(p * np.outer(d[layer][n], d[layer][n]) for p, d in zip(row, each, strict=True))
                for n, row in enumerate(trace.output)
            ],
            axis=0,
        )
        pi = np.sqrt((np.trace(A) / len(A)) / (np.trace(G) / len(G)))
        A_damped = A + pi * np.sqrt(damping) * np.eye(len(A))
        yield np.kron(A_damped, G + np.sqrt(damping) / pi * np.eye(len(G)))


@given(st.integers(0, 10_000))
def test_of_all_steps_that_lower_the_loss_as_much_it_moves_the_answers_least(seed):
    """By the measure it goes by; what answers really do is that up to the approximation."""
    network, x, rng = drawn(seed)
    trace = network.forward(rng.normal(size=(3, 6)))
    g = gradient(network, trace, one_hot(rng.integers(0, 4, 3), 4, np.float64))
    natural = Curvature.of(network, x, DAMPING).natural(trace, g)
    assert g.flat @ natural > 0

    blocks = list(kronecker(network, x, DAMPING))

    def costs(step):
        """Return the measure of a step in this direction that lowers the loss by 1."""
        parts = [np.append(W, b) for W, b in split(step / (g.flat @ step), network.sizes)]
        return sum(part @ block @ part for part, block in zip(parts, blocks, strict=True))

    aside = rng.normal(size=(3, len(natural))) * np.abs(natural).max()
    others = [g.flat, *(natural + share * d for share in (1e-3, 1) for d in aside)]
    assert all(costs(other) >= costs(natural) * (1 - 1e-9) for other in others)


def test_much_damping_leaves_the_plain_gradient():
    network, x, _ = drawn(2, (4, 3))
    g = gradient(network, trace := network.forward(x[:2]), one_hot(np.array([0, 1]), 3, np.float64))
    natural = Curvature.of(network, x, 1e12).natural(trace, g)
    cosine = natural @ g.flat / np.linalg.norm(natural) / np.linalg.norm(g.flat)
    assert cosine == pytest.approx(1)


def test_precision_is_kept(rng):
    network = Network.random((6, 5, 4), rng=rng)
    x = rng.normal(size=(9, 6)).astype(np.float32)
    g = gradient(network, trace := network.forward(x), one_hot(np.zeros(9, int), 4))
    assert Curvature.of(network, x, DAMPING).natural(trace, g).dtype == np.float32


def test_a_network_that_answers_all_alike_has_a_natural_gradient_too():
    network = Network((3, 2), ("softmax",), np.array([0.0] * 6 + [1000.0, 0.0]))
    x = np.ones((2, 3))
    g = gradient(network, trace := network.forward(x), one_hot(np.array([1, 1]), 2, np.float64))
    assert np.isfinite(Curvature.of(network, x, DAMPING).natural(trace, g)).all()


def test_what_cannot_be_measured_is_refused(rng):
    network, x, _ = drawn(3)
    with pytest.raises(ValueError, match="not above 0"):
        Curvature.of(network, x, 0)
    other = Network.random((6, 4), ("sigmoid",), rng=rng, dtype=np.float64)
    with pytest.raises(ValueError, match="softmax"):
        Curvature.of(other, x, DAMPING)


def test_several_dampings_at_once_are_those_one_by_one():
    network, x, _ = drawn(1)
    dampings = (1e-2, 1e-4, 1e-8)
    for damping, curvature in zip(dampings, Curvature.each(network, x, dampings), strict=True):
        for ours, alone in zip(
            curvature.inverses, Curvature.of(network, x, damping).inverses, strict=True
        ):
            np.testing.assert_array_equal(ours[0], alone[0])
            np.testing.assert_array_equal(ours[1], alone[1])
