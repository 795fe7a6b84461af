"""Ink laid over a map, so that both are seen."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage

from digitpad.gui.widgets.theme import Theme
from digitpad.network.functions import Array


def shade(image: Array, theme: Theme) -> QImage:
    """Return the ink of a 28×28 image as a half-transparent picture."""
    colour = QColor(theme.text)
    rgba = np.empty((*image.shape, 4), np.uint8)
    rgba[..., :3] = colour.red(), colour.green(), colour.blue()
    rgba[..., 3] = np.clip(np.asarray(image) * 90, 0, 255)
    rows, columns = image.shape
    picture = QImage(rgba.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
    return picture.copy()
