"""The menu bar, made of the table of commands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QMenuBar

from digitpad.gui.app.commands.actions import Actions
from digitpad.gui.app.commands.command import Entry, Submenu
from digitpad.gui.app.commands.table import MENUS
from digitpad.gui.widgets.mnemonics import give_letters
from digitpad.gui.widgets.words.translation import tr, translatable

if TYPE_CHECKING:
    from digitpad.gui.app.main_window import MainWindow

_TITLES = {
    "File": translatable("&File"),
    "Edit": translatable("&Edit"),
    "Ink": translatable("&Ink"),
    "Network": translatable("&Network"),
    "View": translatable("&View"),
    "Help": translatable("&Help"),
}
"""With the letters that open them."""


class MenuBar(QMenuBar):
    """A menu for each of the table's, each under its letter.

    Parameters
    ----------
    actions : Actions
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._commands = actions
        self.menus: dict[str, QMenu] = {}
        for name, entries in MENUS.items():
            menu = self.menus[name] = self.addMenu(tr(_TITLES[name]))
            menu.setToolTipsVisible(True)
            self._fill(menu, entries)

    def follow(self, window: MainWindow) -> None:
        """Show in each menu, while it is open, what there is nothing to do for."""
        for name in MENUS:
            menu = self.menus[name]
            menu.aboutToShow.connect(partial(self._commands.show_possible, name, window))
            menu.aboutToHide.connect(partial(self._commands.allow_all, name))

    def _fill(self, menu: QMenu, entries: tuple[Entry, ...]) -> None:
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Submenu):
                self.menus[entry.name] = menu.addMenu(tr(entry.name))
                self.menus[entry.name].menuAction().setObjectName(entry.name)
                self._fill(self.menus[entry.name], entry.entries)
            else:
                menu.addActions(self._commands.of(entry))
        give_letters(menu)
