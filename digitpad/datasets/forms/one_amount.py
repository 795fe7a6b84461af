"""Forms with one number on them: on plain paper, in frames, combs, cells and rulings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from digitpad.datasets.forms.drawing import Form, Points, rules, straight
from digitpad.datasets.forms.pen import FormPen, moved

Layout = Callable[[FormPen], tuple[Form, str]]
"""Has a pen fill in a form; returns it with the one number on it, or nothing."""
SLACK = 60.0  # pixels of ruling beyond the paper's edges


def _plain(pen: FormPen) -> tuple[Form, str]:
    text = pen.number()
    strokes, w, h = pen.placed(text)
    left, top, right, bottom = pen.margins(0.2, 1.5)
    return pen.form((left + w + right, top + h + bottom), (), moved(strokes, left, top)), text


def _across(ys: Sequence[float], width: float) -> list[Points]:
    """Return lines across the paper, with points close enough to be bent."""
    x = np.arange(-SLACK, width + SLACK, 20.0)
    return [np.stack([x, np.full_like(x, y)], axis=1) for y in ys]


def _down(xs: Sequence[float], height: float) -> list[Points]:
    return [points[:, ::-1].copy() for points in _across(xs, height)]


def _ruled(pen: FormPen) -> tuple[Form, str]:
    text = pen.number()
    strokes, w, h = pen.placed(text)
    left, top, right, bottom = pen.margins(0.3, 1.5)
    width, height = left + w + right, top + h + bottom
    spacing = pen.height * pen.rng.uniform(0.9, 2.0)
    first = (top + h + pen.rng.normal(0, 0.08) * pen.height) % spacing
    lines = _across(np.arange(first, height, spacing).tolist(), width)
    faint = bool(pen.rng.random() < 0.7)
    return pen.form(
        (width, height), pen.printed(lines, faint=faint), moved(strokes, left, top)
    ), text


def _squared(pen: FormPen) -> tuple[Form, str]:
    text = pen.number()
    strokes, w, h = pen.placed(text)
    left, top, right, bottom = pen.margins(0.3, 1.5)
    width, height = left + w + right, top + h + bottom
    spacing = max(pen.height * pen.rng.uniform(0.3, 0.8), 9.0)
    x, y = pen.rng.uniform(0, spacing, 2).tolist()
    lines = _across(np.arange(y, height, spacing).tolist(), width)
    lines += _down(np.arange(x, width, spacing).tolist(), height)
    faint = bool(pen.rng.random() < 0.8)
    return pen.form(
        (width, height), pen.printed(lines, faint=faint), moved(strokes, left, top)
    ), text


def _rectangle(left: float, top: float, right: float, bottom: float) -> list[Points]:
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return [np.array(corners, np.float64)]


def _frame(pen: FormPen) -> tuple[Form, str]:
    text = pen.number()
    strokes, w, h = pen.placed(text)
    left, top, right, bottom = pen.margins(-0.04, 0.5)
    x, y, far, low = pen.margins(0.08, 0.6)
    inner = (x, y, x + left + w + right, y + top + h + bottom)
    lines = _rectangle(*inner)
    if pen.rng.random() < 0.2:
        step = pen.height * pen.rng.uniform(0.08, 0.15)
        lines += _rectangle(inner[0] - step, inner[1] - step, inner[2] + step, inner[3] + step)
    size = (inner[2] + far, inner[3] + low)
    return pen.form(size, pen.printed(lines), moved(strokes, x + left, y + top)), text


def _comb(pen: FormPen) -> tuple[Form, str]:
    rng = pen.rng
    text = "".join(map(str, rng.integers(0, 10, int(rng.integers(2, 8)))))
    wide, tall = pen.height * rng.uniform(0.85, 1.3), pen.height * rng.uniform(1.1, 1.6)
    cells = [*text]
    for _ in range(int(rng.integers(0, 3))):  # an empty box is empty, wherever it stands
        cells.insert(int(rng.integers(len(cells) + 1)), "")
    x, y, far, low = pen.margins(0.08, 0.6)
    strokes: list[Points] = []
    for i, label in enumerate(cells):
        if label:
            digit, w, h = pen.placed(label)
            at = x + (i + 0.5) * wide - w / 2 + rng.normal(0, 0.05) * wide
            strokes += moved(digit, at, y + (tall - h) / 2 + rng.normal(0, 0.06) * tall)
    right, bottom = x + len(cells) * wide, y + tall
    teeth = y + tall * (0.0 if rng.random() < 0.75 else rng.uniform(0.4, 0.7))
    lines = _rectangle(x, y, right, bottom)
    lines += straight(*((x + i * wide, teeth, x + i * wide, bottom) for i in range(1, len(cells))))
    return pen.form((right + far, bottom + low), pen.printed(lines), strokes), text


def _cell(pen: FormPen) -> tuple[Form, str]:
    """Return a cell of a table, its neighbours' lines running out of the picture."""
    text = pen.number(2 if pen.rng.random() < 0.5 else 4)
    strokes, w, h = pen.placed(text)
    left, top, right, bottom = pen.margins(-0.03, 0.5)
    x, y, far, low = pen.margins(0.05, 0.35)
    width, height = x + left + w + right + far, y + top + h + bottom + low
    lines = _across([y, height - low], width) + _down([x, width - far], height)
    keep = pen.rng.random(4) < 0.85
    lines = [line for line, kept in zip(lines, keep.tolist(), strict=True) if kept]
    strokes = moved(strokes, x + left, y + top)
    return pen.form((width, height), pen.printed(lines), strokes), text


