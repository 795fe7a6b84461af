"""What is chosen now: it takes effect at once, everywhere, and is remembered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication

from digitpad.gui.app.preferences import appearance
from digitpad.gui.app.preferences.preferences import ZOOMS, Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.session.profile_controller import ProfileController
from digitpad.reading.amount import DecimalMark


class PreferenceController(QObject):
    """Holds the preferences, changes them, and tells whoever shows them.

    Parameters
    ----------
    store : PreferencesStore
    preferences : Preferences
        To begin with.
    profiles : ProfileController
        Which of them is in use is remembered, too.
    parent : QObject
    """

    look_changed = Signal(object, object)  # Theme and TypeScale
    changed = Signal(object)  # Preferences

    def __init__(
        self,
        store: PreferencesStore,
        preferences: Preferences,
        profiles: ProfileController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.store, self.preferences, self._profiles = store, preferences, profiles
        self._keeps_readings: bool | None = None  # before it was said once
        self._dressing = QTimer(self, singleShot=True, interval=0)
        self._dressing.timeout.connect(self.apply)
        self._dressing.timeout.connect(self.remember)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.apply)

    def prefer(self, **choices: object) -> None:
        """Choose something that is remembered, and show it."""
        self.preferences = replace(self.preferences, **choices)
        self.apply()
        self.remember()

    def zoom_to(self, wanted: int) -> None:
        """Choose the size of type, no smaller and no larger than there is."""
        zoom = max(ZOOMS[0], min(wanted, ZOOMS[-1]))
        self.preferences = replace(self.preferences, zoom=zoom)
        self._dressing.start()  # Qt takes a second over all windows: once for several presses

    # slots

    @Slot()
    def apply(self) -> None:
        """Show what is chosen."""
        app, chosen = QApplication.instance(), self.preferences
        assert isinstance(app, QApplication)
        with appearance.settled(app):
            theme, type_ = appearance.chosen(chosen)
            appearance.dress(app, theme, type_)
            self.look_changed.emit(theme, type_)
            self.changed.emit(chosen)
        mark: DecimalMark = "auto"
        if chosen.decimal_mark in (".", ","):
            mark = chosen.decimal_mark
        self._profiles.ask_below(chosen.wrong_in_thousand, mark)
        if chosen.keep_readings != self._keeps_readings:
            self._keeps_readings = chosen.keep_readings
            self._profiles.keep_readings(chosen.keep_readings)

    @Slot()
    def remember(self) -> None:
        """Keep what is chosen, and whose network it is, where that has changed."""
        self.store.save(replace(self.preferences, weights=self._profiles.profile))

    @Slot()
    def reset(self) -> None:
        """Choose what is chosen before anybody does; whose network it is stays."""
        self.preferences = Preferences()
        self.apply()
        self.remember()

    @Slot()
    def enlarge_type(self) -> None:
        """Enlarge the type by a step."""
        self.zoom_to(self.preferences.zoom + 1)

    @Slot()
    def reduce_type(self) -> None:
        """Make the type smaller by a step."""
        self.zoom_to(self.preferences.zoom - 1)

    @Slot()
    def reset_type(self) -> None:
        """Go back to the usual size."""
        self.zoom_to(0)

    @Slot(QAction)
    def take(self, action: QAction) -> None:
        """Take the choice that an entry of a menu stands for: its data is its name and value."""
        name, value = action.data()
        self.prefer(**{name: action.isChecked() if value is None else value})
