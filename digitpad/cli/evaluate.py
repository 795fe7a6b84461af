"""``digitpad evaluate``: how well it reads data with known answers."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.cli import evaluate_amounts, evaluate_forms, mislabels, personalise
from digitpad.cli.folds import add_fold, of_fold
from digitpad.cli.overwriting import add_force, require_free
from digitpad.datasets import mnist
from digitpad.datasets.pendigits import read_pendigits
from digitpad.datasets.unipen import Sample, read_category
from digitpad.errors import DatasetError, DigitpadError
from digitpad.evaluation.digits import DigitScore, score
from digitpad.evaluation.letters import classify, labels, score_letters
from digitpad.evaluation.numbers import score_numbers
from digitpad.evaluation.reliability import save_diagram
from digitpad.evaluation.sheet import Mistake, save_sheet
from digitpad.ink.normalise import normalise
from digitpad.reading.amount_model import load_amount_model
from digitpad.reading.image_networks import load_gradient_network
from digitpad.reading.ink_model import load_ink_model
from digitpad.reading.reader import Probabilities, Reader

CATEGORIES = ("1a", "7", "letters")
MOST_SHOWN = 160
WORST_SHOWN = 10


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "evaluate",
        help="measure accuracy on MNIST or UNIPEN",
        description="Measure how well weights read data with known answers.",
    )
    sets = parser.add_subparsers(title="data", metavar="DATA", required=True)
    images = sets.add_parser(
        "mnist", help="the MNIST images", description="Read MNIST's images, one digit each."
    )
    images.add_argument(
        "folder", type=Path, metavar="DIR", help="the four MNIST files, gzipped or plain"
    )
    images.add_argument("--split", choices=["test", "train"], default="test", help="default: test")
    images.set_defaults(run=run_mnist)
    ink = sets.add_parser(
        "unipen",
        help="pen ink in the UNIPEN distribution's own tree",
        description="Read the ink of UNIPEN's writers.",
    )
    ink.add_argument(
        "folder", type=Path, metavar="DIR", help="the UNIPEN tree, with data/ and include/"
    )
    ink.add_argument(
        "--category",
        choices=CATEGORIES,
        default="1a",
        help="1a: single digits, the default; 7: whole numbers; letters: to be called doubtful",
    )
    add_fold(ink, "--held-back", "only the writers that train --hold-back leaves out")
    ink.add_argument(
        "--reliability",
        type=Path,
        metavar="FILE.png",
        help="draw how often what was read with some confidence was right; for 1a and letters",
    )
    ink.set_defaults(run=run_unipen)
    pens = sets.add_parser(
        "pendigits",
        help="pen-based digits in their original form",
        description="Read the digits of one file, such as pendigits-orig.tra.",
    )
    pens.add_argument("folder", type=Path, metavar="FILE", help="the file")
    pens.set_defaults(run=run_pendigits)
    amounts = sets.add_parser(
        "amounts",
        help="amounts composed of what UNIPEN's writers wrote",
        description="Compose amounts of each writer's own digits and marks, and read them.",
    )
    amounts.add_argument("folder", type=Path, metavar="DIR", help="the UNIPEN tree")
    evaluate_amounts.add_arguments(amounts)
    amounts.set_defaults(run=run_amounts)
    forms = sets.add_parser(
        "forms",
        help="pictures of forms, filled in with what UNIPEN's writers wrote",
        description="Draw forms with amounts of each writer's own digits and marks, photograph "
        "them, and read the pictures. Of every kind: how many were read as written, how many "
        "wrongly without saying so, and how many of these for sure (0.9 or more). Pictures "
        "without a single number are right where the pad asks, or says nothing.",
    )
    forms.add_argument("folder", type=Path, metavar="DIR", help="the UNIPEN tree")
    evaluate_forms.add_arguments(forms)
    forms.set_defaults(run=run_forms)
    personalise.add_parser(sets)
    mislabels.add_parser(sets)
    for each in (pens, amounts, forms):
        add_fold(each, "--held-back", "only the writers that train --hold-back leaves out")
    for each in (ink, amounts, forms):
        each.add_argument("--marks", type=Path, metavar="FILE", help="a model of amounts")
    for each in (ink, pens, amounts):
        each.add_argument("--strokes", type=Path, metavar="FILE", help="a stroke network")
        each.add_argument(
            "--ink-marks", type=Path, metavar="FILE", help="a model of amounts in ink"
        )
    for each in (images, ink, pens, amounts, forms):
        each.add_argument("--weights", default="pen", metavar="W", help="essay, pen or a file")
        each.add_argument("--gradients", type=Path, metavar="FILE", help="a gradient network")
        each.add_argument(
            "--alone", action="store_true", help="ask no network but that of the weights"
        )
        each.add_argument("--json", action="store_true", help="print one JSON object")
    for each in (images, ink, pens, amounts):
        each.add_argument(
            "--contact-sheet", type=Path, metavar="FILE.png", help="draw the mistakes"
        )
        add_force(each)


def run_mnist(args: argparse.Namespace) -> int:
    """Evaluate isolated digits of MNIST."""
    _require_free_pictures(args)
    reader = _reader(args)
    examples = mnist.load(args.folder, args.split)
    images = (examples.images / np.float32(255)).astype(np.float32)
    p = reader.probabilities(images)
    if args.contact_sheet:
        wrong = _wrong(p, examples.labels)
        save_sheet(
            args.contact_sheet,
            [_mistake(None, images[i], examples.labels[i], p[i]) for i in wrong],
        )
    return _print(_digits(score(p, examples.labels)), args.json)


def run_unipen(args: argparse.Namespace) -> int:
    """Evaluate digits, whole numbers, or doubt about letters."""
    if args.reliability and args.category == "7":
        raise DigitpadError("--reliability needs single digits: --category 1a or letters")
    _require_free_pictures(args)
    reader = _reader(args)
    found = {"1a": _unipen_digits, "7": _unipen_numbers, "letters": _unipen_letters}
    return _print(found[args.category](reader, args), args.json)


def run_pendigits(args: argparse.Namespace) -> int:
    """Evaluate pen-based digits."""
    _require_free_pictures(args)
    samples = [s for s in of_fold(read_pendigits(args.folder), args.held_back) if len(s.ink)]
    return _print(_of_digits(_reader(args), samples, args), args.json)


def run_amounts(args: argparse.Namespace) -> int:
    """Evaluate composed amounts."""
    _require_free_pictures(args)
    return _print(evaluate_amounts.result(_reader(args), args), args.json)


def run_forms(args: argparse.Namespace) -> int:
    """Evaluate pictures of forms."""
    return _print(evaluate_forms.result(_reader(args), args), args.json)


def _require_free_pictures(args: argparse.Namespace) -> None:
    for picture in (args.contact_sheet, getattr(args, "reliability", None)):
        if picture:
            require_free(picture, Path(args.weights), force=args.force)


def _reader(args: argparse.Namespace) -> Reader:
    reader = Reader.load(args.weights)
    if args.gradients:
        reader = replace(reader, edges=load_gradient_network(args.gradients))
    if getattr(args, "marks", None):
        reader = replace(reader, model=load_amount_model(args.marks))
    if getattr(args, "strokes", None) or getattr(args, "ink_marks", None):
        own = load_ink_model(args.strokes or "strokes", args.ink_marks or "ink_marks")
        reader = replace(reader, ink=own)
    return reader.alone() if args.alone else reader


def _unipen_digits(reader: Reader, args: argparse.Namespace) -> dict[str, Any]:
    return _of_digits(reader, _samples(args, "1a"), args)


def _of_digits(
    reader: Reader, samples: Sequence[Sample], args: argparse.Namespace
) -> dict[str, Any]:
    p, truth = classify(reader, samples), labels(samples)
    if args.contact_sheet:
        wrong = _wrong(p, truth)
        mistakes = [
            _mistake(samples[i].ink, normalise(samples[i].ink), truth[i], p[i]) for i in wrong
        ]
        save_sheet(args.contact_sheet, mistakes)
    result = score(p, truth)
    _draw_reliability(result, args)
    by_writer = _by_writer(samples, p.argmax(axis=1) == truth)
    return {**_digits(result), "worst_writers": by_writer}


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


def _unipen_numbers(reader: Reader, args: argparse.Namespace) -> dict[str, Any]:
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


def _unipen_letters(reader: Reader, args: argparse.Namespace) -> dict[str, Any]:
    letters = [*_samples(args, "1b"), *_samples(args, "1c")]
    result = score_letters(reader, _samples(args, "1a"), letters)
    _draw_reliability(result.digits, args)
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


def _draw_reliability(result: DigitScore, args: argparse.Namespace) -> None:
    if getattr(args, "reliability", None):
        save_diagram(args.reliability, result, f"{args.weights}, {result.samples} digits")


def _samples(args: argparse.Namespace, category: str) -> list[Sample]:
    samples = read_category(args.folder, category)
    chosen = [s for s in of_fold(samples, args.held_back) if len(s.ink)]
    if not chosen:
        raise DatasetError(args.folder / "data" / category, "holds no samples")
    return chosen


def _digits(result: DigitScore) -> dict[str, Any]:
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


def _print(result: dict[str, Any], as_json: bool) -> int:
    if as_json:
        print(json.dumps(result))
        return 0
    for name, value in result.items():
        print(f"{name}: {_shown(name, value)}")
    return 0


def _shown(name: str, value: Any) -> str:
    if name == "confusion":
        return "(rows: what it was)\n" + "\n".join(
            "  ".join(f"{count:6d}" for count in row) for row in value
        )
    if name == "mistakes":
        return "".join(
            f"\n  {item['label']} read {item['text']} ({item['confidence']:.2f})" for item in value
        )
    if name == "risk_coverage":
        return "".join(
            f"\n  the surest {r['kept']:.0%}: {r['wrong']:.2%} wrong, {r['confidence']:.3f} sure"
            for r in value
        )
    if name == "worst_writers":
        return "".join(
            f"\n  {row['writer']} {row['accuracy']:.2%} of {row['samples']}" for row in value
        )
    if name == "kinds":
        return "".join(
            f"\n  {row['kind']:<12}{row['exact']:4d} of {row['samples']:4d} exact"
            f"{row['silent']:5d} silent{row['sure']:5d} of these sure"
            for row in value
        )
    if name == "per_class":
        return "  ".join(f"{digit} {share:.2%}" for digit, share in enumerate(value))
    if name == "reliability":
        return "".join(
            f"\n  confidence {b['confidence']:.3f}  accuracy {b['accuracy']:.3f}  of {b['samples']}"
            for b in value
        )
    return f"{value:.4f}" if isinstance(value, float) else str(value)
