"""A slip in a file: JSON to be kept from one start to the next, CSV for other programs."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from digitpad.errors import FileError
from digitpad.files import content_of, write_text
from digitpad.json_files import json_of
from digitpad.limits import MOST_SLIP_BYTES
from digitpad.reading.amount import SIGNS
from digitpad.slip.slip import Slip, SlipEntry

_KIND, _VERSION = "digitpad slip", 1
_VALUE = re.compile(r"\d{1,60}(\.\d{1,60})?")  # an exponent could stand for gigabytes of zeros
_LONGEST = 64  # characters of an amount
_COLUMNS = ("time", "text", "currency", "value")


def write_slip(path: Path, slip: Slip) -> None:
    """Write a slip to be read again. Values are strings: a JSON number is not exact.

    Raises
    ------
    FileError
        If it cannot be written.
    """
    entries = [dict(zip(_COLUMNS, _row(entry), strict=True)) for entry in slip.entries]
    whole = {"kind": _KIND, "version": _VERSION, "amounts": entries}
    write_text(path, json.dumps(whole, ensure_ascii=False, indent=1) + "\n")


def read_slip(path: Path) -> Slip:
    """Return the slip in a file.

    Raises
    ------
    FileError
        If it cannot be read or is no slip.
    """
    content = content_of(path, MOST_SLIP_BYTES)
    try:
        whole = json_of(content)
        if (whole["kind"], whole["version"]) != (_KIND, _VERSION):
            raise ValueError("it is of another kind or version")
        return Slip(tuple(_entry(each) for each in whole["amounts"]))
    except (ValueError, TypeError, LookupError) as error:
        raise FileError(path, "it is damaged or no slip of amounts") from error


def write_slip_csv(path: Path, slip: Slip) -> None:
    """Write a slip for other programs, a line for each amount. Raises FileError."""
    text = io.StringIO()
    csv.writer(text).writerows([_COLUMNS, *(_row(entry) for entry in slip.entries)])
    write_text(path, text.getvalue())


def _row(entry: SlipEntry) -> tuple[str, str, str, str]:
    taken = entry.taken.isoformat(timespec="seconds")
    return taken, entry.text, entry.currency, f"{entry.value:f}"


def _entry(each: Any) -> SlipEntry:
    time, text, currency, value = (str(each[name]) for name in _COLUMNS)
    taken = datetime.fromisoformat(time)
    plain = _VALUE.fullmatch(value) and len(text) <= _LONGEST
    if not plain or currency not in ("", *SIGNS) or taken.tzinfo is None:
        raise ValueError("this is no amount")
    return SlipEntry(text, Decimal(value), currency, taken)
