"""The runs as a list: the charts' legend, and the figures they end in."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from digitpad.gui.lab.charts.marks import SWATCH, swatch
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words.numbers import decimal
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.lab.chart import in_words
from digitpad.lab.run_entry import RunEntry

_HEAD = (
    translatable("Run"),
    translatable("Epoch"),
    translatable("Training\nloss, %"),
    translatable("Test\nloss, %"),
    translatable("Test\n%"),
)
_WIDE, _ROOMY, _TIGHT = 33, 27, 23  # in the height of the text
_NONE = translatable("No runs: add one on the left")
_NUMBER = Qt.ItemDataRole.UserRole


class RunList(QTableWidget):
    """A row for each run: whether it is shown, its mark, its settings, where it stands.

    Space shows and hides, Delete deletes, the arrows select.
    """

    selected = Signal(int)
    toggled = Signal(int, bool)
    removed = Signal(int)

    def __init__(self) -> None:
        super().__init__(0, len(_HEAD))
        self._theme, self._em = LIGHT, TypeScale().text
        self.setHorizontalHeaderLabels([tr(name) for name in _HEAD])
        self.setAccessibleName(tr("Runs"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setIconSize(SWATCH)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._change)
        self.currentCellChanged.connect(self._select)

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._theme, self._em = theme, type_.text
        self._fit()
        self.verticalHeader().setDefaultSectionSize(round(2.1 * type_.text))
        for line in range(self.rowCount()):
            self._cell(line).setIcon(swatch(self._number(line), theme))

    def show_runs(self, entries: Sequence[RunEntry], selected: int | None) -> None:
        """Show these runs, one of them selected."""
        self.blockSignals(True)
        self.setAccessibleDescription("" if entries else tr(_NONE))
        self.setRowCount(len(entries))
        for line, entry in enumerate(entries):
            self._fill(line, entry)
            if entry.number == selected:
                self.setCurrentCell(line, 0)
        self.blockSignals(False)

    def show_progress(self, entries: Sequence[RunEntry]) -> None:
        """Show how the same runs stand now."""
        self.blockSignals(True)
        for line, entry in enumerate(entries):
            self._fill(line, entry)
        self.blockSignals(False)

    def resizeEvent(self, e: QResizeEvent) -> None:
        """Drop or bring back the training's figures."""
        super().resizeEvent(e)
        self._fit()

    def _fit(self) -> None:
        """Hide the epoch, the training's figures, all but the test's accuracy: names must fit."""
        wide, roomy, tight = (self.width() >= w * self._em for w in (_WIDE, _ROOMY, _TIGHT))
        for place, shown in ((1, wide), (2, roomy), (3, tight), (4, not tight)):
            self.setColumnHidden(place, not shown)

    def paintEvent(self, e: QPaintEvent) -> None:
        """Say what to do where there are no runs."""
        super().paintEvent(e)
        if not self.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._theme.quiet))
            how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), how, tr(_NONE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete the selected run on Delete, show or hide it on Space."""
        line = self.currentRow()
        if event.key() == Qt.Key.Key_Delete and line >= 0:
            self.removed.emit(self._number(line))
        elif event.key() == Qt.Key.Key_Space and line >= 0:
            first = self._cell(line)
            on = first.checkState() == Qt.CheckState.Checked
            first.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        else:
            super().keyPressEvent(event)

    def _fill(self, line: int, entry: RunEntry) -> None:
        first = self._cell(line)
        if first.data(_NUMBER) != entry.number or first.icon().isNull():
            first.setData(_NUMBER, entry.number)
            first.setIcon(swatch(entry.number, self._theme))
        first.setCheckState(Qt.CheckState.Checked if entry.shown else Qt.CheckState.Unchecked)
        for place, text in enumerate(_texts(entry)):
            if self._cell(line, place).text() != text:
                self._cell(line, place).setText(text)
        words = in_words(entry.snapshot) if entry.snapshot else f"{entry.title}."
        first.setToolTip(f"{words} {entry.data}, {entry.settings.loss.replace('_', ' ')}.")

    def _cell(self, line: int, place: int = 0) -> QTableWidgetItem:
        if (cell := self.item(line, place)) is None:
            cell = QTableWidgetItem()
            self.setItem(line, place, cell)
        return cell

    def _number(self, line: int) -> int:
        return int(self._cell(line).data(_NUMBER))

    # slots

    @Slot(QTableWidgetItem)
    def _change(self, item: QTableWidgetItem) -> None:
        if item.column() == 0:
            self.toggled.emit(self._number(item.row()), item.checkState() == Qt.CheckState.Checked)

    @Slot(int, int, int, int)
    def _select(self, line: int, column: int, old_line: int, old_column: int) -> None:
        if line >= 0:
            self.selected.emit(self._number(line))


def _texts(entry: RunEntry) -> tuple[str, ...]:
    snapshot = entry.snapshot
    if snapshot is None:
        return entry.title, "", "", "", ""
    (training, test), epoch = snapshot.now, decimal(snapshot.epoch, 1)
    if snapshot.diverged:
        return entry.title, epoch, _figures(*training), *2 * (tr("diverged"),)
    percent = decimal(100 * test[1], 1) if np.isfinite(test[0]) else "–"
    figures = _figures(*training), _figures(*test), percent
    return entry.title, epoch, *figures


def _figures(loss: float, accuracy: float) -> str:
    return f"{decimal(loss, 3)}  {decimal(100 * accuracy, 1)}" if np.isfinite(loss) else "–"
