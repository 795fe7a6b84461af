"""Opening and saving: the dialogs, and one line when something is wrong with a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from digitpad.errors import DigitpadError
from digitpad.gui.app.files.drop_target import files_in, found_in
from digitpad.gui.session.session import Session
from digitpad.gui.session.sheet_controller import SheetController
from digitpad.gui.widgets.save_dialog import ask_where_to_save
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.ink.formats.reading import INK_SUFFIXES, is_ink
from digitpad.pictures.suffixes import PICTURE_SUFFIXES

_NO_PICTURE = translatable("There is no picture on the clipboard")


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
    used = Signal(object)  # Path of a file that was opened or saved

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.pictures = SheetController(session, self)
        self.pictures.failed.connect(self.failed)
        self.pictures.done.connect(self.done)
        self.pictures.opened.connect(self.used)

    def may_go(self) -> bool:
        """Return whether the ink may go: it is saved, or the user does not want it."""
        if not self._session.unsaved:
            return True
        buttons = QMessageBox.StandardButton
        question = QMessageBox(
            QMessageBox.Icon.NoIcon,
            "digitpad",
            tr("Save the ink on the pad?"),
            buttons.Save | buttons.Discard | buttons.Cancel,
            self._window,
        )
        question.setDefaultButton(buttons.Save)
        answer = question.exec()
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def open_path(self, path: Path, note: str = "") -> bool:
        """Open a file; return whether that worked. A picture is there a moment later.

        Parameters
        ----------
        path : Path
        note : str
            What is to be said in front, if it works.
        """
        if not is_ink(path):
            self.pictures.read_file(path, note)
            return True
        self.pictures.drop()
        done = tr("Opened {name}", name=path.name)
        opened = self._try(lambda: self._session.open(path), f"{note} {done}".strip())
        if opened:
            self.used.emit(path)
        return opened

    def use_weights(self, which: str) -> bool:
        """Read with other weights; return whether that worked."""
        name = Path(which).stem
        return self._try(
            lambda: self._session.profiles.use_weights(which),
            tr("Reading with {name}", name=name),
        )

    # slots

    @Slot()
    def new(self) -> None:
        """Begin a new document; undo brings the old one back, so nobody is asked."""
        self.pictures.drop()
        self._session.new()
        self.done.emit(tr("A new sheet. Undo brings the old one back."))

    @Slot()
    def open(self) -> None:
        """Ask for an ink file or a picture and open it."""
        if not self.may_go():
            return
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open"), self._folder(), _opened())
        if name:
            self.open_path(Path(name))

    @Slot(object)
    def open_again(self, path: Path) -> None:
        """Open a file that was used before, if the ink on the pad may go."""
        if self.may_go():
            self.open_path(path)

    @Slot()
    def import_picture(self) -> None:
        """Ask for a picture and read it; undo brings the ink back, so nobody is asked."""
        kinds = ";;".join([_kind(tr("Pictures"), PICTURE_SUFFIXES), _all_files()])
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Import picture"), self._folder(), kinds
        )
        if name:
            self.pictures.read_file(Path(name))

    @Slot(object, int)
    def take(self, brought: Path | QImage, count: int = 1) -> None:
        """Open the first of `count` dropped files, or read a picture; undo brings the ink back."""
        note = tr("Only the first of {count} files is opened.", count=count) if count > 1 else ""
        if isinstance(brought, QImage):
            self.pictures.read_image(brought)
        elif not is_ink(brought) or self.may_go():
            self.open_path(brought, note)

    @Slot()
    def paste(self) -> None:
        """Read what was copied: a picture, or a file."""
        data = QGuiApplication.clipboard().mimeData()
        brought = found_in(data) if data else None  # where nothing was ever copied
        if brought is None:
            self.failed.emit(tr(_NO_PICTURE))
        else:
            self.take(brought, len(files_in(data)) if data else 1)

    @Slot()
    def save(self) -> bool:
        """Save to the document's file, to a new one if it has none."""
        path = self._session.document.path
        return self.save_as() if path is None else self._save_to(path)

    @Slot()
    def save_as(self) -> bool:
        """Ask for a name and save."""
        suggested = str(Path(self._folder()) / "amount.inkml")
        kind = _kind(tr("Ink"), (".inkml",))
        path = ask_where_to_save(self._window, tr("Save ink"), suggested, kind)
        return path is not None and self._save_to(path)

    @Slot()
    def open_weights(self) -> None:
        """Ask for a weights file and read with it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open weights"), "", _kind(tr("Weights"), (".npz",))
        )
        if name:
            self.use_weights(name)

    def _folder(self) -> str:
        path = self._session.document.path
        return str(path.parent) if path else ""

    def _save_to(self, path: Path) -> bool:
        saved = self._try(lambda: self._session.save(path), tr("Saved {name}", name=path.name))
        if saved:
            self.used.emit(path)
        return saved

    def _try(self, act: Callable[[], str | None], done: str) -> bool:
        """Do something; say that it is done, and what it returns as well, or what went wrong."""
        try:
            notice = act()
        except DigitpadError as error:
            self.failed.emit(str(error))
            return False
        self.done.emit(f"{done}: {notice}" if notice else done)
        return True


def _opened() -> str:
    """Return what the dialog offers: everything that can be read, ink, pictures, or all files."""
    kinds = {tr("Ink and pictures"): (*INK_SUFFIXES, *PICTURE_SUFFIXES), tr("Ink"): INK_SUFFIXES}
    kinds[tr("Pictures")] = PICTURE_SUFFIXES
    return ";;".join([*(_kind(name, endings) for name, endings in kinds.items()), _all_files()])


def _all_files() -> str:
    return tr("All files") + " (*)"


def _kind(name: str, suffixes: Iterable[str]) -> str:
    """Return a kind of files as a dialog has it: ``Ink (*.inkml *.svg)``."""
    return f"{name} ({' '.join(f'*{suffix}' for suffix in suffixes)})"
