"""Every key that does something, to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from digitpad.gui.correction.character_choice import IT_IS
from digitpad.gui.widgets.basic import column, label, row
from digitpad.gui.widgets.fitting_dialog import FittingDialog
from digitpad.gui.widgets.keys import bind, sequences
from digitpad.gui.widgets.mnemonics import plain_text
from digitpad.gui.widgets.scroll_area import OF_SCREEN, FittingScrollArea
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.weights.store import DIGITS

_COLUMNS = 4, 3, 2, 1  # side by side: the first that have room
_OF_TITLE = 2  # lines' height
_DIGIT = translatable("It is that digit")
_ABOVE = 14  # pixels above the second title of a column, and the others
_ELSEWHERE: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        translatable("Recent readings"): {
            "queue_right": translatable("Right"),
            "queue_skip": translatable("Skip"),
            "queue_back": translatable("Undo"),
            "learn": translatable("Learn them"),
        },
        translatable("The mathematics"): {
            "walk_back": translatable("Previous"),
            "walk_on": translatable("Next"),
            "tour_end": translatable("End tour"),
        },
        translatable("Training lab"): {
            "lab_play": translatable("Train"),
            "lab_step": translatable("One step"),
            "lab_epoch": translatable("One epoch"),
            "lab_back": translatable("Step back"),
            "lab_start": translatable("To the start"),
            "lab_lend": translatable("Use on the pad"),
        },
    }
)
"""What the keys of the other windows do, by their names."""
Lines = Mapping[str, Mapping[str, str]]
"""Of each part of the window, keys by what they do."""
NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutsWindow(FittingDialog):
    """What can be done by keyboard, menu by menu, and then in the other windows.

    Any of Esc, Ctrl+W and F1 closes it.

    Parameters
    ----------
    menus : mapping of str to sequence of QAction
        Those without a key are left out.
    parent : QWidget
    """

    def __init__(self, menus: Mapping[str, Sequence[QAction]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        own = {menu: _with_keys(actions) for menu, actions in menus.items()}
        self.lines = {**own, **_elsewhere()}
        self.setLayout(whole := column())
        room = OF_SCREEN * self.screen().availableSize().width()
        for many in _COLUMNS:
            area = FittingScrollArea(_side_by_side(_balanced(self.lines, many)))
            whole.addWidget(area)
            if area.wanted().width() + area.verticalScrollBar().sizeHint().width() <= room:
                break
            area.setParent(None)  # too wide: fewer columns
        for name in ("close", "shortcuts"):
            bind(name, self, self.accept)


def _balanced(lines: Lines, many: int) -> list[Lines]:
    """Return whole parts in so many columns of about one height, what comes first on the left."""
    columns: list[list[str]] = [[] for _ in range(many)]
    for name in sorted(lines, key=lambda name: -len(lines[name])):
        min(columns, key=lambda own: sum(len(lines[n]) + _OF_TITLE for n in own)).append(name)
    order = list(lines).index
    in_order = sorted(
        (sorted(own, key=order) for own in columns if own), key=lambda own: order(own[0])
    )
    return [{name: lines[name] for name in own} for own in in_order]


def _side_by_side(columns: Sequence[Lines]) -> QHBoxLayout:
    whole = row(spacing=18)
    whole.setContentsMargins(20, 20, 20, 20)
    for parts in columns:
        whole.addLayout(below := column(_column(parts)))
        below.addStretch(1)
    return whole


def _column(parts: Lines) -> QWidget:
    """Return parts below each other, their keys and what these do in line."""
    whole = QWidget()
    grid = QGridLayout(whole)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(1, 1)
    for name, lines in parts.items():
        title = label(tr(name), "title")
        title.setContentsMargins(0, _ABOVE if grid.count() else 0, 0, 0)
        grid.addWidget(title, grid.rowCount(), 0, 1, 2)
        for said, keys in lines.items():
            number = grid.rowCount()
            grid.addWidget(label(keys, "heading"), number, 0)
            grid.addWidget(label(said), number, 1)
    return whole


def _with_keys(actions: Sequence[QAction]) -> Mapping[str, str]:
    """Return the keys of what is called so; the ten digits are one line."""
    found = {_said(action): keys for action in actions if (keys := _told(action.shortcuts()))}
    digits = [found.pop(tr(IT_IS).format(digit), None) for digit in DIGITS]
    return {tr(_DIGIT): f"{DIGITS[0]} – {DIGITS[-1]}"} | found if all(digits) else found


def _elsewhere() -> Mapping[str, Mapping[str, str]]:
    return {
        window: {tr(said): _told(sequences(name)) for name, said in own.items()}
        for window, own in _ELSEWHERE.items()
    }


def _told(shortcuts: Sequence[QKeySequence]) -> str:
    # Return stands for Enter, which does the same.
    keys = [key for key in shortcuts if not key.toString().endswith("Enter")]
    return tr(" or ", "between keys").join(key.toString(NATIVE) for key in keys)


def _said(action: QAction) -> str:
    return plain_text(action).removesuffix("…")
