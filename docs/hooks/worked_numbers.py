"""A hook for MkDocs: a page's numbers come from the network as it is, not from the writer.

A page whose head has ``worked``, with an example's ``ink``, which ``character`` of it, from 1,
and what ``digit`` it was, is a template of Jinja's. Its names are those of `_names`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from jinja2 import Environment, StrictUndefined
from mkdocs.structure.pages import Page

from digitpad.assets import resource
from digitpad.explanation.example import WorkedExample
from digitpad.explanation.formulas.numerals import percent, short, short_latex
from digitpad.finetune.single_step import Learner, correct
from digitpad.ink.inkml import read_inkml
from digitpad.network.optimizers import Adam
from digitpad.reading.reader import Reader


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Return the page with its numbers in it."""
    worked = page.meta.get("worked")
    if not worked:
        return markdown
    template = Environment(undefined=StrictUndefined, autoescape=False).from_string(markdown)
    return template.render(**_names(worked["ink"], worked["character"], worked["digit"]))


def _names(ink: str, number: int, digit: int) -> Mapping[str, Any]:
    reader = Reader.load("pen")
    character = reader.read(read_inkml(resource(ink))).characters[number - 1]
    example = WorkedExample.of(reader.network, character.image, digit)
    step = correct(Learner.fresh(reader.network, Adam()), character.image, digit)
    terms = example.a(2) * example.W(3)[:, digit]
    z = np.asarray(example.z(3), np.float64)
    return {
        "np": np,
        "character": character,
        "e": example,
        "digit": digit,
        "step": step,
        "terms": terms,
        "largest": np.argsort(-np.abs(terms))[:4].tolist(),
        "exponentials": np.exp(z - z.max()),
        "delta": example.a(3) - example.y,
        "second": int(np.argsort(-example.a(3))[1]),
        "nudged": _nudged(example, digit),
        "n": short,
        "m": short_latex,
        "pct": percent,
    }


def _nudged(example: WorkedExample, digit: int, by: float = 1e-4) -> dict[str, float]:
    """Return the loss with the strongest weight of the digit nudged either way, and the slope."""
    W = np.asarray(example.W(3), np.float64)
    a, b = np.asarray(example.a(2), np.float64), np.asarray(example.b(3), np.float64)
    node = int(np.argmax(np.abs(a * W[:, digit])))
    losses = []
    for sign in (1, -1):
        moved = W.copy()
        moved[node, digit] += sign * by
        z = a @ moved + b
        losses.append(float(np.log(np.exp(z - z.max()).sum()) + z.max() - z[digit]))
    return {"by": by, "up": losses[0], "down": losses[1], "slope": (losses[0] - losses[1]) / 2 / by}
