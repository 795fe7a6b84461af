"""The menus Network and View."""

from __future__ import annotations

from digitpad.gui.app.commands.command import (
    LINE,
    ChoiceGroup,
    Command,
    Entry,
    Submenu,
    of_setting,
    switches_of,
)
from digitpad.gui.widgets.words.translation import translatable

NETWORK_MENU: tuple[Entry, ...] = (
    Command(
        "learn",
        translatable("Learn it"),
        translatable("As many careful steps as it needs"),
        lambda w: w.correction_controller.learn,
        lambda w: w.correction_controller.can_learn,
    ),
    Command(
        "train_step",
        translatable("One step"),
        translatable("Exactly one Adam step on this one example"),
        lambda w: w.correction_controller.step,
        lambda w: w.correction_controller.can_step,
    ),
    Command(
        "queue",
        translatable("Go through the queue…"),
        translatable("Recent readings, the least sure first"),
        lambda w: w.correction_controller.open_queue,
    ),
    switches_of("keep_readings"),
    LINE,
    Submenu(
        translatable("Weights"),
        (
            ChoiceGroup(
                "weights",
                {"pen": "pen", "essay": "essay"},
                translatable("The weights to read with"),
                lambda w: w.use_weights,
                setting="weights",
            ),
            LINE,
            Command(
                "open_weights",
                translatable("Open file…"),
                translatable("Weights from a file"),
                lambda w: w.files.open_weights,
            ),
        ),
    ),
    Submenu(translatable("Profile")),
    LINE,
    Command(
        "mathematics",
        translatable("The mathematics"),
        translatable("Show every step, computed"),
        lambda w: w.mathematics.open,
    ),
    Command(
        "lab",
        translatable("Training lab"),
        translatable("Watch networks learn, and compare them"),
        lambda w: w.lab.open,
    ),
)
VIEW_MENU: tuple[Entry, ...] = (
    switches_of("network", "connections", "panel", "slip"),
    switches_of("left_handed"),
    LINE,
    of_setting("themes", "theme"),
    LINE,
    Command(
        "zoom_in",
        translatable("Zoom in"),
        translatable("Enlarge the sheet"),
        lambda w: w.pad.viewport.zoom_in,
    ),
    Command(
        "zoom_out",
        translatable("Zoom out"),
        translatable("See more of the sheet"),
        lambda w: w.pad.viewport.zoom_out,
    ),
    Command(
        "whole_sheet",
        translatable("Whole sheet"),
        translatable("See all of the sheet"),
        lambda w: w.pad.viewport.show_whole,
    ),
    Submenu(
        translatable("Paper"), (of_setting("rulings", "ruling"), LINE, switches_of("weighted"))
    ),
    LINE,
    Submenu(
        translatable("Type"),
        (
            Command(
                "type_larger",
                translatable("Enlarge type"),
                translatable("Larger type"),
                lambda w: w.choices.enlarge_type,
            ),
            Command(
                "type_smaller",
                translatable("Reduce type"),
                translatable("Smaller type"),
                lambda w: w.choices.reduce_type,
            ),
            Command(
                "type_usual",
                translatable("Usual type"),
                translatable("Type of the usual size"),
                lambda w: w.choices.reset_type,
            ),
            switches_of("larger"),
        ),
    ),
    LINE,
    Command(
        "full_screen",
        translatable("Full screen"),
        translatable("All of the screen"),
        lambda w: w.dialogs.toggle_full_screen,
    ),
    Command(
        "laser_pointer",
        translatable("Laser pointer"),
        translatable("A red dot to point with, which writes nothing; Esc puts it away"),
        lambda w: w.dialogs.toggle_laser_pointer,
    ),
)
