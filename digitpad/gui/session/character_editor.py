"""The writer's word on the selected character: what it is, and which ink belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digitpad.reading.label_overrides import NOTHING
from digitpad.reading.result import Reading
from digitpad.reading.user_overrides import UserOverrides

if TYPE_CHECKING:
    from digitpad.gui.session.session import Session


class CharacterEditor:
    """Says of a session's characters what they are; each word is an edit that can be undone.

    Parameters
    ----------
    session : Session
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def said(self) -> str | None:
        """The writer's word on the selected character; None where there is none."""
        character = self._session.character
        return character.text if character and character.named else None

    @property
    def label(self) -> int | None:
        """The digit that the writer said the selected character is."""
        return int(self.said) if self.said and self.said.isdigit() else None

    @property
    def can_merge(self) -> bool:
        """Whether a character stands after the selected one that it may be joined to."""
        session = self._session
        if session.selected is None or session.sheet:
            return False
        return session.selected + 1 < len(session.reading.characters)

    @property
    def can_split(self) -> bool:
        """Whether the selected character has ink that can be parted."""
        character = self._session.character
        return character is not None and bool(character.strokes)

    def name(self, text: str) -> None:
        """Say what the selected character is, one of `SYMBOLS`. It counts at once."""
        session = self._session
        index, characters = session.selected, session.reading.characters
        if index is None or self.said == text:
            return
        session.profiles.prepare_step()
        if session.sheet:
            said = session.sheet.naming(session.picture.amount, characters[index].box, text)
            session.edit("Name", sheet=said)
        else:
            self._say("Name", session.overrides.naming(session.ink, characters, index, text))
        session.select(index)

    def relabel(self, label: int) -> None:
        """Say which digit the selected character is."""
        self.name(str(label))

    def not_a_character(self) -> None:
        """Say that what is selected is no character at all."""
        self.name(NOTHING)

    def take_alternative(self, number: int) -> bool:
        """Say that the amount is one of those that the pad asks about, counted from 0.

        What that settles is selected, so that it can be learnt.

        Returns
        -------
        bool
            False where it parts the ink of a picture otherwise, which cannot be said.
        """
        session = self._session
        before = session.reading
        if number >= len(before.alternatives):
            return True
        chosen = before.alternatives[number]
        if session.sheet:
            said = session.sheet.choosing(session.picture.amount, before, chosen)
            if said is None:
                return False
            session.edit("Name", sheet=said)
        else:
            self._say("Name", session.overrides.choosing(session.ink, before, chosen))
        self._select_settled(before)
        return True

    def merge(self) -> None:
        """Say that the selected character and the next one are one."""
        session = self._session
        pair = session.reading.characters[session.selected or 0 :][:2]
        if self.can_merge:
            self._say("Merge", session.overrides.joining(session.ink, *pair))

    def split(self) -> None:
        """Say that the selected character is more than one."""
        session, character = self._session, self._session.character
        if character is not None and self.can_split:
            self._say("Split", session.overrides.parting(session.ink, character))

    def _select_settled(self, before: Reading) -> None:
        """Select the first character that is another now."""
        pairs = zip(before.characters, self._session.reading.characters, strict=False)
        for index, (was, now) in enumerate(pairs):
            if was.text != now.text:
                self._session.select(index)
                return

    def _say(self, name: str, overrides: UserOverrides) -> None:
        if overrides != self._session.overrides:
            self._session.edit(name, overrides=overrides)
