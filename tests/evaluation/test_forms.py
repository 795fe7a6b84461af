"""Scores of forms: exact, silent, and quiet where there is no number."""

import numpy as np
import pytest

from digitpad import Reader
from digitpad.datasets.forms.pictures import FormPicture
from digitpad.evaluation.forms import FormScore, score_forms
from tests.pictures.forms import Page


def picture(kind: str, written: str, text: str) -> FormPicture:
    page = Page(90 * len(written) + 80, 180)
    if written:
        page.write(written, 40, 40)
    return FormPicture(kind, page.pixels(), text, "own")


@pytest.fixture(scope="module")
def scores() -> dict[str, FormScore]:
    pictures = [
        picture("plain", "35", "35"),
        picture("plain", "35", "36"),
        picture("empty", "", ""),
        picture("word", "702", ""),
    ]
    return score_forms(Reader.load("pen"), pictures)


def test_wrong_without_a_word_is_silent(scores):
    assert scores["plain"] == FormScore(samples=2, exact=1, silent=1, sure=1)


def test_no_number_is_right_where_the_pad_says_nothing(scores):
    assert scores["empty"] == FormScore(samples=1, exact=1)
    assert scores["word"].exact == 0
    assert scores["word"].silent == 1


def test_scores_add_up(scores):
    total = sum(scores.values(), FormScore())
    assert (total.samples, total.exact) == (4, 2)
    assert np.isclose(total.silent, 2)


def test_another_reader_is_asked_about_what_has_a_number():
    asked = []

    def peer(pixels):
        asked.append(pixels.shape)
        return "35"

    pictures = [picture("plain", "35", "35"), picture("plain", "35", "36"), picture("w", "7", "")]
    found = score_forms(Reader.load("pen"), pictures, peer)
    assert (found["plain"].peer_exact, found["w"].peer_exact, len(asked)) == (1, 0, 2)
