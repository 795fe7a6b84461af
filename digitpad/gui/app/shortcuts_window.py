"""Every key that does something, to look at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from digitpad.gui.widgets.basic import label
from digitpad.gui.widgets.keys import bind
from digitpad.weights.store import DIGITS

_ROWS = 18  # below each other, before the next column begins
NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutsWindow(QDialog):
    """What can be done by keyboard, in columns. Any of Esc, Ctrl+W and F1 closes it.

    Parameters
    ----------
    actions : sequence of QAction
        Those without a key are left out.
    parent : QWidget
    """

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.shown = {_said(action): keys for action in actions if (keys := _keys(action))}
        for digit in DIGITS:
            self.shown.pop(f"It is {digit}", None)
        self.shown["It is that digit"] = f"{DIGITS[0]} – {DIGITS[-1]}"
        grid = QGridLayout(self)
        grid.setContentsMargins(24, 20, 24, 20)
        grid.setHorizontalSpacing(20)
        for number, (said, keys) in enumerate(self.shown.items()):
            line, place = number % _ROWS, 2 * (number // _ROWS)
            grid.addWidget(label(keys, "heading"), line, place)
            grid.addWidget(label(said), line, place + 1)
        for name in ("close", "shortcuts"):
            bind(name, self, self.accept)


def _keys(action: QAction) -> str:
    return "  or  ".join(key.toString(NATIVE) for key in action.shortcuts())


def _said(action: QAction) -> str:
    """Return what an action is called; where that is its key, its tip without the key."""
    return action.text() if len(action.text()) > 1 else action.toolTip().rsplit(" (", 1)[0]
