"""``digitpad evaluate mislabels``: what wrong labels cost everybody else."""

from __future__ import annotations

import argparse

from digitpad.cli.common.numbers import whole
from digitpad.cli.evaluation.personalise import add_data, all_of, tell, tuner_of, writers_in
from digitpad.cli.train import mnist_folder
from digitpad.datasets import mnist
from digitpad.datasets.mnist import pixels
from digitpad.evaluation.mislabels import mislabel_summary, misled
from digitpad.finetune.single_step import LEARN_IT, ONE_STEP

WAYS = {"learn": (LEARN_IT,), "steps": (ONE_STEP,), "turns": (LEARN_IT, ONE_STEP)}


def add_parser(sets: argparse._SubParsersAction) -> None:
    """Add the command to those of `digitpad evaluate`."""
    parser = sets.add_parser(
        "mislabels",
        help="what wrong labels cost",
        description="Have writers give digits wrong labels in a row, and read MNIST.",
    )
    add_data(parser)
    parser.add_argument(
        "--wrong", type=whole(1), default=10, metavar="N", help="wrong labels in a row; default: 10"
    )
    parser.add_argument("--draws", type=whole(1), default=20, metavar="N", help="default: 20")
    parser.add_argument(
        "--teach",
        choices=list(WAYS),
        default="learn",
        help="by Learn it, by single steps, or by turns; default: learn",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Teach wrong labels, a fresh network in every draw."""
    reader, tuner = tuner_of(args.weights)
    network = reader.network
    test = mnist.load(mnist_folder(args.mnist), "test")
    writers = writers_in(args.folder, args.held_back)
    how = args.wrong, args.draws, args.seed, WAYS[args.teach]
    draws = misled(network, tuner, writers, *how)
    learners = all_of(draws, args.draws, "draws")
    if learners is None:
        return 130
    tell(mislabel_summary(learners, network, pixels(test), test.labels), args.json)
    return 0
