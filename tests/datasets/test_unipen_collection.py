"""The UNIPEN collection itself, and which of its writers are held back."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.datasets.unipen import FOLDS, fold_of, read_category
from digitpad.ink.strokes import Ink


@given(writer=st.text())
def test_every_writer_belongs_to_one_fold(writer):
    assert 0 <= fold_of(writer) < FOLDS


def test_folds_are_stable_and_about_equal():
    assert [name for name in "abcdefghijklm" if fold_of(name) == 0] == ["c", "d", "f", "j"]
    sizes = np.bincount([fold_of(str(i)) for i in range(2000)], minlength=FOLDS)
    assert sizes / 2000 == pytest.approx(1 / FOLDS, abs=0.03)


def test_the_digits_of_the_collection(data_dir):
    damage = []
    samples = read_category(data_dir / "unipen", "1a", on_damage=damage.append)
    assert len(samples) == 8185
    assert not damage
    assert {sample.label for sample in samples} == set("0123456789")
    assert len({sample.writer for sample in samples}) == 148
    # A 7 and a 6 lean and stand as they do on paper: neither mirrored nor upside down.
    start = {label: [s.ink for s in samples if s.label == label] for label in "67"}
    assert np.mean([_starts_high(ink) for ink in start["6"]]) > 0.95
    assert np.mean([_starts_left(ink) for ink in start["7"]]) > 0.9


def _starts_high(ink: Ink) -> bool:
    box = ink.box
    return box is not None and ink.strokes[0].points[0, 1] <= box.y + box.h / 2


def _starts_left(ink: Ink) -> bool:
    box = ink.box
    return box is not None and ink.strokes[0].points[0, 0] <= box.x + box.w / 2


@pytest.mark.slow
def test_the_words_of_the_collection(data_dir):
    samples = read_category(data_dir / "unipen", "7")
    numbers = [s for s in samples if re.fullmatch(r"[$]?[0-9][0-9.,]+", s.label)]
    assert len(numbers) == 327
    digits = {sample.writer for sample in read_category(data_dir / "unipen", "1a")}
    assert {sample.writer for sample in numbers} & digits  # the same people, under the same ids
