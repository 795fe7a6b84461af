"""Saying what a character is, and teaching it: what that did, and the ways back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from digitpad.gui.correction.character_choice import CharacterChoice
from digitpad.gui.correction.forgetting_meter import ForgettingMeter
from digitpad.gui.correction.learning_table import LearningTable
from digitpad.gui.widgets.basic import button, column, row
from digitpad.gui.widgets.elided_label import ElidedLabel
from digitpad.gui.widgets.keys import with_key
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.translation import tr


class CorrectionPanel(QWidget):
    """The writer's word, which counts at once, and learning, which is a second step."""

    step_asked = Signal()
    learning_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    merge_asked = Signal()
    split_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.table, self.meter = LearningTable(), ForgettingMeter()
        self.learn = _button(
            tr("Learn it"), "main", tr("As many careful steps as it needs"), "learn"
        )
        one = tr("Exactly one Adam step on this one example")
        self.train = _button(tr("One step"), "", one, "train_step")
        back = tr("Undo teaching: take the last step back, exactly")
        self.undo = _button(tr("Undo"), "", back, "undo_step")
        self.redo = _button(tr("Redo"), "", tr("Redo teaching: take the step again"), "redo_step")
        self.undo.setAccessibleName(tr("Undo teaching"))
        self.redo.setAccessibleName(tr("Redo teaching"))
        joined = tr("It and the next one are one character")
        self.merge = _button(tr("Merge"), "plain", joined, "merge")
        self.split = _button(tr("Split"), "plain", tr("It is more than one character"), "split")
        self.choice = CharacterChoice(self.merge, self.split)
        self._count = ElidedLabel()
        self._count.setProperty("role", "quiet")
        self._connect()
        steps = row(self.learn, self.train, None, self.undo, self.redo, spacing=6)
        # What can be done stands above what it did: in a low window this is what is left out.
        self.setLayout(column(self.choice, 8, steps, 8, self.table, 6, self.meter, 4, self._count))

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
    def count(self) -> str:
        """What is said of the profile: its steps, or that one is being taken."""
        return self._count.full_text

    def show_choice(self, possible: bool, said: str | None) -> None:
        """Show what may be said and what was."""
        self.choice.show_choice(possible, said)

    def show_ways(self, can_learn: bool, can_step: bool) -> None:
        """Show whether what was said can be learnt, and by a single step."""
        self.learn.setEnabled(can_learn)
        self.train.setEnabled(can_step)

    def show_grouping(self, can_merge: bool, can_split: bool) -> None:
        """Show whether there is something to merge with, and something to split."""
        self.merge.setEnabled(can_merge)
        self.split.setEnabled(can_split)

    def show_history(self, profile: str, steps: int, can_undo: bool, can_redo: bool) -> None:
        """Show how many steps the profile has taken, and which ways lead on and back."""
        self._count.show_text(
            tr("{profile}: {steps}", profile=profile, steps=labels.steps_taken(steps))
        )
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def show_under_way(self, profile: str) -> None:
        """Show that a step is being taken: on a slow machine it may be a while."""
        self._count.show_text(tr("{profile}: learning …", profile=profile))


def _button(text: str, role: str, tip: str, key: str):
    return button(text, role, with_key(tip, key))
