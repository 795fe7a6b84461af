"""Lists of plain decimals, as nearly all ink has them: read at once, by Python's own reader."""

from __future__ import annotations

import re
from contextlib import suppress

_PLAIN = re.compile(r"[-+.\deE\s,]*", re.ASCII)


def plain_numbers(text: str) -> list[float]:
    """Return the numbers of a list with blanks or commas between them; [] where one is not plain.

    A number that runs on into the next, as ``1-2`` does for SVG and InkML, is none of these.
    """
    if _PLAIN.fullmatch(text):
        with suppress(ValueError):
            return [*map(float, text.replace(",", " ").split())]
    return []
