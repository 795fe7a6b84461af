import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from digitpad.datasets.unipen import Sample
from digitpad.errors import FileError
from digitpad.evaluation.digits import score
from digitpad.evaluation.numbers import distance, plain, score_numbers
from digitpad.evaluation.sheet import Mistake, save_sheet
from digitpad.ink.normalise import normalise
from digitpad.reading.result import Reading
from tests.writing import amount


def test_digit_scores_by_hand():
    p = np.full((4, 10), 0.02)
    p[[0, 1, 2, 3], [3, 3, 5, 7]] = 0.82
    result = score(p, np.array([3, 3, 6, 7]))
    assert (result.samples, result.correct, result.accuracy) == (4, 3, 0.75)
    assert result.confusion[6, 5] == 1
    assert result.per_class[[3, 6, 7]].tolist() == [1, 0, 1]
    assert result.ece == pytest.approx(0.82 - 0.75)


def test_no_samples_is_no_accuracy():
    result = score(np.zeros((0, 10)), np.zeros(0, int))
    assert (result.samples, result.accuracy, result.ece) == (0, 0, 0)


@pytest.mark.parametrize(
    ("label", "text", "same"),
    [
        ("$12,738.50", "12738.50", True),
        ("2345,", "2345", True),
        ("3.10", "3,10", False),
        ("1.5", "15", False),
        ("08976", "8976", False),
        ("123", "1?3", False),
    ],
)
def test_what_counts_as_exact(label, text, same):
    assert (plain(label) == plain(text)) is same


@given(st.text("0123", max_size=7), st.text("0123", max_size=7))
def test_edit_distance_is_a_distance(a, b):
    assert distance(a, b) == distance(b, a)
    assert abs(len(a) - len(b)) <= distance(a, b) <= max(len(a), len(b))
    assert (distance(a, b) == 0) is (a == b)


class Parrot:
    """A reader that says what it is told to, in turn."""

    def __init__(self, *texts):
        self.texts = list(texts)

    def read(self, ink):
        return Reading(self.texts.pop(0), None, 1.0, ())


def test_only_numbers_are_scored_and_errors_counted_by_digit():
    labels = ["100", "Drive", "7", "1,250", "$35"]
    samples = [Sample(amount("1"), label, "me", "x") for label in labels]
    result = score_numbers(Parrot("100", "1250", "86"), samples)
    assert (result.samples, result.exact) == (3, 2)
    assert result.digit_error_rate == pytest.approx(2 / 9)
    assert [(s.label, r.text) for s, r in result.mistakes] == [("$35", "86")]


def test_a_contact_sheet_shows_ink_and_what_was_seen(tmp_path):
    ink = amount("42")
    mistakes = [
        Mistake(ink, (normalise(amount("4")), normalise(amount("2"))), "42", "47"),
        Mistake(None, (normalise(amount("9")),), "9", "4"),
    ]
    save_sheet(tmp_path / "sheet.png", mistakes, columns=2)
    page = np.asarray(Image.open(tmp_path / "sheet.png"))
    left, right = np.hsplit(page, 2)
    assert (left < 128).sum() > 200
    assert (right < 128).sum() > 200


def test_a_sheet_that_cannot_be_written(tmp_path):
    with pytest.raises(FileError, match="cannot be written"):
        save_sheet(tmp_path / "nowhere" / "sheet.png", [])
