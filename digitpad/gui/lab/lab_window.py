"""The lab's window: settings on the left, time on top, curves, runs and weights."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from digitpad.datasets import mnist
from digitpad.gui.lab.charts.curve_panel import CurvePanel
from digitpad.gui.lab.charts.weight_pictures import WeightPictures
from digitpad.gui.lab.experiment_model import ExperimentModel
from digitpad.gui.lab.exporter import LabExporter
from digitpad.gui.lab.run_list import RunList
from digitpad.gui.lab.setup_panel import SetupPanel
from digitpad.gui.lab.time_bar import TimeBar
from digitpad.gui.widgets.basic import column, label, row
from digitpad.gui.widgets.first_paint import AfterFirstPaint
from digitpad.gui.widgets.keys import bind
from digitpad.gui.widgets.mnemonics import give_letters
from digitpad.gui.widgets.status_line import StatusLine
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.window_size import fit_to_screen
from digitpad.gui.widgets.words.numbers import whole
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.lab.presets import RUN_PRESETS
from digitpad.lab.run import RunLength
from digitpad.lab.settings import RunSettings

_SIZE, _SMALLEST = QSize(1280, 800), QSize(960, 600)
LAB_HINT = translatable(
    "F5 trains and pauses, F6 takes one step, F7 one epoch, Shift+F6 undoes a step"
)


class LabWindow(QMainWindow):
    """One experiment model, shown.

    Parameters
    ----------
    lab : ExperimentModel
    """

    network_shown = Signal(object)  # the selected run's network; None: the pad's own again
    closed = Signal()

    def __init__(self, lab: ExperimentModel) -> None:
        super().__init__()
        self.lab = lab
        self._filled_with: int | None = None  # whose settings the form was last filled with
        self.setWindowTitle(tr("Training lab – digitpad"))
        self.time, self.setup = TimeBar(self), SetupPanel()
        self.curves, self.runs, self.weights = CurvePanel(), RunList(), WeightPictures()
        self.status = StatusLine(tr(LAB_HINT))
        self.exports = LabExporter(lab, self.curves, self)
        self.setCentralWidget(self._arranged())
        self._connect_lab()
        self._connect_parts()
        bind("close", self, self.close)
        fit_to_screen(self, _SIZE, _SMALLEST)
        self._show_data()
        self._show_runs()
        AfterFirstPaint(self.status, self.load_charts)
        self.runs.setFocus()

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        for part in (self.time, self.setup, self.curves, self.runs, self.weights, self.status):
            part.set_look(theme, type_)
        self.exports.set_theme(theme)

    def load_charts(self) -> None:
        """Import pyqtgraph, which takes longer than all the rest, and show the charts."""
        self.curves.load_charts()
        self.weights.load_charts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pause what is learning with Escape; close the window where nothing is."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.lab.going:
            self.lab.pause()
        else:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the threads; the pad gets its own weights back."""
        self.network_shown.emit(None)
        self.hide()  # a step under way may take a second: nobody needs to watch
        self.lab.close()
        self.closed.emit()
        event.accept()

    # how it is put together

    def _arranged(self) -> QWidget:
        runs = QWidget()
        layout = column(label(tr("Runs"), "heading"), 6)
        layout.addWidget(self.runs, 1)
        runs.setLayout(layout)
        below = row(runs, self.weights, spacing=16)
        below.setStretch(0, 1)
        below.setStretch(1, 1)
        right = column(self.curves, 16)
        right.addLayout(below, 5)
        right.setStretch(0, 6)
        right.setStretch(2, 5)
        right.setContentsMargins(20, 12, 20, 12)
        desk = QWidget()
        desk.setObjectName("lab")
        desk.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        desk.setLayout(right)
        sides = row(self.setup, desk, spacing=0)
        sides.setStretch(1, 1)
        whole = QWidget()
        layout = column(self.time)
        layout.addLayout(sides, 1)
        layout.addWidget(self.status)
        whole.setLayout(layout)
        return whole

    def _connect_lab(self) -> None:
        lab = self.lab
        lab.data_changed.connect(self._show_data)
        lab.runs_changed.connect(self._show_runs)
        lab.progressed.connect(self._show_progress)
        lab.fetched.connect(self._show_fetched)
        lab.said.connect(self.status.show_news)
        lab.failed.connect(self.status.show_problem)

    def _connect_parts(self) -> None:
        lab, setup, time = self.lab, self.setup, self.time
        setup.run_asked.connect(self._add)
        setup.preset_asked.connect(self._compare)
        setup.drawn_asked.connect(lab.use_drawn)
        setup.mnist_asked.connect(self._use_mnist)
        setup.fetch_asked.connect(lab.fetch_mnist)
        setup.folder_asked.connect(self._choose_folder)
        setup.cancel_asked.connect(lab.cancel)
        setup.refused.connect(self.status.show_problem)
        self.runs.selected.connect(lab.select)
        self.runs.toggled.connect(lab.show)
        self.runs.removed.connect(lab.remove)
        time.play.triggered.connect(self._play)
        time.step.triggered.connect(self._step)
        time.epoch.triggered.connect(self._epoch)
        time.back.triggered.connect(lab.step_back)
        time.start.triggered.connect(self._to_start)
        time.pad.toggled.connect(self._lend)
        time.rewound.connect(lab.rewind)
        for text, slot in (
            (tr("Curves as PNG…"), self.exports.ask_png),
            (tr("Curves as SVG…"), self.exports.ask_svg),
            (tr("Curves as CSV…"), self.exports.ask_csv),
            (tr("Weights of the selected run…"), self.exports.ask_weights),
        ):
            time.menu.addAction(text).triggered.connect(slot)
        give_letters(time.menu)
        self.exports.failed.connect(self.status.show_problem)
        self.exports.done.connect(self.status.show_news)
        self.curves.pointed.connect(self.status.show_value)
        self.weights.pointed.connect(self.status.show_value)

    # slots

    @Slot()
    def _show_data(self) -> None:
        lab, data = self.lab, self.lab.data
        size = ""
        if data:
            size = tr(
                "{training} to train, {test} to test",
                training=whole(len(data.training)),
                test=whole(len(data.test)),
            )
        self.setup.data.show_state(
            tr(data.name) if data else "",
            size,
            waiting=lab.waiting,
            fetching=lab.fetching,
            offer=mnist.find() is None,
        )
        self.setup.begin.setEnabled(data is not None)
        self.setup.compare.setEnabled(data is not None)

    @Slot()
    def _show_runs(self) -> None:
        self.runs.show_runs(list(self.lab.entries.values()), self.lab.selected)
        if self.lab.entry and self.lab.selected != self._filled_with:
            self._filled_with = self.lab.selected
            self.setup.show_settings(self.lab.entry.settings)
        self._show_progress()

    @Slot()
    def _show_progress(self) -> None:
        lab = self.lab
        self.runs.show_progress(list(lab.entries.values()))
        self.time.show_snapshot(lab.snapshot, going=lab.going)
        self.curves.show_runs(lab.shown, lab.snapshot, set(lab.entries))
        self.weights.show_network(lab.selected, lab.snapshot.network if lab.snapshot else None)
        if self.time.pad.isChecked():
            self._lend(True)

    @Slot(str, float)
    def _show_fetched(self, name: str, part: float) -> None:
        self.setup.data.bar.setValue(round(100 * part))
        self.status.show_news(tr("Fetching {name}", name=name))

    @Slot(object)
    def _add(self, settings: RunSettings) -> None:
        self.lab.add(settings)

    @Slot(str)
    def _compare(self, name: str) -> None:
        self.lab.add(*RUN_PRESETS[name], alone=True)

    @Slot()
    def _use_mnist(self) -> None:
        if not self.lab.use_mnist():
            self.status.show_problem(
                tr("MNIST is not in your cache: fetch it, or choose its folder")
            )

    @Slot()
    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("The folder with MNIST's four files"))
        if name:
            self.lab.use_mnist(Path(name))

    @Slot()
    def _play(self) -> None:
        self.lab.pause() if self.lab.going else self.lab.train()

    @Slot()
    def _step(self) -> None:
        self.lab.train(RunLength.STEP)

    @Slot()
    def _epoch(self) -> None:
        self.lab.train(RunLength.EPOCH)

    @Slot()
    def _to_start(self) -> None:
        self.lab.rewind(0)

    @Slot(bool)
    def _lend(self, on: bool) -> None:
        snapshot = self.lab.snapshot
        if snapshot or not on:
            self.network_shown.emit(snapshot.network if snapshot and on else None)
