"""Icons: line drawings in resources/icons, tinted for the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from digitpad.assets import resource
from digitpad.gui.widgets.theme import Theme

_RATIOS = (1, 2, 3)  # device pixels in a pixel


def icon(name: str, theme: Theme, size: int) -> QIcon:
    """Return an icon in the theme's colours.

    Parameters
    ----------
    name : str
        Of a file in resources/icons, without its ending.
    theme : Theme
    size : int
        In pixels.
    """
    drawing = resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    result = QIcon()
    for mode, state, colour in (
        (QIcon.Mode.Normal, QIcon.State.Off, theme.text),
        (QIcon.Mode.Disabled, QIcon.State.Off, theme.edge),
        (QIcon.Mode.Normal, QIcon.State.On, theme.accent),
    ):
        for ratio in _RATIOS:
            result.addPixmap(_tinted(drawing, colour, size, ratio), mode, state)
    return result


def _tinted(drawing: str, colour: str, size: int, ratio: int) -> QPixmap:
    key, pixmap = f"{colour} {size} {ratio} {drawing}", QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = _drawn(drawing, colour, size, ratio)
        QPixmapCache.insert(key, pixmap)
    return pixmap


def _drawn(drawing: str, colour: str, size: int, ratio: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
    pixmap = QPixmap(size * ratio, size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
