"""Rows: in which order one reads what stands on a page."""

from __future__ import annotations

from collections.abc import Sequence

from digitpad.ink.strokes import Box


def reading_order(boxes: Sequence[Box]) -> list[int]:
    """Return the numbers of boxes row by row from the top, each row from left to right.

    A box stands in a row where its middle is as high as a part of the row's highest one, though
    no two amounts that somebody writes side by side begin at the same pixel.
    """
    middles = [box.y + box.h / 2 for box in boxes]
    rows: list[list[int]] = []
    for number in sorted(range(len(boxes)), key=middles.__getitem__):
        if rows and middles[number] < boxes[rows[-1][0]].bottom:
            rows[-1].append(number)
        else:
            rows.append([number])
    return [number for row in rows for number in sorted(row, key=lambda n: boxes[n].x)]
