"""What all tabs share: which digit is looked at, and where in its calculation."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from digitpad.explanation.example import WorkedExample
from digitpad.explanation.guide.choices import CROSS_ENTROPY
from digitpad.explanation.guide.study_position import StudyPosition
from digitpad.gui.mathematics.subject import Subject
from digitpad.gui.pad.pad import Pad
from digitpad.gui.session.session import Session

_PAUSE = 120  # milliseconds before a reading is followed while the pen is down: it goes first


class Study(QObject):
    """Follows the session's selected digit; holds the place that is looked at.

    The label is the session's, or the best guess, until another is chosen here. That
    choice lasts as long as the digit does; that of a loss as long as the window.

    Parameters
    ----------
    session : Session
    pad : Pad
        Whose paper the digit stands on.
    """

    subject_changed = Signal()
    position_changed = Signal()

    def __init__(self, session: Session, pad: Pad) -> None:
        super().__init__()
        self._session, self._pad = session, pad
        self._label: int | None = None
        self._loss = CROSS_ENTROPY
        self._own: tuple[int | None, str, Subject] | None = None  # what was chosen before a tour
        self.watching = False
        self.subject, self.position = Subject.of(session, pad), StudyPosition()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.follow)
        for changed in (session.reading_changed, session.selection_changed, session.model_changed):
            changed.connect(self._follow_soon)

    @property
    def example(self) -> WorkedExample:
        """The worked example."""
        return self.subject.example

    def go(self, position: StudyPosition | None = None, **changes: object) -> None:
        """Look at another place.

        Raises
        ------
        ValueError
            If the network has no such place.
        """
        position = replace(position or self.position, **changes)
        if not position.fits(self.example):
            raise ValueError(f"the network has no such place: {position}")
        if position != self.position:
            self.position = position
            self.position_changed.emit()

    def watch(self, watching: bool) -> None:
        """Follow the session from now on, or leave it alone while nobody looks."""
        self.watching = watching
        self.follow()

    def relabel(self, label: int | None) -> None:
        """Say what the digit was; None for what the session says."""
        self._label = label
        self.follow()

    def use_loss(self, loss: str) -> None:
        """Measure how wrong the answer is in another way."""
        self._loss = loss
        self.follow()

    def begin_tour(self) -> None:
        """Hold what was chosen until the tour ends: what it chooses is its own."""
        self._own = self._own or (self._label, self._loss, self.subject)

    def end_tour(self) -> None:
        """Go back to what was chosen before; not to the label where the digit is another."""
        if self._own is not None:
            label, self._loss, subject = self._own
            self._label = label if subject.same_digit(self.subject) else None
            self._own = None
            self.follow()

    # slots

    @Slot()
    def _follow_soon(self) -> None:
        if self._session.draft is None:
            self._timer.start(0)
        elif not self._timer.isActive():
            self._timer.start(_PAUSE)

    @Slot()
    def follow(self) -> None:
        """Take what the session has now, if that is something else and somebody watches."""
        if not self.watching:
            return
        found = Subject.of(self._session, self._pad)
        if not found.same_digit(self.subject):
            self._label = None
        found = found.judged(self._label, self._loss)
        if not found.same(self.subject):
            self.subject = found
            if not self.position.fits(found.example):
                self.position = StudyPosition(tab=self.position.tab)
            self.subject_changed.emit()
