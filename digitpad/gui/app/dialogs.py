"""The windows that are opened for a moment: keys, settings, about; and what helps to show."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from digitpad.gui.app.about_window import AboutWindow
from digitpad.gui.app.commands.actions import Actions
from digitpad.gui.app.commands.shortcuts_window import ShortcutsWindow
from digitpad.gui.app.preferences.preference_controller import PreferenceController
from digitpad.gui.app.preferences.settings_window import SettingsWindow
from digitpad.gui.widgets.laser_pointer import toggle_laser_pointer
from digitpad.gui.widgets.window_size import toggle_full_screen


class Dialogs(QObject):
    """Opens them over the window that is in use.

    Parameters
    ----------
    commands : Actions
    choices : PreferenceController
    window : QWidget
        The main window.
    """

    def __init__(self, commands: Actions, choices: PreferenceController, window: QWidget) -> None:
        super().__init__(window)
        self._commands, self._choices, self._window = commands, choices, window
        self.settings: SettingsWindow | None = None  # while it is open

    @property
    def _in_use(self) -> QWidget:
        return QApplication.activeWindow() or self._window

    def _exec(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.exec()

    # slots

    @Slot()
    def toggle_full_screen(self) -> None:
        """Give the window that is in use the whole screen, or take it back."""
        toggle_full_screen(self._in_use)

    @Slot()
    def toggle_laser_pointer(self) -> None:
        """Point at things in the window that is in use, or no longer."""
        toggle_laser_pointer(self._in_use)

    @Slot()
    def show_shortcuts(self) -> None:
        """Show every key that does something."""
        self._exec(ShortcutsWindow(self._commands.by_menu(), self._in_use))

    @Slot()
    def show_settings(self) -> None:
        """Show everything that is remembered."""
        self.settings = SettingsWindow(self._choices, self._window)
        self._exec(self.settings)
        self.settings = None

    @Slot()
    def show_about(self) -> None:
        """Show version, licence and sources."""
        self._exec(AboutWindow(self._window))
