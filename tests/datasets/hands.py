"""A hand of our own: digits and signs of drawn styles, marks of straight strokes."""

import numpy as np

from digitpad import Ink
from digitpad.datasets.hands import Hand, hands_of
from digitpad.datasets.styles import styles
from digitpad.datasets.unipen import Sample

MARK_POINTS = {
    ".": [(0, 0), (3, 2)],
    ",": [(6, 0), (0, 26)],
    "'": [(4, 0), (0, 20)],
    "-": [(0, 0), (50, 4)],
}


def samples(writer: str = "own/hand", rng: np.random.Generator | None = None) -> list[Sample]:
    """Return three of each digit and mark, and a plus, a hundred units high."""
    rng = rng or np.random.default_rng(7)
    found = []
    for label in "0123456789":
        some = [style for style in styles() if style.label == label][:3]
        found += [
            (label, Ink.of(*(s.points * 100 for s in st.written(rng).strokes))) for st in some
        ]
    found += [(label, Ink.of(points)) for label, points in MARK_POINTS.items() for _ in range(3)]
    found.append(("+", Ink.of([(0, 30), (60, 30)], [(30, 0), (30, 60)])))
    found.append(("$", Ink.of([(50, 10), (10, 30), (50, 70), (5, 95)], [(30, -10), (30, 110)])))
    return [Sample(ink, label, writer, "own") for label, ink in found]


def own_hand(*, mixed: bool = False) -> Hand:
    digits = [s for s in samples() if s.label.isdigit()]
    others = [s for s in samples() if not s.label.isdigit()]
    (hand,) = hands_of(digits, others, np.random.default_rng(0), mixed=mixed)
    return hand
