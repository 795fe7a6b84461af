"""What is put into a main window, one thing after the other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QWidget

from digitpad.gui.app.commands.actions import Actions
from digitpad.gui.app.commands.menu_bar import MenuBar
from digitpad.gui.app.commands.tool_bar import ToolBar
from digitpad.gui.app.dialogs import Dialogs
from digitpad.gui.app.files.drop_target import DropTarget
from digitpad.gui.app.files.exports import Exports
from digitpad.gui.app.files.file_dialogs import FileDialogs
from digitpad.gui.app.files.recent_files import RecentFiles
from digitpad.gui.app.main_window import SMALLEST, MainWindow
from digitpad.gui.app.preferences import appearance
from digitpad.gui.app.preferences.preference_controller import PreferenceController
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.side_panel import SidePanel
from digitpad.gui.app.tool_controller import ToolController
from digitpad.gui.correction.correction_controller import CorrectionController
from digitpad.gui.correction.profile_commands import ProfileCommands
from digitpad.gui.correction.profile_menu import ProfileMenu
from digitpad.gui.lab.launcher import LabLauncher
from digitpad.gui.mathematics.opener import MathematicsOpener
from digitpad.gui.pad.network_strip import NetworkStrip
from digitpad.gui.pad.pad import Pad
from digitpad.gui.session.session import Session
from digitpad.gui.session.slip_controller import SlipController
from digitpad.gui.widgets.basic import column, row
from digitpad.gui.widgets.first_paint import AfterFirstPaint
from digitpad.gui.widgets.status_line import StatusLine
from digitpad.gui.widgets.window_size import RoomForAll
from digitpad.gui.widgets.words.translation import tr, translatable

PAD_HINT = translatable(
    "Enter: take the amount   0–9 and marks: it is that   N: no character   L: learn it"
)


def furnish(
    window: MainWindow,
    session: Session,
    preferences: Preferences,
    slip: SlipController | None = None,
) -> Iterator[None]:
    """Put everything into a window, as much at a time as keeps a pen waiting for no longer.

    Parameters
    ----------
    window : MainWindow
        With nothing in it.
    session : Session
    preferences : Preferences
        The choices to begin with.
    slip : SlipController, optional
        The session's, where an earlier window has made it.
    """
    window.session = session
    window.choices = PreferenceController(window.store, preferences, session.profiles, window)
    window.commands = Actions(window)
    yield
    window.menu_bar = MenuBar(window.commands)
    window.dialogs = Dialogs(window.commands, window.choices, window)
    yield
    window.pad = Pad(appearance.paper_style(*appearance.chosen(preferences)))
    everywhere = window.commands.everywhere
    window.mathematics = MathematicsOpener(session, window.pad, window, everywhere)
    window.lab = LabLauncher(session, window, everywhere)
    window.slip = slip or SlipController(session)
    yield
    window.files, window.drops = FileDialogs(session, window), DropTarget(window)
    window.exports = Exports(session, window.pad, window)
    window.recent = RecentFiles(window.store, window.menu_bar.menus["Open recent"])
    window.tools = ToolController(window.pad, window.commands, window.choices)
    window.tool_bar = ToolBar(window.commands, window.menu_bar.menus)
    yield
    whole = QWidget()
    window.setCentralWidget(whole)  # empty: what is in it Qt would style once more
    window.strip, window.status = NetworkStrip(window.pad), StatusLine(tr(PAD_HINT))
    yield
    window.panel = SidePanel(whole)
    yield
    window.setMenuBar(window.menu_bar)
    window.addToolBar(window.tool_bar)
    window.sides = _arranged(window, whole)
    yield
    window.connect_session()
    window.connect_pad_and_panel()
    window.connect_files()
    window.correction_controller = CorrectionController(
        session,
        window.panel.correction,
        window.status,
        window,
    )
    menu = ProfileMenu(session.profiles, window.menu_bar.menus["Profile"])
    window.profile_commands = ProfileCommands(session, menu, window.status, window)
    window.connect_commands()
    yield
    window.choices.apply()
    yield
    window.show_document()
    window.show_reading()
    RoomForAll(window, SMALLEST)
    AfterFirstPaint(window.pad, session.profiles.prepare_shapes)
    window.pad.setFocus()


def _arranged(window: MainWindow, whole: QWidget) -> QHBoxLayout:
    """Put the parts into the window, and return what stands side by side."""
    paper = QWidget()
    paper.setObjectName("left")
    margins = column(window.pad)
    margins.setContentsMargins(16, 16, 16, 16)
    paper.setLayout(margins)
    left = column(paper, window.strip, window.status)
    left.setStretch(0, 5)
    left.setStretch(1, 3)
    sides = row(left, window.panel, spacing=0)
    sides.setStretch(0, 1)
    whole.setLayout(sides)
    return sides
