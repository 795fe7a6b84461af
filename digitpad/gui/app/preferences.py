"""What the window remembers from one time to the next."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, fields
from types import MappingProxyType

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from digitpad.reading.reader import WRONG_IN_THOUSAND

_GEOMETRY = "geometry"
ZOOMS = range(-1, 6)
CHOICES: Mapping[str, Collection[object]] = MappingProxyType(
    {
        "theme": ("light", "dark", "system"),
        "zoom": ZOOMS,
        "wrong_in_thousand": (5, WRONG_IN_THOUSAND, 50, 100),
        "decimal_mark": ("auto", ".", ","),
    }
)
"""What there is to choose from, where it is not anything."""


@dataclass(frozen=True)
class Preferences:
    """What can be chosen, and what is chosen before anybody does.

    Parameters
    ----------
    theme : str
        ``"light"``, ``"dark"`` or ``"system"``.
    weights : str
        ``"pen"``, ``"essay"`` or a file.
    network, panel : bool
        Whether the strip and the panel are shown.
    larger : bool
        Whether type is larger, for a projector.
    zoom : int
        Steps by which type is larger still, or smaller.
    wrong_in_thousand : int
        How many wrong amounts in a thousand are borne before the pad asks.
    keep_readings : bool
        Whether recent readings are kept on disk, to be gone through another day.
    decimal_mark : str
        What parts the whole from the fraction: ``"."``, ``","`` or ``"auto"``.
    """

    theme: str = "system"
    weights: str = "pen"
    network: bool = True
    panel: bool = True
    larger: bool = False
    zoom: int = 0
    keep_readings: bool = False
    wrong_in_thousand: int = WRONG_IN_THOUSAND
    decimal_mark: str = "auto"


class PreferencesStore:
    """Keeps preferences, and size and place of the window, in Qt's settings."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self._saved: Preferences | None = None

    def load(self) -> Preferences:
        """Return what was saved; the default wherever a value is missing or makes no sense."""
        found = {}
        for field in fields(Preferences):
            value = self._settings.value(field.name, field.default)
            value = _like(field.default, value)
            possible = value in CHOICES.get(field.name, (value,))
            found[field.name] = value if possible else field.default
        return Preferences(**found)

    def save(self, preferences: Preferences) -> None:
        """Keep what was chosen, if it is something else than the last time."""
        if preferences == self._saved:
            return
        self._saved = preferences
        for name, value in asdict(preferences).items():
            self._settings.setValue(name, value)

    def restore(self, window: QWidget) -> None:
        """Give the window the size and place it had the last time."""
        geometry = self._settings.value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)

    def keep(self, window: QWidget) -> None:
        """Keep the window's size and place."""
        self._settings.setValue(_GEOMETRY, window.saveGeometry())


def _like(default: object, value: object) -> object:
    """Return a setting in the type of its default: an INI file gives back only strings."""
    if isinstance(default, bool):
        return value in (True, "true")
    if isinstance(default, int):
        return int(str(value)) if str(value).lstrip("-").isdecimal() else default
    return str(value)
