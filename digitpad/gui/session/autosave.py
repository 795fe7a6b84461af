"""Unsaved ink, kept against a crash while it is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from digitpad.errors import InkError
from digitpad.gui.session.document import Document
from digitpad.gui.session.draft_file import read_draft, write_draft
from digitpad.gui.session.draft_place import DraftPlace
from digitpad.gui.session.session import Session
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.gui.widgets.worker import Worker, problem_of

_AFTER = 1000  # milliseconds from a stroke to the disk, however fast others follow
RESTORED = translatable(
    "digitpad did not end in order the last time: this is the ink that was not saved"
)


class Autosave(QObject):
    """Keeps what a session has not saved in a file; nothing once it is saved or closed in order.

    Parameters
    ----------
    session : Session
    place : DraftPlace
    """

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, place: DraftPlace) -> None:
        super().__init__(session)
        self._session, self._place = session, place
        self._writer = _DraftWriter(place.path)
        self._writer.failed.connect(self.failed)
        self._pause = QTimer(self, singleShot=True, interval=_AFTER)
        self._pause.timeout.connect(self._keep)
        session.document_changed.connect(self._wait)
        session.unsaved_changed.connect(self._wait)
        session.closed.connect(self._end)

    def restore(self) -> None:
        """Show what a window that did not end in order has left, if it has."""
        if not self._place.path.exists():
            return
        try:
            self._session.restore(read_draft(self._place.path))
        except InkError as error:
            self._place.set_aside()
            self.failed.emit(str(error))
        else:
            self.said.emit(tr(RESTORED))

    # slots

    @Slot()
    def _wait(self) -> None:
        if not self._session.unsaved:
            self._pause.stop()
            self._writer.keep(None)
        elif not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _keep(self) -> None:
        self._writer.keep(self._session.document)

    @Slot()
    def _end(self) -> None:
        self._pause.stop()
        self._writer.stop()
        self._place.release()


class _DraftWriter(Worker):
    """Writes on a thread of its own: a full sheet takes longer than a point of the pen."""

    failed = Signal(str)
    _asked = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__("autosave")
        self._path = path
        self._asked.connect(self._write, Qt.ConnectionType.QueuedConnection)

    def keep(self, document: Document | None) -> None:
        """Have a document written; None: nothing is to be kept."""
        self.start()
        self._asked.emit(document)

    # slots, on the thread

    @Slot(object)
    def _write(self, document: Document | None) -> None:
        try:
            if document is None:
                self._path.unlink(missing_ok=True)
            else:
                write_draft(self._path, document)
        except Exception as error:
            problem = error if isinstance(error, OSError) else problem_of(error)
            self.failed.emit(tr("This ink is not kept against a crash: {problem}", problem=problem))
