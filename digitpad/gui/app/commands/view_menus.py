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

NETWORK_MENU: tuple[Entry, ...] = (
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
    switches_of("keep_readings"),
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
VIEW_MENU: tuple[Entry, ...] = (
    switches_of("network", "panel", "slip"),
    switches_of("left_handed"),
    LINE,
    of_setting("themes", "theme"),
    LINE,
    Command("zoom_in", "Zoom in", "Enlarge the sheet", lambda w: w.pad.viewport.zoom_in),
    Command("zoom_out", "Zoom out", "See more of the sheet", lambda w: w.pad.viewport.zoom_out),
    Command(
        "whole_sheet", "Whole sheet", "See all of the sheet", lambda w: w.pad.viewport.show_whole
    ),
    Submenu("Paper", (of_setting("rulings", "ruling"), LINE, switches_of("weighted"))),
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
            switches_of("larger"),
        ),
    ),
    LINE,
    Command(
        "full_screen", "Full screen", "All of the screen", lambda w: w.dialogs.toggle_full_screen
    ),
)
