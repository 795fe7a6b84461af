"""Ink is judged by how it was written, too: by pen weights alone, and as if it stood alone."""

from dataclasses import replace

import numpy as np
import pytest

from digitpad.errors import WeightsError
from digitpad.ink.directions import DIRECTION_INPUTS
from digitpad.ink.strokes import Ink
from digitpad.network.network import Network
from digitpad.reading.amount_model import default_amount_model, save_amount_model
from digitpad.reading.evidence.image_networks import ImageNetworks, log_softmax
from digitpad.reading.evidence.ink_judge import InkJudge
from digitpad.reading.evidence.ink_model import INK_INPUTS, default_ink_model, load_ink_model
from digitpad.reading.evidence.judge import Judge, beside_features, kind_inputs, logits_of
from digitpad.reading.reader import Reader
from digitpad.weights.format import Weights
from digitpad.weights.store import load_weights, save_weights
from tests.writing import amount, arc, backwards, line


@pytest.fixture(scope="module")
def reader():
    return Reader.load("pen")


@pytest.fixture(scope="module")
def judge(reader):
    networks = ImageNetworks(reader.network, reader.temperature, reader.edges)
    return InkJudge(Judge(networks, reader.model.kinds), default_ink_model())


def test_beside_pen_weights_strokes_are_asked_and_beside_others_not(reader):
    own, essay = (r.read(amount("12")) for r in (reader, Reader.load("essay")))
    assert all(character.asked_strokes for character in own.characters)
    assert not any(character.asked_strokes for character in essay.characters)
    alone = reader.alone().read(amount("12"))
    assert not any(character.asked_strokes for character in alone.characters)


def test_the_way_of_the_pen_is_heard_where_the_image_is_the_same(judge):
    inks = [amount("4"), backwards(amount("4"))]
    image = logits_of(judge.see_ink(inks))
    assert image[0] == pytest.approx(image[1], abs=1e-3)
    there, back = (log_softmax(written.logits) for written in judge.model.written(inks))
    assert abs(there - back).max() > 0.1


def test_image_and_strokes_count(judge):
    ink = [amount("3")]
    both, again = judge.ink_logits(ink)
    image, strokes = logits_of(judge.see_ink(ink)), judge.model.written(ink)[0].logits
    assert not again
    for one in (image[0], strokes):
        assert both[0].argmax() == one.argmax() == 3
    assert not np.allclose(log_softmax(both), log_softmax(image))


def test_the_product_for_both_networks_is_what_each_makes_of_its_inputs(judge, rng):
    model, features = judge.model, rng.random((3, DIRECTION_INPUTS), dtype=np.float32)
    place = rng.random((3, INK_INPUTS - DIRECTION_INPUTS - 10))
    logits, sums = model.look(features)
    kinds = model.kinds(sums, beside_features(place, logits))
    assert logits == pytest.approx(model.strokes.forward(features).z[-1], abs=1e-4)
    whole = model.amounts.kinds.forward(kind_inputs(features, place, logits)).z[-1]
    assert kinds == pytest.approx(whole, abs=1e-4)


def test_where_the_two_disagree_the_digit_is_open(reader):
    """A 6 whose loop goes the other way round looks like a 6 and goes like a 5."""
    loop = np.concatenate([line((44, 0), (8, 56)), arc(30, 72, 26, 28, -160, 200)])
    reading = reader.read(
        Ink.of(*(stroke.points - (100, 0) for stroke in amount("3").strokes), loop)
    )
    assert (reading.text, reading.value) == ("3?", None)
    assert "6" in reading.characters[1].guesses


def test_what_was_seen_is_not_looked_at_again(judge, monkeypatch):
    first = judge.model.written([amount("5")])
    monkeypatch.setattr(judge.model.strokes.__class__, "forward", None)
    assert judge.model.written([amount("5")])[0] is first[0]


def test_how_ink_was_written_is_known_to_a_reader_with_another_network(reader, monkeypatch):
    ink = amount("47")
    reader.read(ink)
    other = reader.with_network(reader.network.with_theta(0 * reader.network.theta))
    monkeypatch.setattr("digitpad.reading.evidence.ink_model.directions", None)
    assert other.read(ink).characters[0].asked_strokes


def test_a_picture_is_read_without_strokes(reader, rng):
    x = rng.random((1, 28, 28)).astype(np.float32)
    assert np.array_equal(reader.probabilities(x), replace(reader, ink=None).probabilities(x))


def test_files_for_something_else_are_refused(tmp_path, rng):
    with pytest.raises(WeightsError, match="holds no stroke network"):
        load_ink_model(strokes="pen")
    with pytest.raises(WeightsError, match="holds no model of amounts"):
        load_ink_model(amounts="marks")
    small = Weights(Network.random((5, 10), rng=rng))
    save_weights(tmp_path / "small.npz", small)
    with pytest.raises(WeightsError, match="holds no stroke network"):
        load_ink_model(strokes=tmp_path / "small.npz")


def test_the_shipped_networks_are_of_the_shapes_that_are_told(tmp_path):
    model = default_ink_model()
    assert model.strokes.sizes == (735, 256, 128, 10)
    assert model.amounts.kinds.sizes == (770, 512, 128, 10)
    assert load_weights("strokes").provenance["recipe"] == "strokes"
    assert model.amounts.provenance["recipe"] == "ink-marks"
    save_amount_model(tmp_path / "own.npz", model.amounts)
    kept = load_ink_model(amounts=tmp_path / "own.npz")
    assert np.array_equal(kept.amounts.kinds.theta, model.amounts.kinds.theta)
    assert default_amount_model().kinds.sizes == (422, 256, 64, 10)
