"""Every key that does something, in one place, and how widgets are given theirs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_Standard = QKeySequence.StandardKey

KEYS: Mapping[str, tuple[str | _Standard, ...]] = MappingProxyType(
    {
        # ink
        "new": (_Standard.New,),
        "open": (_Standard.Open,),
        "import_picture": ("Ctrl+I",),
        "save": (_Standard.Save,),
        "save_as": ("Ctrl+Shift+S",),
        "export_sheet": ("Ctrl+E",),
        "export_reading": ("Ctrl+Shift+E",),
        "print": (_Standard.Print,),
        "quit": ("Ctrl+Q", "Ctrl+W"),
        "settings": ("Ctrl+,",),
        "undo": (_Standard.Undo,),
        "redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
        "clear": ("Ctrl+Delete",),
        "copy": (_Standard.Copy,),
        "paste": (_Standard.Paste,),
        "amount_back": ("PgUp",),
        "amount_on": ("PgDown",),
        "close": ("Ctrl+W",),
        "pen": ("P",),
        "eraser": ("E",),
        "other_eraser": ("Shift+E",),
        "lasso": ("O",),
        "delete_caught": (_Standard.Delete,),
        "drop_caught": ("Escape",),
        # correcting
        **{str(digit): (str(digit),) for digit in range(10)},
        **{mark: (mark,) for mark in ".,'-$€£"},
        "nothing": ("N",),
        "first_amount": ("Alt+1",),
        "second_amount": ("Alt+2",),
        "merge": ("M",),
        "split": ("S",),
        "learn": ("L",),
        "train_step": ("Ctrl+Return", "Ctrl+Enter"),
        "undo_step": ("Ctrl+Backspace",),
        "redo_step": ("Ctrl+Shift+Backspace",),
        "queue": ("Q",),
        # the slip of amounts
        "take": ("Enter", "Return"),
        "take_back": ("Shift+Backspace",),
        "copy_slip": ("Ctrl+Shift+C",),
        "slip": ("F7",),
        # every window
        "network": ("F8",),
        "connections": ("Shift+F8",),
        "panel": ("F9",),
        "larger": ("Ctrl+Shift+L",),
        "lab": ("Ctrl+T",),
        "full_screen": ("F11",),
        "laser_pointer": ("Ctrl+L",),
        "shortcuts": ("F1", "?"),
        "mathematics": ("Ctrl+M",),
        "zoom_in": ("Ctrl++", "Ctrl+="),
        "zoom_out": ("Ctrl+-",),
        "whole_sheet": ("Ctrl+0",),
        "type_larger": ("Alt++", "Alt+="),
        "type_smaller": ("Alt+-",),
        "type_usual": ("Alt+0",),
        # the lab
        "lab_play": ("F5",),
        "lab_step": ("F6",),
        "lab_epoch": ("F7",),
        "lab_back": ("Shift+F6",),
        "lab_start": ("Shift+F5",),
        "lab_lend": ("F8",),
        # the mathematics; Page Down is what a presenter's remote sends
        "walk_back": ("Left", "PgUp"),
        "walk_on": ("Right", "PgDown"),
        "tour_back": ("Alt+Left",),
        "tour_on": ("Alt+Right",),
        "tour_end": ("Escape",),
        "press": ("Enter", "Return"),
        # the queue of recent readings
        "queue_right": ("Enter", "Return"),
        "queue_skip": ("Space",),
        "queue_back": ("Backspace",),
    }
)

ARROWS: Mapping[int, tuple[int, int]] = MappingProxyType(
    {
        Qt.Key.Key_Left: (0, -1),
        Qt.Key.Key_Right: (0, 1),
        Qt.Key.Key_Up: (-1, 0),
        Qt.Key.Key_Down: (1, 0),
    }
)
"""What an arrow key does to row and column."""


def sequences(name: str) -> list[QKeySequence]:
    """Return the keys of what is called `name`; none where it has no key."""
    return [QKeySequence(key) for key in KEYS.get(name, ())]


def with_key(tip: str, name: str) -> str:
    """Return a tip that names the key, too: ``Save the ink (Ctrl+S)``."""
    keys = sequences(name)
    shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
    return f"{tip} ({shown})" if shown else tip


def make_action(owner: QWidget, text: str, tip: str, name: str) -> QAction:
    """Return an action of a window, called `name` and with its keys."""
    action = QAction(text, owner)
    action.setShortcuts(sequences(name))
    action.setToolTip(with_key(tip, name))
    action.setObjectName(name)
    owner.addAction(action)
    return action


def bind(name: str, owner: QWidget, slot: Callable[[], object], *, near: bool = False) -> None:
    """Have the keys of `name` call a slot.

    Parameters
    ----------
    name : str
    owner : QWidget
    slot : callable
        A method of a QObject.
    near : bool
        Only while the keyboard is on `owner` or inside: elsewhere the keys do other things.
    """
    context = Qt.ShortcutContext.WindowShortcut
    if near:
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
    for key in sequences(name):
        QShortcut(key, owner, context=context).activated.connect(slot)
