"""Scores of pictures of forms, by kind of form."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from digitpad.datasets.forms.drawing import Pixels
from digitpad.datasets.forms.pictures import FormPicture
from digitpad.evaluation.amounts import is_silent
from digitpad.pictures.sheet import sheet_of_pixels
from digitpad.reading.reader import Reader
from digitpad.reading.result import DOUBTFUL, Reading

SURE = 0.9


@dataclass(frozen=True)
class FormScore:
    """How well pictures of one kind were read.

    Parameters
    ----------
    samples : int
    exact : int
        Read as written; of pictures without a single number those about which the pad says
        ``?`` or nothing.
    silent : int
        Wrong, and not said so: no ``?``, and a value.
    sure : int
        The same with a confidence of at least `SURE`.
    peer_exact : int
        What another reader read as written.
    """

    samples: int = 0
    exact: int = 0
    silent: int = 0
    sure: int = 0
    peer_exact: int = 0

    def __add__(self, other: FormScore) -> FormScore:
        return FormScore(
            self.samples + other.samples,
            self.exact + other.exact,
            self.silent + other.silent,
            self.sure + other.sure,
            self.peer_exact + other.peer_exact,
        )


def score_forms(
    reader: Reader,
    pictures: Iterable[FormPicture],
    peer: Callable[[Pixels], str] | None = None,
) -> dict[str, FormScore]:
    """Read pictures of forms and compare, kind by kind; a `peer` reads those with one number, too.

    Parameters
    ----------
    reader : Reader
    pictures : iterable of FormPicture
    peer : callable, optional
        Returns what another reader makes of pixels.
    """
    scores: dict[str, FormScore] = {}
    for picture in pictures:
        reading = reader.read_sheet(sheet_of_pixels(picture.pixels)).single
        score = _score(reading, picture.text)
        if peer and picture.text:
            score = replace(score, peer_exact=int(peer(picture.pixels) == picture.text))
        scores[picture.kind] = scores.get(picture.kind, FormScore()) + score
    return scores


def _score(reading: Reading, text: str) -> FormScore:
    quiet = not reading.text or DOUBTFUL in reading.text
    exact = reading.text == text if text else quiet
    silent = is_silent(reading, exact)
    return FormScore(1, int(exact), int(silent), int(silent and reading.confidence >= SURE))
