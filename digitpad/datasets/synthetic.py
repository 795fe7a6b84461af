"""Characters as others write them: slashed, roofed, footed, hooked, tailed, looped, in haste.

Made of real strokes; for training only.
"""

from __future__ import annotations

import numpy as np

from digitpad.datasets.nonsense import rounded
from digitpad.ink.strokes import Ink, Stroke, box_of

TAIL_FROM, LOOP_FROM = 32, 40  # points that a stroke is given before it is changed
LIFTED_FROM, FILLED_FROM = 40, 8
SMALLEST_FILLED = 0.05  # heights of a digit: what is smaller has no direction
SHARP = 1.2  # radians within a fifth of a stroke


def slashed(zero: Ink, rng: np.random.Generator, angle: float | None = None) -> Ink:
    """Return a zero with a stroke through it, at an angle, down from the right, or at any."""
    box = box_of(zero)
    angle = rng.uniform(0, np.pi) if angle is None else angle
    size = np.array([box.w, box.h])
    half = np.array([np.cos(angle), np.sin(angle)]) * size / 2 * rng.uniform(0.6, 1.35)
    centre = np.array([box.x, box.y]) + size * rng.normal(0.5, 0.04, 2)
    return zero.and_then([Stroke(np.linspace(centre - half, centre + half, 8))])


def roofed(one: Ink, rng: np.random.Generator) -> Ink:
    """Return a one with a roof: the pen comes up to its top from below on the left.

    Mostly a short way, sometimes nearly along the stem.
    """
    along_stem = rng.random() < 0.4
    reach = rng.uniform(0.3, 1.0) if along_stem else rng.uniform(0.15, 0.45)
    angle = rng.uniform(1.1, 1.5) if along_stem else rng.uniform(0.15, 1.2)
    stem = one.strokes[0].points
    down = stem if stem[0, 1] <= stem[-1, 1] else stem[::-1]
    eaves = down[0] + reach * box_of(one).h * np.array([-np.cos(angle), np.sin(angle)])
    stroke = Stroke(np.concatenate([np.linspace(eaves, down[0], 5)[:-1], down]))
    return Ink((stroke, *one.strokes[1:]))


def footed(one: Ink, rng: np.random.Generator) -> Ink:
    """Return a one that stands on a bar, a stroke of its own or the end of the last one."""
    box, last = box_of(one), one.strokes[-1].points
    reach = rng.uniform(0.12, 0.35, 2) * box.h
    foot = last[last[:, 1].argmax()] + rng.normal(0, 0.02, 2) * box.h
    left, right = reach[:, None] * (1.0, rng.normal(0, 0.2))
    bar = np.linspace(foot - left, foot + right, 8)
    bar = bar[:: -1 if rng.random() < 0.15 else 1]
    if rng.random() < 0.3 and last[-1, 1] > last[0, 1]:
        return Ink((*one.strokes[:-1], Stroke(np.concatenate([last, bar]))))
    return one.and_then([Stroke(bar)])


def hasty(ink: Ink, rng: np.random.Generator) -> Ink:
    """Return a character as a hurried hand leaves it: ends cut short, corners rounded."""
    strokes = [_cut_short(stroke.points, rng) for stroke in ink.strokes]
    return Ink(tuple(Stroke(_smoothed(points, rng)) for points in strokes))


def hooked(ink: Ink, rng: np.random.Generator) -> Ink:
    """Return a character with a small hook, as a pen leaves that lands early or lifts late."""
    which = int(rng.integers(len(ink)))
    points = ink.strokes[which].points[:: rng.choice([-1, 1])]
    reach = rng.uniform(0.06, 0.3) * _size(ink)
    angle = rng.uniform(0, 2 * np.pi)
    tip = points[0] + reach * np.array([np.cos(angle), np.sin(angle)])
    return _with_stroke(ink, which, np.concatenate([np.linspace(tip, points[0], 5)[:-1], points]))


def tailed(ink: Ink, rng: np.random.Generator) -> Ink:
    """Return a character one of whose strokes goes on, or sets in, with a curved tail."""
    which = int(rng.integers(len(ink)))
    points = ink.strokes[which].sampled(TAIL_FROM)
    backwards = rng.random() < 0.35
    points = points[::-1] if backwards else points
    heading = _heading(points[-1] - points[-4]) + rng.normal(0, 0.3)
    turn, length = rng.normal(0, 2.2), rng.uniform(0.1, 0.55) * _size(ink)
    tail = _arc(points[-1], heading, turn, length)
    whole = np.concatenate([points, tail])
    return _with_stroke(ink, which, whole[::-1] if backwards else whole)


