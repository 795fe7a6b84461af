"""``digitpad evaluate personalise``: what teaching the pad one's own hand is worth."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import track

from digitpad.cli.folds import add_fold, of_fold
from digitpad.cli.train import mnist_folder
from digitpad.datasets import mnist
from digitpad.datasets.mnist import pixels
from digitpad.datasets.unipen import read_category
from digitpad.errors import DatasetError, WeightsError
from digitpad.evaluation.personalise import (
    LEAST,
    PersonalisationResult,
    Writer,
    personalise,
    summary,
    writers_of,
)
from digitpad.finetune.natural_gradient import NaturalGradientTuner
from digitpad.network.network import Network
from digitpad.reading.reader import Reader
from digitpad.weights.store import load_weights


def add_parser(sets: argparse._SubParsersAction) -> None:
    """Add the command to those of `digitpad evaluate`."""
    parser = sets.add_parser(
        "personalise",
        help="what correcting misread digits is worth",
        description="Have each of UNIPEN's writers write, correct what is misread, and read on.",
    )
    parser.add_argument("folder", type=Path, metavar="DIR", help="the UNIPEN tree")
    parser.add_argument("--mnist", type=Path, metavar="DIR", help="the four MNIST files")
    parser.add_argument("--weights", default="pen", metavar="W", help="essay, pen or a file")
    add_fold(parser, "--held-back", "only the writers that train --hold-back leaves out")
    parser.add_argument("--seed", type=int, default=0, help="of the order the digits come in")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Teach the weights every writer's hand in turn."""
    network, tuner = _tuner(args.weights)
    test = mnist.load(mnist_folder(args.mnist), "test")
    writers = _writers(args.folder, args.held_back)
    try:
        results = list(_shown(personalise(network, tuner, writers, args.seed), len(writers)))
    except KeyboardInterrupt:
        print("stopped; figures of some of the writers would mislead", file=sys.stderr)
        return 130
    found = summary(results, network, pixels(test), test.labels)
    print(json.dumps(found) if args.json else _as_text(found))
    return 0


def _tuner(which: str) -> tuple[Network, NaturalGradientTuner]:
    reader, rehearsal = Reader.load(which), load_weights(which).rehearsal
    if rehearsal is None:
        raise WeightsError(which, "has no rehearsal set; `digitpad train --rehearse` makes one")
    return reader.network, NaturalGradientTuner.of(reader.network, rehearsal)


def _writers(folder: Path, held_back: int | None) -> Sequence[Writer]:
    samples = [s for s in read_category(folder, "1a") if len(s.ink)]
    found = writers_of(of_fold(samples, held_back))
    if not found:
        raise DatasetError(folder / "data" / "1a", f"no writer has {LEAST} digits")
    return found


def _shown(results: Iterator[PersonalisationResult], count: int) -> Iterator[PersonalisationResult]:
    """Yield what comes, with a bar on stderr where it can move."""
    console = Console(stderr=True)
    hidden = not console.is_terminal
    return iter(
        track(results, "writers", total=count, console=console, transient=True, disable=hidden)
    )


def _as_text(found: Mapping[str, float]) -> str:
    return "\n".join(
        f"{name}: {value:.4f}" if isinstance(value, float) else f"{name}: {value}"
        for name, value in found.items()
    )
