"""A contact sheet: mistakes as they look, ink beside what the network saw."""

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

CELL_HEIGHT, CELL_WIDTH, SEEN, MARGIN, CAPTION = 84, 168, 56, 8, 14


@dataclass(frozen=True, eq=False)
class Mistake:
    """One sample and how it was read.

    Parameters
    ----------
    ink : Ink or None
        None for an MNIST image, which has no strokes.
    images : tuple of Image
        What the network saw, each of shape (28, 28).
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
    page = Pictures.new("L", (columns * CELL_WIDTH, rows * CELL_HEIGHT), 255)
    for i, mistake in enumerate(mistakes):
        _draw(page, mistake, (i % columns) * CELL_WIDTH, (i // columns) * CELL_HEIGHT)
    with replacing(path) as part:
        page.save(part, format="PNG")


def _draw(page: Pictures.Image, mistake: Mistake, x: int, y: int) -> None:
    pen = ImageDraw.Draw(page)
    pen.text((x + MARGIN, y), f"{mistake.label} read {mistake.text}", fill=0)
    top = y + CAPTION
    seen = np.hstack(mistake.images) if mistake.images else np.zeros((28, 28))
    picture = Pictures.fromarray((255 - 255 * seen).astype(np.uint8))
    room = SEEN if mistake.ink else CELL_WIDTH - 2 * MARGIN
    width = min(picture.width * SEEN // picture.height, room)
    page.paste(picture.resize((width, SEEN)), (x + CELL_WIDTH - MARGIN - width, top))
    if mistake.ink is not None:
        _draw_ink(pen, mistake.ink, (x + MARGIN, top, CELL_WIDTH - 3 * MARGIN - width, SEEN))


def _draw_ink(pen: ImageDraw.ImageDraw, ink: Ink, frame: tuple[int, int, int, int]) -> None:
    x, y, w, h = frame
    box = ink.box
    if box is None:
        return
    scale = min(w / max(box.w, 1e-9), h / max(box.h, 1e-9))
    for stroke in ink.strokes:
        points = (stroke.points - (box.x, box.y)) * scale + (x, y)
        if len(points) > 1:
            pen.line([tuple(point) for point in points.tolist()], fill=0, width=2)
        else:
            pen.ellipse([*(points[0] - 1), *(points[0] + 1)], fill=0)
