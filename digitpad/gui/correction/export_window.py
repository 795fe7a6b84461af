"""Exporting a profile: what goes into the file is seen before it is written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QDialog, QListView, QListWidget, QListWidgetItem, QWidget

from digitpad.finetune.accepted import unpacked
from digitpad.gui.correction.pictures import picture_of
from digitpad.gui.widgets.basic import button, column, label, row
from digitpad.gui.widgets.window_size import room_for
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.gui.widgets.words.window_title import in_title
from digitpad.journal import History
from digitpad.journal.corrections import Correction
from digitpad.journal.exchange.picture_files import IMAGES

EXPORT_KINDS = {
    ".zip": translatable("Ink and labels"),
    ".csv": translatable("Kaggle table"),
    IMAGES: translatable("IDX pictures"),
    ".npz": translatable("Network"),
    ".json": translatable("Lesson"),
}
_PICTURE, _SIZE = 56, QSize(560, 460)


class ExportWindow(QDialog):
    """The corrections that a file of the chosen kind holds, as pictures with their labels.

    Parameters
    ----------
    history : History
    parent : QWidget
    """

    export_asked = Signal(str, str)  # the kind as a file dialog has it, and a name to suggest

    def __init__(self, history: History, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export {name}", name=in_title(labels.profile(history.name))))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._steps = len(history.steps())
        self._accepted = sum(len(unpacked(history.accepted(s.id))) for s in history.steps())
        entries = history.corrections()
        self._corrections = [e.correction for e in entries if e.status != "taken back"]
        self.kind, self.preview, self.about = QComboBox(), _gallery(), label(role="quiet")
        for ending, name in EXPORT_KINDS.items():
            self.kind.addItem(f"{tr(name)} (*{ending})", ending)
        self.kind.setAccessibleName(tr("Kind of file"))
        self.kind.currentTextChanged.connect(self._show)
        self.save = button(tr("Save as…"), "main", tr("Choose where to write it"))
        self.save.clicked.connect(self._ask)
        whole = column(self.kind, self.preview, self.about, row(None, self.save), spacing=12)
        whole.setContentsMargins(20, 16, 20, 16)
        self.setLayout(whole)
        self.resize(_SIZE.boundedTo(room_for(self)))
        self._show()

    @property
    def chosen(self) -> Sequence[Correction]:
        """The corrections that a file of this kind holds."""
        ending = self.kind.currentData()
        if ending == ".npz":
            return ()
        whole = ending in (".zip", ".json")  # a table of digits has no room for what is none
        return [each for each in self._corrections if whole or each.label is not None]

    # slots

    @Slot()
    def _show(self) -> None:
        self.preview.clear()
        for correction in self.chosen:
            text = correction.mark or (
                tr("none") if correction.label is None else str(correction.label)
            )
            picture = QIcon(picture_of(correction.image, _PICTURE))
            self.preview.addItem(QListWidgetItem(picture, text))
        self.about.setText(self._told())
        self.save.setEnabled(self.kind.currentData() == ".npz" or bool(self.chosen))

    def _told(self) -> str:
        if self.kind.currentData() == ".npz":
            return tr(
                "The network after {steps}, to be read with anywhere",
                steps=labels.steps_taken(self._steps),
            )
        left_out = len(self._corrections) - len(self.chosen)
        said = tr("%Ln corrections", "", len(self.chosen))
        if self.kind.currentData() == ".json" and self._accepted:
            return tr(
                "{said}, and %Ln digits you let stand, to take the steps again",
                "",
                self._accepted,
                said=said,
            )
        if not left_out:
            return said
        return tr("{said}; %Ln of no digit are left out", "", left_out, said=said)

    @Slot()
    def _ask(self) -> None:
        kind = self.kind.currentText()
        ending = self.kind.currentData()
        name = {".npz": "network", ".json": "lesson"}.get(ending, "corrections")
        self.accept()
        self.export_asked.emit(kind, f"{name}{ending}")


def _gallery() -> QListWidget:
    result = QListWidget()
    result.setViewMode(QListView.ViewMode.IconMode)
    result.setIconSize(QSize(_PICTURE, _PICTURE))
    result.setGridSize(QSize(_PICTURE + 16, _PICTURE + 32))
    result.setMovement(QListView.Movement.Static)
    result.setResizeMode(QListView.ResizeMode.Adjust)
    result.setSelectionMode(QListView.SelectionMode.NoSelection)
    result.setAccessibleName(tr("What goes into the file"))
    return result
