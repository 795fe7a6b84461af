"""Ink for the tests, written by rule: plain digits of straight strokes and arcs."""

from itertools import pairwise

import numpy as np
from PIL import Image, ImageDraw

from digitpad.ink import Ink, Stroke


def arc(cx: float, cy: float, rx: float, ry: float, start: float, stop: float) -> np.ndarray:
    """Return an arc's points; degrees, 0 to the right, growing downwards."""
    t = np.radians(np.linspace(start, stop, 24))
    return np.stack([cx + rx * np.cos(t), cy + ry * np.sin(t)], axis=1)


def line(*points: tuple[float, float]) -> np.ndarray:
    return np.concatenate([np.linspace(a, b, 12) for a, b in pairwise(points)])


def digit(text: str) -> list[np.ndarray]:
    """Return the strokes of one character on a field 60 wide, 100 high, y down."""
    return {
        "0": [arc(30, 50, 28, 50, -90, 270)],
        "1": [line((30, 0), (30, 100))],
        "2": [np.concatenate([arc(30, 28, 26, 28, -170, 40), line((48, 48), (4, 100), (58, 100))])],
        "3": [np.concatenate([arc(28, 25, 26, 25, -160, 90), arc(28, 75, 30, 25, -90, 160)])],
        "4": [line((36, 0), (2, 66), (58, 66)), line((44, 36), (44, 100))],
        "5": [
            np.concatenate([line((12, 4), (8, 44)), arc(28, 70, 30, 30, -130, 140)]),
            line((12, 4), (54, 2)),
        ],
        "6": [np.concatenate([line((44, 0), (8, 56)), arc(30, 72, 26, 28, -160, -520)])],
        "7": [line((2, 2), (58, 2), (20, 100))],
        "8": [np.concatenate([arc(30, 26, 22, 26, 90, -270), arc(30, 76, 27, 24, -90, 270)])],
        "9": [np.concatenate([arc(32, 28, 24, 28, 0, -360), line((56, 28), (48, 100))])],
        ".": [arc(6, 97, 3, 3, 0, 360)],
        ",": [line((10, 90), (2, 116))],
    }[text]


def amount(text: str, size: float = 1.0, gap: float = 26.0) -> Ink:
    """Return `text` written side by side, the pen's order kept."""
    x, strokes = 0.0, []
    for character in text:
        drawn = digit(character)
        strokes += [Stroke(np.add(points, (x, 0)) * size) for points in drawn]
        x += max(float(points[:, 0].max()) for points in drawn) + gap
    return Ink(tuple(strokes))


def backwards(ink: Ink) -> Ink:
    """Return the same on paper, written from its end to its beginning."""
    return Ink(tuple(Stroke(stroke.points[::-1]) for stroke in reversed(ink.strokes)))


def picture(ink: Ink, pen: int = 9) -> np.ndarray:
    """Return ink as a picture, 0 paper to 1 ink, drawn twice as large and reduced."""
    size = tuple(int(2 * side + 60) for side in (ink.box.w, ink.box.h))
    page = Image.new("L", size)
    draw = ImageDraw.Draw(page)
    for stroke in ink.strokes:
        points = ((stroke.points - (ink.box.x, ink.box.y)) * 2 + 30).tolist()
        draw.line([tuple(point) for point in points], fill=255, width=2 * pen, joint="curve")
        for x, y in (points[0], points[-1]):
            draw.ellipse([x - pen, y - pen, x + pen, y + pen], fill=255)
    return np.asarray(page.reduce(2), np.float32) / 255
