"""Reading while a stroke is written: what stands about it anew, all else as it was.

A character that stands clear of the stroke can have no part in it. It stays as it was read
when the pen was last lifted, and a point of the pen takes the same time in a long amount.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from math import log

from digitpad.ink.strokes import Box, Ink
from digitpad.reading.amount import DecimalMark, value_of
from digitpad.reading.amount_model import AmountModel
from digitpad.reading.result import Character, Reading
from digitpad.segmentation.constraints import StrokeConstraints
from digitpad.segmentation.pieces import writing_height

READ_AGAIN_WITHIN = 1.5
"""How near characters are read again beside the stroke, in heights: it is judged among them."""
LEAST_SHARE = 1e-300


@dataclass(eq=False)
class LastReading:
    """The reading of the ink that was read last, until other ink is."""

    _known: tuple[Ink, StrokeConstraints, Reading] | None = field(default=None, init=False)

    def of(
        self,
        ink: Ink,
        grouping: StrokeConstraints,
        read: Callable[[Ink, StrokeConstraints], Reading],
    ) -> Reading:
        """Return the reading of `ink`, from `read` where it is not known."""
        known = self._known
        if known is None or (ink, grouping) != known[:2]:
            self._known = known = ink, grouping, read(ink, grouping)
        return known[2]


def strokes_about(before: Reading, ink: Ink) -> tuple[int, ...]:
    """Return the strokes of the characters near the last stroke of `ink`, and it.

    Parameters
    ----------
    before : Reading
        Of all strokes but the last.
    ink : Ink
    """
    reach = READ_AGAIN_WITHIN * writing_height([stroke.box for stroke in ink.strokes])
    box = ink.strokes[-1].box
    near = [
        c
        for c in before.characters
        if c.box.x - reach <= box.right and box.x <= c.box.right + reach
    ]
    return (*sorted({stroke for c in near for stroke in c.strokes}), len(ink) - 1)


@dataclass(frozen=True)
class LiveDecoder:
    """Puts what is read about a stroke into the place of what was read there before.

    Parameters
    ----------
    model : AmountModel
    threshold : float
        The confidence below which there is no value.
    mark : DecimalMark
    """

    model: AmountModel
    threshold: float
    mark: DecimalMark

    def reading(
        self, before: Reading, about: Reading, strokes: Sequence[int], last: Box
    ) -> Reading | None:
        """Return the reading of all the ink; None where the two do not fit together.

        Parameters
        ----------
        before : Reading
            Of all strokes but the last.
        about : Reading
            Of some of them and the last.
        strokes : sequence of int
            The numbers of these in all the ink.
        last : Box
            Around the last stroke.
        """
        kept = _clear_of(last, before.characters)
        finished = {stroke for character in kept for stroke in character.strokes}
        anew = [replace(c, strokes=tuple(strokes[i] for i in c.strokes)) for c in about.characters]
        anew = [c for c in anew if not finished.issuperset(c.strokes)]
        if any(finished.intersection(c.strokes) for c in anew):
            return None
        return self._of(sorted([*kept, *anew], key=lambda character: character.box.centre))

    def _of(self, characters: Sequence[Character]) -> Reading:
        text = "".join(character.text for character in characters)
        log_share = sum(log(max(character.confidence, LEAST_SHARE)) for character in characters)
        confidence = self.model.calibration.of(log_share)
        value = value_of(text, self.mark) if confidence >= self.threshold else None
        return Reading(text, value, confidence, tuple(characters))


def _clear_of(last: Box, characters: Sequence[Character]) -> list[Character]:
    """Return the characters that stand clear of a stroke and of all that do not."""
    clear, reached = list(characters), [last]
    while reached:
        box = reached.pop()
        reached += [c.box for c in clear if _over_each_other(c.box, box)]
        clear = [c for c in clear if not _over_each_other(c.box, box)]
    return clear


def _over_each_other(one: Box, other: Box) -> bool:
    return one.x <= other.right and other.x <= one.right
