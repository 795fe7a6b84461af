"""What can be said of a character and done about it, as actions with their keys."""

from __future__ import annotations

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from digitpad.gui.correction.character_choice import MARKS
from digitpad.gui.widgets.keys import make_action
from digitpad.weights.store import DIGITS


class CorrectionActions:
    """The actions; the correction controller connects them.

    Parameters
    ----------
    owner : QWidget
        Gets the shortcuts.
    """

    def __init__(self, owner: QWidget) -> None:
        def make(text: str, tip: str, name: str):
            return make_action(owner, text, tip, name)

        self.train_step = make("Train one step", "Take one training step", "train_step")
        self.undo_step = make("Undo step", "Take the last step back", "undo_step")
        self.redo_step = make("Redo step", "Take it again", "redo_step")
        self.learn = make("Learn it", "As many careful steps as it needs", "learn")
        self.nothing = make("No character", "It is no character", "nothing")
        self.first_amount = make("First amount", "The first that it may be", "first_amount")
        self.second_amount = make("Second amount", "The second that it may be", "second_amount")
        self.merge = make("Merge", "It and the next one are one character", "merge")
        self.split = make("Split", "It is more than one character", "split")
        self.queue = make("Go through the queue", "Recent readings, the least sure first", "queue")
        self.symbols = QActionGroup(owner)
        for symbol in (*DIGITS, *MARKS):
            self.symbols.addAction(make(symbol, f"It is {MARKS.get(symbol, symbol)}", symbol))
