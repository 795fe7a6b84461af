"""Pictures for the pad: asked for, read on a thread, and laid on the paper when they are there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from digitpad.gui.session.picture_sheet import PictureSheet
from digitpad.gui.session.session import Session
from digitpad.gui.session.sheet_worker import PASTED, FoundSheet, SheetOrder, SheetWorker
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.ink.strokes import Box

NO_AMOUNT = translatable("No writing was found on {}. Draw a box around an amount to look there.")
NOTHING_THERE = translatable("No writing was found in that box")


class SheetController(QObject):
    """Has pictures read. The last one that was asked for is shown; undo takes it away.

    Parameters
    ----------
    session : Session
    parent : QObject
    """

    failed = Signal(str)
    done = Signal(str)
    opened = Signal(object)  # Path of a picture that is shown

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._worker, self._ticket = session, SheetWorker(), 0
        self._source: Path | QImage | PictureSheet | None = None
        self._note = ""
        self._worker.found.connect(self._show)
        self._worker.failed.connect(self._give_up)

    def read_file(self, path: Path, note: str = "") -> None:
        """Have the picture in a file read and shown; `note` is said when it is."""
        self._ask(path, tr("Reading {name} …", name=path.name))
        self._note = note

    def read_image(self, image: QImage) -> None:
        """Have a picture from the clipboard, or one that was dropped, read and shown."""
        self._ask(image, tr("Reading {name} …", name=tr(PASTED)))

    def drop(self) -> None:
        """Want what is being read no more."""
        self._ticket += 1

    def close(self) -> None:
        """End the thread after what it is doing, which is not shown any more."""
        self.drop()
        self._worker.stop()

    def _ask(
        self, source: Path | QImage | PictureSheet, news: str, part: Box | None = None
    ) -> None:
        self._ticket += 1
        self._source, self._note = source, ""
        self.done.emit(news)
        self._worker.ask(SheetOrder(self._ticket, source, self._session.active_model.reader, part))

    # slots

    @Slot(object)
    def read_part(self, part: Box) -> None:
        """Have a part of the picture on the pad looked at once more."""
        if sheet := self._session.sheet:
            self._ask(sheet, tr("Looking there …"), part)

    @Slot(int, object)
    def _show(self, ticket: int, found: FoundSheet) -> None:
        source, sheet = self._source, found.sheet
        is_part = isinstance(source, PictureSheet)
        if ticket != self._ticket or (is_part and source is not self._session.sheet):
            return
        if not is_part:
            self._session.picture.lay(sheet, found.first)
            self.done.emit(f"{self._note} {_news(sheet)}".strip())
            if isinstance(source, Path):
                self.opened.emit(source)
        elif found.found_something:
            self._session.picture.lay(sheet, found.first, "Box")
            self.done.emit(tr("Read what is in the box. Undo takes it back."))
        else:
            self.failed.emit(tr(NOTHING_THERE))

    @Slot(int, str)
    def _give_up(self, ticket: int, problem: str) -> None:
        if ticket == self._ticket:
            self.failed.emit(problem)


def _news(sheet: PictureSheet) -> str:
    count = len(sheet.amounts)
    if not count:
        return tr(NO_AMOUNT).format(sheet.name)
    return tr(
        "Opened {name}: %Ln amounts found. Draw a box to look elsewhere.",
        "",
        count,
        name=sheet.name,
    )
