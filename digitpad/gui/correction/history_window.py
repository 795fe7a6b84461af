"""The history: every step with its picture, its day and its cost, and a click that goes there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from digitpad.finetune.single_step import LEARN_IT, ONE_STEP
from digitpad.gui.correction.forgetting_meter import REFERENCE_NAMES
from digitpad.gui.correction.pictures import picture_of
from digitpad.gui.session.profile_controller import ProfileController
from digitpad.gui.widgets.basic import column, label
from digitpad.gui.widgets.theme import Theme
from digitpad.gui.widgets.window_size import room_for
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.numbers import decimal, moment
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.gui.widgets.words.window_title import in_title
from digitpad.ink.normalise import Image
from digitpad.journal.corrections import IMPORTED
from digitpad.journal.costs import Shares
from digitpad.journal.states import BEGINNING, HistoryStep

_COLUMNS = (
    "",
    translatable("It is"),
    translatable("When"),
    translatable("How"),
    translatable("Change elsewhere, in points"),
)
_KINDS = {
    ONE_STEP: translatable("one step"),
    LEARN_IT: translatable("learn it"),
    IMPORTED: translatable("came with a file"),
}
_PICTURE, _SIZE = 42, QSize(880, 480)
HISTORY_HINT = translatable(
    "A click goes to where the network stood after that step. Quiet ones were taken back."
)


class HistoryWindow(QDialog):
    """All steps of the profile in use, the newest on top, the one it stands at marked.

    Parameters
    ----------
    profiles : ProfileController
    theme : Theme
    parent : QWidget
    """

    def __init__(self, profiles: ProfileController, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._profiles, self._theme = profiles, theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = self._made()
        whole = column(self.table, label(tr(HISTORY_HINT), "quiet"), spacing=12)
        whole.setContentsMargins(20, 16, 20, 16)
        self.setLayout(whole)
        self.resize(_SIZE.boundedTo(room_for(self)))
        self.table.cellClicked.connect(self._go)
        self.table.cellActivated.connect(self._go)
        for went in (profiles.moved, profiles.stepped):
            went.connect(self._fill)
        self._fill()
        self.table.setFocus()

    def _made(self) -> QTableWidget:
        table = QTableWidget(0, len(_COLUMNS))
        table.setHorizontalHeaderLabels([tr(name) if name else "" for name in _COLUMNS])
        table.setAccessibleName(tr("Steps"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setIconSize(QSize(_PICTURE, _PICTURE))
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_PICTURE + 6)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table

    def _add(self, row: int, step: HistoryStep, texts: tuple[str, ...], icon: QIcon) -> None:
        on_path = step.id in self._path
        for column_, text in enumerate(("", *texts)):
            item = QTableWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, step.id)
            item.setForeground(QColor(self._theme.text if on_path else self._theme.faint))
            if column_ == 0:
                item.setIcon(icon)
            self.table.setItem(row, column_, item)
        if step.id == self._at:
            self.table.selectRow(row)

    # slots

    @Slot()
    def _fill(self) -> None:
        history, model = self._profiles.history, self._profiles.active_model
        self.setWindowTitle(tr("History of {name}", name=in_title(labels.profile(history.name))))
        self._at, self._path = model.at, {step.id for step in model.steps} | {model.at}
        costs, steps = history.costs(), history.all_steps()[::-1]
        taught = history.taught(steps)
        self._path |= {step.id for step in steps if step.kind == BEGINNING}
        self.table.setRowCount(len(steps))
        for row, step in enumerate(steps):
            correction = taught.get(step.correction)
            image = correction.image if correction else None
            texts = _texts(step, costs.get(step.id, {}), history.weights)
            self._add(row, step, texts, _icon(image))

    @Slot(int, int)
    def _go(self, row: int, column_: int) -> None:
        step = self.table.model().index(row, 0).data(Qt.ItemDataRole.UserRole)
        if step != self._at:
            self._profiles.go_to(step)


def _icon(image: Image | None) -> QIcon:
    icon = QIcon()
    if image is not None:
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):  # Qt would tint what is selected
            icon.addPixmap(picture_of(image, _PICTURE), mode)
    return icon


def _texts(step: HistoryStep, costs: Mapping[str, Shares], weights: str) -> tuple[str, ...]:
    """Return what a line says of a step: what it was, when, how, and what that cost."""
    if step.kind == BEGINNING:
        named = tr("The weights {name}", name=labels.profile(weights))
        return named, _when(step.made), tr("as they came"), ""
    it_is = step.mark or (tr("no character") if step.label is None else str(step.label))
    was = it_is
    if step.read_as is not None:
        was = tr("{it_is}, read as {read_as}", it_is=it_is, read_as=step.read_as)
    how = tr(_KINDS.get(step.kind, step.kind))
    if step.is_kept:
        how = tr("{how}, kept as an example", how=how)
    elif step.updates != 1 and step.kind != IMPORTED:
        how = tr("{how}, %Ln updates", "", step.updates, how=how)
    return was, _when(step.made), how, "   ".join(_cost(*each) for each in costs.items())


def _cost(name: str, shares: Shares) -> str:
    points = 100 * (shares[1] - shares[0])
    sign = "−" if points < 0 else "+"
    return f"{tr(REFERENCE_NAMES.get(name, name))} {sign}{decimal(abs(points), 2)}"


def _when(made: str) -> str:
    """Return a time of the journal as the clock on the wall had it."""
    return moment(datetime.fromisoformat(made))
