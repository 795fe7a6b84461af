"""The look of the whole window: theme and type size, applied everywhere at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.pad.paper import PaperStyle
from digitpad.gui.widgets.theme import THEMES, Theme, TypeScale, palette, stylesheet, theme_named

_LARGER = 1.25
_ZOOM = 1.1  # one step of Ctrl + and Ctrl -
_LAYOUTS = 8
_MIDDLE = 128  # between dark and light


def chosen(preferences: Preferences) -> tuple[Theme, TypeScale]:
    """Return the theme and the type sizes that are chosen."""
    factor = (_LARGER if preferences.larger else 1.0) * _ZOOM**preferences.zoom
    return theme_named(preferences.theme), TypeScale.scaled(factor)


def first_paper_style(preferences: Preferences, last: str) -> PaperStyle:
    """Return what the first paper is painted with, without asking what takes long to answer.

    Where the desktop decides, its colours are those of the last time, or what its palette
    looks like.
    """
    name = preferences.theme if preferences.theme in THEMES else last
    if name not in THEMES:
        name = "dark" if QApplication.palette().window().color().lightness() < _MIDDLE else "light"
    return paper_style(*chosen(replace(preferences, theme=name)))


def paper_style(theme: Theme, type_: TypeScale) -> PaperStyle:
    """Return what the pad is painted with."""
    return PaperStyle(
        theme,
        _font(type_.label, QFont.Weight.DemiBold),
        _font(round(1.3 * type_.label)),
        _font(type_.small),
    )


def dress(app: QApplication, theme: Theme, type_: TypeScale) -> None:
    """Give the application its font, colours and style sheet."""
    app.setFont(_font(type_.text))
    app.setPalette(palette(theme))
    sheet = stylesheet(theme, type_)
    if app.styleSheet() != sheet:  # Qt would polish every widget there is once more
        app.setStyleSheet(sheet)


@contextmanager
def settled(app: QApplication) -> Iterator[None]:
    """Paint nothing until all that is done in the block is laid out, too.

    Qt lays out when it comes to it, and would show windows half old and half new before.
    """
    windows = [window for window in app.topLevelWidgets() if window.updatesEnabled()]
    for window in windows:
        window.setUpdatesEnabled(False)
    try:
        yield
        for _ in range(_LAYOUTS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    finally:
        for window in windows:
            window.setUpdatesEnabled(True)


def _font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
