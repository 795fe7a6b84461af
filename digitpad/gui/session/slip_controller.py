"""Taking amounts: from the pad into the slip, which is on the disk at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.errors import DigitpadError
from digitpad.gui.session.draft_place import DraftPlace
from digitpad.gui.session.session import Session
from digitpad.gui.widgets.words.numbers import money
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.ink.strokes import Ink
from digitpad.reading.result import Reading
from digitpad.reading.user_overrides import UserOverrides
from digitpad.slip.slip import Slip, SlipEntry
from digitpad.slip.slip_file import read_slip, write_slip

NOTHING_TO_TAKE = translatable("There is no amount on the paper to take")
PEN_DOWN = translatable("Lift the pen first: the amount is not finished")
ASKED_ABOUT = translatable(
    "Not taken: the pad asks about it. Say which it is, by Alt+1, Alt+2 or its characters"
)
SLIP_NOT_KEPT = translatable("The slip is not kept: {problem}")
WITHOUT_VALUE = translatable("Not taken: this is no amount, it has no value")


class SlipController(QObject):
    """Takes what is read without doubt, and clears the pad for the next amount.

    Taking is one edit, so that undo brings ink back and takes the amount off the slip together:
    none is ever counted twice.

    Parameters
    ----------
    session : Session
    """

    changed = Signal(object)  # Slip
    refused = Signal(str)
    settled = Signal()  # what was refused is no longer in the way
    done = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._place, self._kept = session, None, session.document.slip
        self._was_refused = False
        session.document_changed.connect(self._keep)
        session.reading_changed.connect(self._settle)
        session.closed.connect(self._end)

    @property
    def slip(self) -> Slip:
        """What was taken so far."""
        return self._session.document.slip

    def restore(self, place: DraftPlace) -> None:
        """Keep the slip at a place from now on, and go on with the one that is there."""
        self._place = place
        if not place.path.exists():
            return
        try:
            self._kept = read_slip(place.path)
        except DigitpadError as error:
            place.set_aside()
            self.failed.emit(str(error))
        else:
            self._session.begin_slip(self._kept)
            self.changed.emit(self._kept)

    # slots

    @Slot()
    def take(self) -> None:
        """Take the amount on the pad, or say why not."""
        reading = self._session.reading
        reason = self._in_the_way(reading)
        self._was_refused = bool(reason)
        if reason:
            self.refused.emit(tr(reason))
            return
        now = datetime.now().astimezone().replace(microsecond=0)
        entry = SlipEntry.of(reading, now)
        amount = money(entry.currency, entry.value)
        left = self._left_on_picture()
        if left:
            news = tr("Took {amount}; %Ln of the picture are left", "", len(left), amount=amount)
        else:
            news = tr("Took {amount}. Undo brings its ink back.", amount=amount)
        self.done.emit(news)
        self._take(entry, left)  # which may have something worse to say

    @Slot()
    def take_back(self) -> None:
        """Take the last amount off the slip; what is on the pad stays."""
        if self.slip:
            self.remove(len(self.slip) - 1)

    @Slot(int)
    def remove(self, number: int) -> None:
        """Take an amount off the slip, its number counted from 0."""
        if 0 <= number < len(self.slip):
            entry = self.slip.entries[number]
            amount = money(entry.currency, entry.value)
            self.done.emit(tr("{amount} is off the slip. Undo puts it back.", amount=amount))
            self._session.edit("Take back", slip=self.slip.without(number))

    @Slot()
    def begin_again(self) -> None:
        """Begin an empty slip. Undo brings the old one back."""
        if self.slip:
            self.done.emit(tr("A new slip. Undo brings the old one back."))
            self._session.edit("New slip", slip=Slip())

    def _in_the_way(self, reading: Reading) -> str:
        """Return why the amount cannot be taken; nothing if it can."""
        if self._session.draft is not None:
            return PEN_DOWN
        if not reading.characters:
            return NOTHING_TO_TAKE
        if reading.asks or any(character.doubtful for character in reading.characters):
            return ASKED_ABOUT
        return WITHOUT_VALUE if reading.value is None else ""

    @Slot()
    def _settle(self) -> None:
        if self._was_refused and not self._in_the_way(self._session.reading):
            self._was_refused = False
            self.settled.emit()

    def _left_on_picture(self) -> Sequence[int]:
        """Return the picture's amounts that are not taken but for the one that is shown."""
        sheet, shown = self._session.sheet, self._session.picture.amount
        return sheet.taking(shown).left_after(shown) if sheet else ()

    def _take(self, entry: SlipEntry, left: Sequence[int]) -> None:
        """Put it on the slip; the pad is cleared, or shows an amount that is left."""
        session, slip = self._session, self.slip.taking(entry)
        session.remember()
        if session.sheet and left:
            session.edit("Take", slip=slip, sheet=session.sheet.taking(session.picture.amount))
            session.picture.choose_amount(left[0])
        else:
            blank = {"ink": Ink(), "path": None, "frame": None, "overrides": UserOverrides()}
            session.edit("Take", slip=slip, sheet=None, **blank)

    @Slot()
    def _keep(self) -> None:
        """Write what changed at once: an amount that is on the slip is on the disk."""
        if self.slip is self._kept:
            return
        self._kept = self.slip
        try:
            if self._place:
                write_slip(self._place.path, self.slip)
        except DigitpadError as error:
            self.failed.emit(tr(SLIP_NOT_KEPT, problem=error))
        self.changed.emit(self.slip)

    @Slot()
    def _end(self) -> None:
        if self._place:
            self._place.release(keep=bool(self.slip))
