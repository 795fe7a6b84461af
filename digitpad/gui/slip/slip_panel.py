"""The amounts that were taken, their totals, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QTableView, QWidget

from digitpad.gui.slip.slip_model import SlipModel
from digitpad.gui.widgets.basic import button, column, label, row
from digitpad.gui.widgets.elided_label import ElidedLabel
from digitpad.gui.widgets.keys import with_key
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.words.numbers import money
from digitpad.gui.widgets.words.translation import tr
from digitpad.slip.slip import Slip, slip_text

_LINE = 1.6  # of a row, in the height of the type
_LEAST = 2  # rows that are seen in a low window
_PADDING = 8  # pixels, of a cell, as the style sheet has it


class AmountList(QTableView):
    """Amounts below one another; the keyboard begins at the last, which is in sight."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the last amount where none is; Qt would make the first the current one, unseen."""
        if not self.currentIndex().isValid():
            self.selectRow(self.model().rowCount() - 1)
        super().focusInEvent(event)

    def show_row(self, row: int) -> None:
        """Have a row selected and in sight, or the end in sight where there is none such."""
        if row >= 0:
            self.selectRow(min(row, self.model().rowCount() - 1))
        else:
            self.scrollToBottom()


class SlipPanel(QWidget):
    """A list that grows downwards, its last amount in sight; the totals below it."""

    taken_back = Signal()
    removed = Signal(int)
    export_asked = Signal()
    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model, self.list = SlipModel(), AmountList()
        self._count, self._total = label(role="heading"), ElidedLabel()
        self._total.setProperty("role", "total")
        self._total.setAccessibleName(tr("Total"))
        self._total.setAlignment(Qt.AlignmentFlag.AlignRight)
        tip = with_key(tr("Take the last amount off the slip"), "take_back")
        self.back = button(tr("Take back"), "plain", tip)
        self.copy_all = button(
            tr("Copy all"), "plain", with_key(tr("Copy the whole slip"), "copy_slip")
        )
        self.export = button(tr("Export"), "plain", tr("Keep the slip as CSV"))
        self._dress_list()
        head = row(self._count, None, self.back, self.copy_all, self.export, spacing=0)
        layout = column(head, self.list, 4, self._total)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.back.clicked.connect(self.taken_back)
        self.export.clicked.connect(self.export_asked)
        self.copy_all.clicked.connect(self.copy)

    @property
    def shown(self) -> tuple[str, ...]:
        """The amounts as they are shown, and the totals last."""
        rows = range(self._model.rowCount())
        amounts = (self._model.data(self._model.index(row, 1)) for row in rows)
        return (*map(str, amounts), self._total.full_text)

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other sizes."""
        line = round(_LINE * type_.small)
        self.list.verticalHeader().setDefaultSectionSize(line)
        self.list.setMinimumHeight(_LEAST * line + 4)
        self._align_total()

    def show_slip(self, slip: Slip) -> None:
        """Show another slip; while the keyboard is in it, the same place is selected."""
        row = self.list.currentIndex().row() if self.list.hasFocus() else -1
        self._model.show_slip(slip)
        count = len(slip)
        self._count.setText(tr("%Ln amounts", "", count))
        totals = [money(sign, total) for sign, total in slip.totals.items()]
        self._total.show_text("   ".join(totals))
        self.list.show_row(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the last amount in sight."""
        super().resizeEvent(event)
        self.list.scrollToBottom()

    def event(self, event: QEvent) -> bool:
        """Keep Delete from the window's own keys while an amount is selected here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self._deletes(event))
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the selected amount off the slip with Delete."""
        if self._deletes(event):
            self.removed.emit(self.list.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _deletes(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Delete and self.list.currentIndex().isValid()

    def _align_total(self) -> None:
        """Have totals end where amounts do; the list's scroll bar has its place at all times."""
        self.list.ensurePolished()
        bar, style = self.list.verticalScrollBar().sizeHint().width(), self.list.style()
        beside = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self.list) + 1
        beside += bar + self.list.frameWidth() + _PADDING
        self._total.setContentsMargins(0, 0, beside, 0)

    def _dress_list(self) -> None:
        self.list.setModel(self._model)
        self.list.setAccessibleName(tr("Amounts taken"))
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setShowGrid(False)
        self.list.setTabKeyNavigation(False)  # Tab goes on to the next part
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.list.verticalScrollBar()
        bar.setEnabled(False)  # unseen where it has nothing to do
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        self.list.horizontalHeader().hide()
        self.list.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.horizontalHeader().setStretchLastSection(True)
        self.list.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # slots

    @Slot()
    def copy(self) -> None:
        """Put the whole slip on the clipboard."""
        if self._model.slip:
            QGuiApplication.clipboard().setText(slip_text(self._model.slip))
            self.copied.emit(tr("the slip"))
