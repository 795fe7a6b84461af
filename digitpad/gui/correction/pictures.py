"""What the network saw, as a small picture."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage, QPixmap

from digitpad.ink.normalise import SIDE, Image


def picture_of(image: Image, side: int) -> QPixmap:
    """Return the network's input, dark on light, `side` pixels wide and high."""
    grey = np.ascontiguousarray(np.rint(255 * (1 - image)).astype(np.uint8))
    shown = QImage(grey.data, SIDE, SIDE, SIDE, QImage.Format.Format_Grayscale8).copy()
    return QPixmap.fromImage(shown).scaled(side, side)
