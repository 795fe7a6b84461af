"""A picture on the pad: what it shows, the amounts found on it, the writer's word on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Box, Ink
from digitpad.pictures.rows import reading_order
from digitpad.reading.label_overrides import CharacterKey, LabelOverrides, keys
from digitpad.reading.reader import Reader
from digitpad.reading.result import Alternative, Reading
from digitpad.reading.sheet_reading import EMPTY_READING

if TYPE_CHECKING:
    from digitpad.pictures.loading import ColourPicture
    from digitpad.pictures.sheet import Sheet

SaidOfAmount = Mapping[Box, str]
"""What characters are by the writer's word, by their boxes in the picture."""


@dataclass(frozen=True, eq=False)
class PictureSheet:
    """A picture that lies on the pad. It never changes; the writer's word makes another one.

    Parameters
    ----------
    name : str
        Of its file.
    picture : ColourPicture
    amounts : tuple of Sheet
        One region of ink each, row by row.
    said : mapping of int to SaidOfAmount
        The writer's word, by the amount's number.
    taken : frozenset of int
        The numbers of the amounts that were taken into the slip.
    """

    name: str
    picture: ColourPicture
    amounts: tuple[Sheet, ...]
    said: Mapping[int, SaidOfAmount] = field(default_factory=dict)
    taken: frozenset[int] = frozenset()

    @property
    def size(self) -> Box:
        """The whole picture, in its pixels."""
        h, w = self.picture.brightness.shape
        return Box(0.0, 0.0, float(w), float(h))

    @property
    def colours(self) -> NDArray[np.uint8]:
        """What it looks like, shape (h, w, 3)."""
        return self.picture.colours

    def read(self, reader: Reader, number: int) -> Reading:
        """Return what an amount says, the writer's word taken into account."""
        if number >= len(self.amounts):
            return EMPTY_READING
        said = self.said.get(number, {})
        reading = reader.read_sheet(self.amounts[number], tuple(said)).regions[0].reading
        return _with_word(reading, said, reader)

    def naming(self, number: int, box: Box, text: str) -> PictureSheet:
        """Return the sheet with the word that a character of an amount is `text`."""
        said = {**self.said.get(number, {}), box: text}
        return replace(self, said={**self.said, number: said})

    def choosing(self, number: int, reading: Reading, chosen: Alternative) -> PictureSheet | None:
        """Return the sheet with the word that an amount is this alternative of its reading.

        None where the ink would be parted otherwise, which cannot be said of a picture.
        """
        if len(chosen.characters) != len(reading.characters):
            return None
        pairs = zip(reading.characters, chosen.characters, strict=True)
        said = {was.box: now.text for was, now in pairs if was.text != now.text}
        said = {**self.said.get(number, {}), **said}
        return replace(self, said={**self.said, number: said})

    def taking(self, number: int) -> PictureSheet:
        """Return the sheet with an amount of it taken."""
        return replace(self, taken=self.taken | {number})

    def left_after(self, number: int) -> Sequence[int]:
        """Return the amounts that are not taken: those below `number` first, then those above."""
        left = [n for n in range(len(self.amounts)) if n not in self.taken]
        return sorted(left, key=lambda n: (n < number, n))

    def with_part(self, part: Box, found: Sequence[Sheet]) -> PictureSheet:
        """Return the sheet with other amounts in a part of it, and what was said elsewhere."""
        kept = [n for n, amount in enumerate(self.amounts) if not _overlap(amount.box, part)]
        places = [(self.amounts[n], self.said.get(n, {}), n in self.taken) for n in kept]
        places += [(amount, {}, False) for amount in found]
        places = [places[n] for n in reading_order([amount.box for amount, _, _ in places])]
        amounts, words, were_taken = zip(*places, strict=True) if places else ((), (), ())
        said = {n: word for n, word in enumerate(words) if word}
        taken = frozenset(n for n, was_taken in enumerate(were_taken) if was_taken)
        return replace(self, amounts=amounts, said=said, taken=taken)

    def changed(self, other: PictureSheet) -> int | None:
        """Return the first amount that is not as on `other`: otherwise named, or taken."""
        places = range(len(self.amounts))
        renamed = {n for n in places if self.said.get(n) != other.said.get(n)}
        return min(renamed | self.taken ^ other.taken, default=None)


def _with_word(reading: Reading, said: SaidOfAmount, reader: Reader) -> Reading:
    """Return a reading with the word on the characters that stand in the boxes it is about."""
    about: dict[CharacterKey, str] = {
        key: said[character.box]
        for key, character in zip(keys(reading.characters, Ink()), reading.characters, strict=True)
        if character.box in said
    }
    return LabelOverrides(about).applied(reading, Ink(), reader.decimal_mark)


def _overlap(one: Box, other: Box) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    return across > 0 and min(one.bottom, other.bottom) - max(one.y, other.y) > 0
