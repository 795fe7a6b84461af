"""What was taken for what, before a step and after it, side by side."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from digitpad.finetune.forgetting import Forgetting, ReferenceScore
from digitpad.gui.correction.forgetting_meter import before_and_after
from digitpad.gui.widgets.basic import column, label, row
from digitpad.gui.widgets.theme import Theme
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.gui.widgets.words.window_title import in_title

LEGEND = translatable("Rows: what it was. Columns: what it was read as. Coloured: what changed.")
_CELL = 2.7  # in heights of the text


class ConfusionWindow(QDialog):
    """Two tables; what changed from one to the other stands out.

    Parameters
    ----------
    name : str
        Of what was measured.
    forgetting : Forgetting
    theme : Theme
    parent : QWidget
    """

    def __init__(self, name: str, forgetting: Forgetting, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("{name}: what was taken for what", name=in_title(name)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        changed = forgetting.before.confusion != forgetting.after.confusion
        sides = [
            _side(title, standing, changed, theme)
            for title, standing in (
                (tr("Before"), forgetting.before),
                (tr("After"), forgetting.after),
            )
        ]
        said = tr("{name}: {shares} right.") + " " + tr(LEGEND)
        about = label(said.format(name=name, shares=before_and_after(forgetting)), "quiet")
        whole = column(row(*sides, spacing=24), about, spacing=12)
        whole.setContentsMargins(20, 16, 20, 16)
        self.setLayout(whole)


def _side(title: str, standing: ReferenceScore, changed: np.ndarray, theme: Theme) -> QVBoxLayout:
    table = QTableWidget(10, 10)
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setAccessibleName(
        tr("{title}: rows are what it was, columns what it was read as", title=title)
    )
    digits = [str(digit) for digit in range(10)]
    table.setHorizontalHeaderLabels(digits)
    table.setVerticalHeaderLabels(digits)
    size = round(_CELL * table.fontMetrics().height())
    for header in (table.horizontalHeader(), table.verticalHeader()):
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultSectionSize(size)
    table.verticalHeader().setDefaultSectionSize(round(0.6 * size))
    for (was, read), count in np.ndenumerate(standing.confusion):
        table.setItem(was, read, _item(int(count), bool(changed[was, read]), theme))
    table.resizeRowsToContents()
    _fit(table)
    return column(label(title, "heading"), table, spacing=6)


def _item(count: int, changed: bool, theme: Theme) -> QTableWidgetItem:
    item = QTableWidgetItem(str(count) if count else "")
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    if changed:
        item.setBackground(QColor(theme.wash))
        item.setForeground(QColor(theme.accent))
    return item


def _fit(table: QTableWidget) -> None:
    """Make the table as large as its cells, so that nothing scrolls."""
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    across, down = table.horizontalHeader(), table.verticalHeader()
    frame = 2 * table.frameWidth()
    table.setFixedSize(
        across.length() + down.sizeHint().width() + frame,
        down.length() + across.sizeHint().height() + frame,
    )
    table.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
