"""Scores of amounts: what is silent, what the surest are worth, and calibration."""

import numpy as np
import pytest

from digitpad.evaluation.amounts import is_silent
from digitpad.evaluation.risk import calibration_error, risk_coverage
from digitpad.reading.amount import value_of
from digitpad.reading.result import Reading


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
