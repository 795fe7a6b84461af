"""What the digit was: ten buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from digitpad.gui.session.active_model import DIGIT_COUNT
from digitpad.gui.widgets.basic import button, label, row
from digitpad.gui.widgets.words.translation import tr


class LabelChooser(QWidget):
    """The true label, for the loss and everything after it."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        for digit in range(DIGIT_COUNT):
            choice = button(str(digit), "digit", tr("The right answer was {digit}", digit=digit))
            choice.setCheckable(True)
            choice.setAccessibleName(tr("It was {digit}", digit=digit))
            self._group.addButton(choice, digit)
        self._group.idClicked.connect(self.chosen)
        self.setLayout(row(label(tr("It was"), "heading"), 4, *self._group.buttons(), spacing=4))

    @property
    def shown(self) -> int:
        """The label that is chosen."""
        return self._group.checkedId()

    def button_of(self, digit: int) -> QWidget:
        """Return the button of a digit."""
        return self._group.button(digit)

    def show_label(self, digit: int) -> None:
        """Show which one is chosen."""
        self._group.button(digit).setChecked(True)
        for each in self._group.buttons():  # Tab leads to the chosen one, arrows to the others
            focus = Qt.FocusPolicy.TabFocus if each.isChecked() else Qt.FocusPolicy.NoFocus
            each.setFocusPolicy(focus)
