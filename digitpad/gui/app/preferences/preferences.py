"""What can be chosen in the window: each choice declared once, for menus, dialog and settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from types import MappingProxyType
from typing import Any

from digitpad.gui.widgets.words.translation import translatable
from digitpad.reading.asking import WRONG_IN_THOUSAND

SYSTEM = "system"
LANGUAGES: Mapping[str, str] = MappingProxyType(
    {
        SYSTEM: translatable("Like the system"),
        "en": "English",
        "de": "Deutsch",
        "fr": "Français",
        "es": "Español",
        "ja": "日本語",
        "zh_CN": "简体中文",
    }
)
"""Each in its own tongue, so that one finds back from any other."""
ZOOMS = range(-1, 6)
_BORNE = {
    5: translatable("Ask until at most 5 in 1,000 are wrong"),
    20: translatable("Ask until at most 20 in 1,000 are wrong"),
    50: translatable("Ask until at most 50 in 1,000 are wrong"),
    100: translatable("Ask until at most 100 in 1,000 are wrong"),
}
_SETTING = "setting"


@dataclass(frozen=True)
class Setting:
    """How a choice is called, and what there is to choose from.

    Parameters
    ----------
    title : str
    choices : mapping
        What each value is called; of a switch, which is on or off, none.
    option : bool
        Whether the command line has it, too.
    """

    title: str
    choices: Mapping[Any, str] = field(default_factory=dict)
    option: bool = False


def _setting(
    default: Any, title: str, choices: Mapping[Any, str] | None = None, *, option: bool = False
) -> Any:
    return field(default=default, metadata={_SETTING: Setting(title, choices or {}, option)})


@dataclass(frozen=True)
class Preferences:
    """What can be chosen, and what is chosen before anybody does.

    Parameters
    ----------
    language : str
        One of `LANGUAGES`.
    theme : str
        ``"light"``, ``"dark"`` or ``"system"``.
    weights : str
        ``"pen"``, ``"essay"`` or a file.
    network, panel : bool
        Whether the strip and the panel are shown.
    connections : bool
        Whether the strip shows the strongest connections between its maps.
    slip : bool
        Whether the slip is shown where there is one.
    larger : bool
        Whether type is larger, for a projector.
    zoom : int
        Steps by which type is larger still, or smaller.
    wrong_in_thousand : int
        How many wrong amounts in a thousand are borne before the pad asks.
    keep_readings : bool
        Whether recent readings are kept on disk, to be gone through another day.
    decimal_mark : str
        What parts the whole from the fraction: ``"."``, ``","`` or ``"auto"``.
    eraser : str
        What the eraser takes: whole ``"strokes"``, or ``"parts"`` of them.
    ruling : str
        What is printed on the paper: ``"lined"``, ``"form"`` or ``"plain"``.
    weighted : bool
        Whether ink is painted thicker where the pen was pressed.
    left_handed : bool
        Whether the panel stands at the left, where no writing hand covers it.
    """

    language: str = _setting(SYSTEM, translatable("Language"), LANGUAGES, option=True)
    theme: str = _setting(
        SYSTEM,
        translatable("Colours"),
        {
            "light": translatable("Light"),
            "dark": translatable("Dark"),
            "system": translatable("Like the system"),
        },
        option=True,
    )
    weights: str = "pen"
    network: bool = _setting(True, translatable("Network"))
    connections: bool = _setting(False, translatable("Strongest connections"))
    panel: bool = _setting(True, translatable("Reading and correction"))
    slip: bool = _setting(True, translatable("Slip of amounts, once one is taken"))
    larger: bool = _setting(False, translatable("Larger type"))
    zoom: int = _setting(
        0,
        translatable("Size of type"),
        {n: f"{n:+d}" for n in ZOOMS} | {0: translatable("Usual")},
        option=True,
    )
    keep_readings: bool = _setting(
        False, translatable("Keep recent readings, with their ink, for the queue")
    )
    wrong_in_thousand: int = _setting(
        WRONG_IN_THOUSAND,
        translatable("Doubt"),
        _BORNE,
        option=True,
    )
    decimal_mark: str = _setting(
        "auto",
        translatable("Fraction"),
        {
            "auto": translatable("Point or comma, as it is written"),
            ".": translatable("Always a point: 1,234.50"),
            ",": translatable("Always a comma: 1.234,50"),
        },
        option=True,
    )
    eraser: str = _setting(
        "strokes",
        translatable("Eraser"),
        {"strokes": translatable("Whole strokes"), "parts": translatable("Only what it touches")},
    )
    ruling: str = _setting(
        "lined",
        translatable("Paper"),
        {
            "form": translatable("Bank form"),
            "lined": translatable("Lined"),
            "plain": translatable("Plain"),
        },
    )
    weighted: bool = _setting(False, translatable("Thicker ink where the pen is pressed"))
    left_handed: bool = _setting(False, translatable("Panel at the left, for the left hand"))


@cache
def settings() -> Mapping[str, Setting]:
    """Return the setting of every preference that has one, by its name."""
    declared = {each.name: each.metadata.get(_SETTING) for each in fields(Preferences)}
    return MappingProxyType({name: setting for name, setting in declared.items() if setting})
