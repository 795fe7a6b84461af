"""The list of the walk's steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from digitpad.explanation.guide.steps import caption, letter
from digitpad.explanation.page import Page
from digitpad.gui.widgets.words.translation import tr, translatable

_CORE_WORDS = (
    translatable("Input"),
    translatable("Weighted sums"),
    translatable("Activations"),
    translatable("Loss"),
    translatable("Blame of the sums"),
    translatable("Blame of the nodes"),
    translatable("Weights' gradient"),
    translatable("Biases' gradient"),
)
"""What `explanation.guide.steps` calls the steps; a test compares them."""
_STEP = Qt.ItemDataRole.UserRole
_FRAME = 12  # pixels on both sides, as the style sheet has it


class StepList(QListWidget):
    """All steps under their headings, the one that is shown marked and in view."""

    step_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Steps"))
        self.currentItemChanged.connect(self._choose)

    @property
    def wanted_width(self) -> int:
        """The width at which no step is cut off, pixels."""
        self.ensurePolished()
        bar = self.verticalScrollBar().sizeHint().width()
        return self.sizeHintForColumn(0) + bar + _FRAME

    def show_steps(self, pages: Sequence[Page], forward: int) -> None:
        """Show steps, the first `forward` of which go forward, and mark none."""
        self.blockSignals(True)
        self.clear()
        for number, page in enumerate(pages):
            if number in (0, forward):
                self.addItem(_heading(tr("Backward") if number else tr("Forward")))
            item = QListWidgetItem(f"{tr(caption(page))}  {letter(page)}")
            item.setData(_STEP, number)
            item.setToolTip(page.title)
            self.addItem(item)
        self.blockSignals(False)

    def retitle(self, step: int, title: str) -> None:
        """Give a step another title."""
        self._item(step).setToolTip(title)

    def mark(self, step: int) -> None:
        """Mark a step, quietly, and have it in view."""
        marked = self._item(step)
        if marked is not self.currentItem():
            self.blockSignals(True)
            self.setCurrentItem(marked)
            self._reveal()
            self.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the step in view: a tour's text takes room that the list had before."""
        super().resizeEvent(event)
        self._reveal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave copying to the window: nobody wants the name of a step."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _item(self, step: int) -> QListWidgetItem:
        items = (self.item(row) for row in range(self.count()))
        return next(item for item in items if item.data(_STEP) == step)

    def _reveal(self) -> None:
        self.scrollToTop()  # wherever one comes from, it looks the same
        self.scrollToItem(self.currentItem())

    # slots

    @Slot(QListWidgetItem, QListWidgetItem)
    def _choose(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if item is not None and item.data(_STEP) is not None:
            self.step_chosen.emit(item.data(_STEP))


def _heading(text: str) -> QListWidgetItem:
    item = QListWidgetItem(text)
    bold = QFont()
    bold.setBold(True)
    item.setFont(bold)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item
