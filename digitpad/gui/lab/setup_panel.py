"""The left-hand side: which data, and how the next run is to learn from them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QMenu,
    QProgressBar,
    QWidget,
)

from digitpad.gui.widgets.basic import button, column, label, row, rule
from digitpad.gui.widgets.mnemonics import give_letters
from digitpad.gui.widgets.scroll_area import LazyScrollArea
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.words.numbers import shortest
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.gui.widgets.wrapped_label import WrappedLabel
from digitpad.lab.presets import RUN_PRESETS
from digitpad.lab.settings import RunSettings

_WIDTH = 17.5  # in the height of the text
_METHODS = {
    translatable("Plain descent"): ("sgd", 0.1),
    "Momentum": ("momentum", 0.02),
    "AdaGrad": ("adagrad", 0.01),
    "RMSProp": ("rmsprop", 0.001),
    "Adam": ("adam", 0.001),
}
_BATCHES = {
    translatable("1 (SGD)"): 1,
    "16": 16,
    "32": 32,
    "64": 64,
    "128": 128,
    "256": 256,
    translatable("All (GD)"): 0,
}
_NOT_SETTINGS = translatable(
    "That is not a rate like 0.01, hidden layers like 128, 64, whole seed and epochs"
)
_CORE_WORDS = (
    translatable("Drawn digits"),
    translatable("The essay's training (Figure 11)"),
    translatable("Learning rates (Figure 8)"),
    translatable("GD, minibatch, SGD"),
    translatable("Optimizers"),
    translatable("Losses (12) and (13)"),
    translatable("Layer sizes"),
    translatable("Random beginnings"),
)
"""What `lab.presets` and `lab.data` call things; a test compares them."""
_LOSSES = {
    translatable("Cross-entropy"): "cross_entropy",
    translatable("Squared error"): "squared_error",
}


class SetupPanel(LazyScrollArea):
    """Scrolls where the window is too low for all of it."""

    run_asked = Signal(object)  # Settings
    preset_asked = Signal(str)
    drawn_asked = Signal()
    mnist_asked = Signal()
    fetch_asked = Signal()
    folder_asked = Signal()
    cancel_asked = Signal()
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("setup")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.data = _DataPart(self)
        self.optimizer, self.batch, self.loss = (
            _choice(_METHODS),
            _choice(_BATCHES),
            _choice(_LOSSES),
        )
        self.rate, self.hidden, self.seed, self.epochs = (QLineEdit() for _ in range(4))
        self.begin = button(tr("Add this run"), "main", tr("Begin a run from these random weights"))
        self.compare = button(tr("Compare…"), "", tr("Begin several runs that differ in one thing"))
        self.compare.setMenu(self._presets())
        self.optimizer.activated.connect(self._suggest_rate)
        self.begin.clicked.connect(self._ask)
        for field in (self.rate, self.hidden, self.seed, self.epochs):
            field.returnPressed.connect(self._ask)
        body = QWidget()
        body.setObjectName("setupBody")
        self.setWidget(body)  # empty: what tells its size is styled anew with each parent it gets
        parts = (self.data, 12, rule(), 12, label(tr("The next run"), "heading"), 8)
        layout = column(*parts)
        layout.addLayout(self._form())
        layout.addSpacing(12)
        layout.addWidget(self.begin)
        layout.addSpacing(8)
        layout.addWidget(self.compare)
        layout.addStretch(1)
        layout.setContentsMargins(16, 12, 16, 12)
        body.setLayout(layout)
        self.show_settings(RunSettings())

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other sizes."""
        self.setFixedWidth(round(_WIDTH * type_.text))

    def show_settings(self, settings: RunSettings) -> None:
        """Fill the form with a run's settings, to change one thing and begin another."""
        self.optimizer.setCurrentIndex([m[0] for m in _METHODS.values()].index(settings.optimizer))
        self.rate.setText(shortest(settings.learning_rate))
        for box, choices, value in (
            (self.batch, _BATCHES, settings.batch_size),
            (self.loss, _LOSSES, settings.loss),
        ):
            box.setCurrentIndex(list(choices.values()).index(value))
        self.hidden.setText(", ".join(str(nodes) for nodes in settings.hidden))
        self.seed.setText(str(settings.seed))
        self.epochs.setText(str(settings.epochs))

    def settings(self) -> RunSettings:
        """Return what the form says. Raises ValueError, in words for the user."""
        try:
            rate = float(self.rate.text().replace(",", "."))
            hidden = tuple(int(part) for part in self.hidden.text().split(","))
            seed, epochs = int(self.seed.text()), int(self.epochs.text())
        except ValueError as error:
            raise ValueError(tr(_NOT_SETTINGS)) from error
        return RunSettings(
            self.optimizer.currentData()[0],
            rate,
            self.batch.currentData(),
            self.loss.currentData(),
            hidden,
            seed,
            epochs,
        )

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name, field, tip in (
            (
                tr("Method"),
                self.optimizer,
                tr("How a gradient becomes a step: (15), or Appendix A"),
            ),
            (tr("Rate η"), self.rate, tr("The learning rate of (15)")),
            (tr("Batch"), self.batch, tr("How many examples a step looks at")),
            (tr("Loss"), self.loss, tr("What is made small: (13) or (12)")),
            (tr("Hidden"), self.hidden, tr("Nodes of the hidden layers, one to three of them")),
            (
                tr("Seed"),
                self.seed,
                tr("Equal seeds: equal random weights, equal order of examples"),
            ),
            (tr("Epochs"), self.epochs, tr("How long to train at a time")),
        ):
            field.setAccessibleName(name)
            field.setToolTip(tip)
            form.addRow(name, field)
        return form

    def _presets(self) -> QMenu:
        menu = QMenu(self)
        for name in RUN_PRESETS:
            action = menu.addAction(tr(name))
            action.setObjectName(name)
            action.setData(name)
        menu.triggered.connect(self._ask_preset)
        give_letters(menu)
        return menu

    # slots

    @Slot()
    def _ask(self) -> None:
        try:
            self.run_asked.emit(self.settings())
        except ValueError as error:
            self.refused.emit(str(error))

    @Slot(QAction)
    def _ask_preset(self, action: QAction) -> None:
        self.preset_asked.emit(action.data())

    @Slot(int)
    def _suggest_rate(self, index: int) -> None:
        self.rate.setText(shortest(list(_METHODS.values())[index][1]))


