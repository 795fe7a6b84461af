"""Two fingers on the glass that move the sheet, or enlarge it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF

_SLACK = 12.0  # pixels that two fingers may wander before they mean something


@dataclass(frozen=True)
class Pinched:
    """What two fingers did since the last time.

    Parameters
    ----------
    by : QPointF
        How far their middle went, pixels.
    factor : float
        How many times as far apart they are.
    middle : QPointF
    """

    by: QPointF
    factor: float
    middle: QPointF


@dataclass(frozen=True)
class _Pair:
    fingers: frozenset[int]
    middle: QPointF
    apart: float

    @classmethod
    def of(cls, down: Mapping[int, QPointF]) -> _Pair:
        one, other = down.values()
        way = other - one
        return cls(frozenset(down), (one + other) / 2, max(1.0, hypot(way.x(), way.y())))

    def since(self, before: _Pair) -> Pinched:
        return Pinched(self.middle - before.middle, self.apart / before.apart, self.middle)


class Pinch:
    """Follows the fingers that are down; one, or a whole hand, does nothing."""

    def __init__(self) -> None:
        self._last: _Pair | None = None
        self._begun = False

    def follow(self, down: Mapping[int, QPointF]) -> Pinched | None:
        """Take note of where all the fingers are now, and return what they did."""
        if len(down) != 2:
            self.forget()
            return None
        now, last = _Pair.of(down), self._last
        if last is None or last.fingers != now.fingers:
            self._last, self._begun = now, False
            return None
        done = now.since(last)
        if not self._begun:
            wandered = max(hypot(done.by.x(), done.by.y()), abs(now.apart - last.apart))
            if wandered <= _SLACK:
                return None
            self._begun, done = True, None  # from here on, so that nothing jumps
        self._last = now
        return done

    def forget(self) -> None:
        """Take it that no two fingers are down."""
        self._last, self._begun = None, False
