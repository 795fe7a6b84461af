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
    QScrollArea,
    QWidget,
)

from digitpad.gui.widgets.basic import button, column, label, row, rule
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.lab.presets import RUN_PRESETS
from digitpad.lab.settings import RunSettings

_WIDTH = 17.5  # in the height of the text
_METHODS = {
    "Plain descent": ("sgd", 0.1),
    "Momentum": ("momentum", 0.02),
    "AdaGrad": ("adagrad", 0.01),
    "RMSProp": ("rmsprop", 0.001),
    "Adam": ("adam", 0.001),
}
_BATCHES = {"1 (SGD)": 1, "16": 16, "32": 32, "64": 64, "128": 128, "256": 256, "All (GD)": 0}
_LOSSES = {"Cross-entropy": "cross_entropy", "Squared error": "squared_error"}


class SetupPanel(QScrollArea):
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
        self.begin = button("Add this run", "main", "Begin a run from these random weights")
        self.compare = button("Compare…", "", "Begin several runs that differ in one thing")
        self.compare.setMenu(self._presets())
        self.optimizer.activated.connect(self._suggest_rate)
        self.begin.clicked.connect(self._ask)
        for field in (self.rate, self.hidden, self.seed, self.epochs):
            field.returnPressed.connect(self._ask)
        body = QWidget()
        body.setObjectName("setupBody")
        parts = (self.data, 12, rule(), 12, label("The next run", "heading"), 8)
        layout = column(*parts)
        layout.addLayout(self._form())
        layout.addSpacing(12)
        layout.addWidget(self.begin)
        layout.addSpacing(8)
        layout.addWidget(self.compare)
        layout.addStretch(1)
        layout.setContentsMargins(16, 12, 16, 12)
        body.setLayout(layout)
        self.setWidget(body)
        self.show_settings(RunSettings())

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other sizes."""
        self.setFixedWidth(round(_WIDTH * type_.text))

    def show_settings(self, settings: RunSettings) -> None:
        """Fill the form with a run's settings, to change one thing and begin another."""
        self.optimizer.setCurrentIndex([m[0] for m in _METHODS.values()].index(settings.optimizer))
        self.rate.setText(f"{settings.learning_rate:g}")
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
            wanted = "a rate like 0.01, hidden layers like 128, 64, whole seed and epochs"
            raise ValueError(f"That is not {wanted}") from error
        return RunSettings(
            _METHODS[self.optimizer.currentText()][0],
            rate,
            _BATCHES[self.batch.currentText()],
            _LOSSES[self.loss.currentText()],
            hidden,
            seed,
            epochs,
        )

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name, field, tip in (
            ("Method", self.optimizer, "How a gradient becomes a step: (15), or Appendix A"),
            ("Rate η", self.rate, "The learning rate of (15)"),
            ("Batch", self.batch, "How many examples a step looks at"),
            ("Loss", self.loss, "What is made small: (13) or (12)"),
            ("Hidden", self.hidden, "Nodes of the hidden layers, one to three of them"),
            ("Seed", self.seed, "Equal seeds: equal random weights, equal order of examples"),
            ("Epochs", self.epochs, "How long to train at a time"),
        ):
            field.setAccessibleName(name)
            field.setToolTip(tip)
            form.addRow(name, field)
        return form

    def _presets(self) -> QMenu:
        menu = QMenu(self)
        for name in RUN_PRESETS:
            menu.addAction(name)
        menu.triggered.connect(self._ask_preset)
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
        self.preset_asked.emit(action.text())

    @Slot(int)
    def _suggest_rate(self, index: int) -> None:
        self.rate.setText(f"{list(_METHODS.values())[index][1]:g}")


class _DataPart(QWidget):
    """Which data there are, and how to get others."""

    def __init__(self, panel: SetupPanel) -> None:
        super().__init__()
        self.name, self.extent = label(), label(role="quiet")
        self.choose = button("Other data…", "", "Train the next runs on other examples")
        menu = QMenu(self)
        self.use_drawn = menu.addAction("Drawn digits, built in")
        self.use_mnist = menu.addAction("MNIST")
        self.choose_folder = menu.addAction("MNIST from a folder…")
        self.choose.setMenu(menu)
        self.fetch = button("Fetch MNIST, 11 MB", "", "Download it into your cache")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName("Fetching MNIST")
        self.cancel = button("Cancel", "plain", "Stop fetching; what is there is kept")
        self.use_drawn.triggered.connect(panel.drawn_asked)
        self.use_mnist.triggered.connect(panel.mnist_asked)
        self.choose_folder.triggered.connect(panel.folder_asked)
        self.fetch.clicked.connect(panel.fetch_asked)
        self.cancel.clicked.connect(panel.cancel_asked)
        progress = row(self.bar, self.cancel, spacing=4)
        parts = (label("Data", "heading"), 6, self.name, 2, self.extent, 8, self.choose, 6)
        self.setLayout(column(*parts, self.fetch, progress))
        self.show_state("", "", waiting=True, fetching=False, offer=False)

    def show_state(
        self, name: str, size: str, *, waiting: bool, fetching: bool, offer: bool
    ) -> None:
        """Show what there is and what can be done about it."""
        self.name.setText(name or "Drawing digits…")
        self.extent.setText("One moment…" if waiting and name and not fetching else size or " ")
        self.choose.setEnabled(not waiting)
        self.fetch.setVisible(offer and not fetching)
        self.fetch.setEnabled(not waiting)
        self.bar.setVisible(fetching)
        self.cancel.setVisible(fetching)
        if not fetching:
            self.bar.setValue(0)


def _choice(choices: dict) -> QComboBox:
    box = QComboBox()
    box.addItems(list(choices))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
