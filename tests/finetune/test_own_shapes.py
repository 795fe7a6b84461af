"""What a writer let stand decides where the network is not sure, and nowhere else."""

import numpy as np
import pytest

from digitpad.datasets.augment import Distortion, distort_images
from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.exemplars import Exemplar, Exemplars
from digitpad.finetune.own_shapes import HARDLY_FURTHER, LEAST_OUTPUT, nearest_of_accepted
from digitpad.finetune.shapes import LabelledShapes, unit
from digitpad.ink.gradients import GRADIENT_INPUTS, gradients
from digitpad.ink.normalise import normalise
from digitpad.ink.strokes import Ink, Stroke
from digitpad.weights.store import load_weights
from tests.writing import amount

SLIGHTLY = Distortion(rotation=0.05, slant=0.05, elastic=0.01)
NOBODY = LabelledShapes(np.zeros((0, GRADIENT_INPUTS), np.float32), np.zeros(0, np.intp))
UNSURE = np.full((1, 10), 0.1, np.float32)


def image_of(digit):
    return normalise(amount(digit))


def again(image):
    """Return the edges of the same digit, written a little otherwise."""
    return gradients(distort_images(image[None], SLIGHTLY, np.random.default_rng(1)))


@pytest.fixture
def let_stand():
    return [CharacterExample(image_of(digit), int(digit)) for digit in "0123456789"]


@pytest.fixture(scope="module")
def everybody():
    return load_weights("essay").rehearsal


@pytest.mark.parametrize("digit", "0123456789")
def test_an_unsure_digit_is_what_it_looks_like_among_the_writers_own(let_stand, everybody, digit):
    adjusted = (
        Exemplars().with_accepted(let_stand, everybody).adjusted(UNSURE, again(image_of(digit)))
    )
    assert adjusted[0].argmax() == int(digit)
    assert adjusted[0].sum() == pytest.approx(1)


def test_what_the_network_is_sure_of_stays(let_stand, everybody):
    sure = np.full((1, 10), 0.04 / 9, np.float32)
    sure[0, 1] = 0.96
    np.testing.assert_array_equal(
        Exemplars().with_accepted(let_stand, everybody).adjusted(sure, again(image_of("7"))), sure
    )


@pytest.mark.parametrize(("output", "read"), [(0.9, 7), (1.1, 1)])
def test_a_digit_that_the_network_rules_out_is_none(let_stand, everybody, output, read):
    p = np.full((1, 10), 0.01, np.float32)
    p[0, 7], p[0, 1] = 0.92, output * LEAST_OUTPUT
    own = Exemplars().with_accepted(let_stand, everybody)
    assert own.adjusted(p, again(image_of("1")))[0].argmax() == read


def test_what_is_like_none_of_the_writers_digits_stays(let_stand, everybody):
    plus = Ink((Stroke(np.array([[0, 50], [100, 50.0]])), Stroke(np.array([[50, 0], [50, 100.0]]))))
    edges = gradients(normalise(plus)[None])
    np.testing.assert_array_equal(
        Exemplars().with_accepted(let_stand, everybody).adjusted(UNSURE, edges), UNSURE
    )


def test_between_two_labels_nothing_is_decided():
    shapes = unit(np.random.default_rng(0).random((1, GRADIENT_INPUTS)).astype(np.float32))
    step = np.zeros_like(shapes)
    step[0, 0] = 0.1
    own = LabelledShapes(unit(shapes + step), np.array([4]))
    for further, reach in ((0, 1), (1, HARDLY_FURTHER)):
        for share, clear in ((0.95, False), (1.1, True)):
            other = LabelledShapes(unit(shapes - share / reach * step), np.array([9]))
            others = (NOBODY, other) if further else (other, NOBODY)
            label, decided = nearest_of_accepted(shapes, UNSURE, own, *others)
            assert (label[0], bool(decided[0])) == (4, clear)


def test_without_knowing_what_everybody_writes_they_are_not_asked(let_stand):
    own = Exemplars().with_accepted(let_stand, None)
    np.testing.assert_array_equal(own.adjusted(UNSURE, again(image_of("7"))), UNSURE)


def test_a_correction_close_by_leaves_it_to_the_network(let_stand, everybody):
    seven = image_of("7")
    one = Exemplar.among(CharacterExample(seven, 1), NOBODY)
    edges = again(seven)
    both = Exemplars().and_also(one).with_accepted(let_stand, everybody)
    assert both.adjusted(UNSURE, edges)[0].argmax() == 1  # the correction reaches so far
    short = Exemplars((Exemplar(one.pixels, 1, 1e-6),)).with_accepted(let_stand, everybody)
    np.testing.assert_array_equal(short.adjusted(UNSURE, edges), UNSURE)


def test_they_stay_until_others_are_known(let_stand, everybody):
    own = Exemplars().with_accepted(let_stand, everybody)
    assert own.with_accepted((), everybody).accepted is own.accepted
    assert own.without_other_labels(image_of("3"), 8).accepted is own.accepted
    assert own
    assert not Exemplars()
