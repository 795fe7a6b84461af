"""What the colours of a heatmap mean: from nothing to the most."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words.translation import tr

_HEIGHT = 8


class ScaleBar(QWidget):
    """A strip of the theme's colours, lowest on the left.

    Parameters
    ----------
    signed : bool
        Whether 0 is in the middle, not on the left.
    root : bool
        Whether colours go by the square root of what they stand for.
    """

    def __init__(self, *, signed: bool = False, root: bool = False) -> None:
        super().__init__()
        self._signed, self._root = signed, root
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        how = (
            tr("Colours go by the square root, so that small activations are seen") if root else ""
        )
        self.setToolTip(how)
        self.setAccessibleName(tr("Colour scale"))
        self.setAccessibleDescription(how)
        self.set_look(LIGHT, TypeScale())

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours."""
        self._line = theme.edge
        colours = (theme.signed if self._signed else theme.ramp).colours().copy()
        if self._root:
            last = len(colours) - 1
            colours = colours[np.rint(np.sqrt(np.arange(last + 1) * last)).astype(int)]
        image = QImage(colours.data, len(colours), 1, colours.nbytes, QImage.Format.Format_RGB888)
        # A copy, as the array's memory goes with the array, and quicker to paint.
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a width at which steps can still be told apart."""
        return QSize(32, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip in the middle."""
        painter = QPainter(self)
        bar = QRect(0, (self.height() - _HEIGHT) // 2, self.width(), _HEIGHT)
        painter.drawImage(bar, self._image)
        painter.setPen(QColor(self._line))
        painter.drawRect(bar.adjusted(0, 0, -1, -1))
