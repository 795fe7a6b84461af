"""How far a long work is, and how long it still takes: a line on stderr that is written over."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TextIO

_PAUSE = 0.2  # seconds between two lines; what is done before the first shows none
_CLEAR = "\r\x1b[K"


class Countdown:
    """A line on a terminal. Where there is none, nothing is written.

    Parameters
    ----------
    total : int
        Of things to do.
    terminal : TextIO, optional
        stderr unless given.
    clock : callable
        Seconds.
    """

    def __init__(
        self,
        total: int,
        terminal: TextIO | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        terminal = terminal or sys.stderr
        self._terminal = terminal if terminal is not None and terminal.isatty() else None
        self._total, self._done, self._clock = total, 0, clock
        self._began = self._shown = clock()
        self._visible = False

    def step(self) -> None:
        """Count one more as done, and say so if the last time was a while ago."""
        self._done += 1
        now = self._clock()
        if self._terminal and now - self._shown >= _PAUSE and self._done < self._total:
            left = (now - self._began) / self._done * (self._total - self._done)
            self._write(f"{_CLEAR}{self._done} of {self._total}, {_said(left)} left")
            self._shown, self._visible = now, True

    def clear(self) -> None:
        """Take the line away, before anything else is written."""
        if self._visible:
            self._write(_CLEAR)
            self._visible = False

    def _write(self, text: str) -> None:
        if self._terminal:
            self._terminal.write(text)
            self._terminal.flush()


def _said(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
