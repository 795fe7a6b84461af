"""The files that were used last, and the menu that opens them again."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.widgets.mnemonics import lettered
from digitpad.gui.widgets.words.labels import shortened
from digitpad.gui.widgets.words.translation import tr, translatable

FORGET = translatable("Forget these files")
_LONGEST = 50  # letters that are shown of a name, or of a folder's


class RecentFiles(QObject):
    """Fills a menu when it opens; another window may have used files since.

    Parameters
    ----------
    store : PreferencesStore
    menu : QMenu
    """

    chosen = Signal(object)  # Path

    def __init__(self, store: PreferencesStore, menu: QMenu) -> None:
        super().__init__(menu)
        self._store, self._menu = store, menu
        menu.aboutToShow.connect(self.fill)
        menu.triggered.connect(self._choose)

    # slots

    @Slot(object)
    def add(self, path: Path) -> None:
        """Put a file first."""
        path = path.absolute()
        self._store.keep_recent([path, *(old for old in self._store.recent if old != path)])

    @Slot()
    def fill(self) -> None:
        """List the files, those that are gone grey, each with its folder in the tip."""
        self._menu.clear()
        recent = self._store.recent
        for path in recent:
            action = self._menu.addAction(_shown(path, recent).replace("&", "&&"))
            action.setToolTip(str(path))
            action.setData(str(path))
            action.setEnabled(os.path.exists(path))  # and not where nobody may look
        self._menu.addSeparator()
        forget = self._menu.addAction(lettered([tr(FORGET)], [FORGET])[0])
        forget.setEnabled(bool(self._store.recent))

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        if action.data():
            self.chosen.emit(Path(action.data()))
        else:
            self._store.keep_recent([])


def _shown(path: Path, others: Sequence[Path]) -> str:
    """Return a file's name, and its folder's where another has the same."""
    name = shortened(path.name, _LONGEST)
    if [other.name for other in others].count(path.name) < 2:
        return name
    return f"{name} – {shortened(str(path.parent), _LONGEST)}"
