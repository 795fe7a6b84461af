"""A UNIPEN file opened for its ink: every component that the pen wrote, whatever it is called."""

from __future__ import annotations

import re

from digitpad.ink.formats.bounds import check_points, check_strokes
from digitpad.ink.formats.ink_file import InkFile, ink_of
from digitpad.ink.formats.unipen_page import UnipenPage, statements

_KNOWN = re.compile(rb"^\.(?:VERSION|INCLUDE|COORD|PEN_DOWN|PEN_UP|SEGMENT)\b", re.MULTILINE)


def is_unipen(head: bytes) -> bool:
    """Return whether what a file begins with is UNIPEN."""
    return _KNOWN.search(head) is not None


def read_unipen(content: bytes) -> InkFile:
    """Return the ink of a file, without that of others which it includes.

    Raises
    ------
    ValueError
        If it has none, or is damaged.
    """
    said = statements(content.decode("latin-1"))
    page = UnipenPage.of(said)
    check_strokes(len(page.written))
    check_points(sum(each.text.count("\n") for each in page.written))
    included = any(keyword == "INCLUDE" for keyword, _ in said)
    if not page.written:
        where = "in the file that it includes: open that" if included else "nowhere in it"
        raise ValueError(f"it is UNIPEN, and its ink is {where}")
    notices = ("what it includes from other files is not read",) if included else ()
    return InkFile(ink_of(page.points_of(each) for each in page.written), notices=notices)
