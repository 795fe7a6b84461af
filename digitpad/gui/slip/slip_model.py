"""A slip as a table: the time and the amount, a row for each."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from digitpad.gui.widgets.words.numbers import money
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.slip.slip import Slip

_HEADS = (translatable("Time"), translatable("Amount"))
_Index = QModelIndex | QPersistentModelIndex


class SlipModel(QAbstractTableModel):
    """Shows one slip after another."""

    def __init__(self) -> None:
        super().__init__()
        self.slip = Slip()

    def show_slip(self, slip: Slip) -> None:
        """Show another slip."""
        self.beginResetModel()
        self.slip = slip
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, Qt's own default
        """Return how many amounts there are."""
        return 0 if parent.isValid() else len(self.slip)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return what a column is called, or a row's number."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr(_HEADS[section]) if orientation == Qt.Orientation.Horizontal else section + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell; its tip has what was written, and when."""
        entry, is_time = self.slip.entries[index.row()], index.column() == 0
        if role == Qt.ItemDataRole.DisplayRole:
            amount = money(entry.currency, entry.value)
            return f"{entry.taken:%H:%M}" if is_time else amount
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(
                "Written {text}, taken {when}",
                text=entry.text,
                when=f"{entry.taken:%Y-%m-%d %H:%M:%S}",
            )
        if role == Qt.ItemDataRole.TextAlignmentRole and not is_time:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
