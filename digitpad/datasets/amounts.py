"""Composed amounts: a writer's own isolated characters, put together as amounts are written.

The baseline drifts and jitters, digits shrink or grow, gaps reach from touching to half
a height, marks and bars come late, neighbours are joined by ligatures. Who composes knows
which ink is which character, which nobody knows of whole numbers that people wrote.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from digitpad.datasets.amount_texts import SPACE, amount_text
from digitpad.datasets.hands import SCRIBBLE, Hand, varied
from digitpad.ink.strokes import Ink, Stroke

PRINTED_STRANGER = "?"
"""Stands in the text for what is no character of an amount."""
STRANGERS = "+ABCEFHKLMNPQRTVWXYabdefhkmnprtwxy=/%#*()" + SCRIBBLE
Points = NDArray[np.float64]


@dataclass(frozen=True)
class ComposedAmount:
    """An amount of known characters.

    Parameters
    ----------
    ink : Ink
    written : str
        Its characters, strangers among them as they are.
    writer : str
    owners : tuple of NDArray, shape (points in the stroke,), int
        For every point the character it belongs to, by its place in `written`; -1 for a
        ligature, which belongs to neither neighbour.
    """

    ink: Ink
    written: str
    writer: str
    owners: tuple[NDArray[np.intp], ...]

    @property
    def text(self) -> str:
        """What the pad should print: `written`, with ``?`` for strangers."""
        return "".join(PRINTED_STRANGER if label in STRANGERS else label for label in self.written)

    def turned_back(self, rng: np.random.Generator) -> ComposedAmount:
        """Return the same on paper, about half of the strokes written backwards."""
        back = rng.random(len(self.ink)) < 0.5
        way = [slice(None, None, -1 if each else None) for each in back]
        strokes = tuple(Stroke(s.points[w]) for s, w in zip(self.ink.strokes, way, strict=True))
        owners = tuple(own[w] for own, w in zip(self.owners, way, strict=True))
        return replace(self, ink=Ink(strokes), owners=owners)


@dataclass(frozen=True)
class Manner:
    """How one amount is written down; lengths in heights of a digit.

    Parameters
    ----------
    gap, gap_jitter : float
        Between neighbours, and how much that varies.
    slope, jitter : float
        Of the baseline, and how far characters are off it.
    growth, size_jitter : float
        Logarithm of the last digit's size to the first one's, and of each digit's own.
    slant : float
        Added to the writer's, as a tangent.
    late : float
        The share of marks and second strokes that are written at the end.
    joins : float
        The share of possible ligatures that are drawn.
    variety : float
        The share of characters that are written in another way than the writer's samples.
    """

    gap: float
    gap_jitter: float
    slope: float
    jitter: float
    growth: float
    size_jitter: float
    slant: float
    late: float
    joins: float
    variety: float = 0.0

    @classmethod
    def drawn(cls, rng: np.random.Generator, variety: float = 0.0) -> Manner:
        """Return a manner at random, most of them ordinary."""
        wide = rng.random() < 0.15
        return cls(
            gap=float(rng.uniform(0.3, 0.5) if wide else rng.gamma(2.0, 0.09) - 0.03),
            gap_jitter=float(rng.uniform(0.02, 0.1)),
            slope=float(rng.normal(0, 0.04)),
            jitter=float(abs(rng.normal(0.03, 0.03))),
            growth=float(rng.normal(0, 0.15) if rng.random() < 0.7 else rng.normal(0, 0.5)),
            size_jitter=float(abs(rng.normal(0.05, 0.06))),
            slant=float(rng.normal(0, 0.12)),
            late=float(0.0 if rng.random() < 0.7 else rng.uniform(0.3, 1)),
            joins=float(0.0 if rng.random() < 0.7 else rng.uniform(0.2, 1)),
            variety=variety,
        )


def composed_amounts(
    hands: Sequence[Hand],
    count: int,
    rng: np.random.Generator,
    *,
    strangers: float = 0.0,
    variety: float = 0.0,
) -> Iterator[ComposedAmount]:
    """Yield `count` amounts, as many of each hand.

    Parameters
    ----------
    hands : sequence of Hand
    count : int
    rng : numpy.random.Generator
    strangers : float
        The share of amounts that hold something that is no character of an amount.
    variety : float
        The share of characters that are not as the writer wrote them, but as somebody might.
    """
    for i in range(count):
        hand = hands[i % len(hands)]
        text = _text_for(hand, rng)
        if rng.random() < strangers:
            text = _with_stranger(text, hand, rng)
        yield compose(hand, text, Manner.drawn(rng, variety), rng)


def compose(hand: Hand, text: str, manner: Manner, rng: np.random.Generator) -> ComposedAmount:
    """Return `text` as `hand` writes it; what is in `STRANGERS` is printed as ``?``."""
    placed = _placed(hand, text, manner, rng)
    strokes = [
        _Written(points, np.full(len(points), i), i + _lateness(n, label, manner, rng))
        for i, (label, parts) in enumerate(placed)
        for n, points in enumerate(parts)
    ]
    strokes = _joined(strokes, [label for label, _ in placed], manner, rng)
    strokes.sort(key=lambda stroke: stroke.time)
    return ComposedAmount(
        Ink(tuple(Stroke(stroke.points) for stroke in strokes)),
        "".join(label for label, _ in placed),
        hand.writer,
        tuple(stroke.owners for stroke in strokes),
    )


@dataclass(frozen=True, eq=False)
class _Written:
    points: Points
    owners: NDArray[np.intp]
    time: float


def _text_for(hand: Hand, rng: np.random.Generator) -> str:
    """Return an amount that the hand has all characters for."""
    text = amount_text(rng)
    while not hand.characters.keys() >= set(text.replace(SPACE, "")):
        text = amount_text(rng)  # plain numbers are common, and every hand has all digits
    return text


def _with_stranger(text: str, hand: Hand, rng: np.random.Generator) -> str:
    known = [label for label in STRANGERS if label in hand.characters]
    if not known:
        return text
    common = "+" in known and rng.random() < 0.4
    stranger = "+" if common else known[int(rng.integers(len(known)))]
    if SCRIBBLE in known and rng.random() < 0.25:
        stranger = SCRIBBLE
    if rng.random() < 0.2:
        return stranger
    at = 0 if rng.random() < 0.4 else int(rng.integers(len(text) + 1))
    return text[:at] + stranger + text[at:]


def _placed(
    hand: Hand, text: str, manner: Manner, rng: np.random.Generator
) -> list[tuple[str, list[Points]]]:
    """Return each character's label and strokes where they stand; spaces only make room."""
    placed: list[tuple[str, list[Points]]] = []
    right, room, letters = 0.0, 0.0, len(text.replace(SPACE, ""))
    for label in text:
        if label == SPACE:
            room = rng.uniform(0.3, 0.6)
            continue
        size = _size(len(placed) / max(letters - 1, 1), label, manner, rng)
        parts = [size * p for p in _shape(hand, label, manner, rng)]
        before = placed[-1][0] if placed else None
        gap = room + _gap(before, label, manner, rng) if placed else 0.0
        left = min(p[:, 0].min() for p in parts)
        across = right + gap - left
        down = _height_of(label, parts, size, rng) + manner.jitter * rng.standard_normal()
        shift = np.array([across, down + manner.slope * across])
        parts = [p + shift for p in parts]
        right, room = max(p[:, 0].max() for p in parts), 0.0
        placed.append((label, parts))
    return placed


