"""The way from the pad to the lab, and what comes back: a network to read with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction

from digitpad.gui.session.session import Session
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.network.network import Network

if TYPE_CHECKING:
    from digitpad.gui.lab.experiment_model import ExperimentModel
    from digitpad.gui.lab.lab_window import LabWindow

_EVERY = 100  # milliseconds between two networks for the pad


class LabLauncher(QObject):
    """Opens the lab when it is asked for, dresses it like the pad's window, closes it with it.

    Parameters
    ----------
    session : Session
        Whose pad may read with the lab's network.
    parent : QObject
    actions : sequence of QAction
        What can be done in every window.
    """

    def __init__(self, session: Session, parent: QObject, actions: Sequence[QAction]) -> None:
        super().__init__(parent)
        self._session, self._actions = session, actions
        self._theme, self._type = LIGHT, TypeScale()
        self._network: Network | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_EVERY)
        self._pause.timeout.connect(self._hand_over)
        self.window: LabWindow | None = None
        self._closing: LabWindow | None = None

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._theme, self._type = theme, type_
        if self.window:
            self.window.set_look(theme, type_)

    def take_over(self, earlier: LabLauncher) -> None:
        """Show the runs of an earlier launcher's lab, if it is open, in a window of our own."""
        if earlier.window:
            self.window = self._made(earlier.window.lab)
            self.window.setGeometry(earlier.window.geometry())
            self.window.time.pad.setChecked(earlier.window.time.pad.isChecked())
            self.window.show()
            earlier.window.hide()
            earlier._forget()

    # slots

    @Slot()
    def open(self) -> None:
        """Show the lab; begin one with drawn digits if there is none."""
        if self.window is None:
            from digitpad.gui.lab.experiment_model import ExperimentModel

            self.window = self._made(ExperimentModel())
            self.window.lab.use_drawn()
        self.window.show()
        self.window.activateWindow()

    @Slot()
    def close(self) -> None:
        """Close the lab if it is open."""
        if self.window:
            self.window.close()

    def _made(self, lab: ExperimentModel) -> LabWindow:
        from digitpad.gui.lab.lab_window import LabWindow

        window = LabWindow(lab)
        window.addActions(self._actions)
        window.set_look(self._theme, self._type)
        window.network_shown.connect(self._take)
        window.closed.connect(self._forget)
        return window

    @Slot(object)
    def _take(self, network: Network | None) -> None:
        self._network = network
        if network is None or not self._pause.isActive():
            self._hand_over()

    @Slot()
    def _hand_over(self) -> None:
        if self._session.profiles.guest is self._network:
            return
        self._session.profiles.read_with(self._network)
        self._pause.start()

    @Slot()
    def _forget(self) -> None:
        self._pause.stop()
        if self.window:
            self.window.deleteLater()
            # Held until Qt has deleted it: without a name Python would, while it still closes.
            self._closing, self.window = self.window, None
