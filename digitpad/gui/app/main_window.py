"""The window: pad, network, panel and tool bar, and how they show the session."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from digitpad.gui.app import appearance
from digitpad.gui.app.actions import Actions
from digitpad.gui.app.drop_target import DropTarget
from digitpad.gui.app.file_dialogs import FileDialogs
from digitpad.gui.app.preferences import ZOOMS, Preferences, PreferencesStore
from digitpad.gui.app.shortcuts_window import ShortcutsWindow
from digitpad.gui.app.side_panel import SidePanel
from digitpad.gui.app.tool_bar import ToolBar
from digitpad.gui.correction.correction_controller import CorrectionController
from digitpad.gui.lab.launcher import LabLauncher
from digitpad.gui.mathematics.opener import MathematicsOpener
from digitpad.gui.pad.network_strip import NetworkStrip
from digitpad.gui.pad.pad import Pad
from digitpad.gui.session.session import Session
from digitpad.gui.widgets import labels
from digitpad.gui.widgets.basic import column, row
from digitpad.gui.widgets.first_paint import AfterFirstPaint
from digitpad.gui.widgets.status_line import StatusLine
from digitpad.gui.widgets.window_size import fit_to_screen, toggle_full_screen
from digitpad.reading.amount import DecimalMark

_SIZE = QSize(1280, 800)
_SMALLEST = QSize(800, 560)
_SETTLED = 300  # milliseconds after which a window that was moved or sized stands still
PAD_HINT = "0–9 and marks: it is that   N: no character   L: learn it   Enter: one step"


class MainWindow(QMainWindow):
    """One session, shown.

    Parameters
    ----------
    session : Session
    store : PreferencesStore
        Where choices are kept.
    preferences : Preferences
        The choices to begin with.
    """

    def __init__(self, session: Session, store: PreferencesStore, preferences: Preferences) -> None:
        super().__init__()
        self.session, self.store, self.preferences = session, store, preferences
        self.commands = Actions(self)
        do = self.commands
        everywhere = [do.zoom_in, do.zoom_out, do.zoom_none, do.mathematics, do.lab]
        everywhere += [do.full_screen, do.shortcuts]
        self._keeps_readings: bool | None = None
        self._dressing = QTimer(self, singleShot=True, interval=0)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED)
        self.pad = Pad(appearance.paper_style(*appearance.chosen(preferences)))
        self.mathematics = MathematicsOpener(session, self.pad, self, everywhere)
        self.files, self.drops = FileDialogs(session, self), DropTarget(self)
        self.lab = LabLauncher(session, self, everywhere)
        self.tool_bar = ToolBar(self.commands)
        self.strip, self.panel, self.status = (
            NetworkStrip(self.pad),
            SidePanel(),
            StatusLine(PAD_HINT),
        )
        self.addToolBar(self.tool_bar)
        self.setCentralWidget(self._arranged())
        self._connect_session()
        self._connect_pad_and_panel()
        self._connect_commands()
        self.correction_controller = CorrectionController(
            session, self.panel.correction, do.correction, self.status, self
        )
        self.correction_controller.menu.addAction(do.keep_readings)
        self.tool_bar.add_profile_menu(self.correction_controller.menu)
        self._apply_preferences()
        self._show_document()
        self._show_reading()
        fit_to_screen(self, _SIZE, _SMALLEST)
        self.store.restore(self)
        AfterFirstPaint(self.pad, self.load_charts)
        self.pad.setFocus()

    def load_charts(self) -> None:
        """Import pyqtgraph, which takes longer than all the rest, and show the charts."""
        self.strip.load_charts()
        self.panel.probabilities.load_chart()

    def prefer(self, **choices: object) -> None:
        """Choose something that is remembered, and show it."""
        self.preferences = replace(self.preferences, **choices)
        self._apply_preferences()
        self._remember()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Remember the size, in time for a crash."""
        super().resizeEvent(event)
        self._settling.start()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Remember the place."""
        super().moveEvent(event)
        self._settling.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close unless that would lose ink that the user wants."""
        if not self.files.may_go():
            event.ignore()
            return
        self._settling.stop()
        self._remember()
        self._keep_place()
        self.files.pictures.close()
        self.lab.close()
        self.mathematics.close()
        self.session.close()
        event.accept()

    # how it is put together

    def _arranged(self) -> QWidget:
        paper = QWidget()
        paper.setObjectName("left")
        margins = column(self.pad)
        margins.setContentsMargins(16, 16, 16, 16)
        paper.setLayout(margins)
        left = column(paper, self.strip, self.status)
        left.setStretch(0, 5)
        left.setStretch(1, 3)
        whole = QWidget()
        sides = row(left, self.panel, spacing=0)
        sides.setStretch(0, 1)
        whole.setLayout(sides)
        return whole

    def _connect_session(self) -> None:
        session = self.session
        session.document_changed.connect(self._show_document)
        session.reading_changed.connect(self._show_reading)
        session.selection_changed.connect(self._show_selection)
        session.profiles.moved.connect(self._remember)
        session.unsaved_changed.connect(self._show_title)

    def _connect_pad_and_panel(self) -> None:
        session, pad = self.session, self.pad
        pad.ink_changed.connect(session.sketch)
        pad.given_up.connect(session.give_up_sketch)
        pad.busy_changed.connect(self._show_undo)
        pad.stroke_finished.connect(session.write)
        pad.erased.connect(session.erase)
        pad.selected.connect(session.select)
        pad.selection_moved.connect(session.select_next)
        pad.stroke_finished.connect(self.status.clear)
        pad.amount_chosen.connect(session.picture.choose_amount)
        pad.box_drawn.connect(self.files.pictures.read_part)
        self.panel.amounts.stepped.connect(session.picture.next_amount)
        self.drops.dropped.connect(self.files.take)
        self.panel.reading.copied.connect(self._copied)
        self.strip.pointed.connect(self.status.show_value)
        self.files.failed.connect(self.status.show_problem)
        self.files.done.connect(self.status.show_news)

    def _connect_commands(self) -> None:
        do, session, files = self.commands, self.session, self.files
        stack = session.undo_stack
        for action, slot in (
            (do.new, files.new),
            (do.open, files.open),
            (do.save, files.save),
            (do.save_as, files.save_as),
            (do.open_weights, files.open_weights),
            (do.undo, self._undo),
            (do.redo, stack.redo),
            (do.clear, session.clear),
            (do.copy, self.panel.reading.copy),
            (do.paste, files.paste),
            (do.amount_back, self.panel.amounts.go_back),
            (do.amount_on, self.panel.amounts.go_on),
            (do.close, self.close),
            (do.lab, self.lab.open),
            (do.full_screen, self._toggle_full_screen),
            (do.shortcuts, self._show_shortcuts),
            (do.zoom_in, partial(self._zoom, 1)),
            (do.zoom_out, partial(self._zoom, -1)),
            (do.zoom_none, partial(self._zoom_to, 0)),
            (do.mathematics, self.mathematics.open),
        ):
            action.triggered.connect(slot)
        for group, slot in (
            (do.tools, self._take_tool),
            (do.weights, self._use_weights),
            (do.themes, self._use_theme),
            (do.switches, self._switch),
            (do.borne, self._bear),
            (do.marks, self._take_mark),
        ):
            group.triggered.connect(slot)
        self._dressing.timeout.connect(self._apply_preferences)
        self._dressing.timeout.connect(self._remember)
        self._settling.timeout.connect(self._keep_place)
        stack.canUndoChanged.connect(do.undo.setEnabled)
        stack.canRedoChanged.connect(do.redo.setEnabled)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply_preferences)

    def _zoom(self, steps: int) -> None:
        self._zoom_to(self.preferences.zoom + steps)

    def _zoom_to(self, wanted: int) -> None:
        zoom = max(ZOOMS[0], min(wanted, ZOOMS[-1]))
        self.preferences = replace(self.preferences, zoom=zoom)
        self._dressing.start()  # Qt takes a second over all windows: once for several presses

    # slots

    @Slot()
    def _undo(self) -> None:
        """Take back what is under way, else what was done last."""
        if self.pad.busy:
            self.pad.cancel()
        else:
            self.session.undo_stack.undo()

    @Slot()
    def _show_undo(self) -> None:
        possible = self.pad.busy or self.session.undo_stack.canUndo()
        self.commands.undo.setEnabled(possible)

    @Slot()
    def _apply_preferences(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        with appearance.settled(app):
            self._dress(app)

    def _dress(self, app: QApplication) -> None:
        chosen, do = self.preferences, self.commands
        theme, type_ = appearance.chosen(chosen)
        appearance.dress(app, theme, type_)
        self.pad.set_paper_style(appearance.paper_style(theme, type_))
        for part in (
            *(self.tool_bar, self.strip, self.panel, self.status, self.correction_controller),
            *(self.lab, self.mathematics),
        ):
            part.set_look(theme, type_)
        self.strip.setVisible(chosen.network)
        self.panel.setVisible(chosen.panel)
        do.show_choices(chosen)
        mark: DecimalMark = "auto"
        if chosen.decimal_mark in (".", ","):
            mark = chosen.decimal_mark
        self.session.profiles.ask_below(chosen.wrong_in_thousand, mark)
        if chosen.keep_readings != self._keeps_readings:
            self._keeps_readings = chosen.keep_readings
            self.session.profiles.keep_readings(chosen.keep_readings)

    @Slot()
    def _remember(self) -> None:
        """Keep what is chosen, and whose network it is, where that has changed."""
        profile = self.session.profiles.profile
        self.store.save(replace(self.preferences, weights=profile))

    @Slot()
    def _keep_place(self) -> None:
        self.store.keep(self)

    @Slot()
    def _show_document(self) -> None:
        document, stack = self.session.document, self.session.undo_stack
        self.pad.show_document(document)
        self._show_undo()
        self.commands.redo.setEnabled(stack.canRedo())
        self.commands.save.setEnabled(len(document.ink) > 0)
        self.commands.clear.setEnabled(len(document.ink) > 0 or document.sheet is not None)
        self.commands.tools.setEnabled(document.sheet is None)
        self._show_title()

    @Slot()
    def _show_title(self) -> None:
        document = self.session.document
        name = document.path.name if document.path else "digitpad"
        self.setWindowTitle(f"{name}[*] – digitpad" if document.path else f"{name}[*]")
        self.setWindowModified(self.session.unsaved)

    @Slot()
    def _show_reading(self) -> None:
        session = self.session
        self.panel.reading.show_reading(session.reading)
        count = len(session.sheet.amounts) if session.sheet else 0
        self.panel.amounts.show_amount(session.picture.amount, count)
        self.strip.show_network(self.session.active_model.network)
        self._show_weights()
        self._show_selection()

    def _show_weights(self) -> None:
        profiles = self.session.profiles
        guest = profiles.guest is not None
        self.tool_bar.show_weights("from the lab" if guest else labels.profile(profiles.profile))
        for choice in (self.commands.weights, self.commands.open_weights):
            choice.setEnabled(not guest)
        self.commands.show_weights(profiles.profile)

    @Slot()
    def _show_selection(self) -> None:
        session = self.session
        self.pad.show_reading(session.reading.characters, session.selected, session.picture.amount)
        trace = session.trace
        self.panel.probabilities.show_character(session.character, trace)
        self.strip.show_trace(trace)

    @Slot(str)
    def _copied(self, text: str) -> None:
        self.status.show_news(f"Copied {text}")

    @Slot(QAction)
    def _take_tool(self, action: QAction) -> None:
        self.pad.set_tool(self.commands.tool)

    @Slot(QAction)
    def _use_weights(self, action: QAction) -> None:
        self.files.use_weights(action.objectName())

    @Slot(QAction)
    def _use_theme(self, action: QAction) -> None:
        self.prefer(theme=action.objectName())

    @Slot(QAction)
    def _bear(self, action: QAction) -> None:
        self.prefer(wrong_in_thousand=int(action.objectName()))

    @Slot(QAction)
    def _take_mark(self, action: QAction) -> None:
        self.prefer(decimal_mark=action.objectName())

    @Slot()
    def _toggle_full_screen(self) -> None:
        toggle_full_screen(QApplication.activeWindow() or self)

    @Slot()
    def _show_shortcuts(self) -> None:
        ShortcutsWindow(self.actions(), QApplication.activeWindow() or self).exec()

    @Slot(QAction)
    def _switch(self, action: QAction) -> None:
        self.prefer(**{action.objectName(): action.isChecked()})
