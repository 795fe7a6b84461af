"""A reading in the formats of other programs: plain values for JSON, and files."""

from __future__ import annotations

import csv
import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from digitpad.errors import FileError
from digitpad.files import write_text
from digitpad.reading.result import Alternative, Character, Reading

COLUMNS = ("text", "value", "confidence")


def reading_as_json(reading: Reading) -> dict[str, Any]:
    """Return a reading as JSON has it: what was read, what else it may be, every character."""
    return {
        "text": reading.text,
        "value": json_number(reading.value),
        "confidence": reading.confidence,
        "alternatives": [_alternative(option) for option in reading.alternatives],
        "characters": [_character(character) for character in reading.characters],
    }


def json_number(value: Decimal | None) -> int | float | None:
    """Return a value as JSON has numbers."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def write_reading(path: Path, reading: Reading) -> None:
    """Write a reading as the file's ending asks for: text, JSON or CSV. Raises FileError."""
    ending = path.suffix.lower()
    if ending == ".json":
        write_text(path, json.dumps(reading_as_json(reading), indent=2) + "\n")
    elif ending == ".csv":
        write_text(path, _csv(reading))
    elif ending == ".txt":
        write_text(path, reading.text + "\n")
    else:
        raise FileError(path, "its name must end in .txt, .json or .csv")


def _csv(reading: Reading) -> str:
    """Return a line of names and a line of values; none where the amount has no value."""
    text = io.StringIO()
    value = "" if reading.value is None else str(reading.value)
    csv.writer(text).writerows([COLUMNS, (reading.text, value, f"{reading.confidence:.4f}")])
    return text.getvalue()


def _alternative(option: Alternative) -> dict[str, Any]:
    return {
        "text": option.text,
        "value": json_number(option.value),
        "confidence": option.confidence,
    }


def _character(character: Character) -> dict[str, Any]:
    return {
        "text": character.text,
        "confidence": character.confidence,
        "named": character.named,
        "box": [round(value, 3) for value in character.box],
        "strokes": list(character.strokes),
        "probabilities": character.probabilities.tolist(),
    }
