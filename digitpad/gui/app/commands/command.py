"""What a thing to do is: a command, a group of choices, a menu inside another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from digitpad.gui.app.preferences.preferences import settings
from digitpad.gui.widgets.words.translation import translatable

if TYPE_CHECKING:
    from digitpad.gui.app.main_window import MainWindow

FindSlot = Callable[["MainWindow"], Callable[..., object]]
IsPossible = Callable[["MainWindow"], bool]


@dataclass(frozen=True)
class Command:
    """One thing to do.

    Parameters
    ----------
    name : str
        Its key's, too.
    text, tip : str
        As all words of this table in English; the actions have them in the window's language.
    slot : callable
        Given the window, what is called.
    possible : callable, optional
        Given the window, whether there is something to do; if not, the open menu has it grey.
        Its key is heard all the same, and says what is missing.
    """

    name: str
    text: str
    tip: str
    slot: FindSlot
    possible: IsPossible | None = None


@dataclass(frozen=True)
class ChoiceGroup:
    """Things of which one is chosen, each by its name; or switches, each on or off.

    Parameters
    ----------
    name : str
    choices : mapping of str to str
        What each is called.
    tip : str
    slot : callable
        Given the window, what is called with the QAction that was chosen.
    setting : str
        What a choice is a value of; nothing for other groups, and for switches, each of which
        is a preference itself.
    switches : bool
    pattern : str
        The sentence that a choice stands in.
    possible : callable, optional
        As of a `Command`.
    """

    name: str
    choices: Mapping[str, str]
    tip: str
    slot: FindSlot
    setting: str = ""
    switches: bool = False
    pattern: str = "{}"
    possible: IsPossible | None = None


@dataclass(frozen=True)
class Submenu:
    """A menu inside another; one without entries is filled when it opens."""

    name: str
    entries: tuple[Entry, ...] = field(default_factory=tuple)


Entry = Command | ChoiceGroup | Submenu | None
LINE = None


def of_setting(name: str, setting: str, slot: FindSlot = lambda w: w.choices.take) -> ChoiceGroup:
    """Return the group of a setting's values."""
    declared = settings()[setting]
    choices = {str(value): text for value, text in declared.choices.items()}
    return ChoiceGroup(name, choices, declared.title, slot, setting)


def switches_of(*names: str) -> ChoiceGroup:
    """Return preferences that are on or off as one group."""
    choices = {name: settings()[name].title for name in names}
    return ChoiceGroup(
        "_".join(names),
        choices,
        translatable("Show or hide"),
        lambda w: w.choices.take,
        switches=True,
    )


def entries_of(menu: tuple[Entry, ...]) -> Iterator[Command | ChoiceGroup]:
    """Yield a menu's commands and groups, those of its submenus included."""
    for entry in menu:
        if isinstance(entry, Submenu):
            yield from entries_of(entry.entries)
        elif entry is not None:
            yield entry
