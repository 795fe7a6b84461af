"""A contact sheet: mistakes as they look, ink by stroke in colours, beside what was seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image as Pictures
from PIL import ImageDraw

from digitpad.files import replacing
from digitpad.ink.normalise import Image
from digitpad.ink.strokes import Ink

CELL_HEIGHT, PAGE_WIDTH, SEEN, MARGIN, CAPTION = 84, 1344, 56, 8, 14
STROKE_COLOURS = ("#c0392b", "#1f6fb2", "#2e7d32", "#8e44ad", "#b9770e", "#117a8b")
"""Of the strokes, one after the other."""


@dataclass(frozen=True, eq=False)
class Mistake:
    """One sample and how it was read.

    Parameters
    ----------
    ink : Ink or None
        None for an MNIST image, which has no strokes.
    images : tuple of Image
        What the network saw, each of shape (28, 28); none to leave all room to the ink.
    label, text : str
        What it was, what it was read as.
    """

    ink: Ink | None
    images: tuple[Image, ...]
    label: str
    text: str


def save_sheet(path: Path, mistakes: Sequence[Mistake], columns: int = 8) -> None:
    """Draw `mistakes` in rows onto one page and write it as PNG.

    Raises
    ------
    FileError
        If the file cannot be written.
    """
    rows = max(1, -(-len(mistakes) // columns))
    page = Pictures.new("RGB", (PAGE_WIDTH, rows * CELL_HEIGHT), "white")
    width = PAGE_WIDTH // columns
    for i, mistake in enumerate(mistakes):
        _draw(page, mistake, (i % columns) * width, (i // columns) * CELL_HEIGHT, width)
    with replacing(path) as part:
        page.save(part, format="PNG")


def _draw(page: Pictures.Image, mistake: Mistake, x: int, y: int, cell: int) -> None:
    pen = ImageDraw.Draw(page)
    pen.text((x + MARGIN, y), f"{mistake.label} read {mistake.text}", fill="black")
    top, taken = y + CAPTION, 0
    if mistake.images:
        seen = np.hstack(mistake.images)
        picture = Pictures.fromarray((255 - 255 * seen).astype(np.uint8))
        room = SEEN if mistake.ink else cell - 2 * MARGIN
        taken = min(picture.width * SEEN // picture.height, room)
        page.paste(picture.resize((taken, SEEN)), (x + cell - MARGIN - taken, top))
    if mistake.ink is not None:
        _draw_ink(pen, mistake.ink, (x + MARGIN, top, cell - 3 * MARGIN - taken, SEEN))


def _draw_ink(pen: ImageDraw.ImageDraw, ink: Ink, frame: tuple[int, int, int, int]) -> None:
    x, y, w, h = frame
    box = ink.box
    if box is None:
        return
    scale = min(w / max(box.w, 1e-9), h / max(box.h, 1e-9))
    for i, stroke in enumerate(ink.strokes):
        points = (stroke.points - (box.x, box.y)) * scale + (x, y)
        colour = STROKE_COLOURS[i % len(STROKE_COLOURS)]
        if len(points) > 1:
            pen.line([tuple(point) for point in points.tolist()], fill=colour, width=2)
        else:
            pen.ellipse([*(points[0] - 1), *(points[0] + 1)], fill=colour)
