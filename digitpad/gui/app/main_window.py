"""The window: pad, network, panel and tool bar, and how they show the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, QTimer, Slot
from PySide6.QtGui import QAction, QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMainWindow

from digitpad.gui.app.preferences import appearance
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.window_size import fit_to_screen
from digitpad.gui.widgets.words.translation import tr
from digitpad.gui.widgets.words.window_title import in_title

if TYPE_CHECKING:
    from digitpad.gui.app.commands.actions import Actions
    from digitpad.gui.app.commands.menu_bar import MenuBar
    from digitpad.gui.app.commands.tool_bar import ToolBar
    from digitpad.gui.app.dialogs import Dialogs
    from digitpad.gui.app.files.drop_target import DropTarget
    from digitpad.gui.app.files.exports import Exports
    from digitpad.gui.app.files.file_dialogs import FileDialogs
    from digitpad.gui.app.files.recent_files import RecentFiles
    from digitpad.gui.app.preferences.preference_controller import PreferenceController
    from digitpad.gui.app.side_panel import SidePanel
    from digitpad.gui.app.tool_controller import ToolController
    from digitpad.gui.correction.correction_controller import CorrectionController
    from digitpad.gui.correction.profile_commands import ProfileCommands
    from digitpad.gui.lab.launcher import LabLauncher
    from digitpad.gui.mathematics.opener import MathematicsOpener
    from digitpad.gui.pad.network_strip import NetworkStrip
    from digitpad.gui.pad.pad import Pad
    from digitpad.gui.session.session import Session
    from digitpad.gui.session.slip_controller import SlipController
    from digitpad.gui.widgets.status_line import StatusLine
    from digitpad.slip.slip import Slip

_SIZE = QSize(1280, 800)
SMALLEST = QSize(800, 560)
_SETTLED = 300  # milliseconds after which a window that was moved or sized stands still


class MainWindow(QMainWindow):
    """One session, shown.

    It stands as a bare window from the beginning; `digitpad.gui.app.starting.furnishing` puts
    everything into it. Nothing that takes long to import is needed before.

    Parameters
    ----------
    store : PreferencesStore
        Where choices are kept.
    """

    session: Session
    slip: SlipController
    choices: PreferenceController
    commands: Actions
    menu_bar: MenuBar
    tool_bar: ToolBar
    dialogs: Dialogs
    pad: Pad
    strip: NetworkStrip
    panel: SidePanel
    status: StatusLine
    sides: QBoxLayout
    mathematics: MathematicsOpener
    lab: LabLauncher
    files: FileDialogs
    drops: DropTarget
    exports: Exports
    recent: RecentFiles
    tools: ToolController
    correction_controller: CorrectionController
    profile_commands: ProfileCommands

    def __init__(self, store: PreferencesStore) -> None:
        super().__init__()
        self.store = store
        self.furnished = self._closes_when_furnished = False
        self.setWindowTitle("digitpad")
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settling.timeout.connect(self._keep_place)
        fit_to_screen(self, _SIZE, SMALLEST)
        store.restore(self)

    @classmethod
    def of(
        cls,
        session: Session,
        store: PreferencesStore,
        preferences: Preferences,
        slip: SlipController | None = None,
    ) -> MainWindow:
        """Return a window with everything in it, and the slip of an earlier one where given."""
        from digitpad.gui.app.starting.furnishing import furnish

        window = cls(store)
        for _ in furnish(window, session, preferences, slip):
            pass
        window.finish()
        return window

    def finish(self) -> None:
        """Take it that everything is there; close, if that was asked meanwhile."""
        self.furnished = True
        if self._closes_when_furnished:
            self.close()

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
        if not self.furnished:
            self._closes_when_furnished = True  # there may be ink, which nobody can ask about yet
            event.ignore()
            return
        if not self.files.may_go():
            event.ignore()
            return
        self._settling.stop()
        self.choices.remember()
        self._keep_place()
        self.files.pictures.close()
        self.lab.close()
        self.mathematics.close()
        self.session.close()
        event.accept()

    def take_over(self, earlier: MainWindow) -> None:
        """Stand in the place of an earlier window of the same session, which goes."""
        self.restoreGeometry(earlier.saveGeometry())
        self.show()
        self.activateWindow()
        self.lab.take_over(earlier.lab)
        self.mathematics.take_over(earlier.mathematics)
        if earlier.dialogs.settings:
            earlier.dialogs.settings.reject()
            QTimer.singleShot(0, self.dialogs.show_settings)
        earlier.give_way()

    def give_way(self) -> None:
        """Go, and leave the session to another window."""
        self._settling.stop()
        self.files.pictures.close()
        self.mathematics.close()
        self.hide()
        self.deleteLater()

    # how it is put together

    def connect_session(self) -> None:
        """Follow the session."""
        session = self.session
        session.document_changed.connect(self.show_document)
        session.reading_changed.connect(self.show_reading)
        session.selection_changed.connect(self._show_selection)
        session.profiles.moved.connect(self.choices.remember)
        session.unsaved_changed.connect(self._show_title)

    def connect_pad_and_panel(self) -> None:
        """Have the session follow pad and panel."""
        session, pad = self.session, self.pad
        pad.ink_changed.connect(session.sketch)
        pad.given_up.connect(session.give_up_sketch)
        pad.busy_changed.connect(self._show_undo)
        pad.stroke_finished.connect(session.write)
        pad.erased.connect(session.erase)
        pad.moving.connect(session.sketch_move)
        pad.moved.connect(session.move)
        pad.selected.connect(session.select)
        pad.selection_moved.connect(session.select_next)
        pad.stroke_finished.connect(self.status.clear)
        pad.amount_chosen.connect(session.picture.choose_amount)
        pad.box_drawn.connect(self.files.pictures.read_part)
        self.panel.amounts.stepped.connect(session.picture.next_amount)
        self.drops.dropped.connect(self.files.take)
        self.panel.reading.copied.connect(self._copied)
        self.strip.pointed.connect(self.status.show_value)

    def connect_files(self) -> None:
        """Follow what happens to files and to the slip."""
        for source in (self.files, self.exports):
            source.failed.connect(self.status.show_problem)
            source.done.connect(self.status.show_news)
        self.slip.refused.connect(self.status.show_problem)
        self.slip.settled.connect(self.status.clear)
        self.slip.failed.connect(self.status.show_problem)
        self.slip.done.connect(self.status.show_news)
        self.slip.changed.connect(self._show_slip)
        self.panel.slip.taken_back.connect(self.slip.take_back)
        self.panel.slip.removed.connect(self.slip.remove)
        self.panel.slip.export_asked.connect(self.exports.export_slip)
        self.panel.slip.copied.connect(self._copied)
        self.files.used.connect(self.recent.add)
        self.recent.chosen.connect(self.files.open_again)

    def connect_commands(self) -> None:
        """Have the commands do what they say."""
        do, stack = self.commands, self.session.undo_stack
        do["clear"].triggered.connect(
            self.status.clear
        )  # first: clearing may have to say something
        do.connect_to(self)
        self.menu_bar.follow(self)
        stack.canUndoChanged.connect(do["undo"].setEnabled)
        stack.canRedoChanged.connect(do["redo"].setEnabled)
        self.correction_controller.ways_back_changed.connect(self._show_ways_back)
        self.choices.look_changed.connect(self._dress)
        self.choices.changed.connect(self._show_choices)

    # slots

    @Slot()
    def undo(self) -> None:
        """Take back what is under way, else what was done last."""
        if self.pad.busy:
            self.pad.cancel()
        else:
            self.status.clear()  # what it says may be taken back with it
            self.session.undo_stack.undo()

    @Slot()
    def _show_undo(self) -> None:
        possible = self.pad.busy or self.session.undo_stack.canUndo()
        self.commands["undo"].setEnabled(possible)

    @Slot(object, object)
    def _dress(self, theme: Theme, type_: TypeScale) -> None:
        self.pad.set_paper_style(appearance.paper_style(theme, type_))
        for part in (
            *(self.tool_bar, self.strip, self.panel, self.status),
            *(self.correction_controller, self.profile_commands, self.lab, self.mathematics),
        ):
            part.set_look(theme, type_)

    @Slot(object)
    def _show_choices(self, chosen: Preferences) -> None:
        self.strip.setVisible(chosen.network)
        self.strip.set_connected(chosen.connections)
        self.panel.setVisible(chosen.panel)
        self._show_slip(self.slip.slip)
        directions = QBoxLayout.Direction
        self.sides.setDirection(
            directions.RightToLeft if chosen.left_handed else directions.LeftToRight
        )
        self.commands.show_choices(chosen)
        self.tools.show_choices(chosen)

    @Slot(object)
    def _show_slip(self, slip: Slip) -> None:
        self.panel.slip.show_slip(slip)
        self.panel.show_slip(self.choices.preferences.slip and len(slip) > 0)

    @Slot(bool, bool)
    def _show_ways_back(self, can_undo: bool, can_redo: bool) -> None:
        self.commands["undo_step"].setEnabled(can_undo)
        self.commands["redo_step"].setEnabled(can_redo)

    @Slot()
    def _keep_place(self) -> None:
        self.store.keep(self)
        if self.furnished:
            corner = self.pad.mapTo(self, QPoint())
            place = QRect(corner, self.pad.size())
            self.store.keep_paper(place, self.pad.paper_style.theme.name)

    @Slot()
    def show_document(self) -> None:
        """Show what is on the paper, and what can be done with it."""
        document, stack = self.session.document, self.session.undo_stack
        self.pad.show_document(document)
        self._show_undo()
        self.commands["redo"].setEnabled(stack.canRedo())
        self.commands["save"].setEnabled(len(document.ink) > 0)
        self.commands["clear"].setEnabled(len(document.ink) > 0 or document.sheet is not None)
        self.tools.show_document(document)
        self._show_title()

    @Slot()
    def _show_title(self) -> None:
        document = self.session.document
        name = in_title(document.path.name) if document.path else "digitpad"
        self.setWindowTitle(f"{name}[*] – digitpad" if document.path else f"{name}[*]")
        self.setWindowModified(self.session.unsaved)

    @Slot()
    def show_reading(self) -> None:
        """Show what the ink is read as."""
        session = self.session
        self.panel.reading.show_reading(session.reading)
        if session.draft is None:  # while the pen is down every point changes it
            self.panel.reading.announce()
        picture = session.picture
        self.panel.amounts.show_amount(picture.amount, picture.count, taken=picture.is_taken)
        self.strip.show_network(self.session.active_model.network)
        self._show_weights()
        self._show_selection()

    def _show_weights(self) -> None:
        profiles = self.session.profiles
        guest = profiles.guest is not None
        self.tool_bar.show_profile(None if guest else profiles.profile)
        for choice in (self.commands.groups["weights"], self.commands["open_weights"]):
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
        self.status.show_news(tr("Copied {text}", text=text))

    @Slot(QAction)
    def use_weights(self, action: QAction) -> None:
        """Read with other weights."""
        self.files.use_weights(action.objectName())
