"""The queue: the least certain first, marks that can be taken back."""

from dataclasses import replace

import numpy as np
import pytest

from digitpad.ink.strokes import Ink
from digitpad.journal import Correction, QueuedReading, ReadingQueue
from digitpad.reading.reader import Reader
from tests.writing import amount


@pytest.fixture
def queue(journal, history) -> ReadingQueue:
    return journal.queue(history)


def recent(certainty: float, digit: int = 3, seed: int | None = None) -> QueuedReading:
    p = np.full(10, (1 - certainty) / 9, np.float32)
    p[digit] = certainty
    rng = np.random.default_rng(int(certainty * 1000) if seed is None else seed)
    return QueuedReading(rng.random((28, 28), np.float32), p, amount("3"))


def test_of_a_reading(queue):
    ink = amount("12")
    reading = Reader.load("pen").read(ink)
    queue.add(QueuedReading.of(character, ink) for character in reading.characters)
    found = {r.digit: r for r in queue.pending()}
    assert found[2].ink == ink.only(reading.characters[1].strokes)
    np.testing.assert_array_equal(found[2].image, reading.characters[1].image)
    assert QueuedReading.of(reading.characters[0], Ink()).ink is None


def certainties(queue: ReadingQueue) -> list[float]:
    return [round(r.certainty, 3) for r in queue.pending()]


def test_the_least_certain_first(queue):
    queue.add(recent(c) for c in (0.9, 0.3, 0.6))
    assert certainties(queue) == [0.3, 0.6, 0.9]
    first = queue.pending()[0]
    assert first.digit == 3
    assert first.ink == amount("3")
    np.testing.assert_array_equal(first.image, recent(0.3).image)
    np.testing.assert_array_equal(first.probabilities, recent(0.3).probabilities)


def test_marks_and_undo(queue):
    queue.add(recent(c) for c in (0.1 * i for i in range(3, 8)))
    for mark in ("right", "skipped", "7"):
        queue.mark(queue.pending()[0].id, mark)
    assert certainties(queue) == [0.6, 0.7]
    assert [r.mark for r in queue.marked()] == ["7", "skipped", "right"]
    assert queue.undo().mark == "7"
    assert queue.undo().mark == "skipped"
    assert certainties(queue) == [0.4, 0.5, 0.6, 0.7]
    assert queue.undo().mark == "right"
    assert queue.undo() is None


def test_a_mark_or_a_sign_is_an_answer(queue):
    queue.add([recent(0.5)])
    queue.mark(queue.pending()[0].id, ",")
    assert [r.mark for r in queue.marked()] == [","]
    assert queue.accepted() == ()


def test_where_a_reading_stood_is_kept(queue):
    queue.add([replace(recent(0.5), standing=(-1.0, 0.25, 0.5, 1.25)), recent(0.6)])
    assert [r.standing for r in queue.pending()] == [(-1.0, 0.25, 0.5, 1.25), None]


def test_there_are_no_other_marks(queue):
    queue.add([recent(0.5)])
    with pytest.raises(ValueError, match="cannot be marked"):
        queue.mark(queue.pending()[0].id, "maybe")


def test_it_is_bounded_and_the_oldest_go(journal, history):
    queue = ReadingQueue(journal._database, history.id, limit=3)
    queue.add(recent(c) for c in (0.2, 0.3, 0.4))
    queue.add([recent(0.9)])
    assert certainties(queue) == [0.3, 0.4, 0.9]


def test_the_same_picture_is_there_once(queue):
    queue.add([recent(0.5, seed=1)])
    queue.add([recent(0.4, seed=1)])
    assert certainties(queue) == [0.4]


def test_each_profile_has_its_own(journal, queue, weights):
    queue.add([recent(0.5)])
    assert journal.queue(journal.create("Ben", weights)).pending() == ()


def test_it_survives_a_restart(queue, reopened, history, journal):
    queue.add([recent(0.5), recent(0.6)])
    queue.mark(queue.pending()[0].id, "right")
    again = ReadingQueue(reopened(history)._database, history.id)
    assert certainties(again) == [0.6]
    assert again.undo().mark == "right"


def test_what_was_let_stand_is_what_was_sure_or_called_right(queue, history):
    queue.add([recent(0.99, 1), recent(0.6, 2), recent(0.5, 3), recent(0.97, 4), recent(0.98, 5)])
    ids = {reading.digit: reading.id for reading in queue.pending()}
    queue.mark(ids[2], "right")
    queue.mark(ids[4], "7")
    five = next(r for r in queue.pending() if r.digit == 5)
    history.add([Correction(five.image, 8)])  # something else was said of it
    assert [each.label for each in queue.accepted()] == [1, 2]
    assert [each.label for each in queue.accepted(1)] == [2]
