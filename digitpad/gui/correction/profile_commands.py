"""What can be done with profiles: a menu and its dialogs on one side, profiles on the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from digitpad.errors import DigitpadError
from digitpad.gui.correction.export_window import ExportWindow
from digitpad.gui.correction.history_window import HistoryWindow
from digitpad.gui.correction.profile_menu import ProfileMenu
from digitpad.gui.session.session import Session
from digitpad.gui.widgets.save_dialog import ask_where_to_save
from digitpad.gui.widgets.status_line import StatusLine
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.numbers import whole
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.journal.exchange.formats import export
from digitpad.journal.exchange.picture_files import IMAGES

CLEARED = translatable("Back to the factory weights. Redo takes the steps again, one by one.")


class ProfileCommands(QObject):
    """Does what the menu of a profile says.

    Parameters
    ----------
    session : Session
    menu : ProfileMenu
    status : StatusLine
        Where it is said what was done, and problems.
    window : QWidget
        The dialogs' parent.
    """

    def __init__(
        self, session: Session, menu: ProfileMenu, status: StatusLine, window: QWidget
    ) -> None:
        super().__init__(window)
        self._profiles, self.menu, self._status = session.profiles, menu, status
        self._window, self._theme = window, LIGHT
        self._imports = session.imports
        self._imports.progressed.connect(self._show_progress)
        self._imports.finished.connect(self._show_imported)
        self._imports.failed.connect(self._show_not_imported)
        menu.import_.setEnabled(not self._imports.under_way)
        menu.profile_chosen.connect(self._use)
        menu.bring_back_chosen.connect(self._bring_back)
        for action, slot in (
            (menu.new_profile, self._create),
            (menu.rename, self._rename),
            (menu.delete, self._delete),
            (menu.history, self._open_history),
            (menu.export, self._open_export),
            (menu.import_, self._import),
            (menu.reset, self._reset),
            (menu.begin_again, self._begin_again),
        ):
            action.triggered.connect(slot)

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours for the windows that are opened from now on."""
        self._theme = theme

    def _try(self, act: Callable[[], object], done: str) -> None:
        """Do something that may not be possible; say in the status line what came of it."""
        try:
            act()
        except DigitpadError as error:
            self._status.show_problem(str(error))
        else:
            self._status.show_news(done)

    def _ask_for_name(self, title: str, old: str = "") -> str:
        """Return what a profile is to be called; nothing where it is to stay as it is."""
        name, sure = QInputDialog.getText(self._window, title, tr("Whose handwriting?"), text=old)
        name = name.strip()
        if not sure or name == old:
            return ""
        if self._profiles.is_taken(name):
            self._status.show_problem(
                tr("There is a profile {name} already", name=labels.profile(name))
            )
            return ""
        return name

    # slots

    @Slot(str)
    def _use(self, name: str) -> None:
        said = tr("Reading with {name}", name=labels.profile(name))
        self._try(lambda: self._profiles.use_profile(name), said)

    @Slot()
    def _create(self) -> None:
        if name := self._ask_for_name(tr("New profile")):
            said = tr("A profile for {name}", name=labels.profile(name))
            self._try(lambda: self._profiles.create_profile(name), said)

    @Slot()
    def _rename(self) -> None:
        old = self._profiles.profile
        if new := self._ask_for_name(tr("Rename profile"), old):
            names = {"old": labels.profile(old), "new": labels.profile(new)}
            self._try(lambda: self._profiles.rename(new), tr("{old} is now {new}", **names))

    @Slot()
    def _delete(self) -> None:
        name = labels.profile(self._profiles.profile)
        done = tr("Deleted {name}. Until you close the window, Whose profile brings it back.")
        self._try(self._profiles.delete, done.format(name=name))

    @Slot(str)
    def _bring_back(self, name: str) -> None:
        said = tr("{name} is back", name=labels.profile(name))
        self._try(lambda: self._profiles.bring_back(name), said)

    @Slot()
    def _reset(self) -> None:
        self._try(self._profiles.reset, tr(CLEARED))

    @Slot()
    def _begin_again(self) -> None:
        self._try(self._profiles.begin_again, tr("Begun again with today's weights."))

    @Slot()
    def _open_history(self) -> None:
        HistoryWindow(self._profiles, self._theme, self._window).open()

    @Slot()
    def _open_export(self) -> None:
        dialog = ExportWindow(self._profiles.history, self._window)
        dialog.export_asked.connect(self._export)
        dialog.open()

    @Slot(str, str)
    def _export(self, kind: str, suggested: str) -> None:
        if path := ask_where_to_save(self._window, tr("Export"), suggested, kind):
            said = tr("Wrote {name}", name=path.name)
            self._try(lambda: export(path, self._profiles.history), said)

    @Slot()
    def _import(self) -> None:
        kinds = tr("Corrections") + f" (*.zip *.csv *{IMAGES} *{IMAGES}.gz)"
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Import corrections"), "", kinds)
        if not name:
            return
        self.menu.import_.setEnabled(False)
        self._status.show_news(tr("Reading {name} …", name=Path(name).name))
        self._imports.bring_in(Path(name))

    @Slot(int, int)
    def _show_progress(self, done: int, count: int) -> None:
        parts = {"name": self._imports.name, "done": whole(done), "count": whole(count)}
        self._status.show_news(tr("{name}: {done} of {count} corrections are in …", **parts))

    @Slot(int, int)
    def _show_imported(self, new: int, found: int) -> None:
        self.menu.import_.setEnabled(True)
        self._status.show_news(_brought_in(self._imports.name, new, found))

    @Slot(str)
    def _show_not_imported(self, problem: str) -> None:
        self.menu.import_.setEnabled(True)
        self._status.show_problem(problem)


def _brought_in(name: str, new: int, found: int) -> str:
    """Say what came in with a file, and where it is learnt."""
    if not found:
        return tr("{name} holds no corrections", name=name)
    if not new:
        return tr("{name}: all %Ln are known already", "", found, name=name)
    return tr("{name}: %Ln corrections came in. The queue (Q) has them learnt.", "", new, name=name)
