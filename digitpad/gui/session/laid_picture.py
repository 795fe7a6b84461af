"""The picture that lies under the paper: which of its amounts is shown, and the way to others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitpad.gui.session.picture_sheet import PictureSheet
from digitpad.ink.strokes import Ink
from digitpad.reading.reader import Reader
from digitpad.reading.result import Reading
from digitpad.reading.user_overrides import UserOverrides

if TYPE_CHECKING:
    from digitpad.gui.session.session import Session


class LaidPicture:
    """What a session knows of its document's picture; nothing where there is none.

    Parameters
    ----------
    session : Session
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.amount = 0  # which of the amounts is shown

    @property
    def sheet(self) -> PictureSheet | None:
        """The picture of the document."""
        return self._session.document.sheet

    @property
    def count(self) -> int:
        """How many amounts are on it."""
        return len(self.sheet.amounts) if self.sheet else 0

    @property
    def is_taken(self) -> bool:
        """Whether the amount that is shown was taken into the slip."""
        return self.sheet is not None and self.amount in self.sheet.taken

    def lay(self, sheet: PictureSheet, first: int = 0, name: str = "Picture") -> None:
        """Lay a picture on the paper, in the place of ink. Undo takes it away.

        Parameters
        ----------
        sheet : PictureSheet
        first : int
            Which amount to show.
        name : str
            Of the edit.
        """
        self._session.remember()
        self.amount = first
        blank = {"ink": Ink(), "path": None, "frame": None, "overrides": UserOverrides()}
        self._session.edit(name, sheet=sheet, **blank)

    def choose_amount(self, number: int) -> None:
        """Show another amount of the picture."""
        if 0 <= number < self.count and number != self.amount:
            self.amount = number
            self._session.read_again()

    def next_amount(self, step: int) -> None:
        """Show the amount that stands `step` further down the picture."""
        self.choose_amount(self.amount + step)

    def follow(self, before: PictureSheet | None, after: PictureSheet | None) -> None:
        """Show the amount of which something else is said after an edit, or after its undo."""
        if after and before and after.amounts is before.amounts:
            elsewhere = after.changed(before)
            self.amount = self.amount if elsewhere is None else elsewhere
        self.amount = min(self.amount, max(len(after.amounts) - 1, 0)) if after else 0

    def read(self, sheet: PictureSheet, reader: Reader) -> Reading:
        """Return what the amount says that is shown."""
        return sheet.read(reader, self.amount)


def first_doubted(reading: Reading) -> int | None:
    """Return the first character to look at: one in doubt, else the first of all."""
    characters = reading.characters
    doubtful = (n for n, character in enumerate(characters) if character.doubtful)
    return next(doubtful, 0 if characters else None)
