"""A lesson is one readable file, and is replayed to the bit."""

import json
import re
from dataclasses import replace

import numpy as np
import pytest

from digitpad.errors import DigitpadError, ExchangeError, WeightsError
from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.natural_gradient import NaturalGradientTuner
from digitpad.finetune.single_step import correct
from digitpad.ink.normalise import normalise
from digitpad.ink.strokes import Ink
from digitpad.journal.exchange.recording import Recording, replay
from digitpad.journal.exchange.recording_file import load_recording, save_recording
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam
from digitpad.weights.prototypes import Rehearsal
from digitpad.weights.store import Weights, save_weights
from tests.journal.conftest import take
from tests.writing import amount


@pytest.fixture
def recording(history) -> Recording:
    for label, written in ((7, "1"), (3, "2"), (7, "1")):
        history.record(take(history.learner, label, written, 0.7))
    return Recording.of(history, seed=5, ink=amount("12"))


@pytest.fixture
def path(recording, tmp_path):
    save_recording(tmp_path / "lesson.json", recording)
    return tmp_path / "lesson.json"


def test_it_is_replayed_to_the_bit(path, history):
    replayed = list(replay(replace(load_recording(path), weights=history.weights)))
    assert [same for _, same in replayed] == [True, True, True]
    last = replayed[-1][0].after
    assert last.network.theta.tobytes() == history.learner.network.theta.tobytes()
    assert last.state.t == 3
    for name, slot in last.state.slots.items():
        assert slot.tobytes() == history.learner.state.slots[name].tobytes()


def test_what_is_written_comes_back(path, recording):
    back = load_recording(path)
    assert (back.seed, back.ink, back.optimizer) == (5, amount("12"), Adam())
    assert [s.label for s in back.steps] == [7, 3, 7]
    for a, b in zip(recording.steps, back.steps, strict=True):
        assert a.image.tobytes() == b.image.tobytes()
        assert (a.ink, a.kind, a.updates, a.theta_sha256) == (
            b.ink,
            b.kind,
            b.updates,
            b.theta_sha256,
        )


def test_it_can_be_read(path):
    told = json.loads(path.read_text())
    assert told["steps"][0]["label"] == 7
    assert told["steps"][0]["kind"] == "one step"
    rows = told["steps"][0]["image"]
    assert len(rows) == 28
    assert all(re.fullmatch(r"[\d. ]+", row) for row in rows)


def test_it_says_where_it_differs(recording):
    steps = list(recording.steps)
    steps[1] = replace(steps[1], label=4)
    assert [same for _, same in replay(replace(recording, steps=tuple(steps)))] == [
        True,
        False,
        False,
    ]


def test_other_weights(recording, rng):
    save_weights(recording.weights + ".other.npz", Weights(Network.random((784, 6, 10), rng=rng)))
    other = replace(recording, weights=recording.weights + ".other.npz")
    with pytest.raises(WeightsError, match="not the weights that the lesson began with"):
        next(replay(other))


@pytest.fixture
def tuned(tmp_path, rng) -> str:
    """Weights with a rehearsal set."""
    network = Network.random((784, 6, 10), rng=rng)
    pixels = rng.integers(0, 256, (40, 784), np.uint8)
    rehearsal = Rehearsal(pixels, network.predict(pixels / np.float32(255)))
    save_weights(tmp_path / "p.npz", Weights(network, rehearsal=rehearsal))
    return str(tmp_path / "p.npz")


def test_learning_it_is_replayed_to_the_bit_too(journal, tuned):
    history = journal.create("Ben", tuned)
    tuner = NaturalGradientTuner.of(history.base.network, history.base.rehearsal)
    for label, written in ((7, "1"), (3, "2"), (None, "1"), (3, "3")):
        example = CharacterExample(normalise(amount(written)), label, amount(written))
        history.record(tuner.learn(history.learner, example, history.learnt()))
        history.record(correct(history.learner, example.image, label, ink=example.ink))
    assert [correction.label for correction in history.learnt()] == [3, None, 3]
    replayed = list(replay(Recording.of(history)))
    assert [same for _, same in replayed] == [True] * 8
    assert [step.kind for step, _ in replayed] == ["learn it", "one step"] * 4


def test_steps_that_cannot_be_taken(recording):
    for kind, said in (("dance", "'dance' cannot be done"), ("learn it", "no rehearsal set")):
        steps = (replace(recording.steps[0], kind=kind),)
        with pytest.raises(DigitpadError, match=f"step 1 of the lesson: .*{said}"):
            list(replay(replace(recording, steps=steps)))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda told: told.pop("steps"), "lacks 'steps'"),
        (lambda told: told.update(format="x"), "its format is 'x'"),
        (lambda told: told.update(version=9), "its version is 9"),
        (lambda told: told["steps"][0].update(label=12), "12 is no digit"),
        (lambda told: told["steps"][0].update(label="7"), "no usable lesson"),
        (lambda told: told["steps"][0].update(image=["0 1"] * 28), "28×28"),
        (lambda told: told["steps"][0]["image"].pop(), "28×28"),
        (lambda told: told["steps"][0]["image"].append("1 2"), "no usable lesson"),
        (lambda told: told["steps"][0].update(ink=[[[1, None]]]), "no usable lesson"),
        (lambda told: told["steps"][0].update(ink=[[]]), "no usable lesson"),
        (lambda told: told.update(optimizer={"name": "luck"}), "'luck' is unknown"),
        (lambda told: told.update(weights="pen"), "no usable lesson"),
        (lambda told: told.update(steps=7), "no usable lesson"),
    ],
)
def test_bad_files(path, spoil, said):
    told = json.loads(path.read_text())
    spoil(told)
    path.write_text(json.dumps(told))
    with pytest.raises(ExchangeError) as caught:
        load_recording(path)
    assert said in str(caught.value)
    assert str(caught.value).startswith(f"{path}: ")
    assert len(str(caught.value).splitlines()) == 1


@pytest.mark.parametrize("content", [b"", b"[]", b"7", b"\xff\xfe", b"[" * 100_000])
def test_no_lesson_at_all(tmp_path, content):
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(ExchangeError, match="no usable lesson"):
        load_recording(tmp_path / "x.json")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x89PNG\r\n\xff", "it is no text in UTF-8"),
        (b"hello", "line 1 is no JSON"),
        (b"", "line 1 is no JSON"),
        (b"[]", "it is no JSON object"),
        (b'{"format": 3}', "its format is 3"),
    ],
)
def test_a_strange_file_is_told_of_in_our_words(tmp_path, content, said):
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(ExchangeError) as caught:
        load_recording(tmp_path / "x.json")
    assert str(caught.value) == f"{tmp_path / 'x.json'}: it is no usable lesson: {said}"


def test_an_image_without_numbers_is_told_of_in_our_words(path):
    told = json.loads(path.read_text())
    told["steps"][0]["image"][0] = "a b"
    path.write_text(json.dumps(told))
    with pytest.raises(ExchangeError, match="an image in it is no rows of numbers"):
        load_recording(path)


def test_images_are_exact(recording, tmp_path, rng):
    image = rng.random((28, 28), np.float32)
    save_recording(
        tmp_path / "x.json", replace(recording, steps=(replace(recording.steps[0], image=image),))
    )
    assert load_recording(tmp_path / "x.json").steps[0].image.tobytes() == image.tobytes()


def test_no_ink_is_not_empty_ink(recording, tmp_path):
    for ink in (None, Ink()):
        save_recording(tmp_path / "x.json", replace(recording, ink=ink))
        assert load_recording(tmp_path / "x.json").ink == ink
