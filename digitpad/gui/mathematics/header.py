"""The line above all tabs: which digit this is, how it was read, what it was."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QComboBox, QMenu, QSizePolicy, QToolButton, QWidget

from digitpad.explanation.guide.choices import LOSS_CHOICES
from digitpad.explanation.page import described
from digitpad.gui.mathematics.label_chooser import LabelChooser
from digitpad.gui.mathematics.layer_words import share
from digitpad.gui.mathematics.study import Study
from digitpad.gui.mathematics.views.folding import FoldingLayout
from digitpad.gui.mathematics.views.number_map import NumberMap
from digitpad.gui.widgets.basic import column, label, row
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.words.translation import tr, translatable

_CORE_WORDS = (translatable("cross-entropy (13)"), translatable("squared error (12)"))
"""What `explanation.guide.choices` calls the losses; a test compares them."""
_PICTURE = 58  # pixels: two for each of 28, and a frame


class MathematicsHeader(QWidget):
    """The digit as the network sees it, its reading, its label.

    Parameters
    ----------
    study : Study
    tours : QMenu
        Opens at the right.
    """

    def __init__(self, study: Study, tours: QMenu) -> None:
        super().__init__()
        self._study = study
        self.setObjectName("mathematicsHeader")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._digit = NumberMap(tr("The digit"), QSize(_PICTURE, _PICTURE))
        self._digit.setFixedSize(_PICTURE, _PICTURE)
        self._digit.setEnabled(False)
        self.reading, self._source = label(role="title"), label(role="quiet")
        self.labels = LabelChooser()
        self.labels.chosen.connect(study.relabel)
        self.loss = QComboBox()
        for name, loss in LOSS_CHOICES.items():
            self.loss.addItem(tr(name), loss)
        self.loss.setAccessibleName(tr("Loss"))
        self.loss.setToolTip(tr("The loss: what measures how wrong the answer is"))
        self.loss.activated.connect(self._choose_loss)
        said = column(self.reading, 2, self._source)
        self.tours = _menu_button(tr("Tours"), tours)
        shown = row(self._digit, 6, said, None)
        choices = row(self.labels, 4, self.loss, None, self.tours)
        parts = FoldingLayout(shown, choices, stretches=(1, 0), spacing=16)
        parts.setContentsMargins(16, 10, 16, 10)
        self.setLayout(parts)
        study.subject_changed.connect(self._show)
        self._show()

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._digit.set_look(theme, type_)

    # slots

    @Slot()
    def _show(self) -> None:
        example = self._study.example
        self._digit.show_values(example.x, signed=False)
        self._digit.setAccessibleDescription(described(example.x))
        best = example.a(example.depth)[example.guess]
        self.reading.setText(tr("Read as {digit}, {share}", digit=example.guess, share=share(best)))
        self._source.setText(tr(self._study.subject.source))
        self.labels.show_label(example.label)
        self.loss.setCurrentIndex(list(LOSS_CHOICES.values()).index(example.loss))

    @Slot(int)
    def _choose_loss(self, index: int) -> None:
        self._study.use_loss(self.loss.itemData(index))


def _menu_button(name: str, menu: QMenu) -> QToolButton:
    result = QToolButton()
    result.setText(name)
    result.setAccessibleName(name)
    result.setToolTip(tr("Six short guided tours"))
    result.setMenu(menu)
    result.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return result