def lifted(ink: Ink, rng: np.random.Generator) -> Ink:
    """Return a character whose longest stroke is two: the pen was lifted on the way.

    The second may begin a little earlier or later than the first one ends, or at its other end.
    """
    which = max(range(len(ink)), key=lambda i: ink.strokes[i].length)
    points = ink.strokes[which].sampled(LIFTED_FROM)
    at, off = rng.uniform(0.25, 0.75), rng.normal(0, 0.04)
    ends = (np.clip([at, at + off], 0.1, 0.9) * LIFTED_FROM).astype(int).tolist()
    second = points[ends[1] :][:: -1 if rng.random() < 0.4 else 1]
    parts = Stroke(points[: ends[0] + 1]), Stroke(second)
    return Ink((*ink.strokes[:which], *parts, *ink.strokes[which + 1 :]))


def filled(mark: Ink, rng: np.random.Generator) -> Ink:
    """Return a mark that the pen went over, to and fro, until it was a blot of the same shape."""
    points = mark.strokes[0].sampled(FILLED_FROM)
    if _size(mark) < SMALLEST_FILLED:
        angle, reach = rng.uniform(0, np.pi), rng.uniform(0.02, 0.08)
        aside = reach * np.array([np.cos(angle), np.sin(angle)])
        points = points[0] + np.linspace(-aside, aside, FILLED_FROM)
    passes, wide = int(rng.integers(3, 7)), rng.uniform(0.01, 0.06)
    ways = [points[:: 1 - 2 * (i % 2)] + wide * rng.standard_normal(2) for i in range(passes)]
    return Ink((Stroke(np.concatenate(ways)), *mark.strokes[1:]))


def looped(ink: Ink, rng: np.random.Generator) -> Ink | None:
    """Return a character with a small loop at the sharpest corner of its longest stroke.

    None where nothing turns sharply.
    """
    which = max(range(len(ink)), key=lambda i: ink.strokes[i].length)
    points = ink.strokes[which].sampled(LOOP_FROM)
    heading = _heading(points[4:] - points[:-4])
    turns = np.angle(np.exp(1j * (heading[4:] - heading[:-4])))
    sharpest = int(np.abs(turns).argmax())
    turn, corner = float(turns[sharpest]), sharpest + 4
    if abs(turn) < SHARP:
        return None
    way_round = np.sign(turn) * (abs(turn) - 2 * np.pi)  # the other way, to where it went anyway
    length = rng.uniform(0.05, 0.16) * _size(ink) * abs(way_round)
    heading_in = _heading(points[corner] - points[corner - 3])
    loop = _arc(points[corner], heading_in, way_round, length)
    whole = np.concatenate([points[: corner + 1], loop, points[corner + 1 :]])
    return _with_stroke(ink, which, whole)


def _arc(
    start: np.ndarray, heading: np.ndarray | float, turn: float, length: float, steps: int = 12
) -> np.ndarray:
    """Return points on an arc that leaves `start`, which is not among them; angles in radians."""
    angles = heading + turn * np.linspace(0, 1, steps)
    way = np.stack([np.cos(angles), np.sin(angles)], axis=1) * length / steps
    return start + np.cumsum(way, axis=0)


def _heading(steps: np.ndarray) -> np.ndarray:
    return np.arctan2(steps[..., 1], steps[..., 0])


def _with_stroke(ink: Ink, which: int, points: np.ndarray) -> Ink:
    return Ink((*ink.strokes[:which], Stroke(points), *ink.strokes[which + 1 :]))


def _cut_short(points: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the stroke, at times without a tenth or so of it at either end."""
    way = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    before, after = np.abs(rng.normal(0, 0.08, 2)) * (rng.random(2) < 0.25)
    kept = points[(way >= before * way[-1]) & (way <= (1 - after) * way[-1])]
    return kept if len(kept) > 2 else points


def _smoothed(points: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the running mean over a random window, up to a sixth of the stroke."""
    window = int(len(points) * rng.uniform(0, 0.18)) | 1
    ends = np.pad(points, ((window // 2, window // 2), (0, 0)), mode="edge")
    return rounded(ends, window)


def _size(ink: Ink) -> float:
    return max(box_of(ink).w, box_of(ink).h)
