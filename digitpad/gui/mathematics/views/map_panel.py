"""A map of numbers with its title, its colour scale, and the number under the pointer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from digitpad.explanation.cell_layout import Index
from digitpad.explanation.formulas.formula import EQUALS, Formula, number
from digitpad.explanation.formulas.numerals import short
from digitpad.gui.mathematics.views.accent_font import hatted
from digitpad.gui.mathematics.views.number_map import NumberMap
from digitpad.gui.widgets.basic import column, label, row
from digitpad.gui.widgets.charts.scale_bar import ScaleBar
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.words.translation import tr
from digitpad.network.functions import Array

Naming = Callable[[Index], Formula]
DIGIT_NAMES = tuple("0123456789")
_SCALE = 160  # pixels


class MapPanel(QWidget):
    """One heatmap and all that it takes to read it.

    Parameters
    ----------
    title : str
    least : QSize
        Of the map.
    """

    chosen = Signal(object)  # the index of the number clicked

    def __init__(self, title: str, least: QSize) -> None:
        super().__init__()
        self.heading = prose("heading", title)
        self.map = NumberMap(title, least)
        self.value = label(role="number")
        self.value.setAccessibleName(tr("Value under the cursor"))
        self._name: Naming | None = None
        self._bars = ScaleBar(), ScaleBar(signed=True)
        self._low, self._high = label(role="quiet"), label(role="quiet")
        self.map.pointed.connect(self._point)
        self.map.chosen.connect(self._point)  # whoever has no pointer chooses instead
        self.map.chosen.connect(self.chosen)
        # What is said about the map stands above it: below, it would move with the map's size.
        whole = column(self.heading, 4, self._scale(), 2, self.value, 6, self.map)
        whole.setStretch(6, 1)
        self.setLayout(whole)

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self.map.set_look(theme, type_)
        for bar in self._bars:
            bar.set_look(theme, type_)

    def show_values(
        self,
        values: Array,
        name: Naming,
        *,
        signed: bool = True,
        focus: Index = (0,),
        title: str | None = None,
        names: Sequence[str] = (),
    ) -> None:
        """Show numbers, of shape (n,) or (n_in, n_out).

        Parameters
        ----------
        values : Array
        name : callable
            Index -> what the number there is called.
        signed : bool
            Whether colours part at 0.
        focus : tuple of int
            The number that is marked.
        title : str, optional
            Another title.
        names : sequence of str
            What stands under the columns.
        """
        self._name = name
        if title is not None:
            self.heading.setText(title)
            self.map.setAccessibleName(title)
        self.map.show_values(values, signed=signed, focus=focus, names=names)
        most = self.map.highest
        self._low.setText(short(-most) if signed else "0")
        self._high.setText(short(most))
        self._bars_stack.setCurrentIndex(int(signed))
        ends = tr("From {low} to {high}", low=self._low.text(), high=self._high.text())
        self._bars[signed].setAccessibleDescription(ends)
        self._point(None)

    def width_at(self, height: int) -> int:
        """Return how much width is of use at a height: the map's, or its title's in one line."""
        above = self.height() - self.map.height()
        title = self.heading.fontMetrics().horizontalAdvance(self.heading.text())
        return max(self.map.width_at(height - above), title + 2)

    def _scale(self) -> QWidget:
        strip = QWidget()
        strip.setFixedWidth(_SCALE)
        self._bars_stack = QStackedLayout(strip)
        for bar in self._bars:
            self._bars_stack.addWidget(bar)
        whole = QWidget()
        whole.setLayout(row(self._low, strip, self._high, None, spacing=6))
        return whole

    # slots

    @Slot(object)
    def _point(self, index: Index | None) -> None:
        """Tell the number under the pointer, or the marked one."""
        if self._name is None:
            return
        at = self.map.focus_index if index is None else index
        value = self._name(at) + EQUALS + number(self.map.values[at])
        self.value.setText(value.text)
        self.value.setToolTip(value.exact)
        self.map.setToolTip(value.exact)


def prose(role: str = "quiet", text: str = "") -> QLabel:
    """Return a label for sentences: it wraps, and what it says can be selected and copied."""
    result = label(text, role)
    result.setFont(hatted(result.font()))
    result.setWordWrap(True)
    result.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return result
