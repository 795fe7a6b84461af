"""The amount that was read, large, and how sure that is."""

from __future__ import annotations

from collections.abc import Collection
from html import escape

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from digitpad.gui.widgets.basic import button, column, label, restyle, row
from digitpad.gui.widgets.keys import with_key
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.announcing import announce
from digitpad.gui.widgets.words.translation import tr
from digitpad.gui.widgets.wrapped_label import WrappedLabel
from digitpad.reading.result import Reading

_GAP = "\N{NO-BREAK SPACE}"
_SMALLEST = 12  # pixels: type that is still read
_DENSE = 0.7  # of the usual size, in a low window


class AmountLabel(QLabel):
    """One line, as large as it fits; of what would be too small to read, the beginning."""

    def __init__(self) -> None:
        super().__init__()
        self.plain = self.sign = ""
        self._named: Collection[int] = ()
        self._doubt, self._usual, self._dense = LIGHT.doubt, TypeScale().reading, False
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(tr("Reading"))

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take the colour of doubt, and the size of short amounts."""
        self._doubt, self._usual = theme.doubt, type_.reading
        self._set_height()

    def set_dense(self, dense: bool) -> None:
        """Take less height, where a low window has better use for it."""
        if dense != self._dense:
            self._dense = dense
            self._set_height()

    @property
    def _largest(self) -> int:
        return round(_DENSE * self._usual) if self._dense else self._usual

    def _set_height(self) -> None:
        self.setFixedHeight(round(1.25 * self._largest))
        self.show_amount(self.plain, self._named, self.sign)

    def show_amount(self, text: str, named: Collection[int] = (), sign: str = "") -> None:
        """Show an amount.

        Parameters
        ----------
        text : str
            Its question marks stand out.
        named : collection of int
            What is underlined.
        sign : str
            What stands behind an amount that is not to be relied on; all of it is then in
            the colour of doubt. It is no part of the amount.
        """
        self.plain, self._named, self.sign = text, named, sign
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: whatever is read, the pad stays where it is under the pen."""
        return QSize(0, super().minimumSizeHint().height())

    def _dressed(self, place: int, letter: str) -> str:
        if letter == "?":
            return f'<font color="{self._doubt}">?</font>'
        return f"<u>{escape(letter)}</u>" if place in self._named else escape(letter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the line anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        end = f"{_GAP}{self.sign}" if self.sign else ""
        wide = max(1, self._metrics(self._largest).horizontalAdvance(self.plain + end))
        fitting = min(self._largest, max(_SMALLEST, self._largest * self.width() // wide))
        look = f"font-size: {fitting}px; font-weight: 600;"
        if look != self.styleSheet():  # Qt would take it for a new one, and lay out everything
            self.setStyleSheet(look)
        metrics = self._metrics(fitting)
        room = self.width() - metrics.horizontalAdvance(end)
        shown = metrics.elidedText(self.plain, Qt.TextElideMode.ElideRight, room)
        self.setToolTip(self.plain if shown != self.plain else "")
        self.setText(self._in_colours(shown, end))

    def _in_colours(self, shown: str, end: str) -> str:
        amount = "".join(self._dressed(i, letter) for i, letter in enumerate(shown))
        return f'<font color="{self._doubt}">{amount}{end}</font>' if end else amount

    def _metrics(self, pixels: int) -> QFontMetrics:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPixelSize(pixels)
        return QFontMetrics(font)


class ReadingPanel(QWidget):
    """What the pad says, with a button that copies it."""

    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._amount = AmountLabel()
        self._certainty = WrappedLabel("quiet")
        self._announced = ""
        self._copy = button(tr("Copy"), "plain", with_key(tr("Copy the reading"), "copy"))
        self._copy.clicked.connect(self.copy)
        head = row(label(tr("Reading"), "heading"), None, self._copy)
        self.setLayout(column(head, self._amount, self._certainty))

    @property
    def shown(self) -> str:
        """The amount as it is shown."""
        return self._amount.plain

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._amount.set_look(theme, type_)

    def set_dense(self, dense: bool) -> None:
        """Take less height, where a low window has better use for it."""
        self._amount.set_dense(dense)

    def show_reading(self, reading: Reading) -> None:
        """Show a reading."""
        shown = labels.amount(reading)
        sign, said = labels.sign(reading), labels.certainty(reading)
        named = labels.named_places(reading, shown)
        self._amount.show_amount(shown or labels.NO_VALUE, named, sign)
        self._amount.setAccessibleDescription(said)
        doubtful = any(character.doubtful for character in reading.characters)
        restyle(self._certainty, "role", "doubt" if doubtful or sign else "quiet")
        self._certainty.show_text(said)
        self._copy.setEnabled(bool(reading.characters))

    def announce(self) -> None:
        """Have screen readers say what is shown, unless they have said it."""
        said = f"{self.shown}. {self._certainty.text()}" if self._copy.isEnabled() else ""
        if said and said != self._announced:
            announce(self._amount, said)
        self._announced = said

    # slots

    @Slot()
    def copy(self) -> None:
        """Put the reading on the clipboard, as it is shown."""
        if self._copy.isEnabled():
            QGuiApplication.clipboard().setText(self._amount.plain)
            self.copied.emit(self._amount.plain)
