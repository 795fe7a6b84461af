"""``digitpad evaluate amounts``: how well whole amounts of unseen hands are read."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.cli.common.folds import of_fold
from digitpad.cli.common.numbers import share, whole
from digitpad.cli.evaluation.progress import tracked
from digitpad.datasets.amounts import composed_amounts
from digitpad.datasets.hands import Hand, hands_of
from digitpad.datasets.pendigits import read_pendigits
from digitpad.datasets.unipen import NO_DIGITS, Sample, read_category
from digitpad.errors import DatasetError
from digitpad.evaluation.amounts import AmountScore, score_amounts
from digitpad.evaluation.sheet import Mistake, save_sheet
from digitpad.reading.reader import Reader


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what is special to amounts."""
    parser.add_argument("--samples", type=whole(1), default=1000, metavar="N", help="default: 1000")
    parser.add_argument("--seed", type=whole(), default=0, metavar="S", help="default: 0")
    parser.add_argument("--pendigits", type=Path, metavar="FILE", help="its writers, too")
    parser.add_argument(
        "--strangers",
        type=share(),
        default=0.0,
        metavar="SHARE",
        help="the share of amounts with a plus or a letter in them, to be read as ?; default: 0",
    )


def result(reader: Reader, args: argparse.Namespace) -> dict[str, Any]:
    """Compose amounts of the writers in the tree, read them and return the figures."""
    rng = np.random.default_rng(args.seed)
    hands = hands_in(args.folder, args.held_back, rng, args.pendigits)
    amounts = composed_amounts(hands, args.samples, rng, strangers=args.strangers)
    score = score_amounts(reader, tracked(amounts, args.samples, "amounts"))
    if args.contact_sheet:
        save_sheet(args.contact_sheet, _mistakes(score), columns=4)
    return {
        "samples": score.samples,
        "exact": score.exact,
        "legible": score.legible,
        "exact_of_legible": score.exact_of_legible,
        "asked": score.asked,
        "silent": score.silent,
        "risk_coverage": [asdict(point) for point in score.risk_coverage],
        "ece": score.ece,
        "mistakes": [
            {"label": a.text, "text": r.text, "likeliest": r.likeliest, "confidence": r.confidence}
            for a, r in score.mistakes
        ],
    }


def hands_in(
    folder: Path, held_back: int | None, rng: np.random.Generator, pendigits: Path | None = None
) -> list[Hand]:
    """Return the hands of a UNIPEN tree, perhaps pendigits' too.

    Raises
    ------
    DatasetError
        If the tree cannot be read, or holds no writer with all ten digits.
    """

    def read(category: str) -> list[Sample]:
        return [s for s in of_fold(read_category(folder, category), held_back) if s.ink]

    digits = read("1a")
    if pendigits:
        digits += of_fold(read_pendigits(pendigits), held_back)
    others = [sample for name in NO_DIGITS for sample in read(name)]
    hands = hands_of(digits, others, rng)
    if not hands:
        raise DatasetError(folder, "holds no writer with all ten digits")
    return hands


def _mistakes(score: AmountScore) -> list[Mistake]:
    return [
        Mistake(amount.ink, (), amount.text, f"{reading.text} ({reading.confidence:.2f})")
        for amount, reading in score.mistakes
    ]
