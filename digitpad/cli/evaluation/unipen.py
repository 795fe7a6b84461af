"""The figures of UNIPEN: digits, whole numbers, or doubt about letters."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from digitpad.cli.common.folds import of_fold
from digitpad.cli.evaluation import digits
from digitpad.datasets.unipen import Sample, read_category
from digitpad.errors import DatasetError
from digitpad.evaluation.letters import score_letters
from digitpad.evaluation.numbers import score_numbers
from digitpad.evaluation.sheet import Mistake, save_sheet
from digitpad.reading.reader import Reader


def result(reader: Reader, args: argparse.Namespace) -> dict[str, Any]:
    """Read the ink of a category and return the figures."""
    return {"1a": _digits, "7": _numbers, "letters": _letters}[args.category](reader, args)


def _digits(reader: Reader, args: argparse.Namespace) -> dict[str, Any]:
    return digits.result(reader, _samples(args, "1a"), args)


def _numbers(reader: Reader, args: argparse.Namespace) -> dict[str, Any]:
    result = score_numbers(reader, _samples(args, "7"))
    if args.contact_sheet:
        mistakes = [
            Mistake(s.ink, (), s.label, f"{r.text} ({r.confidence:.2f})")
            for s, r in result.mistakes
        ]
        save_sheet(args.contact_sheet, mistakes, columns=4)
    return {
        "samples": result.samples,
        "exact": result.exact / max(result.samples, 1),
        "digit_error_rate": result.digit_error_rate,
        "asked": result.asked,
        "silent": result.silent,
        "risk_coverage": [asdict(point) for point in result.risk_coverage],
        "ece": result.ece,
        "mistakes": [
            {"label": s.label, "text": r.text, "likeliest": r.likeliest, "confidence": r.confidence}
            for s, r in result.mistakes
        ],
    }


def _letters(reader: Reader, args: argparse.Namespace) -> dict[str, Any]:
    letters = [*_samples(args, "1b"), *_samples(args, "1c")]
    result = score_letters(reader, _samples(args, "1a"), letters)
    digits.draw_reliability(result.digits, args)
    return {
        "samples": result.letters,
        "rejected_at_97": result.rejected_at_97,
        "threshold": result.threshold,
        "ece": result.digits.ece,
        "reliability": [
            {"samples": b.samples, "confidence": b.confidence, "accuracy": b.accuracy}
            for b in result.digits.bins
        ],
    }


def _samples(args: argparse.Namespace, category: str) -> list[Sample]:
    samples = read_category(args.folder, category)
    chosen = [s for s in of_fold(samples, args.held_back) if len(s.ink)]
    if not chosen:
        raise DatasetError(args.folder / "data" / category, "holds no samples")
    return chosen
