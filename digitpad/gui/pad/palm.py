"""Which touches are a writing finger, and which a hand that rests on the glass."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

_MOMENT = 0.7  # seconds after the pen has left in which the hand still lies there


class PenPresence:
    """Whether a pen is near the glass, or was a moment ago.

    Not every system tells when one enters and leaves, so that each of its events counts, too.

    Parameters
    ----------
    clock : callable
        () -> seconds.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self.entered = self.down = False
        self._seen = -_MOMENT

    @property
    def near(self) -> bool:
        """Whether touches are likely to be the hand that holds it."""
        return self.entered or self.down or self._clock() - self._seen < _MOMENT

    def see(self) -> None:
        """Take note that the pen is there now."""
        self._seen = self._clock()


class Fingers:
    """What is on the glass. One finger alone writes; as soon as there are more, none does.

    Parameters
    ----------
    pen : PenPresence
    """

    def __init__(self, pen: PenPresence) -> None:
        self._pen = pen
        self._down: set[int] = set()
        self._resting = False  # until all of the hand has left
        self.writing: int | None = None

    def press(self, finger: int) -> bool:
        """Take note of a touch; return whether it begins a stroke. It may also end `writing`."""
        self._down.add(finger)
        if self._pen.near or len(self._down) > 1:
            self.rest()
        elif not self._resting:
            self.writing = finger
        return self.writing == finger

    def lift(self, finger: int) -> None:
        """Take note that a finger has left."""
        self._down.discard(finger)
        self._resting &= bool(self._down)
        self.writing = None if finger == self.writing else self.writing

    def rest(self) -> None:
        """Take all that is on the glass for a resting hand."""
        self._resting, self.writing = bool(self._down), None

    def forget(self) -> None:
        """Take it that nothing is on the glass."""
        self._down.clear()
        self.rest()
