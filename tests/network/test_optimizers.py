"""Optimizers: two steps of each worked out by hand, and steps that can be taken back."""

from math import sqrt

import numpy as np
import pytest

from digitpad.network.optimizers import (
    OPTIMIZERS,
    SGD,
    AdaGrad,
    Adam,
    Momentum,
    Optimizer,
    RMSProp,
    State,
)

G = (0.5, -0.2)
E = 1e-8
BY_HAND = [
    (SGD(0.1), [1 - 0.1 * 0.5, 1 - 0.1 * 0.5 + 0.1 * 0.2]),
    (Momentum(0.1, 0.9), [1 - 0.05, 1 - 0.05 + (0.9 * -0.05 + 0.02)]),
    (
        AdaGrad(0.01, E),
        [1 - 0.01 * 0.5 / (0.5 + E), 1 - 0.01 * 0.5 / (0.5 + E) + 0.01 * 0.2 / (sqrt(0.29) + E)],
    ),
    (
        RMSProp(0.01, 0.9, E),
        [
            1 - 0.01 * 0.5 / (sqrt(0.025) + E),
            1 - 0.01 * 0.5 / (sqrt(0.025) + E) + 0.01 * 0.2 / (sqrt(0.0265) + E),
        ],
    ),
    (
        Adam(0.001),
        # m: 0.05, 0.025; v: 2.5e-4, 2.8975e-4; corrected by 0.1, 0.19 and 0.001, 0.001999.
        [
            1 - 0.001 * 0.5 / (0.5 + E),
            1 - 0.001 * 0.5 / (0.5 + E) - 0.001 * (0.025 / 0.19) / (sqrt(2.8975e-4 / 0.001999) + E),
        ],
    ),
]


def steps(optimizer: Optimizer, gradients, theta=1.0) -> list[float]:
    """Return θ after each step from `theta`."""
    at = np.array([theta])
    state, found = optimizer.start(at), []
    for g in gradients:
        at, state = optimizer.step(at, np.array([g]), state)
        found.append(at.item())
    assert state.t == len(found)
    return found


@pytest.mark.parametrize(("optimizer", "expected"), BY_HAND, ids=lambda x: type(x).__name__)
def test_two_steps_by_hand(optimizer, expected):
    assert steps(optimizer, G) == pytest.approx(expected, rel=1e-14)


def test_every_optimizer_is_tested():
    assert {type(optimizer) for optimizer, _ in BY_HAND} == set(OPTIMIZERS.values())


def adam_by_the_book(gradients, alpha, beta1, beta2, epsilon, framework) -> list[float]:
    """Kingma and Ba, Algorithm 1; with `framework` the reordering at the end of its section 2."""
    theta, m, v, found = 1.0, 0.0, 0.0, []
    for t, g in enumerate(gradients, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        if framework:
            alpha_t = alpha * sqrt(1 - beta2**t) / (1 - beta1**t)
            theta -= alpha_t * m / (sqrt(v) + epsilon)
        else:
            theta -= alpha * (m / (1 - beta1**t)) / (sqrt(v / (1 - beta2**t)) + epsilon)
        found.append(theta)
    return found


@pytest.mark.parametrize("form", ["paper", "framework"])
def test_adam_by_the_book(form, rng):
    settings = {"beta1": 0.8, "beta2": 0.95, "epsilon": 1e-3}
    gradients = rng.normal(size=8).tolist()
    expected = adam_by_the_book(gradients, 0.01, **settings, framework=form == "framework")
    found = steps(Adam(0.01, **settings, epsilon_form=form), gradients)
    assert found == pytest.approx(expected, rel=1e-14)


def test_the_two_epsilon_forms_differ_by_epsilon_only():
    tiny = (1e-7, 2e-7)
    paper, framework = (
        steps(Adam(epsilon_form=form), tiny, theta=0.0) for form in ("paper", "framework")
    )
    assert abs(paper[0] / framework[0]) > 2
    paper, framework = (
        steps(Adam(epsilon=0, epsilon_form=form), tiny, theta=0.0)
        for form in ("paper", "framework")
    )
    assert paper == pytest.approx(framework, rel=1e-13)


def test_an_unknown_epsilon_form_is_refused():
    with pytest.raises(ValueError, match="unknown epsilon form: keras"):
        Adam(epsilon_form="keras")


def test_adam_shows_its_terms(rng):
    adam, g = Adam(), rng.normal(size=3)
    terms = adam.terms(g, adam.start(g))
    np.testing.assert_allclose(terms.m, 0.1 * g)
    np.testing.assert_allclose(terms.v, 0.001 * g * g)
    np.testing.assert_allclose(terms.m_hat, g)
    np.testing.assert_allclose(terms.v_hat, g * g)
    np.testing.assert_array_equal(terms.delta, adam.delta(g, adam.start(g))[0])


@pytest.mark.parametrize("optimizer", [kind() for kind in OPTIMIZERS.values()], ids=OPTIMIZERS)
class TestAll:
    def test_a_step_can_be_taken_back_and_again(self, optimizer, rng):
        theta, g = rng.normal(size=(2, 5))
        start = optimizer.start(theta)
        kept = theta.copy(), {name: slot.copy() for name, slot in start.slots.items()}
        first = optimizer.step(theta, g, start)[0]
        np.testing.assert_array_equal(theta, kept[0])
        assert start.t == 0
        for name, slot in start.slots.items():
            np.testing.assert_array_equal(slot, kept[1][name])
        np.testing.assert_array_equal(optimizer.step(theta, g, start)[0], first)

    def test_it_goes_downhill(self, optimizer):
        theta = np.array([1.0])
        state = optimizer.start(theta)
        for _ in range(30):
            theta, state = optimizer.step(theta, 2 * theta, state)
        assert theta**2 < 1

    def test_no_gradient_no_step(self, optimizer):
        assert steps(optimizer, [0.0, 0.0]) == [1.0, 1.0]

    def test_dtypes_are_kept(self, optimizer):
        theta = np.ones(3, np.float32)
        theta, state = optimizer.step(theta, theta, optimizer.start(theta))
        assert {theta.dtype, *(s.dtype for s in state.slots.values())} == {np.dtype(np.float32)}

    def test_a_state_never_changes(self, optimizer):
        state = optimizer.start(np.ones(3))
        assert tuple(state.slots) == optimizer.slots
        with pytest.raises(TypeError):
            state.slots["m"] = np.ones(3)
        for slot in state.slots.values():
            with pytest.raises(ValueError, match="read-only"):
                slot[0] = 1


def test_the_callers_slots_stay_the_callers():
    v = np.ones(3)
    state = State(1, {"v": v})
    v[:] = 5
    assert (state.slots["v"] == 1).all()
