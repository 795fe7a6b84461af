"""Pages without a single number: several, tables, sums, words, signatures, empty forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from digitpad.datasets.forms.drawing import Form, Points, straight
from digitpad.datasets.forms.one_amount import ONE_AMOUNT, Layout
from digitpad.datasets.forms.pen import FormPen, moved

LETTERS = "ABCEFHKLMNPRTabdefhkmnprt"
EMPTIED = ("ruled", "squared", "frame", "comb")


def _lines_of(
    pen: FormPen, texts: Sequence[str], spacing: float
) -> tuple[list[Points], float, float]:
    strokes: list[Points] = []
    y = widest = 0.0
    for text in texts:
        some, w, h = pen.placed(text)
        strokes += moved(some, float(pen.rng.uniform(0, pen.height)), y)
        y, widest = y + h + spacing * pen.height, max(widest, w + pen.height)
    return strokes, widest, y


def _several(pen: FormPen) -> tuple[Form, str]:
    texts = [pen.number() for _ in range(int(pen.rng.integers(2, 6)))]
    strokes, w, h = _lines_of(pen, texts, float(pen.rng.uniform(0.3, 0.9)))
    left, top, right, bottom = pen.margins(0.3, 1.0)
    return pen.form((left + w + right, top + h + bottom), (), moved(strokes, left, top)), ""


def _table(pen: FormPen) -> tuple[Form, str]:
    rng = pen.rng
    rows, columns = int(rng.integers(2, 5)), int(rng.integers(2, 4))
    wide, tall = pen.height * rng.uniform(3, 4), pen.height * rng.uniform(1.5, 2)
    x, y, far, low = pen.margins(0.2, 0.6)
    strokes: list[Points] = []
    for row in range(rows):
        for column in range(columns):
            some = pen.write("".join(map(str, rng.integers(0, 10, int(rng.integers(1, 4))))))
            at = x + column * wide + 0.2 * pen.height, y + row * tall + 0.2 * pen.height
            strokes += moved(some, *at)
    w, h = columns * wide, rows * tall
    ends = [(x, y + i * tall, x + w, y + i * tall) for i in range(rows + 1)]
    ends += [(x + i * wide, y, x + i * wide, y + h) for i in range(columns + 1)]
    return pen.form((x + w + far, y + h + low), pen.printed(straight(*ends)), strokes), ""


def _sum(pen: FormPen) -> tuple[Form, str]:
    """Return a sum, a difference, or a number with a sign in front."""
    known = [sign for sign in "+-=" if sign in pen.hand.characters] or ["-"]
    sign = known[int(pen.rng.integers(len(known)))]
    a, b = ("".join(map(str, pen.rng.integers(0, 10, int(n)))) for n in pen.rng.integers(1, 4, 2))
    text = (a + sign + b, "+" + a if "+" in known else a + sign + b)[int(pen.rng.random() < 0.3)]
    strokes, w, h = pen.placed(text)
    left, top, right, bottom = pen.margins(0.2, 1.0)
    return pen.form((left + w + right, top + h + bottom), (), moved(strokes, left, top)), ""


def _word(pen: FormPen) -> tuple[Form, str]:
    known = [letter for letter in LETTERS if letter in pen.hand.characters]
    if not known:
        return _signature(pen)
    count = int(pen.rng.integers(3, 8))
    text = "".join(known[int(i)] for i in pen.rng.integers(0, len(known), count))
    strokes, w, h = pen.placed(text)
    left, top, right, bottom = pen.margins(0.2, 1.0)
    return pen.form((left + w + right, top + h + bottom), (), moved(strokes, left, top)), ""


def _signature(pen: FormPen) -> tuple[Form, str]:
    t = np.linspace(0, 1, 200)
    turns = pen.rng.uniform(4, 9)
    wander = np.cumsum(pen.rng.normal(0, 0.08, (200, 2)), axis=0)
    x = pen.height * (pen.rng.uniform(2, 5) * t + 0.4 * np.sin(2 * np.pi * turns * t))
    y = pen.height * 0.5 * (np.cos(2 * np.pi * turns * t) * (1 - 0.5 * t)) + 4 * wander[:, 1]
    points = np.stack([x, y], axis=1)
    points = points - points.min(axis=0) + pen.height * 0.4
    w, h = (points.max(axis=0) + pen.height * 0.4).tolist()
    return pen.form((w, h), (), [points]), ""


def _empty(pen: FormPen) -> tuple[Form, str]:
    form, _ = ONE_AMOUNT[EMPTIED[int(pen.rng.integers(4))]](pen)
    return replace(form, written=()), ""


NO_AMOUNT: Mapping[str, Layout] = {
    "several": _several,
    "table": _table,
    "sum": _sum,
    "word": _word,
    "signature": _signature,
    "empty": _empty,
}
"""Each kind of page without a single number, by its name."""
