"""``digitpad evaluate forms``: how well pictures of forms are read, by kind."""

from __future__ import annotations

import argparse
from collections.abc import Collection
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.cli.common.numbers import whole
from digitpad.cli.evaluation.amounts import hands_in
from digitpad.cli.evaluation.progress import tracked
from digitpad.reading.reader import Reader


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what is special to forms."""
    parser.add_argument("--samples", type=whole(1), default=540, metavar="N", help="default: 540")
    parser.add_argument("--seed", type=whole(), default=0, metavar="S", help="default: 0")
    parser.add_argument("--pendigits", type=Path, metavar="FILE", help="its writers, too")
    parser.add_argument(
        "--against", choices=["rapidocr"], help="have it read what has one number on it, too"
    )


def result(reader: Reader, args: argparse.Namespace) -> dict[str, Any]:
    """Fill in forms with the hands of the writers in the tree, read them and count."""
    from digitpad.datasets.forms.pictures import (
        form_pictures,  # OpenCV, which nothing else here needs
    )
    from digitpad.evaluation.forms import FormScore, score_forms
    from digitpad.evaluation.general_ocr import RapidOcr

    peer = RapidOcr().read if args.against else None
    rng = np.random.default_rng(args.seed)
    hands = hands_in(args.folder, args.held_back, rng, args.pendigits)
    pictures = tracked(form_pictures(hands, args.samples, rng), args.samples, "pictures")
    scores = score_forms(reader, pictures, peer)
    left_out = () if peer else ("peer_exact",)
    total = sum(scores.values(), FormScore())
    return {
        **_figures(total, left_out),
        "kinds": [{"kind": kind, **_figures(score, left_out)} for kind, score in scores.items()],
    }


def _figures(score: Any, left_out: Collection[str]) -> dict[str, Any]:
    """Return how many pictures there were, and which shares of them were read how."""
    counts = {name: value for name, value in asdict(score).items() if name not in left_out}
    samples = counts.pop("samples")
    return {"samples": samples, **{name: n / max(samples, 1) for name, n in counts.items()}}
