"""``digitpad train``: make the weights that come with digitpad, or variants."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from digitpad.cli import train_marks
from digitpad.cli.common.folds import add_fold
from digitpad.cli.common.numbers import positive, whole
from digitpad.cli.common.output import print_line
from digitpad.cli.common.overwriting import add_force, require_free
from digitpad.datasets import mnist
from digitpad.datasets.pendigits import read_pendigits
from digitpad.datasets.unipen import NO_DIGITS, Sample, fold_of, read_category
from digitpad.datasets.whole_numbers import whole_numbers
from digitpad.errors import DatasetError, DigitpadError
from digitpad.evaluation.digits import score
from digitpad.files import content_of
from digitpad.ink.gradients import GRADIENT_INPUTS, gradients
from digitpad.ink.normalise import SIDE
from digitpad.journal.exchange.pen_samples import pen_samples
from digitpad.network.functions import LOSSES
from digitpad.network.network import Network
from digitpad.network.optimizers import OPTIMIZERS
from digitpad.network.training import Plan
from digitpad.recipes import trainer
from digitpad.recipes.essay import ESSAY, ESSAY_BATCH, essay_recipe
from digitpad.recipes.gradients import GRADIENTS, gradient_recipe
from digitpad.recipes.pen import PEN, PEN_BATCH, pen_recipe
from digitpad.recipes.pen_ink import PenInk
from digitpad.recipes.recipe import Recipe
from digitpad.recipes.strokes import STROKES, STROKES_BATCH, strokes_recipe
from digitpad.weights.store import load_weights

RECIPES = ("essay", "pen", "gradients", "strokes", "marks", "ink-marks")
RECIPES_HELP = (
    "essay: MNIST; pen: and pen ink; gradients: their edges; strokes: how that ink is written; "
    "marks, ink-marks: what is read beside digits in amounts, as images and as ink"
)
_PLANNED = ("epochs", "batch_size", "optimizer", "learning_rate", "loss")
_OF_MARKS = ("mnist", "rehearse", "corrections", *_PLANNED)
UNUSED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "essay": ("unipen", "pendigits", "folds", "hold_back", "corrections"),
        "pen": ("folds",),
        "gradients": ("folds",),
        "strokes": ("mnist", "folds"),
        "marks": _OF_MARKS,
        "ink-marks": _OF_MARKS,
    }
)
"""The options that a recipe has no use for, by its name."""


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "train",
        help="train a network by one of the recipes",
        description="Train a network. Whatever is not said otherwise is as the recipe has it. "
        "Ctrl-C keeps the epochs that are done.",
    )
    parser.add_argument("recipe", choices=RECIPES, help=RECIPES_HELP)
    parser.add_argument("--mnist", type=Path, metavar="DIR", help="the four MNIST files")
    parser.add_argument(
        "--unipen", type=Path, metavar="DIR", help="the UNIPEN tree, for all but essay"
    )
    parser.add_argument("--pendigits", type=Path, metavar="FILE", help="more pen ink")
    parser.add_argument(
        "--folds",
        type=Path,
        metavar="DIR",
        help="for marks: fold0.npz to fold4.npz by pen, and so gradients and strokes",
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="default: RECIPE.npz")
    parser.add_argument("--resume", action="store_true", help="go on from what FILE holds")
    parser.add_argument(
        "--rehearse",
        action="store_true",
        help="train nothing; only make the rehearsal set of the weights in FILE anew",
    )
    parser.add_argument("--epochs", type=positive(int), metavar="N", help="times through the data")
    parser.add_argument("--batch-size", type=positive(int), metavar="N", help="examples in a step")
    parser.add_argument("--optimizer", choices=sorted(OPTIMIZERS), help="what makes the steps")
    parser.add_argument("--learning-rate", type=positive(float), metavar="X", help="their size")
    parser.add_argument("--loss", choices=sorted(LOSSES), help="what the steps reduce")
    parser.add_argument("--seed", type=whole(), metavar="N", help="of first weights and order")
    add_fold(parser, "--hold-back", "keep a fifth of the UNIPEN writers out")
    parser.add_argument(
        "--corrections",
        type=Path,
        metavar="FILE.zip",
        help="add what `digitpad corrections export` wrote to the pen ink",
    )
    add_force(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Train, showing progress; stop cleanly on Ctrl-C."""
    _refuse_unused(args)
    console = Console()
    if args.recipe in ("marks", "ink-marks"):
        return train_marks.run(args, console)
    out = args.out or Path(f"{args.recipe}.npz")
    if not args.rehearse:
        require_free(out, args.corrections, force=args.force or args.resume)
        trainer.require_ready(out, resume=args.resume)
    if args.recipe == "strokes":
        return _train_strokes(args, out, console)
    folder = mnist_folder(args.mnist)
    recipe = _recipe(args, folder, console)
    if args.rehearse:
        return _rehearse(out, recipe, console)
    provenance = {"mnist_sha256": mnist.content_sha256(folder), **_provenance(args)}
    try:
        _train(recipe, out, provenance, args.resume, console)
        if args.recipe != "gradients":
            _rehearse(out, recipe, console)
        measured = _measured(out, folder)
        trainer.finish(out, measured)
    except KeyboardInterrupt:
        return _interrupted(out, console)
    figures = ", ".join(f"{name} {value:.2%}" for name, value in measured.items())
    print_line(console, f"{out}: {figures}")
    return 0


def _train_strokes(args: argparse.Namespace, out: Path, console: Console) -> int:
    plan = _plan(STROKES, args)
    recipe = strokes_recipe(
        _pen_ink(args, plan.seed, console), plan, args.batch_size or STROKES_BATCH
    )
    try:
        _train(recipe, out, _provenance(args), args.resume, console)
    except KeyboardInterrupt:
        return _interrupted(out, console)
    trainer.finish(out, {})
    return 0


