"""The menu Ink: tools, and what can be done with characters."""

from __future__ import annotations

from digitpad.gui.app.commands.command import (
    LINE,
    ChoiceGroup,
    Command,
    Entry,
    Submenu,
    of_setting,
)
from digitpad.gui.correction.character_choice import MARKS
from digitpad.weights.store import DIGITS

ERASERS = "Eraser takes"

INK_MENU: tuple[Entry, ...] = (
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
            of_setting("erasers", "eraser", lambda w: w.tools.take_eraser),
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
        (of_setting("borne", "wrong_in_thousand"), LINE, of_setting("marks", "decimal_mark")),
    ),
)
