"""Everything that can be done, declared once: what it is called, what it does, where it stands.

Menus, tool bar and the list of keys are made of this table. Every key stands in
`digitpad.gui.widgets.keys`, under the command's name.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from digitpad.gui.app.commands.command import LINE, Entry
from digitpad.gui.app.commands.document_menus import EDIT_MENU, FILE_MENU, HELP_MENU
from digitpad.gui.app.commands.ink_menu import ERASERS, INK_MENU
from digitpad.gui.app.commands.view_menus import NETWORK_MENU, VIEW_MENU
from digitpad.gui.widgets.words.translation import translatable

MENUS: Mapping[str, tuple[Entry, ...]] = MappingProxyType(
    {
        translatable("File"): FILE_MENU,
        translatable("Edit"): EDIT_MENU,
        translatable("Ink"): INK_MENU,
        translatable("Network"): NETWORK_MENU,
        translatable("View"): VIEW_MENU,
        translatable("Help"): HELP_MENU,
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
    *("full_screen", "laser_pointer", "shortcuts"),
)
"""What can be done in the other windows, too."""
ELSEWHERE: Mapping[str, str] = MappingProxyType(
    {"zoom_in": "type_larger", "zoom_out": "type_smaller", "whole_sheet": "type_usual"}
)
"""Whose keys do what else in the other windows, where there is no sheet."""
