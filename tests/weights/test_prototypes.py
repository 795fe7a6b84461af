import numpy as np
import pytest

from digitpad.weights.prototypes import Rehearsal


@pytest.fixture
def arrays(rng):
    y = rng.uniform(size=(4, 3)).astype(np.float32)
    return rng.integers(0, 256, (4, 6), np.uint8), y / y.sum(axis=1, keepdims=True)


def test_inputs_are_the_pixels_from_0_to_1(arrays):
    rehearsal = Rehearsal(*arrays)
    assert len(rehearsal) == 4
    assert rehearsal.x.dtype == np.float32
    np.testing.assert_allclose(rehearsal.x * 255, arrays[0], rtol=1e-6)


def test_it_cannot_be_changed_from_outside(arrays):
    pixels, y = arrays
    rehearsal = Rehearsal(pixels, y)
    name = rehearsal.name
    pixels[:] = 0
    assert Rehearsal(rehearsal.pixels, rehearsal.y).name == name
    with pytest.raises(ValueError, match="read-only"):
        rehearsal.y[0] = 0


def test_its_name_tells_it_from_others(arrays):
    pixels, y = arrays
    assert Rehearsal(pixels, y).name == Rehearsal(pixels, y).name
    assert Rehearsal(pixels, y[::-1]).name != Rehearsal(pixels, y).name


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda x, y: (x[:3], y), "shapes"),
        (lambda x, y: (x[:0], y[:0]), "shapes"),
        (lambda x, y: (x, y[0]), "shapes"),
        (lambda x, y: (x.astype(np.float32), y), "dtypes"),
        (lambda x, y: (x, y.astype(np.float64)), "dtypes"),
        (lambda x, y: (x, 2 * y), "probabilities"),
        (lambda x, y: (x, y * np.float32("nan")), "probabilities"),
    ],
)
def test_what_is_none_is_refused(arrays, change, said):
    with pytest.raises(ValueError, match=said):
        Rehearsal(*change(*arrays))
