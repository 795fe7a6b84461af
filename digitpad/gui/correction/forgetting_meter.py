"""What a step did to everything that it was not about, a line for each reference set."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from digitpad.datasets import mnist
from digitpad.finetune.forgetting import MNIST, REHEARSAL, Forgetting, costly
from digitpad.gui.widgets.basic import button, label, restyle
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.numbers import decimal, in_percent
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.journal.costs import Shares

REFERENCE_NAMES = {REHEARSAL: translatable("Rehearsal set"), MNIST: translatable("MNIST test")}
TIP = translatable("Show what was taken for what, before a step and after it")
WHAT = {
    REHEARSAL: translatable(
        "Rehearsal set: a few thousand typical digits that come with the weights. What the "
        "network says of them must not change when it learns yours"
    ),
    MNIST: translatable("Ten thousand digits of other people, which the network has never learnt"),
}
MISSING = {
    REHEARSAL: translatable("Measured with each step"),
    MNIST: translatable("Measured with each step"),
}
HOW = translatable("How to measure it")
FETCH = translatable(
    "Fetch MNIST in the training lab (Ctrl+T), or with `digitpad data fetch mnist`"
)


class ForgettingMeter(QWidget):
    """A line for the rehearsal set and one for MNIST, where it is on the machine."""

    asked = Signal(str, object)  # to see the Forgetting behind a line, and its name
    asked_how = Signal(str)  # what it takes to measure more

    def __init__(self) -> None:
        super().__init__()
        self._found: Mapping[str, Forgetting] = {}
        self._has_mnist = False
        self._figures = {name: button("", "figure", tr(TIP)) for name in REFERENCE_NAMES}
        self._names = {name: label(tr(text)) for name, text in REFERENCE_NAMES.items()}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.setColumnStretch(1, 1)
        for i, (name, figure) in enumerate(self._figures.items()):
            figure.setObjectName(name)
            figure.clicked.connect(self._ask)
            self._names[name].setToolTip(tr(WHAT[name]))
            grid.addWidget(self._names[name], i, 0)
            grid.addWidget(figure, i, 1, Qt.AlignmentFlag.AlignRight)
        self.clear()

    @property
    def shown(self) -> tuple[str, ...]:
        """The lines' figures as they are shown."""
        return tuple(figure.text() for figure in self._figures.values())

    def clear(self) -> None:
        """Show that nothing was measured."""
        self.show_forgetting({})

    def show_forgetting(
        self, found: Mapping[str, Forgetting], recalled: Mapping[str, Shares] | None = None
    ) -> None:
        """Show what a step did. What it cost too much of stands out.

        Parameters
        ----------
        found : mapping of str to Forgetting
        recalled : mapping of str to tuple of float, optional
            What the journal knows of a step that was taken before this window was opened.
        """
        recalled = recalled or {}
        self._found = found
        self._has_mnist = MNIST in found or self._has_mnist or mnist.find() is not None
        for name, figure in self._figures.items():
            each, is_missing = found.get(name), name == MNIST and not self._has_mnist
            text = tr(HOW) if is_missing else labels.NO_VALUE
            if name in recalled:
                text, is_missing = _shares(*recalled[name]), False
            text = before_and_after(each) if each else text
            figure.setText(text)
            figure.setEnabled(each is not None or is_missing)
            figure.setToolTip(tr(TIP if each else FETCH if is_missing else MISSING[name]))
            said = tr("{name} still read right: {shares}")
            figure.setAccessibleName(
                said.format(name=tr(REFERENCE_NAMES[name]), shares=figure.text())
            )
            for part in (self._names[name], figure):
                part.setVisible(text != labels.NO_VALUE and bool(found or recalled))
            restyle(figure, "costly", bool(each and costly({name: each})))

    # slots

    @Slot()
    def _ask(self) -> None:
        name = self.sender().objectName()
        if name in self._found:
            self.asked.emit(tr(REFERENCE_NAMES[name]), self._found[name])
        else:
            self.asked_how.emit(tr(FETCH))


def before_and_after(forgetting: Forgetting) -> str:
    """Return the shares still read right, before and after."""
    return _shares(forgetting.before.accuracy, forgetting.after.accuracy)


def _shares(*shares: float) -> str:
    return in_percent(" → ".join(decimal(100 * share, 2) for share in shares))
