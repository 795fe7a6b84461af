"""The figures of digits that stand alone, and what is drawn of them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

import numpy as np

from digitpad.datasets.unipen import Sample
from digitpad.evaluation.digits import DigitScore, score
from digitpad.evaluation.letters import classify, labels
from digitpad.evaluation.reliability import save_diagram
from digitpad.evaluation.sheet import Mistake, save_sheet
from digitpad.ink.normalise import Image, normalise
from digitpad.reading.reader import Probabilities, Reader

MOST_SHOWN = 160
WORST_SHOWN = 10


def result(reader: Reader, samples: Sequence[Sample], args: argparse.Namespace) -> dict[str, Any]:
    """Read digits in ink and return the figures."""
    p, truth = classify(reader, samples), labels(samples)
    if args.contact_sheet:
        wrong = _wrong(p, truth)
        mistakes = [
            _mistake(samples[i].ink, normalise(samples[i].ink), truth[i], p[i]) for i in wrong
        ]
        save_sheet(args.contact_sheet, mistakes)
    found = score(p, truth)
    draw_reliability(found, args)
    by_writer = _by_writer(samples, p.argmax(axis=1) == truth)
    return {**figures_of(found), "worst_writers": by_writer}


def result_of_images(
    reader: Reader, images: Image, truth: np.ndarray, args: argparse.Namespace
) -> dict[str, Any]:
    """Read digits in images and return the figures."""
    p = reader.probabilities(images)
    if args.contact_sheet:
        mistakes = [_mistake(None, images[i], truth[i], p[i]) for i in _wrong(p, truth)]
        save_sheet(args.contact_sheet, mistakes)
    return figures_of(score(p, truth))


def _by_writer(samples: Sequence[Sample], right: np.ndarray) -> list[dict[str, Any]]:
    """Return the ten writers with the smallest share read right."""
    writers = np.array([s.writer for s in samples])
    shares = [
        {
            "writer": str(w),
            "samples": int((writers == w).sum()),
            "accuracy": float(right[writers == w].mean()),
        }
        for w in np.unique(writers)
    ]
    return sorted(shares, key=lambda row: row["accuracy"])[:WORST_SHOWN]


def draw_reliability(result: DigitScore, args: argparse.Namespace) -> None:
    """Draw how often what was read with some confidence was right, where that is wanted."""
    if getattr(args, "reliability", None):
        save_diagram(args.reliability, result, f"{args.weights}, {result.samples} digits")


def figures_of(result: DigitScore) -> dict[str, Any]:
    """Return the figures of digits by their names."""
    return {
        "samples": result.samples,
        "correct": result.correct,
        "accuracy": result.accuracy,
        "per_class": result.per_class.tolist(),
        "confusion": result.confusion.tolist(),
        "ece": result.ece,
    }


def _wrong(p: Probabilities, truth: np.ndarray) -> Sequence[int]:
    """Return what was read wrongly, the surest mistakes first."""
    wrong = np.flatnonzero(p.argmax(axis=1) != truth)
    return wrong[np.argsort(-p[wrong].max(axis=1))][:MOST_SHOWN].tolist()


def _mistake(ink: Any, image: Any, label: int, p: Probabilities) -> Mistake:
    return Mistake(ink, (image,), str(label), f"{p.argmax()} ({p.max():.2f})")
