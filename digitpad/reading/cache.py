"""What was seen stays known: only new ink has to be drawn and judged.

While an amount is written it is read again at every point of the pen, and all
but the last stroke is as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from digitpad.ink.strokes import Ink, Stroke

Value = TypeVar("Value")


@dataclass(frozen=True, eq=False)
class InkCache(Generic[Value]):
    """What was seen in some ink, forgotten first that came first.

    Parameters
    ----------
    size : int
        How many are kept, 7 kB each; an amount of twelve characters has some fifty.
    """

    size: int = 1000
    _kept: dict[tuple[Stroke, ...], Value] = field(default_factory=dict, init=False)

    def look(
        self, inks: Sequence[Ink], look: Callable[[Sequence[Ink]], Sequence[Value]]
    ) -> list[Value]:
        """Return what is seen in each of `inks`, looking only at those that are new."""
        keys = [ink.strokes for ink in inks]
        new = {key: ink for key, ink in zip(keys, inks, strict=True) if key not in self._kept}
        if new:
            self._kept.update(zip(new, look(list(new.values())), strict=True))
        found = [self._kept[key] for key in keys]
        for key in list(self._kept)[: max(0, len(self._kept) - self.size)]:
            del self._kept[key]
        return found
