"""Everything that can be done from the tool bar and the keyboard, each declared once."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from digitpad.gui.app.preferences import CHOICES, Preferences
from digitpad.gui.correction.actions import CorrectionActions
from digitpad.gui.pad.gesture import Tool
from digitpad.gui.widgets.keys import make_action

_MARKS = {
    "auto": "Point or comma, as it is written",
    ".": "Always a point: 1,234.50",
    ",": "Always a comma: 1.234,50",
}


class Actions:
    """The window's actions. What they do is connected by the window.

    Parameters
    ----------
    owner : QWidget
        Gets the shortcuts.
    """

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self.new = self._make("New", "An empty sheet; Undo brings this one back", "new")
        self.open = self._make("Open", "Open ink or a picture", "open")
        self.save = self._make("Save", "Save the ink as InkML", "save")
        self.save_as = self._make("Save as", "Save the ink under another name", "save_as")
        self.undo = self._make("Undo", "Undo the last stroke", "undo")
        self.redo = self._make("Redo", "Do it again", "redo")
        self.clear = self._make("Clear", "Take everything off the paper", "clear")
        self.copy = self._make("Copy", "Copy the reading", "copy")
        self.paste = self._make("Paste", "Read a picture from the clipboard", "paste")
        self.amount_back = self._make("Previous amount", "On a picture", "amount_back")
        self.amount_on = self._make("Next amount", "On a picture", "amount_on")
        self.close = self._make("Close", "Close the window", "close")
        self.pen = self._make("Pen", "Write", "pen")
        self.eraser = self._make("Eraser", "Take away whole strokes", "eraser")
        self.tools = self._one_of({"pen": self.pen, "eraser": self.eraser})
        self.pen.setChecked(True)
        self.correction = CorrectionActions(owner)
        self.pen_weights = self._make("pen", "Trained on pen ink and MNIST")
        self.essay_weights = self._make("essay", "The essay's recipe, MNIST only")
        self.open_weights = self._make("Open file…", "Weights from a file")
        self.weights = self._one_of({"pen": self.pen_weights, "essay": self.essay_weights})
        self.weights.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        self.light, self.dark = self._make("Light", "Light"), self._make("Dark", "Dark")
        self.system = self._make("Like the system", "Light or dark as the desktop is")
        self.themes = self._one_of({"light": self.light, "dark": self.dark, "system": self.system})
        self.borne = self._one_of(
            {
                str(n): self._make(f"Ask until at most {n} in 1,000 are wrong", "Fewer: asks more")
                for n in CHOICES["wrong_in_thousand"]
            }
        )
        self.marks = self._one_of(
            {mark: self._make(text, "What parts the fraction") for mark, text in _MARKS.items()}
        )
        self.full_screen = self._make("Full screen", "All of the screen", "full_screen")
        self.shortcuts = self._make("Keys", "Show every key that does something", "shortcuts")
        self.network = self._make("Network", "Show the network at work", "network")
        self.panel = self._make("Reading and correction", "Show the panel", "panel")
        self.larger = self._make("Larger type", "For a projector", "larger")
        self.lab = self._make("Training lab", "Watch networks learn, and compare them", "lab")
        self.zoom_in = self._make("Zoom in", "Larger type", "zoom_in")
        self.zoom_out = self._make("Zoom out", "Smaller type", "zoom_out")
        self.zoom_none = self._make("Usual size", "Type of the usual size", "zoom_none")
        self.mathematics = self._make("The mathematics", "Show every step, computed", "mathematics")
        self.keep_readings = self._make(
            "Keep recent readings", "For the queue, with their ink, though the paper was cleared"
        )
        switches = {"network": self.network, "panel": self.panel, "larger": self.larger}
        switches["keep_readings"] = self.keep_readings
        self.switches = self._one_of(switches)
        self.switches.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)

    @property
    def tool(self) -> Tool:
        """The tool that is chosen."""
        return Tool.ERASER if self.eraser.isChecked() else Tool.PEN

    def show_choices(self, chosen: Preferences) -> None:
        """Check what is chosen."""
        for group, name in (
            (self.themes, chosen.theme),
            (self.borne, str(chosen.wrong_in_thousand)),
            (self.marks, chosen.decimal_mark),
        ):
            for action in group.actions():
                action.setChecked(action.objectName() == name)
        for action in self.switches.actions():
            action.setChecked(getattr(chosen, action.objectName()))

    def show_weights(self, which: str) -> None:
        """Check the weights in use; neither where they come from a file."""
        for action in self.weights.actions():
            action.setChecked(action.objectName() == which)

    def _make(self, text: str, tip: str, name: str = "") -> QAction:
        return make_action(self._owner, text, tip, name, name)

    def _one_of(self, choices: dict[str, QAction]) -> QActionGroup:
        group = QActionGroup(self._owner)
        for name, action in choices.items():
            action.setCheckable(True)
            action.setObjectName(name)
            group.addAction(action)
        return group
