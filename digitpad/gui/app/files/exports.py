"""What leaves the window but ink files: pictures, readings and paper, with the user asked where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from digitpad.errors import DigitpadError
from digitpad.gui.app.files.drawings import (
    Drawing,
    ink_drawing,
    paint_on_page,
    sheet_drawing,
    write_drawing,
)
from digitpad.gui.pad.pad import Pad
from digitpad.gui.session.session import Session
from digitpad.gui.widgets.save_dialog import ask_where_to_save
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.reading.export import write_reading
from digitpad.slip.slip_file import write_slip_csv

NOTHING_TO_EXPORT = translatable("There is nothing on the paper")
NO_SLIP = translatable("No amount was taken yet")
_DRAWINGS = "PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"
_READINGS = "TXT (*.txt);;JSON (*.json);;CSV (*.csv)"


class Exports(QObject):
    """Writes and prints what a session has on its pad.

    Parameters
    ----------
    session : Session
    pad : Pad
    window : QWidget
        The dialogs' parent.
    """

    failed = Signal(str)
    done = Signal(str)

    def __init__(self, session: Session, pad: Pad, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._pad, self._window = session, pad, window

    # slots

    @Slot()
    def export_ink(self) -> None:
        """Ask where to keep the ink as a picture."""
        if not len(self._session.document.ink):
            self.failed.emit(tr(NOTHING_TO_EXPORT))
        elif path := self._ask(tr("Export ink"), "ink.png", _DRAWINGS):
            self._try(path, lambda: write_drawing(path, ink_drawing(self._pad, self._session)))

    @Slot()
    def export_sheet(self) -> None:
        """Ask where to keep the sheet as a picture."""
        if path := self._ask(tr("Export sheet"), "sheet.png", _DRAWINGS):
            self._try(path, lambda: write_drawing(path, sheet_drawing(self._pad, self._session)))

    @Slot()
    def export_reading(self) -> None:
        """Ask where to keep what was read."""
        if not self._session.reading.characters:
            self.failed.emit(tr(NOTHING_TO_EXPORT))
        elif path := self._ask(tr("Export reading"), "amount.txt", _READINGS):
            self._try(path, lambda: write_reading(path, self._session.reading))

    @Slot()
    def export_slip(self) -> None:
        """Ask where to keep the slip."""
        slip = self._session.document.slip
        if not slip:
            self.failed.emit(tr(NO_SLIP))
        elif path := self._ask(tr("Export slip"), "slip.csv", "CSV (*.csv)"):
            self._try(path, lambda: write_slip_csv(path, slip))

    @Slot()
    def print_sheet(self) -> None:
        """Ask for a printer and print the sheet."""
        # Printing is rare, and its library takes a moment to load.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self._print(printer, sheet_drawing(self._pad, self._session))
        dialog.deleteLater()

    def _print(self, printer, drawing: Drawing) -> None:
        painter = QPainter()
        if not painter.begin(printer):
            self.failed.emit(tr("The printer does not answer"))
            return
        page = printer.pageRect(printer.Unit.DevicePixel)
        page.moveTo(0, 0)
        paint_on_page(painter, page, drawing)
        painter.end()
        self.done.emit(tr("Printed the sheet"))

    def _ask(self, title: str, suggested: str, kinds: str) -> Path | None:
        return ask_where_to_save(self._window, title, suggested, kinds)

    def _try(self, path: Path, write: Callable[[], None]) -> None:
        try:
            write()
        except DigitpadError as error:
            self.failed.emit(str(error))
        else:
            self.done.emit(tr("Wrote {name}", name=path.name))
