"""Keeping curves as PNG, SVG or CSV, and weights: the dialogs, and the drawing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.errors import DigitpadError, FileError
from digitpad.gui.lab.curve_panel import TITLES, CurvePanel
from digitpad.gui.lab.entry import Entry
from digitpad.gui.lab.laboratory import Laboratory
from digitpad.gui.lab.marks import SWATCH, draw_mark
from digitpad.gui.theme import LIGHT, Theme
from digitpad.lab.chart import in_words
from digitpad.lab.export import write_csv, write_weights

SIZE = QSize(1200, 480)
"""Of the charts in a picture, in pixels; the legend comes below."""
_LINE, _EDGE, _FINER = 28, 24, 2


class Exports(QObject):
    """What the lab writes, with the user asked where.

    Parameters
    ----------
    lab : Laboratory
    curves : CurvePanel
    window : QWidget
        The dialogs' parent.
    """

    failed = Signal(str)
    done = Signal(str)

    def __init__(self, lab: Laboratory, curves: CurvePanel, window: QWidget) -> None:
        super().__init__(window)
        self._lab, self._curves, self._window, self._theme = lab, curves, window, LIGHT

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme

    def export_to(self, path: Path) -> bool:
        """Write what the file's ending asks for; return whether that worked."""
        write = {
            ".png": self._write_png,
            ".svg": self._write_svg,
            ".csv": self._write_csv,
            ".npz": self._write_weights,
        }.get(path.suffix.lower())
        if write is None:
            self.failed.emit(f"{path}: its name must end in .png, .svg, .csv or .npz")
            return False
        return self._try(write, path)

    # slots

    @Slot()
    def ask_png(self) -> None:
        """Ask where to keep the curves as a picture."""
        self._ask("Curves as a picture", "curves.png", "PNG (*.png)")

    @Slot()
    def ask_svg(self) -> None:
        """Ask where to keep the curves as a drawing."""
        self._ask("Curves as a drawing", "curves.svg", "SVG (*.svg)")

    @Slot()
    def ask_csv(self) -> None:
        """Ask where to keep the curves as numbers."""
        self._ask("Curves as numbers", "curves.csv", "CSV (*.csv)")

    @Slot()
    def ask_weights(self) -> None:
        """Ask where to keep the selected run's network."""
        self._ask("The selected run's weights", "lab.npz", "Weights (*.npz)")

    def _ask(self, title: str, suggested: str, kind: str) -> None:
        name, _ = QFileDialog.getSaveFileName(self._window, title, suggested, kind)
        if name:
            path = Path(name)
            self.export_to(path if path.suffix else path.with_suffix(Path(suggested).suffix))

    def _try(self, write: Callable[[Path], None], path: Path) -> bool:
        try:
            write(path)
        except DigitpadError as error:
            self.failed.emit(str(error))
            return False
        self.done.emit(f"Saved {path.name}")
        return True

    def _write_csv(self, path: Path) -> None:
        views = {entry.number: entry.view for entry in self._drawn() if entry.view}
        write_csv(path, views, by_batch=self._curves.by_batch.isChecked())

    def _write_weights(self, path: Path) -> None:
        if self._lab.view is None:
            raise FileError(path, "there is no run whose weights could be written")
        write_weights(path, self._lab.view)

    def _write_png(self, path: Path) -> None:
        image = QImage(self._whole() * _FINER, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_FINER)
        painter = QPainter(image)
        self._draw(painter)
        painter.end()
        if not image.save(str(path)):
            raise FileError(path, "it cannot be written")

    def _write_svg(self, path: Path) -> None:
        drawing = QSvgGenerator()
        drawing.setFileName(str(path))
        drawing.setResolution(self._window.logicalDpiX())  # or the axes would be drawn smaller
        drawing.setSize(self._whole())
        drawing.setViewBox(QRectF(0, 0, self._whole().width(), self._whole().height()))
        drawing.setTitle("Training curves")
        drawing.setDescription(" ".join(in_words(e.view) for e in self._drawn() if e.view))
        painter = QPainter()
        if not _writable(path) or not painter.begin(drawing):
            raise FileError(path, "it cannot be written")
        self._draw(painter)
        painter.end()

    def _drawn(self) -> Sequence[Entry]:
        return self._lab.shown

    def _whole(self) -> QSize:
        return SIZE + QSize(0, _LINE * len(self._drawn()) + _EDGE)

    def _draw(self, painter: QPainter) -> None:
        """Draw both charts under their titles, and below them what the lines are."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(
            QRectF(0, 0, SIZE.width(), self._whole().height()), QColor(self._theme.paper)
        )
        font = QFont(self._window.font())
        font.setPixelSize(15)
        painter.setFont(font)
        half = SIZE.width() / 2
        for i, chart in enumerate(self._curves.charts):
            painter.setPen(QColor(self._theme.text))
            painter.drawText(
                QRectF(half * i + _EDGE, 12, half, _LINE), f"{TITLES[i]} over {self._curves.axis}"
            )
            chart.draw_on(painter, QRectF(half * i + 8, 12 + _LINE, half - 24, SIZE.height() - 60))
        for line, entry in enumerate(self._drawn()):
            self._draw_entry(painter, entry, SIZE.height() + line * _LINE)

    def _draw_entry(self, painter: QPainter, entry: Entry, top: float) -> None:
        box = QRectF(_EDGE, top + (_LINE - SWATCH.height()) / 2, SWATCH.width(), SWATCH.height())
        draw_mark(painter, box, entry.number, self._theme)
        painter.setPen(QColor(self._theme.text))
        words = in_words(entry.view) if entry.view else entry.settings.title
        room = SIZE.width() - 3 * _EDGE - SWATCH.width()
        text = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room)
        place = QRectF(box.right() + 12, top, room, _LINE)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)


def _writable(path: Path) -> bool:
    """Return whether a file can be opened for writing; QSvgGenerator would print a warning."""
    try:
        path.open("a").close()
    except OSError:
        return False
    return True
