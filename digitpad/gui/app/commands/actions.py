"""The window's actions, made of the table of commands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from digitpad.gui.app.commands.command import ChoiceGroup, Command, entries_of
from digitpad.gui.app.commands.table import ELSEWHERE, EVERYWHERE, MENUS
from digitpad.gui.app.preferences.preferences import Preferences, settings
from digitpad.gui.widgets.keys import make_action, sequences
from digitpad.gui.widgets.mnemonics import SOURCE, plain_text
from digitpad.gui.widgets.words.translation import tr

if TYPE_CHECKING:
    from digitpad.gui.app.main_window import MainWindow


class Actions:
    """An action for every command and every choice, by its name.

    Parameters
    ----------
    owner : QWidget
        Gets the shortcuts.
    """

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._actions: dict[str, QAction] = {}
        self.groups: dict[str, QActionGroup] = {}
        for entry in _entries():
            if isinstance(entry, Command):
                self._actions[entry.name] = make_action(
                    owner, tr(entry.text), tr(entry.tip), entry.name
                )
            else:
                self._add_group(entry)
        self._elsewhere = [self._standing_in(*pair) for pair in ELSEWHERE.items()]
        self["pen"].setChecked(True)

    def __getitem__(self, name: str) -> QAction:
        """Return the action of a command, or of a choice."""
        return self._actions[name]

    @property
    def everywhere(self) -> Sequence[QAction]:
        """What can be done in the other windows, too."""
        return [*(self[name] for name in EVERYWHERE), *self._elsewhere]

    def by_menu(self) -> Mapping[str, Sequence[QAction]]:
        """Return all actions of each menu, in their order."""
        return {
            menu: [action for entry in entries_of(entries) for action in self.of(entry)]
            for menu, entries in MENUS.items()
        }

    def of(self, entry: Command | ChoiceGroup) -> Sequence[QAction]:
        """Return the action of a command, the actions of a group."""
        if isinstance(entry, Command):
            return [self[entry.name]]
        return self.groups[entry.name].actions()

    def connect_to(self, window: MainWindow) -> None:
        """Have the actions do what the table says."""
        for entry in _entries():
            self._source(entry).triggered.connect(entry.slot(window))

    def show_possible(self, menu: str, window: MainWindow) -> None:
        """Have grey in a menu what there is nothing to do for."""
        for entry in entries_of(MENUS[menu]):
            if entry.possible:
                self._source(entry).setEnabled(entry.possible(window))

    def allow_all(self, menu: str) -> None:
        """Have the keys of a menu that was closed be heard again."""
        for entry in entries_of(MENUS[menu]):
            if entry.possible:
                self._source(entry).setEnabled(True)

    def show_choices(self, chosen: Preferences) -> None:
        """Check what is chosen."""
        for entry in _entries():
            if isinstance(entry, ChoiceGroup) and (entry.setting in settings() or entry.switches):
                for action in self.groups[entry.name].actions():
                    name, value = action.data()
                    now = getattr(chosen, name)
                    action.setChecked(now if entry.switches else now == value)

    def show_weights(self, which: str) -> None:
        """Check the weights in use; neither where they come from a file."""
        for action in self.groups["weights"].actions():
            action.setChecked(action.objectName() == which)

    def _source(self, entry: Command | ChoiceGroup) -> QAction | QActionGroup:
        return self[entry.name] if isinstance(entry, Command) else self.groups[entry.name]

    def _standing_in(self, name: str, other: str) -> QAction:
        """Return an action that does what another one does, by the keys of `name`."""
        action = QAction(plain_text(self[other]), self._owner)
        action.setShortcuts(sequences(name))
        action.triggered.connect(self[other].trigger)
        return action

    def _add_group(self, entry: ChoiceGroup) -> None:
        group = self.groups[entry.name] = QActionGroup(self._owner)
        policies = QActionGroup.ExclusionPolicy
        policy = policies.None_ if entry.switches else policies.ExclusiveOptional
        group.setExclusionPolicy(policies.Exclusive if entry.name == "tools" else policy)
        for name, text in entry.choices.items():
            # What a setting may be is called as other things are: a comma, pen.
            whole = f"{entry.setting}={name}" if entry.setting else name
            said = tr(entry.pattern).format(tr(text))
            action = self._actions[whole] = make_action(self._owner, said, tr(entry.tip), whole)
            action.setObjectName(name)
            action.setProperty(SOURCE, entry.pattern.format(text))
            action.setCheckable(entry.name != "symbols")
            action.setData((entry.setting or name, _value(entry, name)))
            group.addAction(action)


def _value(entry: ChoiceGroup, name: str) -> object:
    """Return what a choice of a setting stands for; None for a choice of something else."""
    declared = settings().get(entry.setting)
    values = declared.choices if declared else ()
    return next((value for value in values if str(value) == name), None)


def _entries() -> list[Command | ChoiceGroup]:
    return [entry for entries in MENUS.values() for entry in entries_of(entries)]
