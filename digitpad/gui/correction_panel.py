"""Saying what it was, and one training step on it: before and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from digitpad.gui import wording
from digitpad.gui.lesson import DIGITS
from digitpad.gui.widgets import button, column, label, row
from digitpad.learning.correction import Step

STATEMENT = "Exactly one Adam step on this one example."
_ARROW = "→"


class CorrectionPanel(QWidget):
    """The digits to choose from, what a step did, and the step itself."""

    relabelled = Signal(int)
    step_asked = Signal()
    undo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._buttons = QButtonGroup(self)
        for digit in range(DIGITS):
            self._add_digit(digit)
        self._buttons.idClicked.connect(self.relabelled)
        self._facts = _Facts()
        self.train = button("Train one step", "main", "Take one training step (Enter)")
        self._undo = button("Undo step", "", "Take the last step back, exactly (Ctrl+Backspace)")
        self._count = label(role="quiet")
        self.train.clicked.connect(self.step_asked)
        self._undo.clicked.connect(self.undo_asked)
        digits = row(*self._buttons.buttons(), spacing=4)
        steps = row(self.train, self._undo, None)
        statement = label(STATEMENT, "quiet")
        head = row(label("It was", "heading"), None, self._count)
        self.setLayout(column(head, 8, digits, 12, self._facts, 12, steps, 8, statement))

    @property
    def facts(self) -> tuple[str, ...]:
        """Loss, output and gradient norms as they are shown."""
        return self._facts.shown

    def _add_digit(self, digit: int) -> None:
        choice = button(str(digit), "digit", f"It was {digit} (key {digit})")
        choice.setCheckable(True)
        choice.setAccessibleName(f"It was {digit}")
        self._buttons.addButton(choice, digit)

    def show_choice(self, possible: bool, label: int | None, training: bool) -> None:
        """Show what may be chosen and what is."""
        self._buttons.setExclusive(False)  # or the last choice could not be taken back
        for choice in self._buttons.buttons():
            choice.setEnabled(possible)
            choice.setChecked(self._buttons.id(choice) == label)
        self._buttons.setExclusive(True)
        self.train.setEnabled(label is not None and not training)

    def show_before(self, label: int | None, at_stake: tuple[float, float] | None) -> None:
        """Show what the loss and the output for `label` are, with no step taken yet."""
        self._facts.show_before(label, at_stake)

    def show_steps(self, steps: int) -> None:
        """Show how many steps have been taken."""
        self._undo.setEnabled(steps > 0)
        self._count.setText("No step yet" if not steps else f"{steps} step{'s'[: steps > 1]}")

    # slots

    @Slot(object)
    def show_step(self, step: Step) -> None:
        """Show what a step did."""
        self._facts.show_step(step)


class _Facts(QWidget):
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
        texts = [wording.NONE] * 3
        if at_stake:
            loss, output = at_stake
            texts[:2] = f"{wording.number(loss)} {_ARROW}", f"{wording.percent(output)} {_ARROW}"
        self._show(texts)

    def show_step(self, step: Step) -> None:
        self._name(step.label)
        losses = wording.number(step.loss_before), wording.number(step.loss_after)
        outputs = step.trace_before.output[0, step.label], step.trace_after.output[0, step.label]
        after = (
            f" {_ARROW} ".join(losses),
            f" {_ARROW} ".join(wording.percent(float(output)) for output in outputs),
            "   ".join(f"{norm:.2f}" for norm in step.gradient_norms),
        )
        self._show(after)

    def _show(self, texts: Sequence[str]) -> None:
        for value, text in zip(self._values, texts, strict=True):
            value.setText(text)

    def _name(self, digit: int | None) -> None:
        self._names[1].setText("Output" if digit is None else f"Output for {digit}")
