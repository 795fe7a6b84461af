"""The letters that choose an entry of an open menu: each its own, in every language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

SOURCE = "source"
"""A property of actions: what they are called in English, unless their names say so."""


def give_letters(menu: QMenu) -> None:
    """Give every entry of a menu a letter, as far as they last; a name with an & has none."""
    actions = [a for a in menu.actions() if not a.isSeparator() and "&&" not in a.text()]
    texts = [plain_text(action) for action in actions]
    sources = [action.property(SOURCE) or action.objectName() for action in actions]
    for action, text in zip(actions, lettered(texts, sources), strict=True):
        if action.text() != text:
            action.setText(text)


def plain_text(action: QAction) -> str:
    """Return what an action is called, without its letter's mark."""
    text = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    before, opened, rest = text.rpartition("(")
    return before + rest[2:] if opened and rest[1:2] == ")" and not before.isascii() else text


def lettered(texts: Sequence[str], sources: Sequence[str]) -> list[str]:
    """Return texts with an ``&`` before a letter that no other has, as far as they last.

    A digit is best, then how a word begins, then any other letter. What has none that is Latin
    gets one of its source's, as is usual there, in brackets: ``開く(&O)…``.
    """
    inside = [bool(_letters(text)) for text in texts]
    spelt = [text if own else name for text, own, name in zip(texts, inside, sources, strict=True)]
    ways = list(map(_letters, spelt))
    holders = _shared_out(ways)
    chosen = {n: ways[n][letter] for letter, n in holders.items()}
    return [_marked(text, chosen.get(n), inside[n], spelt[n]) for n, text in enumerate(texts)]


def _letters(text: str) -> dict[str, int]:
    """Return a text's letters and where they are, the best ones first."""
    usable = [n for n, c in enumerate(text) if c.isascii() and c.isalnum()]
    begins = [n for n in usable if n == 0 or not text[n - 1].isalnum()]
    digits = [n for n in usable if text[n].isdigit()]
    found: dict[str, int] = {}
    for n in (*digits, *begins, *usable):
        found.setdefault(text[n].lower(), n)
    return found


def _shared_out(ways: Sequence[Mapping[str, int]]) -> Mapping[str, int]:
    """Return who has which letter; who comes later may have an earlier one take another."""
    holders: dict[str, int] = {}

    def settle(n: int, tried: set[str]) -> bool:
        free = [letter for letter in ways[n] if letter not in holders]
        for letter in (*free, *(each for each in ways[n] if each not in tried)):
            tried.add(letter)
            if letter not in holders or settle(holders[letter], tried):
                holders[letter] = n
                return True
        return False

    for n in range(len(ways)):
        settle(n, set())
    return holders


def _marked(text: str, place: int | None, inside: bool, letters: str) -> str:
    if place is None:
        return text
    if inside:
        return f"{text[:place]}&{text[place:]}"
    said = text.removesuffix("…")
    return f"{said}(&{letters[place].upper()}){text[len(said) :]}"
