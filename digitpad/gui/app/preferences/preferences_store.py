"""Where the window keeps what it remembers from one time to the next: Qt's settings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QSettings
from PySide6.QtWidgets import QWidget

from digitpad.gui.app.preferences.preferences import Preferences, settings

_GEOMETRY, _PAPER, _SHOWN, _RECENT = "geometry", "paper", "shown_theme", "recent"
MOST_RECENT = 8  # files that are remembered


class PreferencesStore:
    """Keeps preferences, size and place of the window, and the files that were used last."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self._saved: Preferences | None = None

    def load(self) -> Preferences:
        """Return what was saved; the default wherever a value is missing or makes no sense."""
        found, declared = {}, settings()
        for field in fields(Preferences):
            value = _like(field.default, self._settings.value(field.name, field.default))
            choices = declared[field.name].choices if field.name in declared else {}
            found[field.name] = value if value in choices or not choices else field.default
        return Preferences(**found)

    def save(self, preferences: Preferences) -> None:
        """Keep what was chosen, if it is something else than the last time."""
        if preferences == self._saved:
            return
        self._saved = preferences
        for name, value in asdict(preferences).items():
            self._settings.setValue(name, value)

    def reset(self) -> None:
        """Forget all of it."""
        self._settings.clear()
        self._saved = None

    def restore(self, window: QWidget) -> None:
        """Give the window the size and place it had the last time."""
        geometry = self._settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)

    def keep(self, window: QWidget) -> None:
        """Keep the window's size and place."""
        self._settings.setValue(_GEOMETRY, window.saveGeometry())

    @property
    def paper(self) -> QRect:
        """Where the paper was in the window; nothing where that is not known."""
        found = self._settings.value(_PAPER)
        return found if isinstance(found, QRect) else QRect()

    @property
    def theme(self) -> str:
        """The colours that the paper had, of whatever was to choose them; none if not known."""
        return str(self._settings.value(_SHOWN, ""))

    def keep_paper(self, place: QRect, theme: str) -> None:
        """Keep where the paper is in the window, and its colours: it is what is painted first."""
        self._settings.setValue(_PAPER, place)
        self._settings.setValue(_SHOWN, theme)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files that were used last, the newest first."""
        found = self._settings.value(_RECENT, [])
        found = [found] if isinstance(found, str) else found  # an INI file knows no list of one
        names = found if isinstance(found, list) else []
        return tuple(Path(str(name)) for name in names if name)[:MOST_RECENT]

    def keep_recent(self, paths: Sequence[Path]) -> None:
        """Keep which files were used last."""
        self._settings.setValue(_RECENT, [str(path) for path in paths[:MOST_RECENT]])


def _like(default: object, value: object) -> object:
    """Return a setting in the type of its default: an INI file gives back only strings."""
    if isinstance(default, bool):
        return value in (True, "true")
    if isinstance(default, int):
        return int(str(value)) if str(value).lstrip("-").isdecimal() else default
    return str(value)
