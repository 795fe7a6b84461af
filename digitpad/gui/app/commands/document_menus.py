"""The menus File, Edit and Help."""

from __future__ import annotations

from digitpad.gui.app.commands.command import (
    LINE,
    Command,
    Entry,
    Submenu,
)

FILE_MENU: tuple[Entry, ...] = (
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
EDIT_MENU: tuple[Entry, ...] = (
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
HELP_MENU: tuple[Entry, ...] = (
    Command(
        "shortcuts",
        "Keys",
        "Show every key that does something",
        lambda w: w.dialogs.show_shortcuts,
    ),
    Command("about", "About digitpad", "Version, licence, sources", lambda w: w.dialogs.show_about),
)
