"""The window "The mathematics"."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QTabWidget, QWidget

from digitpad.explanation.guide.study_position import TABS
from digitpad.explanation.guide.tours import Tour, TourError, TourStop, own_tours
from digitpad.gui.mathematics.header import MathematicsHeader
from digitpad.gui.mathematics.study import Study
from digitpad.gui.mathematics.tabs.centring_tab import CentringTab
from digitpad.gui.mathematics.tabs.neuron_tab import NeuronTab
from digitpad.gui.mathematics.tabs.walk_tab import WalkTab
from digitpad.gui.mathematics.tabs.weight_tab import WeightTab
from digitpad.gui.mathematics.tour_bar import TOUR_HINT as TOUR_HINT
from digitpad.gui.mathematics.tour_bar import TourBar, TourFrame
from digitpad.gui.mathematics.views.formula_view import FormulaView
from digitpad.gui.mathematics.views.scrolling import reveal
from digitpad.gui.mathematics.views.typesetter import Typesetter
from digitpad.gui.pad.pad import Pad
from digitpad.gui.session.session import Session
from digitpad.gui.widgets.basic import column
from digitpad.gui.widgets.keys import bind
from digitpad.gui.widgets.mnemonics import give_letters
from digitpad.gui.widgets.status_line import StatusLine
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.window_size import fit_to_screen
from digitpad.gui.widgets.words.translation import tr, translatable

TITLE = translatable("The mathematics")
_SIZE, _SMALLEST = QSize(1280, 800), QSize(960, 600)
_COPYING = "Ctrl+C copies a formula that was clicked, or all, with every digit"
HINTS = {
    "walk": translatable(
        "← and → walk, on a map Page Up and Page Down.  A click chooses a number.  "
        "Ctrl+C copies a formula that was clicked, or all, with every digit"
    ),
    "neuron": translatable(
        "A click chooses a node.  "
        "Ctrl+C copies a formula that was clicked, or all, with every digit"
    ),
    "weight": translatable("Ctrl+C copies a formula that was clicked, or all, with every digit"),
    "centring": translatable("The arrow keys move the slider that was clicked"),
}
_NAMES = (
    translatable("Forward and backward"),
    translatable("One neuron"),
    translatable("One weight"),
    translatable("Why it is centred"),
)


class MathematicsWindow(QMainWindow):
    """The whole calculation of the digit that is selected on the pad.

    Parameters
    ----------
    session : Session
    pad : Pad
    parent : QWidget, optional
        Takes this window with it when it goes.
    """

    def __init__(self, session: Session, pad: Pad, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(f"{tr(TITLE)} – digitpad")
        self.study, self.typesetter = Study(session, pad), Typesetter()
        self.tours = own_tours()
        self.header = MathematicsHeader(self.study, self._tour_menu())
        self.walk = WalkTab(self.study, self.typesetter)
        self.neuron = NeuronTab(self.study, self.typesetter)
        self.weight = WeightTab(self.study, self.typesetter)
        self.centring = CentringTab(self.study)
        self.tour_bar, self.frame, self.status = (
            TourBar(),
            TourFrame(self),
            StatusLine(tr(HINTS[TABS[0]])),
        )
        self.tabs = QTabWidget()
        self._arrange()
        self._connect()
        fit_to_screen(self, _SIZE, _SMALLEST)
        bind("close", self, self.close)
        self.walk.list.setFocus()

    @property
    def parts(self) -> Mapping[str, Mapping[str, QWidget]]:
        """What a tour can frame, by tab and name."""
        pages = (self.walk, self.neuron, self.weight, self.centring)
        return {tab: page.parts for tab, page in zip(TABS, pages, strict=True)}

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        pages = (self.walk, self.neuron, self.weight, self.centring)
        for part in (self.header, *pages, self.frame, self.status):
            part.set_look(theme, type_)

    def begin(self, tour: Tour) -> None:
        """Start a tour; say so if this network has not got what it shows."""
        try:
            tour.check(self.study.example)
        except TourError as error:
            self.status.show_problem(
                tr(
                    "The tour “{title}” cannot begin: {problem}",
                    title=tour.title,
                    problem=error.problem,
                )
            )
            return
        self.status.clear()
        self.study.begin_tour()
        self.tour_bar.begin(tour)
        self._show_hint()

    def open_tour(self, path: Path) -> None:
        """Start the tour in a file; say so if that cannot be."""
        try:
            tour = Tour.read(path)
        except TourError as error:
            self.status.show_problem(str(error))
            return
        self.begin(tour)

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the pad."""
        super().showEvent(event)
        self.study.watch(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy all formulas of the tab where no single one has the keyboard."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy_formulas()
        elif event.key() == Qt.Key.Key_Escape:  # where no tour takes it
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the pad alone, and end the typesetting."""
        self.study.watch(False)
        self.typesetter.stop()
        event.accept()

    def _arrange(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(tr("What to look at"))
        pages = (self.walk, self.neuron, self.weight, self.centring)
        for page, name in zip(pages, _NAMES, strict=True):
            self.tabs.addTab(page, tr(name))
        whole = QWidget()
        lines = column(self.header, self.tabs, self.tour_bar, self.status)
        lines.setStretch(1, 1)
        whole.setLayout(lines)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turn_to)
        self.study.position_changed.connect(self._show_tab)
        self.tour_bar.arrived.connect(self._arrive)
        self.tour_bar.ended.connect(self._leave)
        self.frame.shifted.connect(self._reveal, Qt.ConnectionType.QueuedConnection)
        for page in (self.walk, self.neuron, self.weight):
            page.copied.connect(self.status.show_news)
        self.typesetter.failed.connect(self.status.show_problem)

    def _tour_menu(self) -> QMenu:
        menu = QMenu(self)
        for tour in self.tours:
            action = menu.addAction(tour.title)
            action.setData(tour)
        menu.addSeparator()
        menu.addAction(tr("Open tour…")).triggered.connect(self._ask_tour)
        menu.actions()[-1].setObjectName("open")
        menu.triggered.connect(self._begin)
        give_letters(menu)
        return menu

    def _copy_formulas(self) -> None:
        views = self.tabs.currentWidget().findChildren(FormulaView)
        shown = [view.formula.exact for view in views if view.isVisible() and view.formula]
        if shown:
            QGuiApplication.clipboard().setText("\n".join(shown))
            self.status.show_news(tr("Copied all formulas with all their digits"))

    def _show_hint(self) -> None:
        self.status.set_hint(
            tr(TOUR_HINT if self.tour_bar.stop else HINTS[self.study.position.tab])
        )

    # slots

    @Slot(int)
    def _turn_to(self, tab: int) -> None:
        self.study.go(tab=TABS[tab])

    @Slot()
    def _show_tab(self) -> None:
        self.tabs.setCurrentIndex(TABS.index(self.study.position.tab))
        self._show_hint()

    @Slot(QAction)
    def _begin(self, action: QAction) -> None:
        if isinstance(action.data(), Tour):
            self.begin(action.data())

    @Slot()
    def _ask_tour(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Open tour"), "", tr("Tours") + " (*.json)")
        if name:
            self.open_tour(Path(name))

    @Slot(object)
    def _arrive(self, stop: TourStop) -> None:
        """Set everything up for a stop, and frame what it speaks of."""
        self.study.relabel(stop.label_in(self.study.example))
        self.study.use_loss(stop.loss)
        step = stop.step_in(self.study.example)
        self.study.go(stop.position, step=step or 0)
        self.frame.put_around(self.parts[stop.position.tab].get(stop.look_at))
        self._reveal()

    @Slot()
    def _reveal(self) -> None:
        """Keep what is framed in view."""
        if self.frame.framed is not None:
            reveal(self.frame.framed)

    @Slot()
    def _leave(self) -> None:
        self.frame.put_around(None)
        self.study.end_tour()
        # Not to whatever Tab would come to next, the labels: there the space bar chooses one.
        at_steps = self.tabs.currentWidget() is self.walk
        (self.walk.list if at_steps else self.tabs.tabBar()).setFocus()
        self._show_hint()
