"""Activations, losses and their derivatives."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from digitpad.network.functions import (
    ACTIVATIONS,
    LOSSES,
    cross_entropy,
    relu,
    relu_prime,
    sigmoid,
    sigmoid_prime,
    softmax,
    softmax_prime,
    tanh,
    tanh_prime,
)

H = 1e-6
DTYPES = [np.float32, np.float64]
LOGITS = arrays(np.float64, st.integers(1, 12), elements=st.floats(-50, 50))


def numerical_jacobian(f, z: np.ndarray) -> np.ndarray:
    """Return ∂f_i/∂z_j by central differences, shape (n, n)."""
    steps = H * np.eye(len(z))
    return np.stack([(f(z + h) - f(z - h)) / (2 * H) for h in steps], axis=-1)


def test_relu():
    np.testing.assert_array_equal(relu(np.array([-2.0, 0.0, 3.0])), [0, 0, 3])


def test_relu_prime_is_0_at_0():
    z = np.array([-1.0, -0.0, 0.0, 1e-30])
    np.testing.assert_array_equal(relu_prime(z, relu(z)), [0, 0, 0, 1])
    back = ACTIVATIONS["relu"].back(np.zeros(1), np.zeros(1), np.ones(1))
    np.testing.assert_array_equal(back, [0])


def test_sigmoid_at_known_points():
    np.testing.assert_allclose(sigmoid(np.log(np.array([1.0, 3.0, 1 / 3]))), [0.5, 0.75, 0.25])


@pytest.mark.parametrize(
    ("f", "prime"), [(relu, relu_prime), (sigmoid, sigmoid_prime), (tanh, tanh_prime)]
)
def test_primes_are_derivatives(f, prime, rng):
    z = rng.normal(size=20)
    expected = (f(z + H) - f(z - H)) / (2 * H)
    np.testing.assert_allclose(prime(z, f(z)), expected, rtol=1e-6, atol=1e-9)


def test_the_jacobian_of_softmax(rng):
    z = rng.normal(size=(3, 5))
    jacobian = softmax_prime(z, softmax(z))
    assert jacobian.shape == (3, 5, 5)
    for row, expected in zip(z, jacobian, strict=True):
        np.testing.assert_allclose(numerical_jacobian(softmax, row), expected, atol=1e-9)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_back_is_the_jacobians_product(name, rng):
    activation = ACTIVATIONS[name]
    z, dC_da = rng.normal(size=(2, 6))
    expected = dC_da @ numerical_jacobian(activation.f, z)
    np.testing.assert_allclose(activation.back(z, activation.f(z), dC_da), expected, atol=1e-8)


@pytest.mark.parametrize("name", LOSSES)
def test_loss_primes_are_derivatives(name, rng):
    loss = LOSSES[name]
    a, y = rng.uniform(0.1, 0.9, size=(2, 6))
    steps = H * np.eye(6)
    expected = [(loss.C(a + h, y) - loss.C(a - h, y)) / (2 * H) for h in steps]
    np.testing.assert_allclose(loss.prime(a, y), expected, rtol=1e-7)


def test_losses_at_known_points():
    a, y = np.array([0.2, 0.3, 0.5]), np.array([0.0, 1.0, 0.0])
    assert LOSSES["cross_entropy"].C(a, y) == pytest.approx(-np.log(0.3))
    assert LOSSES["squared_error"].C(a, y) == pytest.approx(0.2**2 + 0.7**2 + 0.5**2)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ACTIVATIONS)
def test_extreme_sums_stay_finite_and_silent(name, dtype):
    activation = ACTIVATIONS[name]
    z = np.array([[-1e30, -1e4, -100, 0, 100, 1e4, 1e30], [-1e30] * 7, [1e30] * 7], dtype)
    a = activation.f(z)
    assert np.isfinite(a).all()
    assert np.isfinite(activation.back(z, a, np.ones_like(z))).all()
    if name != "relu":
        assert a.min() >= (-1 if name == "tanh" else 0)
        assert a.max() <= 1


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_hopeless_guess_costs_much_but_not_infinitely(dtype):
    a, y = np.array([0, 1], dtype), np.array([1, 0], dtype)
    assert 80 < cross_entropy(a, y) < 1000
    assert np.isfinite(LOSSES["cross_entropy"].prime(a, y)).all()


@pytest.mark.parametrize("dtype", DTYPES)
def test_dtypes_are_kept(dtype):
    z = np.linspace(-1, 1, 6, dtype=dtype).reshape(2, 3)
    for activation in ACTIVATIONS.values():
        a = activation.f(z)
        assert a.dtype == activation.prime(z, a).dtype == activation.back(z, a, z).dtype == dtype
    for loss in LOSSES.values():
        assert loss.C(softmax(z), z).dtype == loss.prime(softmax(z), z).dtype == dtype


@given(LOGITS)
def test_softmax_of_one_example_is_that_of_a_row(z):
    np.testing.assert_allclose(softmax(z), softmax(np.stack([z, z]))[0], rtol=1e-12, atol=0)


@pytest.mark.parametrize("odd", [np.nan, np.inf])
@pytest.mark.parametrize("where", [0, 1, 2])
def test_softmax_of_what_is_no_number_is_none(odd, where):
    z = np.zeros(3)
    z[where] = odd
    assert np.isnan(softmax(z)[where])


@given(LOGITS)
def test_softmax_is_a_distribution(z):
    a = softmax(z)
    assert a.min() >= 0
    assert a.sum() == pytest.approx(1, abs=1e-12)
    assert a[z.argmax()] == a.max()


@given(LOGITS, st.floats(-1000, 1000))
def test_softmax_does_not_see_a_common_shift(z, shift):
    np.testing.assert_allclose(softmax(z + shift), softmax(z), rtol=1e-9, atol=1e-12)


@given(LOGITS)
def test_sigmoid_is_symmetric(z):
    np.testing.assert_allclose(sigmoid(z) + sigmoid(-z), 1, rtol=1e-15)
