"""A picture on the pad: what it shows, the amounts found on it, the writer's word on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Box, Ink
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
        One region of ink each, from top to bottom.
    said : mapping of int to SaidOfAmount
        The writer's word, by the amount's number.
    """

    name: str
    picture: ColourPicture
    amounts: tuple[Sheet, ...]
    said: Mapping[int, SaidOfAmount] = field(default_factory=dict)

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

    def with_part(self, part: Box, found: Sequence[Sheet]) -> PictureSheet:
        """Return the sheet with other amounts in a part of it, and what was said elsewhere."""
        kept = [n for n, amount in enumerate(self.amounts) if not _overlap(amount.box, part)]
        places = [(self.amounts[n], self.said.get(n, {})) for n in kept]
        places += [(amount, {}) for amount in found]
        places.sort(key=lambda pair: (pair[0].box.y, pair[0].box.x))
        said = {n: word for n, (_, word) in enumerate(places) if word}
        return replace(self, amounts=tuple(amount for amount, _ in places), said=said)

    def changed(self, other: PictureSheet) -> int | None:
        """Return the first amount of which something else was said than on `other`."""
        places = range(len(self.amounts))
        return next((n for n in places if self.said.get(n) != other.said.get(n)), None)


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