def _shape(hand: Hand, label: str, manner: Manner, rng: np.random.Generator) -> list[Points]:
    samples = hand.characters[label]
    ink = samples[int(rng.integers(len(samples)))]
    if rng.random() < manner.variety:
        ink = varied(ink, label, rng)
    shear = np.array([[1.0, 0.0], [-manner.slant, 1.0]])  # y grows downwards
    return [stroke.points @ shear for stroke in ink.strokes]


def _size(share: float, label: str, manner: Manner, rng: np.random.Generator) -> float:
    grown = manner.growth * (share - 0.5)
    own = manner.size_jitter * rng.standard_normal()
    return float(np.exp(grown + (own if label.isdigit() else own / 2)))


def _gap(before: str | None, label: str, manner: Manner, rng: np.random.Generator) -> float:
    gap = manner.gap + manner.gap_jitter * rng.standard_normal()
    if before in ("$", "€", "£") and rng.random() < 0.3:
        gap += rng.uniform(0, 0.5)
    if label in ".,'" or (before is not None and before in ".,'"):
        gap = 0.7 * gap + rng.uniform(0.0, 0.12)
    return float(np.clip(gap, -0.12, 0.7))


def _height_of(label: str, parts: Sequence[Points], size: float, rng: np.random.Generator) -> float:
    """Return how far down a character with its bottom at 0 is moved; marks have places."""
    h = -min(p[:, 1].min() for p in parts)
    match label:
        case ".":
            return float(rng.normal(0.0, 0.05))
        case ",":
            return float(h / 2 + rng.normal(0.06, 0.08)) if h < 0.5 else float(rng.normal(0.2, 0.1))
        case "'":
            return float(-size * rng.normal(0.95, 0.12) + h / 2)
        case "-" | "=":
            return float(-size * rng.normal(0.42, 0.1) + h / 2)
        case "+" | "*":
            return float(-size * rng.normal(0.42, 0.08) + h / 2)
        case "$" | "€" | "£":
            return float(-size * rng.normal(0.5, 0.06) + h / 2)
        case _:
            return 0.0


