"""Scores of amounts: what is silent, what the surest are worth, and calibration."""

from dataclasses import replace

import numpy as np
import pytest

from digitpad import Reader
from digitpad.datasets.amounts import composed_amounts
from digitpad.evaluation.amounts import is_silent, score_amounts
from digitpad.evaluation.risk import calibration_error, risk_coverage
from digitpad.reading.amount import value_of
from digitpad.reading.result import Reading
from tests.datasets.hands import own_hand


def reading(text: str, value: bool = True) -> Reading:
    return Reading(text, value_of(text) if value else None, 0.5, ())


@pytest.mark.parametrize(
    ("read", "right", "silent"),
    [
        (reading("12"), False, True),
        (reading("12"), True, False),
        (reading("1?"), False, False),
        (reading("7,966.69", value=False), False, False),
        (reading("7.966.69"), False, False),
    ],
)
def test_silent_is_wrong_and_not_said_so(read, right, silent):
    assert is_silent(read, right) == silent


def test_the_surest_are_judged_first():
    confidence = np.linspace(1, 0.01, 100)
    right = np.arange(100) < 90
    found = {point.kept: point for point in risk_coverage(confidence, right)}
    assert found[0.9].wrong == 0
    assert found[1.0].wrong == pytest.approx(0.1)
    assert found[0.5].confidence == pytest.approx(confidence[49])


def test_a_calibrated_reader_has_no_calibration_error():
    rng = np.random.default_rng(0)
    confidence = rng.uniform(0, 1, 100_000)
    right = rng.uniform(0, 1, 100_000) < confidence
    assert calibration_error(confidence, right) < 0.01
    assert calibration_error(np.ones(1000), np.arange(1000) < 700) == pytest.approx(0.3)


def test_a_score_counts_what_was_read_and_keeps_the_mistakes():
    reader = Reader.load("pen")
    amounts = list(composed_amounts([own_hand()], 30, np.random.default_rng(2)))
    read = [reader.read(amount.ink).text for amount in amounts]
    wrong = [i for i, amount in enumerate(amounts) if amount.text != read[i]]
    score = score_amounts(reader, amounts)
    assert 0 < len(wrong) < len(amounts) == score.samples
    assert score.exact == pytest.approx(1 - len(wrong) / 30)
    assert [(a.text, r.text) for a, r in score.mistakes] == [
        (amounts[i].text, read[i]) for i in wrong
    ]
    assert 0 < score.legible <= 1
    assert score.exact_of_legible >= score.exact


def test_where_nothing_is_legible_nothing_of_it_is_exact():
    other = str.maketrans("0123456789", "1234567890")
    amounts = composed_amounts([own_hand()], 5, np.random.default_rng(2))
    score = score_amounts(
        Reader.load("pen"),
        [replace(amount, written=amount.written.translate(other)) for amount in amounts],
    )
    assert (score.legible, score.exact_of_legible, score.exact) == (0, 0, 0)
