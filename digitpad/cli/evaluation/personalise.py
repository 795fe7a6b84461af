"""``digitpad evaluate personalise``: what teaching the pad one's own hand is worth."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.cli.common.folds import add_fold, of_fold
from digitpad.cli.common.numbers import share, whole
from digitpad.cli.evaluation.amounts import hands_in
from digitpad.cli.evaluation.progress import T, tracked
from digitpad.cli.train import mnist_folder
from digitpad.datasets import mnist
from digitpad.datasets.hands import rare_hands
from digitpad.datasets.mnist import pixels
from digitpad.datasets.pendigits import read_pendigits
from digitpad.datasets.unipen import read_category
from digitpad.errors import DatasetError, DigitpadError, WeightsError
from digitpad.evaluation.personalise import LEAST, Writer, personalise, summary, worst, writers_of
from digitpad.evaluation.personalise_amounts import amounts_summary, personalise_amounts
from digitpad.finetune.natural_gradient import NaturalGradientTuner
from digitpad.reading.reader import Reader
from digitpad.weights.store import load_weights


def add_parser(sets: argparse._SubParsersAction) -> None:
    """Add the command to those of `digitpad evaluate`."""
    parser = sets.add_parser(
        "personalise",
        help="what correcting misread digits is worth",
        description="Have each writer write, correct what is misread, and read on.",
    )
    add_data(parser)
    parser.add_argument(
        "--worst", type=whole(1), metavar="N", help="only the N writers who are misread most"
    )
    parser.add_argument(
        "--mislabel",
        type=share(),
        default=0.0,
        metavar="P",
        help="the share of the corrections that carries a wrong label, 0 to 1; default: 0",
    )
    parser.add_argument(
        "--amounts",
        type=whole(2),
        metavar="N",
        help="N whole amounts of each writer, half of them written; DIR is the UNIPEN tree",
    )
    parser.add_argument(
        "--rare",
        action="store_true",
        help="with --amounts: every writer writes one digit in a rare style",
    )
    parser.set_defaults(run=run)


def add_data(parser: argparse.ArgumentParser) -> None:
    """Add the options that say who writes, what reads, and how it is told."""
    parser.add_argument(
        "folder", type=Path, metavar="DIR", help="the UNIPEN tree, or pendigits-orig.tra"
    )
    parser.add_argument("--mnist", type=Path, metavar="DIR", help="the four MNIST files")
    parser.add_argument("--weights", default="pen", metavar="W", help="essay, pen or a file")
    add_fold(parser, "--held-back", "only the writers that train --hold-back leaves out")
    parser.add_argument("--seed", type=whole(), default=0, help="of the order the digits come in")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: argparse.Namespace) -> int:
    """Teach the weights every writer's hand in turn."""
    if args.rare and not args.amounts:
        raise DigitpadError("--rare is for whole amounts: say how many with --amounts N")
    reader, tuner = tuner_of(args.weights)
    if args.amounts:
        return _run_amounts(args, reader, tuner)
    network = reader.network
    test = mnist.load(mnist_folder(args.mnist), "test")
    writers = writers_in(args.folder, args.held_back)
    if args.worst is not None:
        writers = worst(network, writers, args.worst)
    taught = personalise(reader, tuner, writers, args.seed, args.mislabel)
    results = all_of(taught, len(writers), "writers")
    if results is None:
        return 130
    tell(summary(results, network, pixels(test), test.labels), args.json)
    return 0


def _run_amounts(args: argparse.Namespace, reader: Reader, tuner: NaturalGradientTuner) -> int:
    """Teach the weights every writer's amounts in turn."""
    rng = np.random.default_rng(args.seed)
    hands = hands_in(args.folder, args.held_back, rng)
    hands = rare_hands(hands, rng) if args.rare else hands
    taught = personalise_amounts(reader, tuner, hands, args.amounts, args.seed, args.mislabel)
    results = all_of(taught, len(hands), "writers")
    if results is None:
        return 130
    tell(amounts_summary(results), args.json)
    return 0


def all_of(results: Iterable[T], count: int, called: str) -> Sequence[T] | None:
    """Return them all, with a bar on stderr where it can move; None after Ctrl-C."""
    try:
        return list(tracked(results, count, called))
    except KeyboardInterrupt:
        print(f"stopped; figures of some of the {called} would mislead", file=sys.stderr)
        return None


def tuner_of(which: str) -> tuple[Reader, NaturalGradientTuner]:
    """Return a reader and what teaches its network. Raises WeightsError."""
    reader, rehearsal = Reader.load(which), load_weights(which).rehearsal
    if rehearsal is None:
        raise WeightsError(which, "has no rehearsal set; `digitpad train --rehearse` makes one")
    return reader, NaturalGradientTuner.of(reader.network, rehearsal)


def writers_in(path: Path, held_back: int | None) -> Sequence[Writer]:
    """Return who wrote enough in a UNIPEN tree or a pendigits file. Raises DatasetError."""
    samples = read_pendigits(path) if path.is_file() else read_category(path, "1a")
    found = writers_of([s for s in of_fold(samples, held_back) if len(s.ink)])
    if not found:
        raise DatasetError(path, f"no writer has {LEAST} digits")
    return found


def tell(found: Mapping[str, Any], as_json: bool) -> None:
    """Print the figures; the lists in them only as JSON."""
    print(json.dumps(found) if as_json else _as_text(found))


def _as_text(found: Mapping[str, Any]) -> str:
    return "\n".join(
        f"{name}: {value:.4f}" if isinstance(value, float) else f"{name}: {value}"
        for name, value in found.items()
        if not isinstance(value, list)
    )