class _DataPart(QWidget):
    """Which data there are, and how to get others."""

    def __init__(self, panel: SetupPanel) -> None:
        super().__init__()
        self.name, self.extent = label(), WrappedLabel("quiet")
        self.choose = button(tr("Other data…"), "", tr("Train the next runs on other examples"))
        menu = QMenu(self)
        self.use_drawn = menu.addAction(tr("Drawn digits, built in"))
        self.use_mnist = menu.addAction("MNIST")
        self.choose_folder = menu.addAction(tr("MNIST from a folder…"))
        self.use_drawn.setObjectName("drawn")
        self.choose.setMenu(menu)
        give_letters(menu)
        self.fetch = button(tr("Fetch MNIST, 11 MB"), "", tr("Download it into your cache"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Fetching MNIST"))
        self.cancel = button(tr("Cancel"), "plain", tr("Stop fetching; what is there is kept"))
        self.use_drawn.triggered.connect(panel.drawn_asked)
        self.use_mnist.triggered.connect(panel.mnist_asked)
        self.choose_folder.triggered.connect(panel.folder_asked)
        self.fetch.clicked.connect(panel.fetch_asked)
        self.cancel.clicked.connect(panel.cancel_asked)
        progress = row(self.bar, self.cancel, spacing=4)
        parts = (label(tr("Data"), "heading"), 6, self.name, 2, self.extent, 8, self.choose, 6)
        self.setLayout(column(*parts, self.fetch, progress))
        self.show_state("", "", waiting=True, fetching=False, offer=False)

    def show_state(
        self, name: str, size: str, *, waiting: bool, fetching: bool, offer: bool
    ) -> None:
        """Show what there is and what can be done about it."""
        self.name.setText(name or tr("Drawing digits…"))
        moment = waiting and name and not fetching
        self.extent.show_text(tr("One moment…") if moment else size or " ")
        self.choose.setEnabled(not waiting)
        self.fetch.setVisible(offer and not fetching)
        self.fetch.setEnabled(not waiting)
        self.bar.setVisible(fetching)
        self.cancel.setVisible(fetching)
        if not fetching:
            self.bar.setValue(0)


def _choice(choices: dict) -> QComboBox:
    box = QComboBox()
    for name, value in choices.items():
        box.addItem(tr(name), value)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
