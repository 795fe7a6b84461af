"""How numbers and readings are put into words."""

from __future__ import annotations

from digitpad.reading.result import Character, Reading
from digitpad.reading.test_time_augmentation import VIEWS

NO_VALUE = "–"


def amount(reading: Reading) -> str:
    """Return what was read, with thousands set apart where it is a plain number."""
    if reading.value is None:
        return reading.text
    grouped = f"{reading.value:,}"
    return grouped if grouped.replace(",", "") == reading.text else reading.text


def percent(probability: float) -> str:
    """Return a probability as a percentage that does not claim certainty it has not got."""
    if 0.9995 <= probability < 1 - 1e-9:
        return "> 99.9 %"
    if 1e-9 < probability < 0.0005:
        return "< 0.1 %"
    return f"{100 * probability:.1f} %"


def number(value: float) -> str:
    """Return a number with four significant digits, in a width that hardly changes."""
    return f"{value:.4f}" if abs(value) >= 0.001 or value == 0 else f"{value:.1e}"


def certainty(reading: Reading) -> str:
    """Return one line about how far the reading can be trusted."""
    doubtful = sum(character.doubtful for character in reading.characters)
    if not reading.characters:
        return "Nothing written yet"
    if doubtful:
        return f"Not sure about {doubtful} of {len(reading.characters)}"
    return f"{percent(reading.confidence)} sure of the whole amount"


def described(character: Character) -> str:
    """Return what a character was read as: ``5``, ``4 or 9?``."""
    return " or ".join(character.guesses) + "?" if character.doubtful else character.text


def second_look(character: Character) -> str:
    """Return what the network said when it was asked again; nothing where it was not."""
    if not character.looked_again:
        return ""
    said = percent(float(character.probabilities.max()))
    return f"Unsure, so looked at from {VIEWS} sides: {character.digit}, {said}"


def profile(name: str) -> str:
    """Return a profile's name as it is shown: of a weights file its stem."""
    return name.replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".npz")