def _underlined(pen: FormPen) -> tuple[Form, str]:
    text = pen.number()
    strokes, w, h = pen.placed(text)
    left, top, right, bottom = pen.margins(0.4, 1.2)
    y = top + h + pen.height * pen.rng.uniform(-0.03, 0.2)
    x = np.linspace(left - 0.3 * pen.height, left + w + 0.3 * pen.height, 30)
    wave = 0.02 * pen.height * np.sin(x / pen.height + pen.rng.uniform(0, 6))
    line = np.stack([x, y + wave], axis=1)
    size = (left + w + right, top + h + bottom)
    return pen.form(size, (), [*moved(strokes, left, top), line]), text


def _inside(pen: FormPen) -> tuple[Form, str]:
    form, text, _ = _cut(pen)
    return form, text


def _sliver(pen: FormPen) -> tuple[Form, str]:
    form, text, lines = _cut(pen)
    keep = pen.rng.integers(4) if pen.rng.random() < 0.7 else -1
    kept = [line for i, line in enumerate(lines) if keep in (-1, i)]
    return replace(form, printed=pen.printed(kept)), text


def _cut(pen: FormPen) -> tuple[Form, str, list[Points]]:
    """Return writing cut out tightly, and the lines that a larger cut would show."""
    text = pen.number()
    strokes, w, h = pen.placed(text)
    left, top, right, bottom = pen.margins(0.06, 0.2)
    width, height = left + w + right, top + h + bottom
    a, b, c, d = pen.rng.uniform(-1, 2.5, 4).tolist()
    skew = pen.rng.normal(0, 1.5, 4).tolist()
    lines = straight(
        (0, a, width, a + skew[0]),
        (0, height - b, width, height - b + skew[1]),
        (c, 0, c + skew[2], height),
        (width - d, 0, width - d + skew[3], height),
    )
    return pen.form((width, height), (), moved(strokes, left, top)), text, lines


def _edge(pen: FormPen) -> tuple[Form, str]:
    """Return writing that stands on a line along the picture's lower edge."""
    text = pen.number()
    strokes, w, h = pen.placed(text)
    left, top, right, _ = pen.margins(0.05, 0.4)
    size = (left + w + right, top + h + pen.rng.uniform(0.5, 3))
    y = size[1] - pen.rng.uniform(0.5, 2)
    return pen.form(size, pen.printed(_across([y], size[0])), moved(strokes, left, top)), text


def _digit(pen: FormPen) -> tuple[Form, str]:
    text = str(pen.rng.integers(10))
    strokes, w, h = pen.placed(text)
    left, top, right, bottom = pen.margins(0.1, 1.0)
    form = pen.form((left + w + right, top + h + bottom), (), moved(strokes, left, top))
    if pen.rng.random() < 0.3:  # on a screen, light on dark
        light = tuple(rules(moved(strokes, left, top), pen.width, pen.ink))
        form = replace(form, written=light)
    return form, text


def _fleck(pen: FormPen) -> tuple[Form, str]:
    form, text = _plain(pen)
    rng, specks = pen.rng, []
    for _ in range(int(rng.integers(1, 5))):
        at = np.array([[rng.uniform(0, form.width), rng.uniform(0, 0.1) * form.height]])
        specks.append((at, rng.uniform(0.3, 0.6) * pen.width))
    dirt = tuple(r for at, width in specks for r in rules([at], float(width), pen.ink))
    return replace(form, printed=dirt), text


ONE_AMOUNT: Mapping[str, Layout] = {
    "plain": _plain,
    "desk": _plain,
    "ruled": _ruled,
    "squared": _squared,
    "frame": _frame,
    "comb": _comb,
    "cell": _cell,
    "underlined": _underlined,
    "sliver": _sliver,
    "inside": _inside,
    "edge": _edge,
    "digit": _digit,
    "fleck": _fleck,
}
"""Each kind of form with one number, by its name."""
