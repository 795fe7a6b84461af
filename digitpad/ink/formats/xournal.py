"""Notes of Xournal and Xournal++: what the pen wrote on the first page that was written on.

A document is XML: pages, layers, and strokes whose text is x, y, x, y, ... in points, y down.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.formats.bounds import check_points, check_strokes
from digitpad.ink.formats.ink_file import InkFile, ink_of
from digitpad.ink.formats.svg_path import numbers_in
from digitpad.ink.formats.xml_tree import Element


def read_xournal(root: Element) -> InkFile:
    """Return the pen's strokes; a highlighter marks, it does not write.

    Raises
    ------
    ValueError
        If there are none, or one is damaged.
    """
    pages = [_pen_strokes(page) for page in root.iterfind("./{*}page")]
    written = [strokes for strokes in pages if strokes]
    if not written:
        raise ValueError("it is a Xournal document without a pen's strokes")
    check_strokes(len(written[0]))
    check_points(sum((each.text or "").count(" ") // 2 for each in written[0]))
    notices = ("only the first of its pages is read",) if len(written) > 1 else ()
    return InkFile(ink_of(_points(each.text or "") for each in written[0]), notices=notices)


def _pen_strokes(page: Element) -> list[Element]:
    return [each for each in page.iterfind(".//{*}stroke") if each.get("tool", "pen") == "pen"]


def _points(text: str) -> NDArray[np.float64]:
    numbers = numbers_in(text)
    if len(numbers) % 2:
        raise ValueError("a stroke lacks its last y")
    return np.array(numbers).reshape(-1, 2)
