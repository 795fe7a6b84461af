"""What was seen stays known: only new ink has to be drawn and judged.

While an amount is written it is read again at every point of the pen, and all
but the last stroke is as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from digitpad.ink.strokes import Ink

Value = TypeVar("Value")
POINTS_AT_ONCE = 50_000  # an amount of a hundred characters has fewer


@dataclass(frozen=True, eq=False)
class InkCache(Generic[Value]):
    """What was seen in some ink, forgotten first that came first.

    Parameters
    ----------
    size : int
        How many are kept, 7 kB each; an amount of a hundred characters has some three hundred.
    """

    size: int = 500
    _kept: dict[Ink, Value] = field(default_factory=dict, init=False)

    def look(
        self, inks: Sequence[Ink], look: Callable[[Sequence[Ink]], Sequence[Value]]
    ) -> list[Value]:
        """Return what is seen in each of `inks`, looking only at those that are new.

        A correction is read in on another thread, which may forget here what is known.
        """
        found = {ink: self._kept.get(ink) for ink in inks}
        for some in _portions([ink for ink, value in found.items() if value is None]):
            seen = dict(zip(some, look(some), strict=True))
            found.update(seen)
            self._kept.update(seen)
        for ink in list(self._kept)[: max(0, len(self._kept) - self.size)]:
            self._kept.pop(ink, None)
        return [value for ink in inks if (value := found[ink]) is not None]


def _portions(inks: Sequence[Ink]) -> Iterator[list[Ink]]:
    """Yield inks in portions that need no more memory than a long amount."""
    portion: list[Ink] = []
    points = 0
    for ink in inks:
        own = sum(map(len, ink.strokes))
        if portion and points + own > POINTS_AT_ONCE:
            yield portion
            portion, points = [], 0
        portion.append(ink)
        points += own
    if portion:
        yield portion
