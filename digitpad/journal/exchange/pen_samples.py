"""Somebody's corrections as pen ink to train on from scratch."""

from __future__ import annotations

from pathlib import Path

from digitpad.datasets.unipen import Sample
from digitpad.errors import ExchangeError
from digitpad.journal import Correction
from digitpad.journal.exchange.formats import read_corrections

SHARE = 0.05  # of all digits; a handful among thousands would not be noticed
MOST_OFTEN = 50


def pen_samples(path: Path, among: int) -> tuple[list[Sample], list[Sample]]:
    """Return the corrections of a file that have ink: digits, and what is none.

    Parameters
    ----------
    path : Path
        A zip that `digitpad corrections export` wrote.
    among : int
        How many digits they are added to. Each is repeated until they are about `SHARE`
        of these, at most `MOST_OFTEN` times.

    Raises
    ------
    ExchangeError
        If the file cannot be read, or none of its corrections has ink.
    """
    written = [c for c in read_corrections(path) if c.ink is not None and len(c.ink)]
    if not written:
        raise ExchangeError(path, "it holds no ink, which is what the pen recipe trains on")
    often = max(1, min(MOST_OFTEN, round(SHARE * among / len(written))))
    digits = [_sample(c, str(c.label), path) for c in written if c.label is not None]
    others = [_sample(c, "", path) for c in written if c.label is None]
    return digits * often, others * often


def _sample(correction: Correction, label: str, path: Path) -> Sample:
    assert correction.ink is not None
    return Sample(correction.ink, label, "corrections", path.name)
