"""A reliability diagram: how often what was read with some confidence was right."""

from __future__ import annotations

from pathlib import Path

from PIL import Image as Pictures
from PIL import ImageDraw, ImageFont

from digitpad.evaluation.digits import BINS, DigitScore, ReliabilityBin
from digitpad.files import replacing

SIDE, LEFT, TOP = 600, 90, 70  # of the diagram in pixels; what is left of it and above
COUNTS = 120  # height of the bars that count the samples
GAP = 50  # between diagram and counts
PAPER, GRID, BAR, COUNT, INK = 255, 225, 150, 190, 0
TEXT, TITLE = 17, 22

Pen = ImageDraw.ImageDraw


def save_diagram(path: Path, score: DigitScore, title: str) -> None:
    """Draw the diagram onto a page and write it as PNG.

    A bar's height is the accuracy of its bin, the line across it the mean
    confidence: where the two meet, confidence means what it says.

    Raises
    ------
    FileError
        If the file cannot be written.
    """
    size = LEFT + SIDE + 40, TOP + SIDE + GAP + COUNTS + 70
    page = Pictures.new("L", size, PAPER)
    pen = ImageDraw.Draw(page)
    _text(pen, (LEFT, 12), f"{title}: calibration error {100 * score.ece:.2f} %", "la", TITLE)
    _draw_axes(pen)
    for each in score.bins:
        _draw_bin(pen, each)
    pen.line([(LEFT, TOP + SIDE), (LEFT + SIDE, TOP)], fill=INK)
    _draw_counts(pen, score)
    with replacing(path) as part:
        page.save(part, format="PNG")


def _draw_axes(pen: Pen) -> None:
    for tenths in range(0, 11, 2):
        x, y = LEFT + SIDE * tenths / 10, TOP + SIDE * (1 - tenths / 10)
        pen.line([(LEFT, y), (LEFT + SIDE, y)], fill=GRID)
        _text(pen, (LEFT - 10, y), f"{10 * tenths} %", "rm")
        _text(pen, (x, TOP + SIDE + GAP + COUNTS + 8), f"{10 * tenths} %", "ma")
    _text(pen, (LEFT - 10, TOP - 14), "right", "rs")
    _text(pen, (LEFT + SIDE / 2, TOP + SIDE + GAP + COUNTS + 36), "confidence", "ma")


def _draw_bin(pen: Pen, each: ReliabilityBin) -> None:
    left, right = _edges(each)
    pen.rectangle([left, TOP + SIDE * (1 - each.accuracy), right, TOP + SIDE], fill=BAR)
    y = TOP + SIDE * (1 - each.confidence)
    pen.line([(left, y), (right, y)], fill=INK, width=3)


def _draw_counts(pen: Pen, score: DigitScore) -> None:
    """Draw how many samples each bin has; under the diagram, to the same scale of confidence."""
    floor = TOP + SIDE + GAP + COUNTS
    _text(pen, (LEFT - 10, floor), "digits", "rs")
    most = max((each.samples for each in score.bins), default=1)
    for each in score.bins:
        left, right = _edges(each)
        top = floor - COUNTS * each.samples / most
        pen.rectangle([left, top, right, floor], fill=COUNT)
        _text(pen, ((left + right) / 2, top - 3), str(each.samples), "ms", 12)
    pen.line([(LEFT, floor), (LEFT + SIDE, floor)], fill=INK)


def _edges(each: ReliabilityBin) -> tuple[float, float]:
    """Return where the bin's bar begins and ends; a pixel is left free on either side."""
    number = min(int(each.confidence * BINS), BINS - 1)
    return LEFT + SIDE * number / BINS + 1, LEFT + SIDE * (number + 1) / BINS - 1


def _text(pen: Pen, at: tuple[float, float], text: str, anchor: str, size: int = TEXT) -> None:
    pen.text(at, text, fill=INK, anchor=anchor, font=ImageFont.load_default(size))
