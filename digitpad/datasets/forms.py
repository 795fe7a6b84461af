"""Forms that were filled in: composed amounts on paper, in frames, combs, cells and rulings.

What is written is known, as for composed amounts, and so is what is printed; pages with
several numbers, sums and words have no single number, and the right answer is none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from digitpad.datasets.amount_texts import amount_text
from digitpad.datasets.amounts import Manner, compose
from digitpad.datasets.form_drawing import Colour, Form, Pixels, Points, extent, rules, straight
from digitpad.datasets.hands import Hand
from digitpad.datasets.photographs import Camera

LETTERS = "ABCEFHKLMNPRTabdefhkmnprt"
IN_HASTE = 0.15  # the share of amounts whose characters touch and grow as they like
SLACK = 60.0  # pixels of ruling beyond the paper's edges


@dataclass(frozen=True, eq=False)
class FormPicture:
    """A picture of a form.

    Parameters
    ----------
    kind : str
        One of `FORM_KINDS`.
    pixels : NDArray, shape (h, w, 3), uint8
        Red first.
    text : str
        The one number on it; empty where there is none, or more than one.
    writer : str
    """

    kind: str
    pixels: Pixels
    text: str
    writer: str


@dataclass(frozen=True)
class _Pen:
    """A hand with a pen, and the paper's own colours, for one picture."""

    hand: Hand
    height: float
    width: float
    ink: Colour
    line: Colour
    rng: np.random.Generator

    @classmethod
    def drawn(cls, hand: Hand, rng: np.random.Generator) -> _Pen:
        height = float(np.exp(rng.uniform(np.log(28), np.log(80))))
        width = max(height * rng.uniform(0.04, 0.11), 1.4)
        dark = rng.uniform(0.02, 0.3)
        ink = (dark, dark, dark) if rng.random() < 0.6 else (dark, dark, min(dark + 0.35, 1.0))
        return cls(hand, height, float(width), ink, ink, rng)

    def write(self, text: str) -> list[Points]:
        """Return the strokes of `text` in pixels, from (0, 0) on."""
        amount = compose(self.hand, text, _manner(self.rng), self.rng)
        strokes = [self.height * stroke.points for stroke in amount.ink.strokes]
        left, top, _, _ = extent(strokes)
        return [points - (left, top) for points in strokes]

    def printed(self, lines: list[Points], *, faint: bool = False) -> tuple:
        """Return printed lines, as black as the ink or in a colour of their own."""
        rng = self.rng
        grey = rng.uniform(0.5, 0.8) if faint else rng.uniform(0.0, 0.4)
        tints = ((1, 1, 1), (0.8, 1, 1.4), (1.5, 0.9, 0.9), (0.9, 1.3, 1))
        tint = tints[int(rng.integers(4)) if rng.random() < 0.5 else 0]
        red, green, blue = (float(min(grey * part, 1.0)) for part in tint)
        width = rng.uniform(1.0, 2.0) if faint else self.height * rng.uniform(0.02, 0.07)
        return rules(lines, max(float(width), 1.0), (red, green, blue))

    def form(self, size: tuple[float, float], printed: tuple, strokes: Sequence[Points]) -> Form:
        light = self.rng.uniform(0.8, 1.0)
        warm = (light, light * self.rng.uniform(0.95, 1.0), light * self.rng.uniform(0.88, 1.0))
        return Form(*size, printed, rules(strokes, self.width, self.ink), warm)