def _lateness(n: int, label: str, manner: Manner, rng: np.random.Generator) -> float:
    """Return how much later than in its turn a stroke is written."""
    late = (n > 0 or label in ".,'") and rng.random() < manner.late
    return 100.0 + n / 10 if late else n / 10


def _joined(
    strokes: list[_Written], labels: Sequence[str], manner: Manner, rng: np.random.Generator
) -> list[_Written]:
    """Return the strokes, some of them running on into the next character."""
    found: list[_Written] = []
    for stroke in sorted(strokes, key=lambda stroke: stroke.time):
        before = found[-1] if found else None
        if before is not None and _may_join(before, stroke, labels, manner, rng):
            link = _ligature(before.points, stroke.points, rng)
            points = np.concatenate([before.points, link, stroke.points])
            nobody = np.full(len(link), -1)
            owners = np.concatenate([before.owners, nobody, stroke.owners])
            found[-1] = _Written(points, owners, before.time)
        else:
            found.append(stroke)
    return found


def _may_join(
    before: _Written,
    after: _Written,
    labels: Sequence[str],
    manner: Manner,
    rng: np.random.Generator,
) -> bool:
    """Return whether the pen stays down from one digit to the next one's first stroke."""
    a, b = int(before.owners[-1]), int(after.owners[0])
    if b != a + 1 or after.time >= 100 or not (labels[a] + labels[b]).isdigit():
        return False
    way = float(np.hypot(*(after.points[0] - before.points[-1])))
    likely = 1.5 if labels[a] == labels[b] == "0" else 0.7
    return way < 1.1 and rng.random() < likely * manner.joins * (1 - 0.5 * way)


def _ligature(before: Points, after: Points, rng: np.random.Generator) -> Points:
    """Return the way of the pen from one stroke to the next, ends left out, (n, 2).

    A cubic that leaves and arrives as the strokes do, more or less.
    """
    a, d = before[-1], after[0]
    way = float(np.hypot(*(d - a)))
    leaving = _direction(before[-1] - before[max(len(before) - 4, 0)])
    coming = _direction(after[min(3, len(after) - 1)] - after[0])
    bend = rng.uniform(0.0, 0.5) * way
    b, c = a + bend * leaving, d - bend * coming
    t = np.linspace(0, 1, max(int(way / 0.05), 2) + 2)[1:-1, None]
    return (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t**2 * (1 - t) * c + t**3 * d


def _direction(step: Points) -> Points:
    return step / (float(np.hypot(*step)) or 1.0)
