"""What the selected character is: a button for everything that it can be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from digitpad.gui.widgets.basic import button, column, row
from digitpad.gui.widgets.keys import ARROWS, with_key
from digitpad.gui.widgets.words.labels import MARK_NAMES, in_words
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.reading.label_overrides import NOTHING
from digitpad.weights.store import DIGITS

IT_IS = translatable("It is {}")
NOTHING_SIGN = "∅"


class CharacterChoice(QWidget):
    """Ten digits, and below them the marks and what is no character.

    Tab lands on the one that is chosen, else on the first; the arrow keys go to the others, and
    Space chooses.

    Parameters
    ----------
    *beside : QWidget
        What stands at the right of the marks.
    """

    named = Signal(str)

    def __init__(self, *beside: QWidget) -> None:
        super().__init__()
        self._group, self._texts = QButtonGroup(self), (*DIGITS, *MARK_NAMES, NOTHING)
        for number, text in enumerate(self._texts):
            self._group.addButton(choice := _choice(text), number)
            choice.installEventFilter(self)
        self._group.idClicked.connect(self._choose)
        buttons = self._group.buttons()
        marks = row(*buttons[10:], None, *beside, spacing=3)
        self.setLayout(column(row(*buttons[:10], spacing=3), marks, spacing=4))

    def button_of(self, text: str) -> QWidget:
        """Return the button for a digit, a mark, or `NOTHING`."""
        return self._group.button(self._texts.index(text))

    def show_choice(self, possible: bool, said: str | None) -> None:
        """Show whether something may be said, and what was."""
        self._group.setExclusive(False)  # or the last choice could not be taken back
        for number, text in enumerate(self._texts):
            self._group.button(number).setEnabled(possible)
            self._group.button(number).setChecked(text == said)
        self._group.setExclusive(True)
        self._let_tab_land_on(self._texts.index(said) if said in self._texts else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from choice to choice with the arrow keys; Qt would choose each on the way."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in ARROWS or not isinstance(watched, QAbstractButton):
            return False
        down, right = ARROWS[event.key()]
        place = self._group.id(watched) + right + down * len(DIGITS)
        if 0 <= place < len(self._texts):
            self._let_tab_land_on(place)
            self._group.button(place).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _let_tab_land_on(self, place: int) -> None:
        for number, choice in enumerate(self._group.buttons()):
            policies = Qt.FocusPolicy
            choice.setFocusPolicy(policies.TabFocus if number == place else policies.NoFocus)

    # slots

    @Slot(int)
    def _choose(self, number: int) -> None:
        self.named.emit(self._texts[number])


def _choice(text: str) -> QPushButton:
    if text == NOTHING:
        name, key = tr("It is no character"), "nothing"
    else:
        name, key = tr(IT_IS).format(in_words(text)), text
    result = button(text or NOTHING_SIGN, "digit" if text in DIGITS else "mark", "")
    result.setToolTip(with_key(name, key))
    result.setCheckable(True)
    result.setAccessibleName(name)
    return result