def form_pictures(
    hands: Sequence[Hand], count: int, rng: np.random.Generator
) -> Iterator[FormPicture]:
    """Yield `count` pictures, as many of each kind and of each hand as can be.

    Parameters
    ----------
    hands : sequence of Hand
    count : int
    rng : numpy.random.Generator
    """
    kinds = list(FORM_KINDS)
    for i in range(count):
        hand = hands[i // len(kinds) % len(hands)]
        yield form_picture(kinds[i % len(kinds)], hand, rng)


def form_picture(kind: str, hand: Hand, rng: np.random.Generator) -> FormPicture:
    """Return a picture of one kind, one of `FORM_KINDS`, written by `hand`."""
    pen = _Pen.drawn(hand, rng)
    form, text = FORM_KINDS[kind](pen)
    scanned = kind in SCANNED or (kind not in PHOTOGRAPHED and rng.random() < 0.4)
    camera = Camera.scanner(rng) if scanned else Camera.phone(rng, pen.height)
    if kind in SCANNED:
        camera = replace(camera, turn=0.0)
    if kind == "desk":
        camera = replace(camera, desk=float(rng.uniform(0.1, 0.6)), bend=0.0)
    return FormPicture(kind, camera.photograph(form.drawn(), rng), text, hand.writer)


def _manner(rng: np.random.Generator) -> Manner:
    """Return a manner at random: on forms most people write evenly, and characters apart."""
    manner = Manner.drawn(rng)
    if rng.random() < IN_HASTE:
        return manner
    gap = max(manner.gap, float(rng.uniform(0.12, 0.3)))
    growth = float(np.clip(manner.growth, -0.2, 0.2))
    return replace(manner, gap=gap, gap_jitter=0.03, growth=growth, joins=0.0)


def _number(pen: _Pen, most: int = 6) -> str:
    rng = pen.rng
    if rng.random() < 0.7:
        count = int(rng.integers(1 if most < 3 else 2, most + 1))
        return "".join(map(str, rng.integers(0, 10, count)))
    text = amount_text(rng)
    while not (set(text) <= set("0123456789.,") and any(c.isdigit() for c in text[:1])):
        text = amount_text(rng)
    return text


def _placed(pen: _Pen, text: str) -> tuple[list[Points], float, float]:
    strokes = pen.write(text)
    _, _, right, bottom = extent(strokes)
    return strokes, right, bottom


def _moved(strokes: Sequence[Points], x: float, y: float) -> list[Points]:
    return [points + np.array([x, y]) for points in strokes]


def _margins(pen: _Pen, low: float, high: float) -> tuple[float, float, float, float]:
    left, top, right, bottom = pen.height * pen.rng.uniform(low, high, 4)
    return float(left), float(top), float(right), float(bottom)


def _plain(pen: _Pen) -> tuple[Form, str]:
    text = _number(pen)
    strokes, w, h = _placed(pen, text)
    left, top, right, bottom = _margins(pen, 0.2, 1.5)
    return pen.form((left + w + right, top + h + bottom), (), _moved(strokes, left, top)), text


def _across(ys: Sequence[float], width: float) -> list[Points]:
    """Return lines across the paper, with points close enough to be bent."""
    x = np.arange(-SLACK, width + SLACK, 20.0)
    return [np.stack([x, np.full_like(x, y)], axis=1) for y in ys]


def _down(xs: Sequence[float], height: float) -> list[Points]:
    return [points[:, ::-1].copy() for points in _across(xs, height)]


def _ruled(pen: _Pen) -> tuple[Form, str]:
    text = _number(pen)
    strokes, w, h = _placed(pen, text)
    left, top, right, bottom = _margins(pen, 0.3, 1.5)
    width, height = left + w + right, top + h + bottom
    spacing = pen.height * pen.rng.uniform(0.9, 2.0)
    first = (top + h + pen.rng.normal(0, 0.08) * pen.height) % spacing
    lines = _across(np.arange(first, height, spacing).tolist(), width)
    faint = bool(pen.rng.random() < 0.7)
    return pen.form(
        (width, height), pen.printed(lines, faint=faint), _moved(strokes, left, top)
    ), text


def _squared(pen: _Pen) -> tuple[Form, str]:
    text = _number(pen)
    strokes, w, h = _placed(pen, text)
    left, top, right, bottom = _margins(pen, 0.3, 1.5)
    width, height = left + w + right, top + h + bottom
    spacing = max(pen.height * pen.rng.uniform(0.3, 0.8), 9.0)
    x, y = pen.rng.uniform(0, spacing, 2).tolist()
    lines = _across(np.arange(y, height, spacing).tolist(), width)
    lines += _down(np.arange(x, width, spacing).tolist(), height)
    faint = bool(pen.rng.random() < 0.8)
    return pen.form(
        (width, height), pen.printed(lines, faint=faint), _moved(strokes, left, top)
    ), text


def _rectangle(left: float, top: float, right: float, bottom: float) -> list[Points]:
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return [np.array(corners, np.float64)]


def _frame(pen: _Pen) -> tuple[Form, str]:
    text = _number(pen)
    strokes, w, h = _placed(pen, text)
    left, top, right, bottom = _margins(pen, -0.04, 0.5)
    x, y, far, low = _margins(pen, 0.08, 0.6)
    inner = (x, y, x + left + w + right, y + top + h + bottom)
    lines = _rectangle(*inner)
    if pen.rng.random() < 0.2:
        step = pen.height * pen.rng.uniform(0.08, 0.15)
        lines += _rectangle(inner[0] - step, inner[1] - step, inner[2] + step, inner[3] + step)
    size = (inner[2] + far, inner[3] + low)
    return pen.form(size, pen.printed(lines), _moved(strokes, x + left, y + top)), text


def _comb(pen: _Pen) -> tuple[Form, str]:
    rng = pen.rng
    text = "".join(map(str, rng.integers(0, 10, int(rng.integers(2, 8)))))
    wide, tall = pen.height * rng.uniform(0.85, 1.3), pen.height * rng.uniform(1.1, 1.6)
    cells = [*text]
    for _ in range(int(rng.integers(0, 3))):  # an empty box is empty, wherever it stands
        cells.insert(int(rng.integers(len(cells) + 1)), "")
    x, y, far, low = _margins(pen, 0.08, 0.6)
    strokes: list[Points] = []
    for i, label in enumerate(cells):
        if label:
            digit, w, h = _placed(pen, label)
            at = x + (i + 0.5) * wide - w / 2 + rng.normal(0, 0.05) * wide
            strokes += _moved(digit, at, y + (tall - h) / 2 + rng.normal(0, 0.06) * tall)
    right, bottom = x + len(cells) * wide, y + tall
    teeth = y + tall * (0.0 if rng.random() < 0.75 else rng.uniform(0.4, 0.7))
    lines = _rectangle(x, y, right, bottom)
    lines += straight(*((x + i * wide, teeth, x + i * wide, bottom) for i in range(1, len(cells))))
    return pen.form((right + far, bottom + low), pen.printed(lines), strokes), text


def _cell(pen: _Pen) -> tuple[Form, str]:
    """Return a cell of a table, its neighbours' lines running out of the picture."""
    text = _number(pen, 2 if pen.rng.random() < 0.5 else 4)
    strokes, w, h = _placed(pen, text)
    left, top, right, bottom = _margins(pen, -0.03, 0.5)
    x, y, far, low = _margins(pen, 0.05, 0.35)
    width, height = x + left + w + right + far, y + top + h + bottom + low
    lines = _across([y, height - low], width) + _down([x, width - far], height)
    keep = pen.rng.random(4) < 0.85
    lines = [line for line, kept in zip(lines, keep.tolist(), strict=True) if kept]
    strokes = _moved(strokes, x + left, y + top)
    return pen.form((width, height), pen.printed(lines), strokes), text


def _underlined(pen: _Pen) -> tuple[Form, str]:
    text = _number(pen)
    strokes, w, h = _placed(pen, text)
    left, top, right, bottom = _margins(pen, 0.4, 1.2)
    y = top + h + pen.height * pen.rng.uniform(-0.03, 0.2)
    x = np.linspace(left - 0.3 * pen.height, left + w + 0.3 * pen.height, 30)
    wave = 0.02 * pen.height * np.sin(x / pen.height + pen.rng.uniform(0, 6))
    line = np.stack([x, y + wave], axis=1)
    size = (left + w + right, top + h + bottom)
    return pen.form(size, (), [*_moved(strokes, left, top), line]), text


def _inside(pen: _Pen) -> tuple[Form, str]:
    form, text, _ = _cut(pen)
    return form, text


def _sliver(pen: _Pen) -> tuple[Form, str]:
    form, text, lines = _cut(pen)
    keep = pen.rng.integers(4) if pen.rng.random() < 0.7 else -1
    kept = [line for i, line in enumerate(lines) if keep in (-1, i)]
    return replace(form, printed=pen.printed(kept)), text


def _cut(pen: _Pen) -> tuple[Form, str, list[Points]]:
    """Return writing cut out tightly, and the lines that a larger cut would show."""
    text = _number(pen)
    strokes, w, h = _placed(pen, text)
    left, top, right, bottom = _margins(pen, 0.06, 0.2)
    width, height = left + w + right, top + h + bottom
    a, b, c, d = pen.rng.uniform(-1, 2.5, 4).tolist()
    skew = pen.rng.normal(0, 1.5, 4).tolist()
    lines = straight(
        (0, a, width, a + skew[0]),
        (0, height - b, width, height - b + skew[1]),
        (c, 0, c + skew[2], height),
        (width - d, 0, width - d + skew[3], height),
    )
    return pen.form((width, height), (), _moved(strokes, left, top)), text, lines


def _edge(pen: _Pen) -> tuple[Form, str]:
    """Return writing that stands on a line along the picture's lower edge."""
    text = _number(pen)
    strokes, w, h = _placed(pen, text)
    left, top, right, _ = _margins(pen, 0.05, 0.4)
    size = (left + w + right, top + h + pen.rng.uniform(0.5, 3))
    y = size[1] - pen.rng.uniform(0.5, 2)
    return pen.form(size, pen.printed(_across([y], size[0])), _moved(strokes, left, top)), text


def _digit(pen: _Pen) -> tuple[Form, str]:
    text = str(pen.rng.integers(10))
    strokes, w, h = _placed(pen, text)
    left, top, right, bottom = _margins(pen, 0.1, 1.0)
    form = pen.form((left + w + right, top + h + bottom), (), _moved(strokes, left, top))
    if pen.rng.random() < 0.3:  # on a screen, light on dark
        light = tuple(rules(_moved(strokes, left, top), pen.width, pen.ink))
        form = replace(form, written=light)
    return form, text


def _fleck(pen: _Pen) -> tuple[Form, str]:
    form, text = _plain(pen)
    rng, specks = pen.rng, []
    for _ in range(int(rng.integers(1, 5))):
        at = np.array([[rng.uniform(0, form.width), rng.uniform(0, 0.1) * form.height]])
        specks.append((at, rng.uniform(0.3, 0.6) * pen.width))
    dirt = tuple(r for at, width in specks for r in rules([at], float(width), pen.ink))
    return replace(form, printed=dirt), text


def _lines_of(pen: _Pen, texts: Sequence[str], spacing: float) -> tuple[list[Points], float, float]:
    strokes: list[Points] = []
    y = widest = 0.0
    for text in texts:
        some, w, h = _placed(pen, text)
        strokes += _moved(some, float(pen.rng.uniform(0, pen.height)), y)
        y, widest = y + h + spacing * pen.height, max(widest, w + pen.height)
    return strokes, widest, y


def _several(pen: _Pen) -> tuple[Form, str]:
    texts = [_number(pen) for _ in range(int(pen.rng.integers(2, 6)))]
    strokes, w, h = _lines_of(pen, texts, float(pen.rng.uniform(0.3, 0.9)))
    left, top, right, bottom = _margins(pen, 0.3, 1.0)
    return pen.form((left + w + right, top + h + bottom), (), _moved(strokes, left, top)), ""


def _table(pen: _Pen) -> tuple[Form, str]:
    rng = pen.rng
    rows, columns = int(rng.integers(2, 5)), int(rng.integers(2, 4))
    wide, tall = pen.height * rng.uniform(3, 4), pen.height * rng.uniform(1.5, 2)
    x, y, far, low = _margins(pen, 0.2, 0.6)
    strokes: list[Points] = []
    for row in range(rows):
        for column in range(columns):
            some = pen.write("".join(map(str, rng.integers(0, 10, int(rng.integers(1, 4))))))
            at = x + column * wide + 0.2 * pen.height, y + row * tall + 0.2 * pen.height
            strokes += _moved(some, *at)
    w, h = columns * wide, rows * tall
    ends = [(x, y + i * tall, x + w, y + i * tall) for i in range(rows + 1)]
    ends += [(x + i * wide, y, x + i * wide, y + h) for i in range(columns + 1)]
    return pen.form((x + w + far, y + h + low), pen.printed(straight(*ends)), strokes), ""


def _sum(pen: _Pen) -> tuple[Form, str]:
    """Return a sum, a difference, or a number with a sign in front."""
    known = [sign for sign in "+-=" if sign in pen.hand.characters] or ["-"]
    sign = known[int(pen.rng.integers(len(known)))]
    a, b = ("".join(map(str, pen.rng.integers(0, 10, int(n)))) for n in pen.rng.integers(1, 4, 2))
    text = (a + sign + b, "+" + a if "+" in known else a + sign + b)[int(pen.rng.random() < 0.3)]
    strokes, w, h = _placed(pen, text)
    left, top, right, bottom = _margins(pen, 0.2, 1.0)
    return pen.form((left + w + right, top + h + bottom), (), _moved(strokes, left, top)), ""


def _word(pen: _Pen) -> tuple[Form, str]:
    known = [letter for letter in LETTERS if letter in pen.hand.characters]
    if not known:
        return _signature(pen)
    count = int(pen.rng.integers(3, 8))
    text = "".join(known[int(i)] for i in pen.rng.integers(0, len(known), count))
    strokes, w, h = _placed(pen, text)
    left, top, right, bottom = _margins(pen, 0.2, 1.0)
    return pen.form((left + w + right, top + h + bottom), (), _moved(strokes, left, top)), ""


def _signature(pen: _Pen) -> tuple[Form, str]:
    t = np.linspace(0, 1, 200)
    turns = pen.rng.uniform(4, 9)
    wander = np.cumsum(pen.rng.normal(0, 0.08, (200, 2)), axis=0)
    x = pen.height * (pen.rng.uniform(2, 5) * t + 0.4 * np.sin(2 * np.pi * turns * t))
    y = pen.height * 0.5 * (np.cos(2 * np.pi * turns * t) * (1 - 0.5 * t)) + 4 * wander[:, 1]
    points = np.stack([x, y], axis=1)
    points = points - points.min(axis=0) + pen.height * 0.4
    w, h = (points.max(axis=0) + pen.height * 0.4).tolist()
    return pen.form((w, h), (), [points]), ""


def _empty(pen: _Pen) -> tuple[Form, str]:
    form, _ = (_ruled, _squared, _frame, _comb)[int(pen.rng.integers(4))](pen)
    return replace(form, written=()), ""


FORM_KINDS: Mapping[str, Callable[[_Pen], tuple[Form, str]]] = {
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
    "several": _several,
    "table": _table,
    "sum": _sum,
    "word": _word,
    "signature": _signature,
    "empty": _empty,
}
"""What each kind is, without light and lens."""
SCANNED = ("sliver", "inside", "edge")
PHOTOGRAPHED = ("cell", "digit", "desk")
