"""Everything that can be done, declared once: what it is called, what it does, where it stands.

Menus, tool bar and the list of keys are made of this table. Every key stands in
`digitpad.gui.widgets.keys`, under the command's name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from digitpad.gui.app.preferences.preferences import settings
from digitpad.gui.correction.character_choice import MARKS
from digitpad.weights.store import DIGITS

if TYPE_CHECKING:
    from digitpad.gui.app.main_window import MainWindow

FindSlot = Callable[["MainWindow"], Callable[..., object]]


@dataclass(frozen=True)
class Command:
    """One thing to do.

    Parameters
    ----------
    name : str
        Its key's, too.
    text, tip : str
    slot : callable
        Given the window, what is called.
    """

    name: str
    text: str
    tip: str
    slot: FindSlot


@dataclass(frozen=True)
class ChoiceGroup:
    """Things of which one is chosen, each by its name; or switches, each on or off.

    Parameters
    ----------
    name : str
    choices : mapping of str to str
        What each is called.
    tip : str
    slot : callable
        Given the window, what is called with the QAction that was chosen.
    setting : str
        What a choice is a value of; nothing for other groups, and for switches, each of which
        is a preference itself.
    switches : bool
    """

    name: str
    choices: Mapping[str, str]
    tip: str
    slot: FindSlot
    setting: str = ""
    switches: bool = False


@dataclass(frozen=True)
class Submenu:
    """A menu inside another; one without entries is filled when it opens."""

    name: str
    entries: tuple[Entry, ...] = field(default_factory=tuple)


Entry = Command | ChoiceGroup | Submenu | None
LINE = None
ERASERS = "Eraser takes"


def _of_setting(name: str, setting: str, slot: FindSlot = lambda w: w.choices.take) -> ChoiceGroup:
    declared = settings()[setting]
    choices = {str(value): text for value, text in declared.choices.items()}
    return ChoiceGroup(name, choices, declared.title, slot, setting)


def _switches(*names: str) -> ChoiceGroup:
    choices = {name: settings()[name].title for name in names}
    return ChoiceGroup(
        "_".join(names), choices, "Show or hide", lambda w: w.choices.take, switches=True
    )


_FILE: tuple[Entry, ...] = (
    Command("new", "New", "An empty sheet; Undo brings this one back", lambda w: w.files.new),
    Command("open", "Open…", "Open ink or a picture", lambda w: w.files.open),
    Submenu("Open recent"),
    Command(
        "import_picture", "Import picture…", "Read a picture", lambda w: w.files.import_picture
    ),
    LINE,
    Command("save", "Save", "Save the ink as InkML", lambda w: w.files.save),
    Command("save_as", "Save as…", "Save the ink under another name", lambda w: w.files.save_as),
    Submenu(
        "Export",
        (
            Command(
                "export_ink",
                "Ink as a picture…",
                "Ink alone: PNG, SVG, PDF",
                lambda w: w.exports.export_ink,
            ),
            Command(
                "export_sheet",
                "Sheet as a picture…",
                "The sheet with what was read: PNG, SVG, PDF",
                lambda w: w.exports.export_sheet,
            ),
            Command(
                "export_reading",
                "Reading as text…",
                "What was read: text, JSON, CSV",
                lambda w: w.exports.export_reading,
            ),
            Command(
                "export_slip", "Slip as CSV…", "The amounts taken", lambda w: w.exports.export_slip
            ),
        ),
    ),
    Command("print", "Print…", "Print the sheet", lambda w: w.exports.print_sheet),
    LINE,
    Command("new_slip", "New slip", "Undo brings the old one back", lambda w: w.slip.begin_again),
    LINE,
    Command("quit", "Quit", "Close the window", lambda w: w.close),
)
_EDIT: tuple[Entry, ...] = (
    Command("undo", "Undo ink", "Take back what was done on the paper", lambda w: w.undo),
    Command("redo", "Redo ink", "Do it again", lambda w: w.session.undo_stack.redo),
    LINE,
    Command(
        "undo_step",
        "Undo teaching",
        "Take the last step back, exactly",
        lambda w: w.session.profiles.undo,
    ),
    Command("redo_step", "Redo teaching", "Take it again", lambda w: w.session.profiles.redo),
    LINE,
    Command("copy", "Copy amount", "Copy the reading", lambda w: w.panel.reading.copy),
    Command("copy_slip", "Copy slip", "Copy the whole slip", lambda w: w.panel.slip.copy),
    Command("paste", "Paste", "Read a picture from the clipboard", lambda w: w.files.paste),
    Command("clear", "Clear", "Take everything off the paper", lambda w: w.session.clear),
    LINE,
    Command(
        "settings", "Settings…", "Everything that is remembered", lambda w: w.dialogs.show_settings
    ),
)
_INK: tuple[Entry, ...] = (
    Command("take", "Take amount", "Put it on the slip, and clear the pad", lambda w: w.slip.take),
    Command(
        "take_back",
        "Take back",
        "Take the last amount off the slip",
        lambda w: w.slip.take_back,
    ),
    LINE,
    ChoiceGroup(
        "tools",
        {"pen": "Pen", "eraser": "Eraser", "lasso": "Lasso"},
        "Tool",
        lambda w: w.tools.take,
    ),
    Submenu(
        ERASERS,
        (
            _of_setting("erasers", "eraser", lambda w: w.tools.take_eraser),
            LINE,
            Command(
                "other_eraser",
                "The other eraser",
                "From strokes to parts of them, and back",
                lambda w: w.tools.take_other_eraser,
            ),
        ),
    ),
    Command(
        "delete_caught",
        "Delete strokes",
        "Take off the paper what the lasso holds",
        lambda w: w.pad.delete_caught,
    ),
    Command("drop_caught", "Let go", "Let go of what the lasso holds", lambda w: w.pad.drop_caught),
    LINE,
    Submenu(
        "It is",
        (
            ChoiceGroup(
                "symbols",
                {s: f"It is {MARKS.get(s, s)}" for s in (*DIGITS, *MARKS)},
                "Your word, which counts at once",
                lambda w: w.correction_controller.name,
            ),
            Command(
                "nothing",
                "No character",
                "It is no character",
                lambda w: w.session.editor.not_a_character,
            ),
        ),
    ),
    Command(
        "merge",
        "Merge",
        "It and the next one are one character",
        lambda w: w.session.editor.merge,
    ),
    Command("split", "Split", "It is more than one character", lambda w: w.session.editor.split),
    LINE,
    Command(
        "first_amount",
        "First amount",
        "The first that it may be",
        lambda w: w.correction_controller.take_first,
    ),
    Command(
        "second_amount",
        "Second amount",
        "The second that it may be",
        lambda w: w.correction_controller.take_second,
    ),
    Command("amount_back", "Previous amount", "On a picture", lambda w: w.panel.amounts.go_back),
    Command("amount_on", "Next amount", "On a picture", lambda w: w.panel.amounts.go_on),
    LINE,
    Submenu(
        "Amounts",
        (_of_setting("borne", "wrong_in_thousand"), LINE, _of_setting("marks", "decimal_mark")),
    ),
)
_NETWORK: tuple[Entry, ...] = (
    Command(
        "learn",
        "Learn it",
        "As many careful steps as it needs",
        lambda w: w.correction_controller.learn,
    ),
    Command(
        "train_step",
        "One step",
        "Exactly one Adam step on this one example",
        lambda w: w.correction_controller.step,
    ),
    Command(
        "queue",
        "Go through the queue…",
        "Recent readings, the least sure first",
        lambda w: w.correction_controller.open_queue,
    ),
    _switches("keep_readings"),
    LINE,
    Submenu(
        "Weights",
        (
            ChoiceGroup(
                "weights",
                {"pen": "pen", "essay": "essay"},
                "The weights to read with",
                lambda w: w.use_weights,
                setting="weights",
            ),
            LINE,
            Command(
                "open_weights", "Open file…", "Weights from a file", lambda w: w.files.open_weights
            ),
        ),
    ),
    Submenu("Profile"),
    LINE,
    Command(
        "mathematics", "The mathematics", "Show every step, computed", lambda w: w.mathematics.open
    ),
    Command("lab", "Training lab", "Watch networks learn, and compare them", lambda w: w.lab.open),
)
_VIEW: tuple[Entry, ...] = (
    _switches("network", "panel", "slip"),
    _switches("left_handed"),
    LINE,
    _of_setting("themes", "theme"),
    LINE,
    Command("zoom_in", "Zoom in", "Enlarge the sheet", lambda w: w.pad.viewport.zoom_in),
    Command("zoom_out", "Zoom out", "See more of the sheet", lambda w: w.pad.viewport.zoom_out),
    Command(
        "whole_sheet", "Whole sheet", "See all of the sheet", lambda w: w.pad.viewport.show_whole
    ),
    Submenu("Paper", (_of_setting("rulings", "ruling"), LINE, _switches("weighted"))),
    LINE,
    Submenu(
        "Type",
        (
            Command("type_larger", "Enlarge type", "Larger type", lambda w: w.choices.enlarge_type),
            Command("type_smaller", "Reduce type", "Smaller type", lambda w: w.choices.reduce_type),
            Command(
                "type_usual",
                "Usual type",
                "Type of the usual size",
                lambda w: w.choices.reset_type,
            ),
            _switches("larger"),
        ),
    ),
    LINE,
    Command(
        "full_screen", "Full screen", "All of the screen", lambda w: w.dialogs.toggle_full_screen
    ),
)
_HELP: tuple[Entry, ...] = (
    Command(
        "shortcuts",
        "Keys",
        "Show every key that does something",
        lambda w: w.dialogs.show_shortcuts,
    ),
    Command("about", "About digitpad", "Version, licence, sources", lambda w: w.dialogs.show_about),
)

MENUS: Mapping[str, tuple[Entry, ...]] = MappingProxyType(
    {
        "File": _FILE,
        "Edit": _EDIT,
        "Ink": _INK,
        "Network": _NETWORK,
        "View": _VIEW,
        "Help": _HELP,
    }
)
BAR: tuple[str | None, ...] = (
    *("new", "open", "save", LINE),
    *("undo", "redo", "clear", LINE),
    *("pen", "eraser", "lasso"),
)
"""What stands in the tool bar, too."""
BAR_MENUS: Mapping[str, str] = MappingProxyType({"eraser": ERASERS})
"""Which of it has a menu beside its button."""
EVERYWHERE = (
    *("type_larger", "type_smaller", "type_usual", "mathematics", "lab"),
    *("full_screen", "shortcuts"),
)
"""What can be done in the other windows, too."""
ELSEWHERE: Mapping[str, str] = MappingProxyType(
    {"zoom_in": "type_larger", "zoom_out": "type_smaller", "whole_sheet": "type_usual"}
)
"""Whose keys do what else in the other windows, where there is no sheet."""


def entries_of(menu: tuple[Entry, ...]) -> Iterator[Command | ChoiceGroup]:
    """Yield a menu's commands and groups, those of its submenus included."""
    for entry in menu:
        if isinstance(entry, Submenu):
            yield from entries_of(entry.entries)
        elif entry is not None:
            yield entry
