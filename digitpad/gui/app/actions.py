"""Everything that can be done from the tool bar and the keyboard, each declared once."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from digitpad.gui.app.preferences import Preferences
from digitpad.gui.correction.active_model import DIGIT_COUNT
from digitpad.gui.pad.gesture import Tool

Keys = QKeySequence.StandardKey


class Actions:
    """The window's actions. What they do is connected by the window.

    Parameters
    ----------
    owner : QWidget
        Gets the shortcuts.
    """

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self.new = self._make("New", "An empty sheet; Undo brings this one back", Keys.New, "new")
        self.open = self._make("Open", "Open ink from an InkML file", Keys.Open, "open")
        self.save = self._make("Save", "Save the ink as InkML", Keys.Save, "save")
        self.save_as = self._make("Save as", "Save the ink under another name", "Ctrl+Shift+S")
        self.undo = self._make("Undo", "Undo the last stroke", Keys.Undo, "undo")
        self.redo = self._make("Redo", "Do it again", "Ctrl+Shift+Z", "redo")
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.clear = self._make("Clear", "Take all ink off the paper", "Ctrl+Delete", "clear")
        self.copy = self._make("Copy", "Copy the reading", Keys.Copy)
        self.close = self._make("Close", "Close the window", Keys.Close)
        self.pen = self._make("Pen", "Write", "P", "pen")
        self.eraser = self._make("Eraser", "Take away whole strokes", "E", "eraser")
        self.tools = self._one_of({"pen": self.pen, "eraser": self.eraser})
        self.pen.setChecked(True)
        self.train_step = self._make("Train one step", "Take one training step", "Return")
        self.train_step.setShortcuts([QKeySequence("Return"), QKeySequence("Enter")])
        self.undo_step = self._make("Undo step", "Take the last step back", "Ctrl+Backspace")
        self.redo_step = self._make("Redo step", "Take it again", "Ctrl+Shift+Backspace")
        self.learn = self._make("Learn it", "As many careful steps as it needs", "L")
        self.nothing = self._make("No digit", "The character is no digit", "N")
        self.merge = self._make("Merge", "It and the next one are one character", "M")
        self.split = self._make("Split", "It is more than one character", "S")
        self.queue = self._make(
            "Go through the queue", "Recent readings, the least sure first", "Q"
        )
        self.digits = QActionGroup(self._owner)
        for d in range(DIGIT_COUNT):
            self.digits.addAction(self._make(str(d), f"It was {d}", str(d)))
        self.pen_weights = self._make("pen", "Trained on pen ink and MNIST")
        self.essay_weights = self._make("essay", "The essay's recipe, MNIST only")
        self.open_weights = self._make("Open file…", "Weights from a file")
        self.weights = self._one_of({"pen": self.pen_weights, "essay": self.essay_weights})
        self.weights.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self.light, self.dark = self._make("Light", "Light"), self._make("Dark", "Dark")
        self.system = self._make("Like the system", "Light or dark as the desktop is")
        self.themes = self._one_of({"light": self.light, "dark": self.dark, "system": self.system})
        self.network = self._make("Network", "Show the network at work", "F8")
        self.panel = self._make("Reading and correction", "Show the panel", "F9")
        self.larger = self._make("Larger type", "For a projector", "Ctrl+Shift+L")
        self.lab = self._make("Training lab", "Watch networks learn, and compare them", "F11")
        self.zoom_in = self._make("Zoom in", "Larger type", "Ctrl++")
        self.zoom_in.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.zoom_out = self._make("Zoom out", "Smaller type", "Ctrl+-")
        self.zoom_none = self._make("Usual size", "Type of the usual size", "Ctrl+0")
        self.mathematics = self._make("The mathematics", "Show every step, computed", "Ctrl+M")
        switches = {"network": self.network, "panel": self.panel, "larger": self.larger}
        self.switches = self._one_of(switches)
        self.switches.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)

    @property
    def tool(self) -> Tool:
        """The tool that is chosen."""
        return Tool.ERASER if self.eraser.isChecked() else Tool.PEN

    def show_choices(self, chosen: Preferences) -> None:
        """Check what is chosen."""
        for action in self.themes.actions():
            action.setChecked(action.objectName() == chosen.theme)
        for action in self.switches.actions():
            action.setChecked(getattr(chosen, action.objectName()))

    def show_weights(self, which: str) -> None:
        """Check the weights in use; neither where they come from a file."""
        for action in self.weights.actions():
            action.setChecked(action.objectName() == which)

    def _make(
        self, text: str, tip: str, keys: QKeySequence.StandardKey | str = "", icon: str = ""
    ) -> QAction:
        action = QAction(text, self._owner)
        action.setShortcut(QKeySequence(keys))
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{tip} ({shown})" if shown else tip)
        action.setData(icon)
        self._owner.addAction(action)
        return action

    def _one_of(self, choices: dict[str, QAction]) -> QActionGroup:
        group = QActionGroup(self._owner)
        for name, action in choices.items():
            action.setCheckable(True)
            action.setObjectName(name)
            group.addAction(action)
        return group
