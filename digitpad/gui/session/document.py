"""What stands on the pad and in the file, and one undoable change of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path

from PySide6.QtGui import QUndoCommand

from digitpad.errors import InkError
from digitpad.gui.session.picture_sheet import PictureSheet
from digitpad.ink.formats.reading import read_ink
from digitpad.ink.inkml import write_inkml
from digitpad.ink.strokes import Box, Ink
from digitpad.reading.user_overrides import UserOverrides
from digitpad.slip.slip import Slip


@dataclass(frozen=True)
class Document:
    """Ink and where it lives.

    Parameters
    ----------
    ink : Ink
    path : Path or None
        The file it was read from, if saving may replace it, or last saved to.
    frame : Box or None
        The part of the ink's plane to fit into the paper, for ink that came from
        a file in units of its own. None for ink written here, in pad pixels.
    overrides : UserOverrides
        The writer's word on its characters.
    notice : str
        What of its file could not be honoured, of a document just read.
    sheet : PictureSheet or None
        A picture that lies on the paper; there is no ink then.
    slip : Slip
        The amounts that were taken before. It is part of what undo brings back, not of the file.
    """

    ink: Ink = field(default_factory=Ink)
    path: Path | None = None
    frame: Box | None = None
    overrides: UserOverrides = field(default_factory=UserOverrides)
    notice: str = ""
    sheet: PictureSheet | None = None
    slip: Slip = field(default_factory=Slip)

    @classmethod
    def read(cls, path: Path) -> Document:
        """Return what is in an ink file of any known format. Raises InkError."""
        file = read_ink(path)
        ink = file.ink
        if ink.box and not isfinite(ink.box.w + ink.box.h):
            raise InkError(path, "its ink is too large for any paper")
        overrides = UserOverrides.of(ink, file.annotations)
        return cls(ink, path if file.rewritable else None, ink.box, overrides, file.notice)

    def write(self, path: Path) -> None:
        """Write ink and word to an InkML file. Raises InkError."""
        write_inkml(path, self.ink, annotations=self.overrides.annotations(self.ink))


class EditCommand(QUndoCommand):
    """From one document to another and back. Documents never change, so both are kept whole."""

    def __init__(
        self, name: str, before: Document, after: Document, show: Callable[[Document], None]
    ) -> None:
        super().__init__(name)
        self._before, self._after, self._show = before, after, show

    def redo(self) -> None:
        """Show the document after the change."""
        self._show(self._after)

    def undo(self) -> None:
        """Show the document before the change."""
        self._show(self._before)
