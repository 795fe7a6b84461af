"""A quiet line under the pad: what happened, and the value under the cursor."""

from __future__ import annotations

import logging

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QWidget

from digitpad.gui.widgets.basic import button, label, restyle, row
from digitpad.gui.widgets.elided_label import ElidedLabel
from digitpad.gui.widgets.icons import icon
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.words.announcing import announce
from digitpad.gui.widgets.words.translation import tr

_log = logging.getLogger(__name__)


class StatusLine(QWidget):
    """Always there, so that nothing jumps when it has something to say."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hint = hint
        self._message = ElidedLabel(two_lines=True)
        self._message.setAccessibleName(tr("Message"))
        self._dismiss = button("", "plain", tr("Dismiss"))
        self._dismiss.setAccessibleName(tr("Dismiss message"))
        self._dismiss.clicked.connect(self.clear)
        self._value = label(role="number")
        self._value.setAccessibleName(tr("Value under the cursor"))
        line = row(self._message, self._dismiss, self._value, spacing=12)
        line.setContentsMargins(16, 0, 16, 0)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.clear()

    @property
    def message(self) -> str:
        """What the line says."""
        return self._message.full_text

    @property
    def value(self) -> str:
        """The value under the cursor, as it is shown."""
        return self._value.text()

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self.setFixedHeight(round(2.5 * type_.text))
        self._dismiss.setIcon(icon("close", theme, type_.text))
        self._dismiss.setIconSize(QSize(type_.text, type_.text))

    def set_hint(self, hint: str) -> None:
        """Have another hint, shown where there is nothing else to say."""
        silent, self._hint = self.message == self._hint, hint
        if silent:
            self.clear()

    # slots

    @Slot(str)
    def show_problem(self, text: str) -> None:
        """Say what went wrong, until something else is done."""
        _log.warning("%s", text)
        self._say(text, "doubt")
        announce(self._message, text, at_once=True)

    @Slot(str)
    def show_news(self, text: str) -> None:
        """Say what was done."""
        self._say(text, "quiet")
        announce(self._message, text)

    @Slot()
    def clear(self) -> None:
        """Go back to the hint."""
        self._say(self._hint, "quiet")
        self._dismiss.hide()

    @Slot(str)
    def show_value(self, text: str) -> None:
        """Show the value under the cursor; nothing hides it."""
        self._value.setText(text)

    def _say(self, text: str, role: str) -> None:
        self._message.show_text(text.replace("\n", " "))
        restyle(self._message, "role", role)
        self._dismiss.show()
