"""A writer's examples: they say what the very shape is, and leave all others alone."""

import numpy as np
import pytest

from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.exemplars import LONGEST_REACH, REACH, SAID_SURENESS, Exemplar, Exemplars
from digitpad.finetune.shapes import LabelledShapes, distances, features_of
from digitpad.ink.gradients import gradients
from digitpad.ink.normalise import normalise
from digitpad.reading.reader import Reader
from digitpad.weights.store import load_weights
from tests.writing import amount


@pytest.fixture(scope="module")
def shapes():
    return LabelledShapes.of_rehearsal(load_weights("pen").rehearsal)


@pytest.fixture
def image():
    return normalise(amount("7"))


def flat(count):
    return np.full((count, 10), 0.1, np.float32)


def test_the_very_shape_is_read_as_it_was_said(shapes, image):
    exemplars = Exemplars().and_also(Exemplar.among(CharacterExample(image, 1), shapes))
    images = np.stack([image, normalise(amount("3"))])
    p = flat(2)
    adjusted = exemplars.adjusted(p, gradients(images))
    assert adjusted[0].argmax() == 1
    assert adjusted[0, 1] == pytest.approx(SAID_SURENESS)
    assert adjusted[0].sum() == pytest.approx(1)
    np.testing.assert_array_equal(adjusted[1], p[1])
    np.testing.assert_array_equal(p, flat(2))
    again = exemplars.adjusted(adjusted, gradients(images))
    np.testing.assert_allclose(again, adjusted, atol=1e-6)


def test_what_is_no_digit_is_none(shapes, image):
    exemplars = Exemplars().and_also(Exemplar.among(CharacterExample(image, None), shapes))
    sure = np.eye(10, dtype=np.float32)[[7]]
    np.testing.assert_allclose(exemplars.adjusted(sure, gradients(image[None])), flat(1))


def test_a_sure_network_is_overruled_without_dividing_by_nothing(shapes, image):
    exemplars = Exemplars().and_also(Exemplar.among(CharacterExample(image, 1), shapes))
    adjusted = exemplars.adjusted(np.eye(10, dtype=np.float32)[[1]], gradients(image[None]))
    assert np.isfinite(adjusted).all()
    assert adjusted[0].argmax() == 1


def test_no_prototype_of_another_label_is_reached(shapes, image):
    example = Exemplar.among(CharacterExample(image, 1), shapes)
    apart = distances(features_of(image[None]), shapes.features[shapes.labels != 1]).min()
    assert example.radius == pytest.approx(min(REACH * apart, LONGEST_REACH), abs=1e-5)
    own = shapes.and_of([CharacterExample(image, 7)])
    assert (
        Exemplar.among(CharacterExample(image, 1), own).radius < 0.05
    )  # the writer's own 7 stays one


def test_the_last_word_on_a_picture_holds(shapes, image):
    first, second = (Exemplar.among(CharacterExample(image, label), shapes) for label in (1, 2))
    both = Exemplars().and_also(first).and_also(second)
    assert [item.label for item in both.items] == [2]
    assert len(both.without_other_labels(image, 7)) == 0
    assert len(both.without_other_labels(image, 2)) == 1
    assert len(both.without_other_labels(normalise(amount("3")), 7)) == 1


def test_without_examples_nothing_is_copied(image):
    p = flat(1)
    assert Exemplars().adjusted(p, gradients(image[None])) is p


@pytest.mark.parametrize("label", [1, None])
def test_a_reader_reads_them_whatever_its_views_say(shapes, image, label):
    weights = load_weights("pen")
    ink = amount("7")
    exemplars = Exemplars().and_also(Exemplar.among(CharacterExample(image, label), shapes))
    reader = Reader(weights.network).with_network(weights.network, exemplars)
    assert Reader(weights.network).read(ink).text == "7"
    assert reader.read(ink).text == ("?" if label is None else "1")
    assert reader.classify([ink])[0].max() == pytest.approx(0.1 if label is None else SAID_SURENESS)
    assert reader.read(amount("3")).text == "3"
