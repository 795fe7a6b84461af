"""The right-hand side: reading, probabilities, correction, one under the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from digitpad.gui.correction.correction_panel import CorrectionPanel
from digitpad.gui.pad.amount_chooser import AmountChooser
from digitpad.gui.pad.probability_panel import ProbabilityPanel
from digitpad.gui.pad.reading_panel import ReadingPanel
from digitpad.gui.slip.slip_panel import SlipPanel
from digitpad.gui.widgets.basic import column, rule
from digitpad.gui.widgets.scroll_area import LazyScrollArea
from digitpad.gui.widgets.theme import Theme, TypeScale

_WIDTH = 25  # in the height of the text
_EDGE = 2  # pixels: the line beside it
_LOW = 35  # in the height of the text: lower than this, what teaches would be out of sight
_MARGINS = 16, 8, 8, 8  # pixels; at the right there is room for the scroll bar as well
_GAP, _NARROW = 12, 4  # pixels between the parts, at most and at least


class SidePanel(LazyScrollArea):
    """Scrolls where the window is too low for all of it.

    Parameters
    ----------
    parent : QWidget
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, unseen where it has nothing to do: if it came and went, the pad would
        # change its size under the pen.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        self._wanted = self._low = 0
        self._body = body = QWidget()
        body.setObjectName("panelBody")
        self.setWidget(body)  # empty: what tells its size is styled anew with each parent it gets
        self.reading, self.amounts = ReadingPanel(), AmountChooser()
        self.probabilities, self.slip = ProbabilityPanel(), SlipPanel()
        self.correction = CorrectionPanel()
        parts = (self.amounts, self.reading, rule(), self.probabilities, self.slip, rule())
        layout = column(*parts, self.correction, spacing=_GAP)
        layout.setStretch(3, 1)
        layout.setStretch(4, 1)
        layout.setContentsMargins(*_MARGINS)
        body.setLayout(layout)

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._wanted, self._low = _WIDTH * type_.text, _LOW * type_.text
        self._polish()
        self._fit()
        self.reading.set_look(theme, type_)
        self.probabilities.set_look(theme, type_)
        self.slip.set_look(theme, type_)
        self._pack()

    def show_slip(self, shown: bool) -> None:
        """Show the slip in the place of the probabilities, or these again."""
        self.slip.setVisible(shown)
        self.probabilities.setVisible(not shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pack the parts as closely as the height asks for."""
        super().resizeEvent(event)
        self._pack()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep room for all of what is inside: buttons do not shrink as much as type does."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self._pack()
        return super().eventFilter(watched, event)

    def _polish(self) -> None:
        """Have all parts know the size of their type now; Qt would tell them when it shows them."""
        parts = self._body.findChildren(QWidget)
        for part in parts:
            part.ensurePolished()
        for part in reversed(parts):
            part.updateGeometry()
            if layout := part.layout():
                layout.activate()

    def _pack(self) -> None:
        for part in (self.reading, self.probabilities):
            part.set_dense(self.height() < self._low)
        layout = self._body.layout()
        if layout and layout.spacing() != (gap := self._gap(layout)):
            layout.setSpacing(gap)  # the same again would ask for another layout, and so for ever

    def _gap(self, layout: QLayout) -> int:
        """Return how much there may be between the parts for all of them to be seen."""
        items = (layout.itemAt(i) for i in range(layout.count()))
        gaps = sum(not item.isEmpty() for item in items if item) - 1
        parts = layout.minimumSize().height() - gaps * layout.spacing()
        return min(max((self.viewport().height() - parts) // gaps, _NARROW), _GAP)

    def _fit(self) -> None:
        beside = _EDGE + self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(self._wanted, self._body.minimumSizeHint().width() + beside))
