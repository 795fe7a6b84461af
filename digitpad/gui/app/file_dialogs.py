"""Opening and saving: the dialogs, and one line when something is wrong with a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from digitpad.errors import DigitpadError
from digitpad.gui.session.session import Session
from digitpad.ink.formats.reading import INK_SUFFIXES

_INK = "Ink (*.inkml)"
_OPENED = f"Ink ({' '.join(f'*{suffix}' for suffix in INK_SUFFIXES)});;All files (*)"
_WEIGHTS = "Weights (*.npz)"


class FileDialogs(QObject):
    """What the session reads and writes, with the user asked where and whether.

    Parameters
    ----------
    session : Session
    window : QWidget
        The dialogs' parent.
    """

    failed = Signal(str)
    done = Signal(str)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window

    def may_go(self) -> bool:
        """Return whether the ink may go: it is saved, or the user does not want it."""
        if not self._session.unsaved:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            "digitpad",
            "Save the ink on the pad?",
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def open_path(self, path: Path) -> bool:
        """Open a file; return whether that worked."""
        return self._try(lambda: self._session.open(path), f"Opened {path.name}")

    def use_weights(self, which: str) -> bool:
        """Read with other weights; return whether that worked."""
        name = Path(which).stem
        return self._try(lambda: self._session.profiles.use_weights(which), f"Reading with {name}")

    # slots

    @Slot()
    def new(self) -> None:
        """Begin a new document; undo brings the old one back, so nobody is asked."""
        self._session.new()
        self.done.emit("A new sheet. Undo brings the old one back.")

    @Slot()
    def open(self) -> None:
        """Ask for an ink file and open it."""
        if not self.may_go():
            return
        name, _ = QFileDialog.getOpenFileName(self._window, "Open ink", self._folder(), _OPENED)
        if name:
            self.open_path(Path(name))

    @Slot()
    def save(self) -> bool:
        """Save to the document's file, to a new one if it has none."""
        path = self._session.document.path
        return self.save_as() if path is None else self._save_to(path)

    @Slot()
    def save_as(self) -> bool:
        """Ask for a name and save."""
        suggested = str(Path(self._folder()) / "amount.inkml")
        name, _ = QFileDialog.getSaveFileName(self._window, "Save ink", suggested, _INK)
        if not name:
            return False
        path = Path(name)
        return self._save_to(path if path.suffix else path.with_suffix(".inkml"))

    @Slot()
    def open_weights(self) -> None:
        """Ask for a weights file and read with it."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open weights", "", _WEIGHTS)
        if name:
            self.use_weights(name)

    def _folder(self) -> str:
        path = self._session.document.path
        return str(path.parent) if path else ""

    def _save_to(self, path: Path) -> bool:
        return self._try(lambda: self._session.save(path), f"Saved {path.name}")

    def _try(self, act: Callable[[], str | None], done: str) -> bool:
        """Do something; say that it is done, and what it returns as well, or what went wrong."""
        try:
            notice = act()
        except DigitpadError as error:
            self.failed.emit(str(error))
            return False
        self.done.emit(f"{done}: {notice}" if notice else done)
        return True
