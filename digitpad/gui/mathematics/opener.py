"""The window "The mathematics", made when it is first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from digitpad.gui.pad.pad import Pad
from digitpad.gui.session.session import Session
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale

if TYPE_CHECKING:
    from digitpad.gui.mathematics.mathematics_window import MathematicsWindow


class MathematicsOpener(QObject):
    """Keeps the pad's start free of what only the mathematics needs, pyqtgraph above all.

    Parameters
    ----------
    session : Session
    pad : Pad
    parent : QWidget
        The pad's window.
    actions : sequence of QAction
        What can be done in every window.
    """

    def __init__(
        self, session: Session, pad: Pad, parent: QWidget, actions: Sequence[QAction]
    ) -> None:
        super().__init__(parent)
        self._session, self._pad = session, pad
        self._parent, self._actions = parent, actions
        self._theme, self._type = LIGHT, TypeScale()
        self.window: MathematicsWindow | None = None

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._theme, self._type = theme, type_
        if self.window:
            self.window.set_look(theme, type_)

    def close(self) -> None:
        """Close the window if there is one."""
        if self.window:
            self.window.close()

    def take_over(self, earlier: MathematicsOpener) -> None:
        """Show what an earlier opener's window shows, if it is open."""
        if earlier.window and earlier.window.isVisible():
            window = self._opened()
            window.setGeometry(earlier.window.geometry())
            window.study.go(earlier.window.study.position)

    # slots

    @Slot()
    def open(self) -> None:
        """Show the window."""
        self._opened().activateWindow()

    def _opened(self) -> MathematicsWindow:
        if self.window is None:
            from digitpad.gui.mathematics.mathematics_window import MathematicsWindow

            self.window = MathematicsWindow(self._session, self._pad, self._parent)
            self.window.addActions(self._actions)
        self.window.set_look(self._theme, self._type)
        self.window.show()
        return self.window
