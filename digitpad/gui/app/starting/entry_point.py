"""Where the command line enters. Qt is imported only once it is known to be there."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.folders import APPLICATION_NAME
from digitpad.gui.app.starting.display import has_display, require_qt, require_window

if TYPE_CHECKING:
    from digitpad.gui.app.demo import DemoResult

__all__ = ["demo", "has_display", "run"]


def run(
    ink_file: Path | None = None,
    *,
    weights: str | None = None,
    chosen: Mapping[str, object] | None = None,
    reset: bool = False,
) -> int:
    """Open the window and return when it is closed.

    Parameters
    ----------
    ink_file : Path, optional
        An ink file to begin with. If it cannot be read the window says so.
    weights : str, optional
        ``"pen"``, ``"essay"`` or a file; what was used the last time otherwise.
    chosen : mapping, optional
        Preferences for this time only; what was chosen in the window otherwise.
    reset : bool
        Forget what was chosen in the window first.

    Returns
    -------
    int
        The exit status.

    Raises
    ------
    DisplayError
        If there is no display, or Qt lacks one of the system's libraries.
    WeightsError
        If there are no such weights.
    """
    require_window()
    from digitpad.gui.app.qt_messages import qt_logged
    from digitpad.gui.app.starting.start import open_window

    with qt_logged():
        return open_window(ink_file, weights, chosen or {}, reset=reset)


def settings_file() -> Path | None:
    """Return where the window keeps what was chosen in it; None without Qt, or without a file."""
    try:
        from PySide6.QtCore import QSettings
    except ImportError:
        return None
    return Path(QSettings(APPLICATION_NAME, APPLICATION_NAME).fileName())


def fonts() -> str:
    """Return the font that windows get, and how many families there are; needs no display.

    Raises
    ------
    DisplayError
        If Qt lacks a library.
    """
    require_qt()
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    if QGuiApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from digitpad.gui.app.starting.start import application

        application()
    return f"{QGuiApplication.font().family()}, {len(QFontDatabase.families())} families"


def demo(
    *, theme: str = "light", size: tuple[int, int] = (1280, 800), screenshot: Path | None = None
) -> DemoResult | None:
    """Play a recorded amount, read it, correct one digit by one training step.

    Parameters
    ----------
    theme : {"light", "dark"}
    size : tuple of int
        Width and height of the window, pixels.
    screenshot : Path, optional
        Where to save a picture of the window. Nothing is then shown, and no
        display needed. Without it the pad is handed over to the user and the
        call returns when the window is closed.

    Returns
    -------
    DemoResult or None
        None if the window was closed before the training step.

    Raises
    ------
    FileError
        If the weights cannot be read or the picture not be written.
    DisplayError
        If a display is needed and there is none, or Qt lacks a library.
    """
    if screenshot is None:
        require_window()
    else:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        require_qt()
    from digitpad.gui.app.demo import play

    return play(theme=theme, size=size, screenshot=screenshot)
