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
from digitpad.gui.correction.character_choice import IT_IS
from digitpad.gui.widgets.words.labels import MARK_NAMES
from digitpad.gui.widgets.words.translation import translatable
from digitpad.weights.store import DIGITS

ERASERS = translatable("Eraser takes")

INK_MENU: tuple[Entry, ...] = (
    Command(
        "take",
        translatable("Take amount"),
        translatable("Put it on the slip, and clear the pad"),
        lambda w: w.slip.take,
    ),
    Command(
        "take_back",
        translatable("Take back"),
        translatable("Take the last amount off the slip"),
        lambda w: w.slip.take_back,
    ),
    LINE,
    ChoiceGroup(
        "tools",
        {
            "pen": translatable("Pen"),
            "eraser": translatable("Eraser"),
            "lasso": translatable("Lasso"),
        },
        translatable("Tool"),
        lambda w: w.tools.take,
    ),
    Submenu(
        ERASERS,
        (
            of_setting("erasers", "eraser", lambda w: w.tools.take_eraser),
            LINE,
            Command(
                "other_eraser",
                translatable("The other eraser"),
                translatable("From strokes to parts of them, and back"),
                lambda w: w.tools.take_other_eraser,
            ),
        ),
    ),
    Command(
        "delete_caught",
        translatable("Delete strokes"),
        translatable("Take off the paper what the lasso holds"),
        lambda w: w.pad.delete_caught,
    ),
    Command(
        "drop_caught",
        translatable("Let go"),
        translatable("Let go of what the lasso holds"),
        lambda w: w.pad.drop_caught,
    ),
    LINE,
    Submenu(
        translatable("It is"),
        (
            ChoiceGroup(
                "symbols",
                {digit: digit for digit in DIGITS} | dict(MARK_NAMES),
                translatable("Your word, which counts at once"),
                lambda w: w.correction_controller.name,
                pattern=IT_IS,
                possible=lambda w: w.session.character is not None,
            ),
            Command(
                "nothing",
                translatable("No character"),
                translatable("It is no character"),
                lambda w: w.session.editor.not_a_character,
                lambda w: w.session.character is not None,
            ),
        ),
    ),
    Command(
        "merge",
        translatable("Merge"),
        translatable("It and the next one are one character"),
        lambda w: w.session.editor.merge,
        lambda w: w.session.editor.can_merge,
    ),
    Command(
        "split",
        translatable("Split"),
        translatable("It is more than one character"),
        lambda w: w.session.editor.split,
        lambda w: w.session.editor.can_split,
    ),
    LINE,
    Command(
        "first_amount",
        translatable("First amount"),
        translatable("The first that it may be"),
        lambda w: w.correction_controller.take_first,
        lambda w: len(w.session.reading.alternatives) > 0,
    ),
    Command(
        "second_amount",
        translatable("Second amount"),
        translatable("The second that it may be"),
        lambda w: w.correction_controller.take_second,
        lambda w: len(w.session.reading.alternatives) > 1,
    ),
    Command(
        "amount_back",
        translatable("Previous amount"),
        translatable("On a picture"),
        lambda w: w.panel.amounts.go_back,
        lambda w: w.session.picture.count > 1,
    ),
    Command(
        "amount_on",
        translatable("Next amount"),
        translatable("On a picture"),
        lambda w: w.panel.amounts.go_on,
        lambda w: w.session.picture.count > 1,
    ),
    LINE,
    Submenu(
        translatable("Amounts"),
        (of_setting("borne", "wrong_in_thousand"), LINE, of_setting("marks", "decimal_mark")),
    ),
)
