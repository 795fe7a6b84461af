"""A table of the explanation, and its copies as LaTeX, CSV and Markdown."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from digitpad.explanation.formulas.table import Table
from digitpad.gui.mathematics.views.accent_font import hatted
from digitpad.gui.mathematics.views.map_panel import prose
from digitpad.gui.widgets.basic import button, column, row
from digitpad.gui.widgets.words.translation import tr


class TableView(QTableWidget):
    """A table: three significant figures in the cells, all of them under the pointer.

    Ctrl+C copies the selected cells with every number in full.

    Parameters
    ----------
    name : str
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFont(hatted(self.font()))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_table(self, table: Table) -> None:
        """Show a table, all its rows at once."""
        self.setColumnCount(len(table.header))
        self.setRowCount(len(table.rows))
        self.setHorizontalHeaderLabels([cell.text for cell in table.header])
        self._fill(table)
        self.setAccessibleDescription(f"{table.title}\n{table.markdown()}")
        self.fit()

    def fit(self) -> None:
        """Take the height of all rows."""
        self.resizeRowsToContents()
        header = self.horizontalHeader()
        wider = header.length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if wider else 0
        rows = self.verticalHeader().length()
        self.setFixedHeight(rows + header.sizeHint().height() + bar + 2 * self.frameWidth())

    def showEvent(self, event: QShowEvent) -> None:
        """Fit: only what is shown has its own font."""
        super().showEvent(event)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit: another width may want a scroll bar, or do without."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selected cells."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._selected())
        else:
            super().keyPressEvent(event)

    def _fill(self, table: Table) -> None:
        """Fill the cells; told of each, the header would measure its column once a cell."""
        model = self.model()
        with QSignalBlocker(model):
            for i, cells in enumerate(table.rows):
                for j, cell in enumerate(cells):
                    item = QTableWidgetItem(cell.text)
                    item.setToolTip(cell.exact)
                    item.setData(Qt.ItemDataRole.UserRole, cell.exact)
                    self.setItem(i, j, item)
        last = model.index(model.rowCount() - 1, model.columnCount() - 1)
        model.dataChanged.emit(model.index(0, 0), last)

    def _selected(self) -> str:
        chosen = {(index.row(), index.column()) for index in self.selectedIndexes()}
        rows = sorted({i for i, _ in chosen})
        columns = range(self.columnCount())
        return "\n".join(
            "\t".join(self._exact(i, j) for j in columns if (i, j) in chosen) for i in rows
        )

    def _exact(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""


class CopyableTable(QWidget):
    """A table under its title, with a button for each way to copy it.

    Parameters
    ----------
    name : str
    """

    copied = Signal(str)  # what was copied, in words

    def __init__(self, name: str) -> None:
        super().__init__()
        self._table: Table | None = None
        self.title, self.view = prose("heading", name), TableView(name)
        self.title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.buttons = {
            form: button(
                tr("Copy {format}", format=form),
                "plain",
                tr("Copy the table as {format}", format=form),
            )
            for form in _FORMS
        }
        for form, each in self.buttons.items():
            each.clicked.connect(lambda _=False, form=form: self._copy(form))
        head = row(self.title, *self.buttons.values(), spacing=2)
        head.setStretch(0, 1)
        self.setLayout(column(head, 4, self.view))

    def show_table(self, table: Table) -> None:
        """Show a table."""
        self._table = table
        self.title.setText(table.title)
        self.view.show_table(table)

    def _copy(self, form: str) -> None:
        if self._table:
            QGuiApplication.clipboard().setText(_FORMS[form](self._table))
            self.copied.emit(tr("Copied the table as {format}", format=form))


_FORMS = {"LaTeX": Table.latex, "CSV": Table.csv, "Markdown": Table.markdown}
