"""What is on the pad as a drawing on white, for files and printers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMarginsF, QPoint, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from digitpad.errors import FileError
from digitpad.files import replacing
from digitpad.gui.app.preferences.appearance import paper_style
from digitpad.gui.pad.pad import Pad
from digitpad.gui.pad.pad_view import PadView
from digitpad.gui.pad.painting.stroke_painting import curve_of, paint_curves
from digitpad.gui.session.session import Session
from digitpad.gui.widgets.theme import LIGHT, TypeScale
from digitpad.gui.widgets.words.translation import tr
from digitpad.ink.strokes import Box

_AROUND = 16.0  # pixels of paper around the ink
_FINE = 2  # dots of a picture for a pixel


@dataclass(frozen=True)
class Drawing:
    """Something to paint, and how large it is.

    Parameters
    ----------
    title : str
    size : QSize
        In pixels.
    paint : callable
        Paints it from a painter's origin on.
    """

    title: str
    size: QSize
    paint: Callable[[QPainter], None]


def ink_drawing(pad: Pad, session: Session) -> Drawing:
    """Return the ink alone, as large as it lies on the pad where nobody has zoomed."""
    transform, width = pad.viewport.usual_transform, pad.usual_pen_width
    strokes = session.document.ink.strokes
    ink = Box.around(np.concatenate([transform.points(stroke.points) for stroke in strokes]))
    around = _AROUND + width / 2

    def paint(painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(QPointF(), QSizeF(size)), QColor(LIGHT.paper))
        painter.translate(around - ink.x, around - ink.y)
        curves = [curve_of(s, transform, width, weighted=pad.weighted) for s in strokes]
        paint_curves(painter, curves, LIGHT.ink, width)

    size = QSizeF(ink.w + 2 * around, ink.h + 2 * around).toSize()
    return Drawing(tr("Ink"), size, paint)


def sheet_drawing(pad: Pad, session: Session) -> Drawing:
    """Return the whole sheet with what was read, in light colours whatever the window's."""

    def paint(painter: QPainter) -> None:
        copy = PadView(paper_style(LIGHT, TypeScale()))
        copy.resize(pad.size())
        copy.set_ruling(pad.ruling)
        copy.set_weighted(pad.weighted)
        copy.show_document(session.document)
        reading, selected = session.reading, session.selected if session.sheet else None
        copy.show_reading(reading.characters, selected, session.picture.amount)
        copy.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        copy.deleteLater()

    return Drawing(tr("Sheet"), pad.size(), paint)


def write_drawing(path: Path, drawing: Drawing) -> None:
    """Write a drawing as its file's ending asks for. Raises FileError."""
    write = {".png": _write_png, ".svg": _write_svg, ".pdf": _write_pdf}.get(path.suffix.lower())
    if write is None:
        raise FileError(path, "its name must end in .png, .svg or .pdf")
    with replacing(path) as part:
        write(part, drawing)


def paint_on_page(painter: QPainter, page: QRectF, drawing: Drawing) -> None:
    """Paint a drawing at the top of a page, as wide as the page at most."""
    scale = min(page.width() / drawing.size.width(), page.height() / drawing.size.height())
    painter.translate(page.topLeft())
    painter.scale(scale, scale)
    drawing.paint(painter)


def _write_png(path: Path, drawing: Drawing) -> None:
    image = QImage(drawing.size * _FINE, QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.paper))
    painter = QPainter(image)
    painter.scale(_FINE, _FINE)
    drawing.paint(painter)
    painter.end()
    if not image.save(str(path)):
        raise OSError("no room for the picture")


def _write_svg(path: Path, drawing: Drawing) -> None:
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(drawing.size)
    generator.setViewBox(QRectF(QPointF(), QSizeF(drawing.size)))
    generator.setTitle(drawing.title)
    _paint(generator, drawing)


def _write_pdf(path: Path, drawing: Drawing) -> None:
    writer = QPdfWriter(str(path))
    writer.setTitle(drawing.title)
    writer.setPageSize(QPageSize(QSizeF(drawing.size), QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Point)
    writer.setResolution(72)
    _paint(writer, drawing)


def _paint(device: QSvgGenerator | QPdfWriter, drawing: Drawing) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("it cannot be written")
    drawing.paint(painter)
    painter.end()
