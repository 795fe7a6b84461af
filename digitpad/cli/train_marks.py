"""``digitpad train marks|ink-marks``: make the models of whole amounts that come with digitpad."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

from rich.console import Console

from digitpad.cli.common.output import print_line
from digitpad.cli.common.overwriting import require_free
from digitpad.datasets.pendigits import read_pendigits
from digitpad.datasets.unipen import FOLDS, NO_DIGITS, Sample, fold_of, read_category
from digitpad.datasets.whole_numbers import whole_numbers
from digitpad.errors import DigitpadError, WeightsError
from digitpad.files import require_writable
from digitpad.reading.amount_model import save_amount_model
from digitpad.reading.evidence.image_networks import load_gradient_network
from digitpad.reading.evidence.ink_model import load_stroke_network
from digitpad.recipes.amounts import AmountPlan, train_amount_model
from digitpad.recipes.stages import Stages
from digitpad.recipes.views import Fold, ImageView, InkView, View
from digitpad.weights.store import load_weights


def run(args: argparse.Namespace, console: Console) -> int:
    """Train the model on the writers of all folds but the one that is held back."""
    view = InkView() if args.recipe == "ink-marks" else ImageView()
    out = args.out or Path(f"{args.recipe.replace('-', '_')}.npz")
    require_free(out, force=args.force or args.resume)
    require_writable(out, WeightsError)
    folds = _folds(args)
    plan = AmountPlan() if args.seed is None else AmountPlan(seed=args.seed)
    stages = Stages(out.with_name(f"{out.name}.parts"), _made_of(folds, plan, view))
    stages.begin(resume=args.resume)
    try:
        model = train_amount_model(folds, plan, view, partial(_say, console), stages.network)
    except KeyboardInterrupt:
        print_line(console, f"stopped: {stages.folder} keeps what is trained; --resume goes on")
        return 130
    save_amount_model(out, model)
    stages.finish()
    print_line(console, f"{out}: learnt from the writers of {len(folds)} folds")
    return 0


def _say(console: Console, line: str) -> None:
    print_line(console, f"{datetime.now():%H:%M:%S}  {line}")


def _made_of(folds: Mapping[int, Fold], plan: AmountPlan, view: View) -> dict[str, Any]:
    """Return what tells one training from another: recipe, plan, writers, the folds' networks."""
    found = sha256(view.recipe.encode())
    for number, fold in folds.items():
        samples = [*fold.digits, *fold.others, *fold.numbers]
        found.update(repr((number, [(s.writer, s.label) for s in samples])).encode())
        for network in (fold.network, fold.edges, fold.strokes):
            found.update(network.theta.tobytes())
    return {"plan": asdict(plan), "sha256": found.hexdigest()}


def _folds(args: argparse.Namespace) -> dict[int, Fold]:
    if args.unipen is None or args.folds is None:
        raise DigitpadError(
            "it needs pen ink (--unipen DIR) and the networks of all folds (--folds DIR)"
        )
    digits = read_category(args.unipen, "1a")
    if args.pendigits:
        digits += read_pendigits(args.pendigits)
    others = [sample for name in NO_DIGITS for sample in read_category(args.unipen, name)]
    numbers = whole_numbers(read_category(args.unipen, "7"))

    def of(samples: list[Sample], fold: int) -> list[Sample]:
        return [s for s in samples if len(s.ink) and fold_of(s.writer) == fold]

    chosen = [fold for fold in range(FOLDS) if fold != args.hold_back]
    weights = {fold: load_weights(args.folds / f"fold{fold}.npz") for fold in chosen}
    return {
        fold: Fold(
            of(digits, fold),
            of(others, fold),
            of(numbers, fold),
            found.network,
            found.temperature,
            load_gradient_network(args.folds / f"gradients{fold}.npz"),
            load_stroke_network(args.folds / f"strokes{fold}.npz"),
        )
        for fold, found in weights.items()
    }
