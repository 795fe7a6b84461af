"""What is written on a picture without its lines: regions of ink."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from digitpad.pictures.cells import combs
from digitpad.pictures.components import INK, Component, Picture, components
from digitpad.pictures.lines.at_lines import without_bits
from digitpad.pictures.lines.printed import PrintedLines
from digitpad.pictures.on_paper import on_paper
from digitpad.pictures.regions import Region, regions


def written(rest: Picture, lines: PrintedLines, points: Sequence[Component] = ()) -> list[Region]:
    """Return the regions of ink, row by row.

    Parameters
    ----------
    rest : Picture, shape (h, w)
        Without the lines.
    lines : PrintedLines
    points : sequence of Component
        Points that lines hid.
    """
    return in_regions([*pieces_of_ink(rest, lines), *points], lines)


def in_regions(pieces: Sequence[Component], lines: PrintedLines) -> list[Region]:
    """Return the regions that pieces of ink make among lines, row by row."""
    return regions(sorted(pieces, key=lambda piece: piece.box), combs(lines), lines.down)


def pieces_of_ink(rest: Picture, lines: PrintedLines) -> list[Component]:
    """Return the pieces of ink in a picture without lines, and without what they left."""
    pieces = on_paper(components(_inked(rest)), rest.shape, len(lines.down))
    return without_bits(pieces, lines.across, lines.down)


def _inked(rest: Picture) -> Picture:
    """Return the writing as dark as ink is, whatever the lines were that it stood beside."""
    ink = rest[rest > INK]
    full = float(np.percentile(ink, 75)) if ink.size else 1.0
    return np.minimum(rest / np.float32(full), 1) if full < 1 else rest
