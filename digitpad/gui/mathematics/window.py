"""The window "The mathematics"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QTabWidget, QToolButton, QWidget

from digitpad.gui.mathematics.centring_tab import CentringTab
from digitpad.gui.mathematics.header import Header
from digitpad.gui.mathematics.neuron_tab import NeuronTab
from digitpad.gui.mathematics.place import TABS
from digitpad.gui.mathematics.study import Study
from digitpad.gui.mathematics.typesetter import Typesetter
from digitpad.gui.mathematics.walk_tab import WalkTab
from digitpad.gui.mathematics.weight_tab import WeightTab
from digitpad.gui.session import Session
from digitpad.gui.theme import Theme, Type
from digitpad.gui.widgets import column

TITLE = "The mathematics"


class MathematicsWindow(QMainWindow):
    """The whole calculation of the digit that is selected on the pad.

    Parameters
    ----------
    session : Session
    parent : QWidget
        Takes this window with it when it goes.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(TITLE)
        self.study, self.typesetter = Study(session), Typesetter()
        self.header = Header(self.study, QToolButton())
        self.walk = WalkTab(self.study, self.typesetter)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.neuron = NeuronTab(self.study, self.typesetter)
        self.tabs.addTab(self.walk, "Forward and backward")
        self.tabs.addTab(self.neuron, "One neuron")
        self.weight = WeightTab(self.study, self.typesetter)
        self.tabs.addTab(self.weight, "One weight")
        self.centring = CentringTab(self.study)
        self.tabs.addTab(self.centring, "Why it is centred")
        whole = QWidget()
        whole.setLayout(column(self.header, self.tabs))
        self.setCentralWidget(whole)
        self.tabs.currentChanged.connect(self._turn_to)
        self.study.place_changed.connect(self._show_tab)
        self.resize(1280, 800)

    def set_look(self, theme: Theme, type_: Type) -> None:
        """Take other colours and sizes."""
        for part in (self.header, self.walk, self.neuron, self.weight, self.centring):
            part.set_look(theme, type_)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the typesetting."""
        self.typesetter.stop()
        event.accept()

    # slots

    @Slot(int)
    def _turn_to(self, tab: int) -> None:
        self.study.go(tab=TABS[tab])

    @Slot()
    def _show_tab(self) -> None:
        self.tabs.setCurrentIndex(TABS.index(self.study.place.tab))
