"""Which of the amounts on a picture is shown, and the way to the others."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from digitpad.gui.widgets.basic import button, label, row
from digitpad.gui.widgets.keys import with_key
from digitpad.gui.widgets.words.translation import tr


class AmountChooser(QWidget):
    """``2 of 5`` between two buttons; not there where there is one amount or none."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._which = label(role="quiet")
        self._which.setAccessibleName(tr("Which amount on the picture"))
        self.back = button(
            tr("Previous"), "plain", with_key(tr("The amount before"), "amount_back")
        )
        self.on = button(tr("Next"), "plain", with_key(tr("The amount after"), "amount_on"))
        self.back.clicked.connect(self.go_back)
        self.on.clicked.connect(self.go_on)
        self.setLayout(row(self._which, None, self.back, self.on))
        self.hide()

    @property
    def shown(self) -> str:
        """What it says."""
        return self._which.text()

    def show_amount(self, number: int, count: int, *, taken: bool = False) -> None:
        """Show that it is the amount of that number, counted from 0, of `count`."""
        taken_too = tr("Amount {number} of {count}, taken")
        said = taken_too if taken else tr("Amount {number} of {count}")
        self._which.setText(said.format(number=number + 1, count=count))
        self.back.setEnabled(number > 0)
        self.on.setEnabled(number + 1 < count)
        self.setVisible(count > 1)

    # slots

    @Slot()
    def go_back(self) -> None:
        """Ask for the amount before."""
        self.stepped.emit(-1)

    @Slot()
    def go_on(self) -> None:
        """Ask for the next amount."""
        self.stepped.emit(1)
