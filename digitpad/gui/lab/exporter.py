"""Keeping curves as PNG, SVG or CSV, and weights: the dialogs, and the files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from digitpad.errors import DigitpadError, FileError
from digitpad.files import replacing
from digitpad.gui.lab.charts.curve_panel import CurvePanel
from digitpad.gui.lab.experiment_model import ExperimentModel
from digitpad.gui.widgets.save_dialog import ask_where_to_save
from digitpad.gui.widgets.theme import LIGHT, Theme
from digitpad.gui.widgets.words.translation import tr
from digitpad.lab.chart import in_words
from digitpad.lab.export import write_csv, write_weights
from digitpad.lab.run_entry import RunEntry

if TYPE_CHECKING:
    from digitpad.gui.lab.charts.curve_sheet import CurveSheet

_FINE = 2  # dots of a picture for a pixel


class LabExporter(QObject):
    """What the lab writes, with the user asked where.

    Parameters
    ----------
    lab : ExperimentModel
    curves : CurvePanel
    window : QWidget
        The dialogs' parent.
    """

    failed = Signal(str)
    done = Signal(str)

    def __init__(self, lab: ExperimentModel, curves: CurvePanel, window: QWidget) -> None:
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
            self.failed.emit(tr("{path}: its name must end in .png, .svg, .csv or .npz", path=path))
            return False
        return self._try(write, path)

    # slots

    @Slot()
    def ask_png(self) -> None:
        """Ask where to keep the curves as a picture."""
        self._ask(tr("Curves as a picture"), "curves.png", "PNG (*.png)")

    @Slot()
    def ask_svg(self) -> None:
        """Ask where to keep the curves as a drawing."""
        self._ask(tr("Curves as a drawing"), "curves.svg", "SVG (*.svg)")

    @Slot()
    def ask_csv(self) -> None:
        """Ask where to keep the curves as numbers."""
        self._ask(tr("Curves as numbers"), "curves.csv", "CSV (*.csv)")

    @Slot()
    def ask_weights(self) -> None:
        """Ask where to keep the selected run's network."""
        self._ask(tr("The selected run's weights"), "lab.npz", tr("Weights") + " (*.npz)")

    def _ask(self, title: str, suggested: str, kind: str) -> None:
        if path := ask_where_to_save(self._window, title, suggested, kind):
            self.export_to(path)

    def _try(self, write: Callable[[Path], None], path: Path) -> bool:
        try:
            write(path)
        except DigitpadError as error:
            self.failed.emit(str(error))
            return False
        self.done.emit(tr("Saved {name}", name=path.name))
        return True

    def _write_csv(self, path: Path) -> None:
        snapshots = {entry.number: entry.snapshot for entry in self._drawn() if entry.snapshot}
        write_csv(path, snapshots, by_batch=self._curves.by_batch.isChecked())

    def _write_weights(self, path: Path) -> None:
        if self._lab.snapshot is None:
            raise FileError(path, "there is no run whose weights could be written")
        write_weights(path, self._lab.snapshot)

    def _write_png(self, path: Path) -> None:
        with closing(self._sheet(_FINE)) as sheet:
            image = QImage(sheet.size * _FINE, QImage.Format.Format_RGB32)
            painter = QPainter(image)
            sheet.draw(painter)
            painter.end()
        with replacing(path) as part:
            if not image.save(str(part)):
                raise OSError("no room for the picture")

    def _write_svg(self, path: Path) -> None:
        with replacing(path) as part, closing(self._sheet(1)) as sheet:
            drawing = QSvgGenerator()
            drawing.setFileName(str(part))
            drawing.setResolution(self._window.logicalDpiX())  # or the axes would be drawn smaller
            drawing.setSize(sheet.size)
            drawing.setViewBox(QRectF(QPointF(), sheet.size))
            drawing.setTitle(tr("Training curves"))
            drawing.setDescription(
                " ".join(in_words(e.snapshot) for e in self._drawn() if e.snapshot)
            )
            painter = QPainter(drawing)
            sheet.draw(painter)
            painter.end()

    def _drawn(self) -> Sequence[RunEntry]:
        return self._lab.shown

    def _sheet(self, fine: int) -> CurveSheet:
        from digitpad.gui.lab.charts.curve_sheet import CurveSheet

        return CurveSheet(self._curves, self._drawn(), self._theme, fine)
