"""The menus File, Edit and Help."""

from __future__ import annotations

from digitpad.gui.app.commands.command import (
    LINE,
    Command,
    Entry,
    Submenu,
)
from digitpad.gui.widgets.words.translation import translatable

FILE_MENU: tuple[Entry, ...] = (
    Command(
        "new",
        translatable("New"),
        translatable("An empty sheet; Undo brings this one back"),
        lambda w: w.files.new,
    ),
    Command(
        "open", translatable("Open…"), translatable("Open ink or a picture"), lambda w: w.files.open
    ),
    Submenu(translatable("Open recent")),
    Command(
        "import_picture",
        translatable("Import picture…"),
        translatable("Read a picture"),
        lambda w: w.files.import_picture,
    ),
    LINE,
    Command(
        "save", translatable("Save"), translatable("Save the ink as InkML"), lambda w: w.files.save
    ),
    Command(
        "save_as",
        translatable("Save as…"),
        translatable("Save the ink under another name"),
        lambda w: w.files.save_as,
    ),
    Submenu(
        translatable("Export"),
        (
            Command(
                "export_ink",
                translatable("Ink as a picture…"),
                translatable("Ink alone: PNG, SVG, PDF"),
                lambda w: w.exports.export_ink,
            ),
            Command(
                "export_sheet",
                translatable("Sheet as a picture…"),
                translatable("The sheet with what was read: PNG, SVG, PDF"),
                lambda w: w.exports.export_sheet,
            ),
            Command(
                "export_reading",
                translatable("Reading as text…"),
                translatable("What was read: text, JSON, CSV"),
                lambda w: w.exports.export_reading,
            ),
            Command(
                "export_slip",
                translatable("Slip as CSV…"),
                translatable("The amounts taken"),
                lambda w: w.exports.export_slip,
            ),
        ),
    ),
    Command(
        "print",
        translatable("Print…"),
        translatable("Print the sheet"),
        lambda w: w.exports.print_sheet,
    ),
    LINE,
    Command(
        "new_slip",
        translatable("New slip"),
        translatable("Undo brings the old one back"),
        lambda w: w.slip.begin_again,
    ),
    LINE,
    Command("quit", translatable("Quit"), translatable("Close the window"), lambda w: w.close),
)
EDIT_MENU: tuple[Entry, ...] = (
    Command(
        "undo",
        translatable("Undo ink"),
        translatable("Take back what was done on the paper"),
        lambda w: w.undo,
    ),
    Command(
        "redo",
        translatable("Redo ink"),
        translatable("Do it again"),
        lambda w: w.session.undo_stack.redo,
    ),
    LINE,
    Command(
        "undo_step",
        translatable("Undo teaching"),
        translatable("Take the last step back, exactly"),
        lambda w: w.session.profiles.undo,
    ),
    Command(
        "redo_step",
        translatable("Redo teaching"),
        translatable("Take it again"),
        lambda w: w.session.profiles.redo,
    ),
    LINE,
    Command(
        "copy",
        translatable("Copy amount"),
        translatable("Copy the reading"),
        lambda w: w.panel.reading.copy,
    ),
    Command(
        "copy_slip",
        translatable("Copy slip"),
        translatable("Copy the whole slip"),
        lambda w: w.panel.slip.copy,
    ),
    Command(
        "paste",
        translatable("Paste"),
        translatable("Read a picture from the clipboard"),
        lambda w: w.files.paste,
    ),
    Command(
        "clear",
        translatable("Clear"),
        translatable("Take everything off the paper"),
        lambda w: w.session.clear,
    ),
    LINE,
    Command(
        "settings",
        translatable("Settings…"),
        translatable("Everything that is remembered"),
        lambda w: w.dialogs.show_settings,
    ),
)
HELP_MENU: tuple[Entry, ...] = (
    Command(
        "shortcuts",
        translatable("Keys"),
        translatable("Show every key that does something"),
        lambda w: w.dialogs.show_shortcuts,
    ),
    Command(
        "about",
        translatable("About digitpad"),
        translatable("Version, licence, sources"),
        lambda w: w.dialogs.show_about,
    ),
)
