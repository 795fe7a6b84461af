"""Pictures of amounts, one under the other."""

import numpy as np
from PySide6.QtGui import QImage

from digitpad.ink.strokes import Stroke
from tests.pictures.forms import Page

LONG = 60_000  # milliseconds, on a machine with much else to do


def page(*texts: str) -> Page:
    made = Page(480, 40 + 180 * len(texts))
    for number, text in enumerate(texts):
        made.write(text, 60, 40 + 180 * number)
    return made


def image_of(made: Page) -> QImage:
    pixels = made.pixels()
    h, w = pixels.shape[:2]
    return QImage(pixels.tobytes(), w, h, 3 * w, QImage.Format.Format_RGB888).copy()


def stroke() -> Stroke:
    return Stroke(np.array([(120.0, 120.0), (200.0, 120.0), (150.0, 220.0)]))
