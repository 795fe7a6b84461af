"""Whether a character is read as it was said where it stands: with all views, in its amount."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.finetune.exemplars import Exemplars
from digitpad.ink.strokes import Ink
from digitpad.network.network import Network
from digitpad.reading.label_overrides import NOTHING, CharacterKey, keys
from digitpad.reading.reader import Reader
from digitpad.reading.user_overrides import UserOverrides
from digitpad.segmentation.kinds import UNKNOWN


@dataclass(frozen=True, eq=False)
class ReadInContext:
    """A criterion for learning: the pad, left to itself, reads this character as it was said.

    The writer's word on the other characters stays, and so does what was said of the
    strokes where the pad would part them otherwise: which strokes are one character is
    not what is taught.

    Parameters
    ----------
    reader : Reader
        Reads with other networks and examples in turn.
    ink : Ink
        All of the amount.
    overrides : UserOverrides
        The writer's word.
    key : CharacterKey
        Which character it is.
    text : str
        What was said, one of `SYMBOLS`.
    """

    reader: Reader
    ink: Ink
    overrides: UserOverrides
    key: CharacterKey
    text: str

    def __call__(self, network: Network, exemplars: Exemplars) -> bool:
        """Say whether it is read so with this network and these examples."""
        wanted = UNKNOWN if self.text == NOTHING else self.text
        return self.read_as(self.reader.with_network(network, exemplars)) == wanted

    def read_as(self, reader: Reader) -> str | None:
        """Return what a reader makes of it without the word; None where it has no such one."""
        strokes = self.key.strokes
        found = self._found(reader, self.overrides.forgetting(strokes))
        return self._found(reader, self.overrides.unnaming(strokes)) if found is None else found

    def _found(self, reader: Reader, overrides: UserOverrides) -> str | None:
        characters = overrides.read(reader, self.ink).characters
        found = dict(zip(keys(characters, self.ink), characters, strict=True))
        return found[self.key].text if self.key in found else None
