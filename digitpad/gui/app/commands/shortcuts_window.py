"""Every key that does something, to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from digitpad.gui.correction.character_choice import IT_IS
from digitpad.gui.widgets.basic import column, label, row
from digitpad.gui.widgets.fitting_dialog import FittingDialog
from digitpad.gui.widgets.keys import bind
from digitpad.gui.widgets.mnemonics import plain_text
from digitpad.gui.widgets.scroll_area import OF_SCREEN, FittingScrollArea
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.weights.store import DIGITS

_ROWS = 24  # below each other, before the next column begins
_DIGIT = translatable("It is that digit")
NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutsWindow(FittingDialog):
    """What can be done by keyboard, menu by menu. Any of Esc, Ctrl+W and F1 closes it.

    Parameters
    ----------
    menus : mapping of str to sequence of QAction
        Those without a key are left out.
    parent : QWidget
    """

    def __init__(self, menus: Mapping[str, Sequence[QAction]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        lines = {menu: _with_keys(actions) for menu, actions in menus.items()}
        self.shown = {said: keys for each in lines.values() for said, keys in each.items()}
        self.setLayout(whole := column())
        room = OF_SCREEN * self.screen().availableSize().width()
        for most in (_ROWS, 2 * _ROWS, len(self.shown) + len(lines)):
            area = FittingScrollArea(_in_columns(lines, most))
            whole.addWidget(area)
            if area.wanted().width() <= room:
                break
            area.setParent(None)  # too wide: fewer columns
        for name in ("close", "shortcuts"):
            bind(name, self, self.accept)


def _in_columns(lines: Mapping[str, Mapping[str, str]], most: int) -> QHBoxLayout:
    """Return the menus side by side, of whole ones about `most` lines below each other."""
    columns: list[list[QWidget]] = [[]]
    rows = 0
    for menu, own in lines.items():
        if rows and rows + len(own) > most:
            columns, rows = [*columns, []], 0
        columns[-1].append(_section(menu, own))
        rows += len(own) + 1
    whole = row(spacing=24)
    whole.setContentsMargins(20, 20, 20, 20)
    for sections in columns:
        whole.addLayout(below := column(*sections, spacing=18))
        below.addStretch(1)
    return whole


def _section(menu: str, lines: Mapping[str, str]) -> QWidget:
    section = QWidget()
    grid = QGridLayout(section)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setColumnStretch(1, 1)
    grid.addWidget(label(tr(menu), "title"), 0, 0, 1, 2)
    for number, (said, keys) in enumerate(lines.items(), 1):
        grid.addWidget(label(keys, "heading"), number, 0)
        grid.addWidget(label(said), number, 1)
    return section


def _with_keys(actions: Sequence[QAction]) -> Mapping[str, str]:
    """Return the keys of what is called so; the ten digits are one line."""
    found = {_said(action): keys for action in actions if (keys := _keys(action))}
    digits = [found.pop(tr(IT_IS).format(digit), None) for digit in DIGITS]
    return {tr(_DIGIT): f"{DIGITS[0]} – {DIGITS[-1]}"} | found if all(digits) else found


def _keys(action: QAction) -> str:
    # Return stands for Enter, which does the same.
    keys = [key for key in action.shortcuts() if not key.toString().endswith("Enter")]
    return tr(" or ", "between keys").join(key.toString(NATIVE) for key in keys)


def _said(action: QAction) -> str:
    return plain_text(action).removesuffix("…")
