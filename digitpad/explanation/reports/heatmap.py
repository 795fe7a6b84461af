"""Numbers as coloured cells, for a page: a PNG with its scale and its text equivalent."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from PIL import Image as Pictures

from digitpad.explanation.cell_layout import CellLayout
from digitpad.explanation.formulas.numerals import short
from digitpad.explanation.heatmap import COLOURS, Heatmap
from digitpad.explanation.page import described
from digitpad.explanation.reports.colour_scales import ON_PAPER, SIGNED_ON_PAPER
from digitpad.network.functions import Array

_PAPER = 255, 255, 255
_LARGEST = 320  # pixels on the page, either way, that maps are enlarged to
_CELL = 20  # and no cell beyond this


@dataclass(frozen=True)
class HeatmapImage:
    """A picture for a page.

    Parameters
    ----------
    source : str
        A data URI.
    width, height : int
        Of the picture, in pixels: a whole multiple of its cells.
    alt : str
        What it shows, in words.
    low, high : str
        What the ends of its scale stand for; where numbers have signs, 0 is its middle.
    signed : bool
    """

    source: str
    width: int
    height: int
    alt: str
    low: str
    high: str
    signed: bool

    @classmethod
    def of(
        cls, values: Array, *, signed: bool, alt: str = "", largest: int = _LARGEST
    ) -> HeatmapImage:
        """Return a picture of numbers.

        Parameters
        ----------
        values : Array, shape (n,) or (rows, columns)
            A vector is laid out as `CellLayout` has it.
        signed : bool
            Whether colours part at 0; otherwise they begin there.
        alt : str
            What stands before the description of the numbers.
        largest : int
            Pixels.
        """
        layout = CellLayout((1, 1), values.shape) if values.ndim == 2 else None
        heatmap = Heatmap.of(values.ravel(), signed=signed, layout=layout)
        picture = heatmap.coloured(_table(signed), _PAPER)
        rows, columns = heatmap.shape
        scale = min(_CELL, max(1, largest // max(rows, columns)))
        return cls(
            _data_uri(picture.repeat(scale, axis=0).repeat(scale, axis=1)),  # sharp in print too
            columns * scale,
            rows * scale,
            f"{alt} {described(values)}".strip(),
            short(-heatmap.highest) if signed else "0",
            short(heatmap.highest),
            signed,
        )


def scale_strip(signed: bool) -> str:
    """Return the colours of a scale from left to right, as a data URI."""
    return _data_uri(_table(signed)[None])


@lru_cache(2)
def _table(signed: bool) -> np.ndarray:
    return (SIGNED_ON_PAPER if signed else ON_PAPER).colours(COLOURS)


def _data_uri(picture: np.ndarray) -> str:
    file = io.BytesIO()
    Pictures.fromarray(np.ascontiguousarray(picture)).save(file, format="PNG", optimize=True)
    return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode('ascii')}"
