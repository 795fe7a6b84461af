"""Which tool is in the hand, and what can be done with it now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from digitpad.gui.app.commands.actions import Actions
from digitpad.gui.app.preferences.preference_controller import PreferenceController
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.pad.eraser import EraserKind
from digitpad.gui.pad.gesture import Tool
from digitpad.gui.pad.pad import Pad
from digitpad.gui.pad.painting.ruling import Ruling
from digitpad.gui.session.document import Document


class ToolController(QObject):
    """Gives the pad the tool that is chosen, and shows what is possible.

    Parameters
    ----------
    pad : Pad
    actions : Actions
    choices : PreferenceController
        Which eraser it is, is remembered.
    """

    def __init__(self, pad: Pad, actions: Actions, choices: PreferenceController) -> None:
        super().__init__(pad)
        self._pad, self._actions, self._choices = pad, actions, choices
        pad.caught_changed.connect(self._show_caught)
        self._show_caught(False)

    def show_document(self, document: Document) -> None:
        """Offer tools only where there is paper to use them on."""
        for group in ("tools", "erasers"):
            self._actions.groups[group].setEnabled(document.sheet is None)
        self._actions["other_eraser"].setEnabled(document.sheet is None)

    def show_choices(self, chosen: Preferences) -> None:
        """Use the eraser and the paper that are chosen."""
        self._pad.set_eraser(EraserKind(chosen.eraser))
        self._pad.set_ruling(Ruling(chosen.ruling))
        self._pad.set_weighted(chosen.weighted)

    # slots

    @Slot(QAction)
    def take(self, action: QAction) -> None:
        """Take a tool into the hand."""
        self._pad.set_tool(Tool(action.objectName()))

    @Slot(QAction)
    def take_eraser(self, action: QAction) -> None:
        """Choose what the eraser is for, and take it into the hand."""
        self._choices.take(action)
        self._actions["eraser"].trigger()

    @Slot()
    def take_other_eraser(self) -> None:
        """Take the eraser that is not chosen now."""
        others = (a for a in self._actions.groups["erasers"].actions() if not a.isChecked())
        next(others).trigger()

    @Slot(bool)
    def _show_caught(self, caught: bool) -> None:
        for name in ("delete_caught", "drop_caught"):
            self._actions[name].setEnabled(caught)
