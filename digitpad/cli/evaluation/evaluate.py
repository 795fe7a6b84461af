"""``digitpad evaluate``: how well it reads data with known answers."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np

from digitpad.cli.common.folds import add_fold, of_fold
from digitpad.cli.common.overwriting import add_force, require_free
from digitpad.cli.evaluation import amounts, digits, forms, mislabels, personalise, unipen
from digitpad.cli.evaluation.printing import print_figures
from digitpad.datasets import mnist
from digitpad.datasets.pendigits import read_pendigits
from digitpad.errors import DigitpadError
from digitpad.reading.amount_model import load_amount_model
from digitpad.reading.evidence.image_networks import load_gradient_network
from digitpad.reading.evidence.ink_model import load_ink_model
from digitpad.reading.reader import Reader

CATEGORIES = ("1a", "7", "letters")


def add_evaluate_parser(subparsers: argparse._SubParsersAction) -> None:
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
    composed = sets.add_parser(
        "amounts",
        help="amounts composed of what UNIPEN's writers wrote",
        description="Compose amounts of each writer's own digits and marks, and read them.",
    )
    composed.add_argument("folder", type=Path, metavar="DIR", help="the UNIPEN tree")
    amounts.add_arguments(composed)
    composed.set_defaults(run=run_amounts)
    pictures = sets.add_parser(
        "forms",
        help="pictures of forms, filled in with what UNIPEN's writers wrote",
        description="Draw forms with amounts of each writer's own digits and marks, photograph "
        "them, and read the pictures. Of every kind: how many were read as written, how many "
        "wrongly without saying so, and how many of these for sure (0.9 or more). Pictures "
        "without a single number are right where the pad asks, or says nothing.",
    )
    pictures.add_argument("folder", type=Path, metavar="DIR", help="the UNIPEN tree")
    forms.add_arguments(pictures)
    pictures.set_defaults(run=run_forms)
    personalise.add_parser(sets)
    mislabels.add_parser(sets)
    for each in (pens, composed, pictures):
        add_fold(each, "--held-back", "only the writers that train --hold-back leaves out")
    for each in (ink, composed, pictures):
        each.add_argument("--marks", type=Path, metavar="FILE", help="a model of amounts")
    for each in (ink, pens, composed):
        each.add_argument("--strokes", type=Path, metavar="FILE", help="a stroke network")
        each.add_argument(
            "--ink-marks", type=Path, metavar="FILE", help="a model of amounts in ink"
        )
    for each in (images, ink, pens, composed, pictures):
        each.add_argument("--weights", default="pen", metavar="W", help="essay, pen or a file")
        each.add_argument("--gradients", type=Path, metavar="FILE", help="a gradient network")
        each.add_argument(
            "--alone", action="store_true", help="ask no network but that of the weights"
        )
        each.add_argument("--json", action="store_true", help="print one JSON object")
    for each in (images, ink, pens, composed):
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
    found = digits.result_of_images(reader, images, examples.labels, args)
    return print_figures(found, args.json)


def run_unipen(args: argparse.Namespace) -> int:
    """Evaluate digits, whole numbers, or doubt about letters."""
    if args.reliability and args.category == "7":
        raise DigitpadError("--reliability needs single digits: --category 1a or letters")
    _require_free_pictures(args)
    reader = _reader(args)
    return print_figures(unipen.result(reader, args), args.json)


def run_pendigits(args: argparse.Namespace) -> int:
    """Evaluate pen-based digits."""
    _require_free_pictures(args)
    samples = [s for s in of_fold(read_pendigits(args.folder), args.held_back) if len(s.ink)]
    return print_figures(digits.result(_reader(args), samples, args), args.json)


def run_amounts(args: argparse.Namespace) -> int:
    """Evaluate composed amounts."""
    _require_free_pictures(args)
    return print_figures(amounts.result(_reader(args), args), args.json)


def run_forms(args: argparse.Namespace) -> int:
    """Evaluate pictures of forms."""
    return print_figures(forms.result(_reader(args), args), args.json)


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
