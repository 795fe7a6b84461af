"""The writer's word on some ink: what its characters are, and which strokes belong together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from typing import Self

from digitpad.ink.annotations import Annotation
from digitpad.ink.strokes import Ink, Stroke
from digitpad.reading.label_overrides import SYMBOLS, CharacterKey, LabelOverrides, keys
from digitpad.reading.reader import Reader
from digitpad.reading.result import Alternative, Character, PossibleCharacter, Reading
from digitpad.segmentation.constraints import StrokeConstraints

_TRUTH, _TOGETHER, _APART = "truth", "together", "apart"


@dataclass(frozen=True)
class UserOverrides:
    """Goes on top of what a reader says, and stays with its strokes while others come and go.

    Parameters
    ----------
    labels : LabelOverrides
    grouping : StrokeConstraints
    """

    labels: LabelOverrides = field(default_factory=LabelOverrides)
    grouping: StrokeConstraints = field(default_factory=StrokeConstraints)

    def read(self, reader: Reader, ink: Ink, *, writing: bool = False) -> Reading:
        """Return the reading of `ink` with all of this taken into account."""
        reading = reader.read(ink, writing=writing, grouping=self.grouping)
        return self.labels.applied(reading, ink, reader.decimal_mark)

    def naming(self, ink: Ink, characters: Sequence[Character], index: int, text: str) -> Self:
        """Return these and that a character is `text`; its strokes then stay together."""
        return self._naming(list(keys(characters, ink))[index], text)

    def choosing(self, ink: Ink, reading: Reading, chosen: Alternative) -> Self:
        """Return these and that the amount is one of the alternatives of its reading.

        Said is what the alternative has otherwise, its parting included, and all its marks.
        """
        there = {key: c.text for key, c in _known(ink, reading.characters)}
        said = self
        for key, character in _known(ink, chosen.characters):
            if key not in there:
                said = said._parted_as(key)
            if character.text in SYMBOLS and _worth_saying(character.text, there.get(key)):
                said = said._naming(key, character.text)
        return said

    def _naming(self, key: CharacterKey, text: str) -> Self:
        grouping = self.grouping.joining(key.strokes) if key.parts == 1 else self.grouping
        return replace(self, labels=self.labels.naming(key, text), grouping=grouping)

    def _parted_as(self, key: CharacterKey) -> Self:
        """Return these and that the strokes of a character are it alone, or more than it."""
        said = self.grouping.joining if key.parts == 1 else self.grouping.parting
        labels = self.labels if key.part else self.labels.without(key.strokes)
        return replace(self, labels=labels, grouping=said(key.strokes))

    def joining(self, ink: Ink, left: Character, right: Character) -> Self:
        """Return these and that two characters are one, of which nothing else was said."""
        both = _strokes(ink, left) | _strokes(ink, right)
        labels = self.labels.without(both)
        return replace(self, labels=labels, grouping=self.grouping.joining(both))

    def parting(self, ink: Ink, character: Character) -> Self:
        """Return these and that a character is more than one, of which nothing else was said."""
        strokes = _strokes(ink, character)
        labels = self.labels.without(strokes)
        return replace(self, labels=labels, grouping=self.grouping.parting(strokes))

    def unnaming(self, strokes: AbstractSet[Stroke]) -> Self:
        """Return these without what was said the characters with any of `strokes` are."""
        return replace(self, labels=self.labels.without(strokes))

    def forgetting(self, strokes: AbstractSet[Stroke]) -> Self:
        """Return these as if nothing had been said of `strokes`."""
        return replace(self.unnaming(strokes), grouping=self.grouping.without(strokes))

    # in a file

    def annotations(self, ink: Ink) -> tuple[Annotation, ...]:
        """Return all of this that is about `ink`, to be kept beside it."""
        number = {stroke: i for i, stroke in enumerate(ink.strokes)}

        def about(strokes: Iterable[Stroke]) -> tuple[int, ...]:
            found = [number.get(stroke, -1) for stroke in strokes]
            return () if -1 in found else tuple(sorted(found))

        said = [
            *((_TRUTH, text, k.strokes, k.part, k.parts) for k, text in self.labels.said.items()),
            *((_TOGETHER, "", strokes, 0, 1) for strokes in self.grouping.together),
            *((_APART, "", strokes, 0, 1) for strokes in self.grouping.apart),
        ]
        found = (
            Annotation(kind, text, about(strokes), part, parts)
            for kind, text, strokes, part, parts in said
        )
        return tuple(sorted((a for a in found if a.strokes), key=lambda a: (a.strokes, a.part)))

    @classmethod
    def of(cls, ink: Ink, annotations: Iterable[Annotation]) -> Self:
        """Return what `annotations` say; those of other programs that make no sense are left."""
        labels, together, apart = LabelOverrides(), set(), set()
        for said, strokes in _about(ink, annotations):
            if said.kind == _TRUTH and said.text in SYMBOLS:
                labels = labels.naming(CharacterKey(strokes, said.part, said.parts), said.text)
            elif said.kind == _TOGETHER:
                together.add(strokes)
            elif said.kind == _APART:
                apart.add(strokes)
        together = {group for group in together if not _torn(group, together)}
        return cls(labels, StrokeConstraints(frozenset(together), frozenset(apart - together)))


def _known(
    ink: Ink, characters: Sequence[Character] | Sequence[PossibleCharacter]
) -> list[tuple[CharacterKey, Character | PossibleCharacter]]:
    return list(zip(keys(characters, ink), characters, strict=True))


def _worth_saying(text: str, read: str | None) -> bool:
    return text != read or not text.isdigit()


def _about(
    ink: Ink, annotations: Iterable[Annotation]
) -> Iterator[tuple[Annotation, frozenset[Stroke]]]:
    for said in annotations:
        if said.strokes and max(said.strokes) < len(ink):
            yield said, _of(ink, said.strokes)


def _torn(group: frozenset[Stroke], others: Iterable[frozenset[Stroke]]) -> bool:
    """Whether another group claims some of the strokes of `group`."""
    return any(group & other and group != other for other in others)


def _strokes(ink: Ink, character: Character) -> frozenset[Stroke]:
    return _of(ink, character.strokes)


def _of(ink: Ink, numbers: Iterable[int]) -> frozenset[Stroke]:
    return frozenset(ink.strokes[i] for i in numbers)
