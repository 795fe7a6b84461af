"""Pen-Based Recognition of Handwritten Digits, in its original UNIPEN form.

One file holds everything: a ``.SEGMENT`` names a digit, the ``.COMMENT`` after it the
digit, its writer and the number of the writer's sample, and the strokes follow. Drawn on a
display tablet in boxes of 500 × 500; y grows upwards.

Source: E. Alpaydin and F. Alimoglu, 1998, UCI Machine Learning Repository, CC BY 4.0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np

from digitpad.datasets.unipen import Sample
from digitpad.errors import DatasetError
from digitpad.files import content_of
from digitpad.ink.formats.unipen_page import Statement, statements
from digitpad.ink.strokes import Ink, Stroke
from digitpad.limits import MOST_PAGE_BYTES

_LABEL = re.compile(r'\s*DIGIT\s+\S+\s+\S+\s+"([0-9])"\s*')


def read_pendigits(path: Path) -> list[Sample]:
    """Read all digits of one file, such as ``pendigits-orig.tra``.

    Parameters
    ----------
    path : Path

    Returns
    -------
    list of Sample
        In the order of the file; the writer is ``pendigits/`` and its number.

    Raises
    ------
    DatasetError
        If the file is missing, damaged or another one.
    """
    try:
        found = statements(content_of(path, MOST_PAGE_BYTES, DatasetError).decode("latin-1"))
        samples = [_sample(part, path.name) for part in _segments(found)]
    except ValueError as error:
        raise DatasetError(path, f"is no file of pen-based digits ({error})") from error
    if not samples:
        raise DatasetError(path, "holds no pen-based digits")
    return samples


def _segments(found: list[Statement]) -> Iterator[list[Statement]]:
    """Yield what belongs to each segment, itself first."""
    begins = [i for i, (keyword, _) in enumerate(found) if keyword == "SEGMENT"]
    for begin, end in pairwise([*begins, len(found)]):
        yield found[begin:end]


def _sample(part: list[Statement], source: str) -> Sample:
    label = _LABEL.fullmatch(part[0][1])
    if not label:
        raise ValueError(f"a segment says {part[0][1].strip()[:40]!r}")
    comment = next((body.split() for keyword, body in part if keyword == "COMMENT"), [])
    if len(comment) != 3:
        raise ValueError("a digit has no writer")
    strokes = [_stroke(body) for keyword, body in part if keyword == "PEN_DOWN" and body.strip()]
    return Sample(Ink(tuple(strokes)), label[1], f"pendigits/{comment[1]}", source)


def _stroke(body: str) -> Stroke:
    points = np.array([line.split() for line in body.splitlines() if line.strip()], np.float64)
    return Stroke(points * (1.0, -1.0))
