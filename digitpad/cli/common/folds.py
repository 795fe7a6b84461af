"""The option that names a fifth of the UNIPEN writers, to choose between recipes with."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from digitpad.datasets.unipen import FOLDS, Sample, fold_of


def add_fold(parser: argparse.ArgumentParser, option: str, said: str) -> None:
    """Add an option whose value is a fold, 0 if only the option is there, None without it."""
    parser.add_argument(
        option,
        nargs="?",
        const=0,
        type=_fold,
        metavar="FIFTH",
        help=f"{said}; FIFTH is 0, if not said otherwise, to {FOLDS - 1}",
    )


def _fold(text: str) -> int:
    if text not in map(str, range(FOLDS)):
        raise argparse.ArgumentTypeError(
            f"{text} is no FIFTH from 0 to {FOLDS - 1}; a folder goes before the option"
        )
    return int(text)


def of_fold(samples: Sequence[Sample], fold: int | None) -> list[Sample]:
    """Return those by the writers of that fifth; all of them without one."""
    return [s for s in samples if fold is None or fold_of(s.writer) == fold]