def _provenance(args: argparse.Namespace) -> dict[str, Any]:
    provenance = {"hold_back": args.hold_back}
    if args.corrections:
        provenance["corrections_sha256"] = sha256(content_of(args.corrections)).hexdigest()
    return provenance


def _train(recipe: Recipe, out: Path, provenance: dict, resume: bool, console: Console) -> None:
    with _bar(recipe, console) as advance:
        for progress in trainer.run(
            recipe, out, provenance=provenance, resume=resume, on_batch=advance
        ):
            epoch = progress.history[-1]
            advance(0, len(progress.history))
            print_line(
                console,
                f"epoch {epoch.number}/{recipe.plan.schedule.epochs}"
                f"  loss {epoch.loss:.4f}  accuracy {epoch.accuracy:.4f}",
            )


def _rehearse(out: Path, recipe: Recipe, console: Console) -> int:
    print_line(console, "making the rehearsal set ...")
    rehearsal = trainer.rehearse(out, recipe)
    print_line(console, f"{out}: {len(rehearsal)} prototypes to rehearse")
    return 0


@contextmanager
def _bar(recipe: Recipe, console: Console) -> Iterator:
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.percentage:>3.0f} %"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    hidden = not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as bar:
        task = bar.add_task(recipe.name, total=recipe.plan.schedule.epochs * recipe.batches)
        done = 0

        def advance(batch: int, epochs: int | None = None) -> None:
            nonlocal done
            done = done if epochs is None else epochs
            bar.update(task, completed=done * recipe.batches + batch)

        yield advance


def _interrupted(out: Path, console: Console) -> int:
    kept = out.exists() and load_weights(out).history
    said = f"{out} holds {len(kept)} epochs; --resume goes on" if kept else "no epoch was finished"
    print_line(console, f"stopped: {said}")
    return 130


def mnist_folder(folder: Path | None) -> Path:
    """Return the folder that was named, or the one that was fetched.

    Raises
    ------
    DigitpadError
        If there is neither.
    """
    found = folder or mnist.find()
    if found is None:
        raise DigitpadError(
            "no MNIST: name its folder with --mnist, or `digitpad data fetch mnist`"
        )
    return found


def _recipe(args: argparse.Namespace, folder: Path, console: Console) -> Recipe:
    examples = mnist.load(folder, "train")
    if args.recipe == "essay":
        plan = _plan(ESSAY, args)
        return essay_recipe(examples, plan, args.batch_size or ESSAY_BATCH)
    plan, recipe = _plan(PEN, args), pen_recipe
    if args.recipe == "gradients":
        plan, recipe = _plan(GRADIENTS, args), gradient_recipe
    ink = _pen_ink(args, plan.seed, console)
    return recipe(examples, ink, plan, args.batch_size or PEN_BATCH)


def _refuse_unused(args: argparse.Namespace) -> None:
    """Raise DigitpadError where something was named that would be left out without a word."""
    if args.rehearse and args.recipe in ("gradients", "strokes"):
        raise DigitpadError(f"the network of {args.recipe} is taught nothing to rehearse for")
    for option in UNUSED[args.recipe]:
        if not any(getattr(args, option) is unset for unset in (None, False)):
            named = f"--{option.replace('_', '-')}"
            raise DigitpadError(f"the {args.recipe} recipe has no use for {named}")


def _pen_ink(args: argparse.Namespace, seed: int, console: Console) -> PenInk:
    if args.unipen is None:
        raise DigitpadError(
            f"the {args.recipe} recipe needs pen ink: name the UNIPEN tree with --unipen"
        )

    def kept(samples: list[Sample]) -> list[Sample]:
        return [s for s in samples if fold_of(s.writer) != args.hold_back]

    print_line(console, "reading pen ink ...")
    digits = kept(read_category(args.unipen, "1a"))
    if not digits:
        raise DatasetError(args.unipen, "holds no digits to train on")
    if args.pendigits:
        digits += kept(read_pendigits(args.pendigits))
    others = [sample for name in NO_DIGITS for sample in kept(read_category(args.unipen, name))]
    numbers = whole_numbers(kept(read_category(args.unipen, "7")))
    if args.corrections:
        own, no_digits = pen_samples(args.corrections, among=len(digits))
        digits, others = digits + own, others + no_digits
    return PenInk.of(digits, numbers, others, np.random.default_rng(seed))


def _plan(plan: Plan, args: argparse.Namespace) -> Plan:
    """Return the recipe's plan with what the command line says otherwise."""
    if args.epochs:
        plan = replace(plan, schedule=replace(plan.schedule, epochs=args.epochs))
    if args.optimizer:
        plan = replace(plan, optimizer=OPTIMIZERS[args.optimizer]())
    if args.learning_rate:
        plan = replace(plan, optimizer=replace(plan.optimizer, learning_rate=args.learning_rate))
    changed = {"loss": args.loss, "seed": args.seed}
    return replace(plan, **{name: value for name, value in changed.items() if value is not None})


def _measured(path: Path, folder: Path) -> dict[str, float]:
    network = load_weights(path).network
    splits = {"train": mnist.load(folder), "test": mnist.load(folder, "test")}
    return {f"mnist {name}": _accuracy(network, split) for name, split in splits.items()}


def _accuracy(network: Network, examples: mnist.Examples) -> float:
    x = mnist.pixels(examples)
    if network.sizes[0] == GRADIENT_INPUTS:
        x = gradients(x.reshape(-1, SIDE, SIDE))
    return score(network.predict(x), examples.labels).accuracy
