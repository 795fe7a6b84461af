"""Hands: what one writer wrote of each character, at that writer's own scale.

Isolated characters of one writer have one scale, that of the tablet. Divided by the
height of the writer's usual digit they fit together again: a point is as small beside
a digit as the writer makes it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.datasets.augment import Distortion, distort_paths
from digitpad.datasets.nonsense import long_scribble
from digitpad.datasets.signs import LETTER_OF, second_bar, sign_of_letter
from digitpad.datasets.styles import Style, styles
from digitpad.datasets.synthetic import (
    filled,
    footed,
    hasty,
    hooked,
    lifted,
    roofed,
    slashed,
    tailed,
)
from digitpad.datasets.unipen import Sample
from digitpad.ink.normalise import fitted
from digitpad.ink.paths import Paths
from digitpad.ink.strokes import Box, Ink, Stroke, box_of

SIGNS_DRAWN = 60
SIGNS_MADE = 8
"""How many of each sign a hand for training makes of its letters."""
SCRIBBLE, SCRIBBLES = "~", 12
"""The label of what only fills the paper, and how many of it a hand for training has."""
RARE_SAMPLES = 20
STRAIGHT_WAY = 1.15
"""The way of a pen that went straight, in diagonals of its box; no digit but 1 is so."""
LEAST_MIXED = 5
STYLED, SLASHED, ROOFED, MARKS_STYLED = 0.1, 0.15, 0.2, 0.35
STEEP = 0.6
"""The share of slashes that rise or stand upright, as people write them."""
MARKS_TREMOR = 0.02
SMALL_MARKS, FILLED_MARKS = ".,'-", ".,'"
FILLED = 0.2
_CHARACTERS_VARY = Distortion(aspect=0.3)
_MARKS_VARY = Distortion(rotation=0.25, slant=0.3, aspect=0.4, elastic=0.05)
_DIGITS = frozenset("0123456789")
_PLAUSIBLE = {
    ".": (0.0, 0.4),
    ",": (0.08, 1.0),
    "'": (0.06, 0.7),
    "-": (0.2, 1.2),
    "+": (0.3, 1.2),
    "$": (0.8, 2.2),
}
"""Greatest extent of marks, in heights of a digit: others were written on another scale."""


@dataclass(frozen=True)
class Hand:
    """One writer's characters.

    Parameters
    ----------
    writer : str
    characters : mapping of str to sequence of Ink
        For each label its samples; heights of a usual digit are the unit.
    """

    writer: str
    characters: Mapping[str, Sequence[Ink]]


def hands_of(
    digits: Sequence[Sample],
    others: Sequence[Sample],
    rng: np.random.Generator,
    *,
    mixed: bool = False,
) -> list[Hand]:
    """Return the hand of every writer who wrote all ten digits.

    Parameters
    ----------
    digits : sequence of Sample
        Isolated digits.
    others : sequence of Sample
        Isolated marks, signs and letters. What a writer lacks comes from others who have
        it, and euro and pound, which nobody wrote, from drawn styles.
    rng : numpy.random.Generator
    mixed : bool
        For training: writers who wrote five digits or more are enough, and each has other
        writers' marks beside the own ones.
    """
    least = LEAST_MIXED if mixed else len(_DIGITS)
    by_writer: dict[str, dict[str, list[Ink]]] = {}
    for s in [*digits, *others]:
        by_writer.setdefault(s.writer, {}).setdefault(s.label, []).append(s.ink)
    own = {
        writer: _scaled(characters)
        for writer, characters in sorted(by_writer.items())
        if len(_DIGITS & characters.keys()) >= least
    }
    everybody = _drawn_signs(rng)
    for characters in own.values():
        for label, inks in characters.items():
            everybody.setdefault(label, []).extend(inks)
    if mixed:
        own = {writer: _with_others(c, everybody, rng) for writer, c in own.items()}
    return [Hand(writer, everybody | characters) for writer, characters in own.items()]


def rare_hands(hands: Sequence[Hand], rng: np.random.Generator) -> list[Hand]:
    """Return the hands, each of which writes one digit in a rare style."""
    rare = styles("rare")
    chosen = [rare[i] for i in rng.integers(0, len(rare), len(hands)).tolist()]
    return [
        Hand(hand.writer, {**hand.characters, style.label: _samples(style, rng)})
        for hand, style in zip(hands, chosen, strict=True)
    ]


def _samples(style: Style, rng: np.random.Generator) -> list[Ink]:
    return [_at_origin(style.written(rng), 1.0) for _ in range(RARE_SAMPLES)]


def _with_others(
    own: dict[str, list[Ink]], everybody: Mapping[str, Sequence[Ink]], rng: np.random.Generator
) -> dict[str, list[Ink]]:
    """Return a writer's characters, half of the marks anybody's, with more signs and scribbles."""
    mixed = dict(own)
    for mark in SMALL_MARKS + "$":
        if mark in own:
            chosen = rng.integers(0, len(everybody[mark]), len(own[mark]))
            mixed[mark] = own[mark] + [everybody[mark][i] for i in chosen]
    known = {**everybody, **mixed}
    dollars = known.get("$", ())[:SIGNS_MADE]
    drawn = {"$": [_at_origin(second_bar(ink, rng), 1.0) for ink in dollars], **_drawn_signs(rng)}
    for sign, letter in LETTER_OF.items():
        made = _made_of(sign, known.get(letter, ()), rng)
        mixed[sign] = [*known.get(sign, ()), *made, *drawn[sign]]
    mixed[SCRIBBLE] = [_scribbled(rng) for _ in range(SCRIBBLES)]
    return mixed


def _scribbled(rng: np.random.Generator) -> Ink:
    """Return a scribble, about as tall as a digit."""
    ink = long_scribble(rng)
    box = box_of(ink)
    return _at_origin(ink, max(box.w, box.h) / float(np.exp(0.3 * rng.standard_normal())))


def _made_of(sign: str, letters: Sequence[Ink], rng: np.random.Generator) -> list[Ink]:
    """Return a currency sign in a few ways, each of a letter of those given."""
    chosen = [letters[int(i)] for i in rng.integers(0, len(letters), SIGNS_MADE * bool(letters))]
    return [_at_origin(sign_of_letter(sign, letter, rng), 1.0) for letter in chosen]


def varied(ink: Ink, label: str, rng: np.random.Generator) -> Ink:
    """Return a character as the same hand might have written it another time.

    Marks vary the most: there are few of each writer's, and other people's are longer,
    steeper and larger.
    """
    ink = _in_another_style(ink, label, rng)
    box = box_of(ink)
    if max(box.w, box.h) <= 0:
        return ink
    strong = label in SMALL_MARKS
    paths = distort_paths(Paths.of([ink]), _MARKS_VARY if strong else _CHARACTERS_VARY, rng)
    grown = float(np.exp((0.3 if strong else 0.12) * rng.standard_normal()))
    points = fitted(paths, max(box.w, box.h) * grown).points + np.array([box.centre, 0.0])
    points[:, 1] -= points[:, 1].max()
    ends = np.cumsum(paths.points_in_stroke)[:-1]
    return Ink(tuple(Stroke(p) for p in np.split(points, ends)))


def _in_another_style(ink: Ink, label: str, rng: np.random.Generator) -> Ink:
    """Return a character, at times in a drawn style, filled, roofed, in haste, in more strokes."""
    if not label.isdigit():
        known = [s for s in styles("mark") if s.label == label]
        drawn = bool(known) and rng.random() < MARKS_STYLED
        mark = known[int(rng.integers(len(known)))].written(rng, MARKS_TREMOR) if drawn else ink
        return filled(mark, rng) if label in FILLED_MARKS and rng.random() < FILLED else mark
    chance = rng.random()
    if chance < STYLED:
        known = [s for name in ("digit", "rare") for s in styles(name) if s.label == label]
        return _at_origin(known[int(rng.integers(len(known)))].written(rng), 1.0)
    if label == "0" and chance < STYLED + SLASHED:
        steep = float(rng.normal(1.85, 0.35)) if rng.random() < STEEP else None
        zero = slashed(ink, rng, steep)
        return zero if rng.random() < 0.5 else _last_turned_back(zero)
    if label == "1" and chance < STYLED + ROOFED:
        one = roofed(ink, rng) if rng.random() < 0.7 else ink
        return footed(one, rng) if rng.random() < 0.5 else one
    if chance < 0.5:
        return (hasty, tailed, hooked, lifted)[int(rng.integers(4))](ink, rng)
    return ink


def _last_turned_back(ink: Ink) -> Ink:
    *rest, last = ink.strokes
    return Ink((*rest, Stroke(last.points[::-1])))


def _drawn_signs(rng: np.random.Generator) -> dict[str, list[Ink]]:
    signs: dict[str, list[Ink]] = {}
    for i in range(SIGNS_DRAWN):
        style = styles("sign")[i % len(styles("sign"))]
        signs.setdefault(style.label, []).append(_at_origin(style.written(rng), 1.0))
    return signs


def _scaled(characters: Mapping[str, Sequence[Ink]]) -> dict[str, list[Ink]]:
    """Return one writer's characters, those left out that were written on another scale."""
    heights = [box_of(ink).h for digit in sorted(_DIGITS) for ink in characters.get(digit, ())]
    unit = float(np.median(heights)) or 1.0
    fitting = {
        label: [_at_origin(ink, unit) for ink in inks if _is_plausible(label, ink, unit)]
        for label, inks in characters.items()
    }
    return {label: inks for label, inks in fitting.items() if inks}


def _is_plausible(label: str, ink: Ink, unit: float) -> bool:
    box = box_of(ink)
    if label in _DIGITS - {"1"} and len(ink) == 1 and _is_line(ink.strokes[0], box):
        return False
    low, high = _PLAUSIBLE.get(label, (0.3, 2.5))
    return low <= max(box.w, box.h) / unit <= high


def _is_line(stroke: Stroke, box: Box) -> bool:
    """Return whether the pen went straight: the bar of a 4 or the slash of a 0, cut off from it."""
    return stroke.length < STRAIGHT_WAY * float(np.hypot(box.w, box.h))


def _at_origin(ink: Ink, unit: float) -> Ink:
    """Return ink with its box's left at 0 and its bottom at 0, `unit` being 1."""
    box = box_of(ink)
    return Ink(tuple(Stroke((s.points - (box.x, box.bottom)) / unit) for s in ink.strokes))
