"""Train, pause, one step, one epoch, back: and a scrubber over the checkpoints."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSlider, QWidget

from digitpad.gui.widgets.basic import button, label, row
from digitpad.gui.widgets.icons import icon
from digitpad.gui.widgets.keys import make_action
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.words.numbers import decimal
from digitpad.gui.widgets.words.translation import tr
from digitpad.lab.run import RunSnapshot

_SHORTEST = 44  # pixels: a scrubber that can still be moved


class TimeBar(QWidget):
    """The bar at the top. Its actions have shortcuts that work all over the window."""

    rewound = Signal(int)  # a checkpoint's step

    def __init__(self, owner: QWidget) -> None:
        super().__init__()
        self.setObjectName("timeBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._steps: tuple[int, ...] = (0,)

        def make(text: str, tip: str, name: str) -> QAction:
            return make_action(owner, text, tip, name)

        self.play = make(tr("Train"), tr("Train all runs that are shown, or pause"), "lab_play")
        self.step = make(tr("One step"), tr("One batch for all runs that are shown"), "lab_step")
        self.epoch = make(tr("One epoch"), tr("On to the end of the epoch"), "lab_epoch")
        self.back = make(tr("Step back"), tr("Undo the selected run's last step"), "lab_back")
        self.start = make(tr("To the start"), tr("Back to the random weights"), "lab_start")
        self.pad = make(tr("Use on the pad"), tr("The pad reads with this network"), "lab_lend")
        self.pad.setCheckable(True)
        self._buttons = {
            action: self._button(action, "main" if action is self.play else "")
            for action in (self.play, self.step, self.epoch, self.start, self.back, self.pad)
        }
        self.export = button(tr("Export"), "", tr("Keep the curves or the weights in a file"))
        self.menu = QMenu(self.export)
        self.export.setMenu(self.menu)
        self.scrubber = QSlider(Qt.Orientation.Horizontal)
        self.scrubber.setAccessibleName(tr("Checkpoints of the selected run"))
        self.scrubber.setToolTip(tr("Rewind the selected run to a checkpoint"))
        self.scrubber.setMinimumWidth(_SHORTEST)
        self.scrubber.valueChanged.connect(self._scrub)
        self._epoch, self._step = label(role="quiet"), label(role="quiet")
        named = self._buttons
        first = (named[self.play], named[self.step], named[self.epoch], 4)
        second = (named[self.start], named[self.back], 4, self.scrubber, 4)
        where = (self._epoch, self._step, 4)
        line = row(*first, *second, *where, named[self.pad], self.export, spacing=6)
        line.setStretchFactor(self.scrubber, 1)
        line.setContentsMargins(16, 8, 16, 8)
        self._line = line
        self.setLayout(line)
        self.show_snapshot(None, going=False)

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        for action, name in ((self.start, "rewind"), (self.back, "back")):
            self._buttons[action].setIcon(icon(name, theme, type_.text))
            self._buttons[action].setIconSize(QSize(type_.text, type_.text))
        metrics = self._epoch.fontMetrics()
        for shown, longest in ((self._epoch, _at_epoch(99.99)), (self._step, _at_step(99999))):
            shown.setFixedWidth(metrics.horizontalAdvance(longest) + 4)
        widest = max(metrics.horizontalAdvance(said) for said in (tr("Train"), tr("Pause")))
        self._buttons[self.play].setFixedWidth(widest + 3 * type_.text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for as much as the buttons need for their words."""
        return QSize(self._needed(), super().minimumSizeHint().height())

    def show_snapshot(self, snapshot: RunSnapshot | None, *, going: bool) -> None:
        """Show where the selected run stands, and what can be done with it."""
        self.play.setText(tr("Pause") if going else tr("Train"))
        self._buttons[self.play].setText(self.play.text())
        for action in (self.play, self.pad):
            action.setEnabled(snapshot is not None)
        for action in (self.step, self.epoch):
            action.setEnabled(snapshot is not None and not going)
        step = snapshot.step if snapshot else 0
        self.start.setEnabled(step > 0)
        self.back.setEnabled(step > 0)
        self._steps = snapshot.checkpoints if snapshot else (0,)
        self._show_place(step)
        self._epoch.setText(_at_epoch(snapshot.epoch) if snapshot else "")
        self._step.setText(_at_step(step) if snapshot else "")
        for action, shown in self._buttons.items():
            shown.setEnabled(action.isEnabled())
            shown.setAccessibleName(action.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count epochs and steps only where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room, gap = self.width() - self._needed(), self._line.spacing()
        for shown in (self._epoch, self._step):
            room -= shown.width() + gap
            shown.setVisible(room >= 0)

    def _needed(self) -> int:
        """Return how wide the bar is without the counts, in pixels."""
        counts = (self._epoch, self._step)
        shown = [count.width() + self._line.spacing() for count in counts if not count.isHidden()]
        longer = self.scrubber.sizeHint().width() - _SHORTEST
        return self._line.sizeHint().width() - sum(shown) - longer

    def _show_place(self, step: int) -> None:
        before = sum(n <= step for n in self._steps) - 1
        self.scrubber.blockSignals(True)
        self.scrubber.setRange(0, len(self._steps) - 1)
        self.scrubber.setValue(max(before, 0))
        self.scrubber.setEnabled(len(self._steps) > 1)
        self.scrubber.blockSignals(False)

    def _button(self, action: QAction, role: str) -> QPushButton:
        iconic = action in (self.start, self.back)
        shown = button("" if iconic else action.text(), role, action.toolTip())
        shown.setAccessibleName(action.text())
        if action.isCheckable():
            shown.setCheckable(True)
            shown.setProperty("role", "switch")
            action.toggled.connect(shown.setChecked)
        shown.clicked.connect(action.trigger)
        return shown

    # slots

    @Slot(int)
    def _scrub(self, place: int) -> None:
        self.rewound.emit(self._steps[min(place, len(self._steps) - 1)])


def _at_epoch(epoch: float) -> str:
    return tr("epoch {number}", number=decimal(epoch, 2))


def _at_step(step: int) -> str:
    return tr("step {number}", number=step)
