"""Saying what it was, and one training step on it: before and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from digitpad.finetune.fine_tuner import FineTuneResult
from digitpad.finetune.single_step import FineTuneStep
from digitpad.gui.correction.forgetting_meter import ForgettingMeter
from digitpad.gui.session.active_model import DIGIT_COUNT
from digitpad.gui.widgets import labels
from digitpad.gui.widgets.basic import button, column, label, row
from digitpad.gui.widgets.keys import with_key
from digitpad.network.network import Trace

NO_DIGIT_CHOICE = 10  # the button for what is no digit
_ARROW = "→"


class CorrectionPanel(QWidget):
    """What the character was, what teaching it did, and the ways to teach and to go back."""

    relabelled = Signal(int)
    denied = Signal()
    step_asked = Signal()
    learning_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    merge_asked = Signal()
    split_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._buttons = QButtonGroup(self)
        for digit in range(DIGIT_COUNT):
            self._add_choice(digit, str(digit), f"It was {digit}", str(digit))
        self._add_choice(NO_DIGIT_CHOICE, "∅", "It was no digit", "nothing")
        self._buttons.idClicked.connect(self._choose)
        self._facts = _StepFacts()
        self.meter = ForgettingMeter()
        self.learn = button(
            "Learn it", "main", with_key("As many careful steps as it needs", "learn")
        )
        self.train = button(
            "One step", "", with_key("Exactly one Adam step on this one example", "train_step")
        )
        self.undo = button("Undo", "", with_key("Take the last step back, exactly", "undo_step"))
        self.redo = button("Redo", "", with_key("Take it again", "redo_step"))
        self.merge = button(
            "Merge", "plain", with_key("It and the next one are one character", "merge")
        )
        self.split = button("Split", "plain", with_key("It is more than one character", "split"))
        self._count = label(role="quiet")
        self._connect()
        head = row(label("It was", "heading"), None, self.merge, self.split)
        digits = row(*self._buttons.buttons(), spacing=3)
        steps = row(self.learn, self.train, None, self.undo, self.redo, spacing=6)
        # What can be done stands above what it did: in a low window this is what is left out.
        self.setLayout(
            column(head, 6, digits, 6, steps, 10, self._facts, 6, self.meter, 6, self._count)
        )

    def _connect(self) -> None:
        for pressed, asked in (
            (self.learn, self.learning_asked),
            (self.train, self.step_asked),
            (self.undo, self.undo_asked),
            (self.redo, self.redo_asked),
            (self.merge, self.merge_asked),
            (self.split, self.split_asked),
        ):
            pressed.clicked.connect(asked)

    @property
    def facts(self) -> tuple[str, ...]:
        """Loss, output and gradient norms as they are shown."""
        return self._facts.shown

    @property
    def count(self) -> str:
        """What is said of the profile: its steps, or that one is being taken."""
        return self._count.text()

    def _add_choice(self, number: int, text: str, name: str, key: str) -> None:
        choice = button(text, "digit", with_key(name, key))
        choice.setCheckable(True)
        choice.setAccessibleName(name)
        self._buttons.addButton(choice, number)

    def show_choice(self, possible: bool, chosen: int | None, training: bool) -> None:
        """Show what may be chosen and what is: a digit, `NO_DIGIT_CHOICE`, or None."""
        self._buttons.setExclusive(False)  # or the last choice could not be taken back
        for choice in self._buttons.buttons():
            choice.setEnabled(possible)
            choice.setChecked(self._buttons.id(choice) == chosen)
        self._buttons.setExclusive(True)
        for way in (self.train, self.learn):
            way.setEnabled(chosen is not None and not training)

    def show_grouping(self, can_merge: bool, can_split: bool) -> None:
        """Show whether there is something to merge with, and something to split."""
        self.merge.setEnabled(can_merge)
        self.split.setEnabled(can_split)

    def show_before(self, label: int | None, at_stake: tuple[float, float] | None) -> None:
        """Show what the loss and the output for `label` are, with no step taken yet."""
        self._facts.show_before(label, at_stake)
        self.meter.clear()

    def show_history(self, profile: str, steps: int, can_undo: bool, can_redo: bool) -> None:
        """Show how many steps the profile has taken, and which ways lead on and back."""
        taken = "no step yet" if not steps else f"{steps} step{'s'[: steps > 1]}"
        self._count.setText(f"{profile}: {taken}")
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def show_under_way(self, profile: str) -> None:
        """Show that a step is being taken: on a slow machine it may be a while."""
        self._count.setText(f"{profile}: learning …")

    # slots

    @Slot(object)
    def show_result(self, result: FineTuneResult) -> None:
        """Show what a step did, to the character and to all the rest."""
        self._facts.show_step(result.step)
        self.meter.show_forgetting(result.forgetting)

    @Slot(int)
    def _choose(self, number: int) -> None:
        if number == NO_DIGIT_CHOICE:
            self.denied.emit()
        else:
            self.relabelled.emit(number)


class _StepFacts(QWidget):
    """Loss, output for the right digit, gradient norms: before and after."""

    def __init__(self) -> None:
        super().__init__()
        self._names = [label("Loss"), label("Output"), label("‖∂C/∂θ‖ by layer")]
        self._values = [label(role="quiet") for _ in self._names]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setColumnStretch(1, 1)
        for i, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, i, 0)
            grid.addWidget(value, i, 1)

    @property
    def shown(self) -> tuple[str, ...]:
        return tuple(value.text() for value in self._values)

    def show_before(self, digit: int | None, at_stake: tuple[float, float] | None) -> None:
        self._name(digit)
        texts = [labels.NO_VALUE] * 3
        if at_stake:
            loss, output = at_stake
            texts[:2] = f"{labels.number(loss)} {_ARROW}", f"{labels.percent(output)} {_ARROW}"
        self._show(texts)

    def show_step(self, step: FineTuneStep) -> None:
        self._name(step.label)
        losses = labels.number(step.loss_before), labels.number(step.loss_after)
        outputs = [
            _output_for(trace, step.label) for trace in (step.trace_before, step.trace_after)
        ]
        after = (
            f" {_ARROW} ".join(losses),
            f" {_ARROW} ".join(map(labels.percent, outputs)),
            "   ".join(f"{norm:.2f}" for norm in step.gradient_norms),
        )
        self._show(after)

    def _show(self, texts: Sequence[str]) -> None:
        for value, text in zip(self._values, texts, strict=True):
            value.setText(text)

    def _name(self, digit: int | None) -> None:
        self._names[1].setText("Output" if digit is None else f"Output for {digit}")


def _output_for(trace: Trace, label: int | None) -> float:
    """Return the output for the label; the highest one where it should be none."""
    return float(trace.output.max() if label is None else trace.output[0, label])
