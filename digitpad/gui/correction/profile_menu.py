"""The menu of a profile: whose it is, the ways back and out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from digitpad.gui.session.profile_controller import ProfileController
from digitpad.gui.widgets.mnemonics import give_letters, lettered
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.translation import tr


@dataclass(frozen=True)
class BringBack:
    """The entry that undoes the deletion of a profile."""

    name: str


class ProfileMenu(QObject):
    """Filled when it opens, so that it also tells what another window did.

    Parameters
    ----------
    profiles : ProfileController
    menu : QMenu
        Where it stands; empty.
    """

    profile_chosen = Signal(str)
    bring_back_chosen = Signal(str)

    def __init__(self, profiles: ProfileController, menu: QMenu) -> None:
        super().__init__(menu)
        self._profiles, self.menu = profiles, menu
        self.people, self.history = QMenu(tr("Whose profile"), menu), QAction(tr("History…"), self)
        self.new_profile = QAction(lettered([tr("New profile…")], ["new"])[0], self)
        self.rename, self.delete = QAction(tr("Rename…"), self), QAction(tr("Delete"), self)
        self.export = QAction(tr("Export…"), self)
        self.import_ = QAction(tr("Import corrections…"), self)
        self.reset = QAction(tr("Back to the factory weights"), self)
        self.begin_again = QAction(tr("Begin again with today's weights"), self)
        menu.addMenu(self.people)
        menu.addActions([self.rename, self.delete])
        menu.addSeparator()
        menu.addActions([self.history, self.export, self.import_])
        menu.addSeparator()
        menu.addActions([self.reset, self.begin_again])
        for name, action in self._named().items():
            action.setObjectName(name)
        menu.aboutToShow.connect(self._fill)
        self.people.triggered.connect(self._choose_profile)

    # slots

    @Slot()
    def _fill(self) -> None:
        profiles = self._profiles
        profiles.leave_deleted()
        self._fill_people(profiles.names(), profiles.deleted)
        for action in (self.rename, self.delete):
            action.setEnabled(not profiles.is_factory)
        self.reset.setEnabled(profiles.history.can_undo)
        self.begin_again.setVisible(profiles.history.outdated() is not None)
        give_letters(self.menu)

    def _named(self) -> Mapping[str, QAction]:
        """Return what letters are taken from where a language has none."""
        people = {"whose profile": self.people.menuAction()}
        own = {"rename": self.rename, "delete": self.delete, "history": self.history}
        files = {"export": self.export, "import": self.import_}
        return {**people, **own, **files, "back": self.reset, "today": self.begin_again}

    def _fill_people(self, names: Sequence[str], deleted: Sequence[str]) -> None:
        self.people.clear()
        group = QActionGroup(self.people)
        for name in names:
            shown = labels.profile(name)
            self._add(self.people, group, shown, name, name == self._profiles.profile)
        self.people.addSeparator()
        self.people.addAction(self.new_profile)
        for name in deleted:
            action = self.people.addAction(tr("Bring back {name}", name=name).replace("&", "&&"))
            action.setData(BringBack(name))

    def _add(self, menu: QMenu, group: QActionGroup, text: str, data: object, chosen: bool) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setData(data)
        action.setCheckable(True)
        action.setChecked(chosen)
        group.addAction(action)

    @Slot(QAction)
    def _choose_profile(self, action: QAction) -> None:
        if isinstance(action.data(), BringBack):
            self.bring_back_chosen.emit(action.data().name)
        elif action is not self.new_profile:
            self.profile_chosen.emit(action.data())
