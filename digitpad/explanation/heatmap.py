"""Numbers as coloured cells: where each one stands, and which colour it has.

All maps of the windows and the reports are painted from this one model.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from digitpad.explanation.cell_layout import CellLayout, Index
from digitpad.network.functions import Array

COLOURS = 255  # an odd number, so that 0 is exactly in the middle of a signed scale
EMPTY = COLOURS  # the place in a table of colours for cells without a number


@dataclass(frozen=True, eq=False)
class Heatmap:
    """Numbers laid out and put on a scale.

    Parameters
    ----------
    values : Array, shape (n,) or (n_in, n_out)
    layout : CellLayout
    highest : float
        What the end of the colour scale stands for.
    signed : bool
        Whether colours part at 0; otherwise they begin there.
    root : bool
        Whether colours go by the square root, so that small numbers are seen beside large ones.
    """

    values: Array
    layout: CellLayout
    highest: float
    signed: bool = False
    root: bool = False

    @classmethod
    def of(
        cls,
        values: Array,
        *,
        signed: bool = False,
        layout: CellLayout | None = None,
        highest: float | None = None,
    ) -> Heatmap:
        """Return numbers in their usual layout, the scale as long as they are large."""
        if highest is None:
            highest = float(np.abs(values).max(initial=0)) or 1.0
        return cls(values, layout or CellLayout.of(values), highest, signed)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of cells."""
        return self.layout.shape

    @cached_property
    def cells(self) -> Array:
        """The numbers where they stand, NaN where there is none."""
        return self.layout.arranged(self.values)

    def levels(self) -> NDArray[np.uint8]:
        """Return each cell's place in a table of `COLOURS` colours, `EMPTY` where it has none."""
        share = np.asarray(self.cells, np.float64) / self.highest
        if self.signed:
            at = 127 + np.rint(127 * np.clip(share, -1, 1))
        else:
            share = np.clip(share, 0, 1)
            at = np.rint(254 * (np.sqrt(share) if self.root else share))
        return np.where(np.isnan(share), EMPTY, at).astype(np.uint8)

    def coloured(self, table: NDArray[np.uint8], empty: tuple[int, ...]) -> NDArray[np.uint8]:
        """Return each cell's colour, shape (rows, columns, 3), from a table of `COLOURS`."""
        whole = np.concatenate([table, np.array([empty], np.uint8)])
        return np.ascontiguousarray(whole[self.levels()])

    def index(self, row: int, column: int) -> Index | None:
        """Return which number stands in a cell; None where none does."""
        index = self.layout.index(row, column)
        if index is None:
            return None
        index = (*index, 0)[: self.values.ndim]
        if any(i >= n for i, n in zip(index, self.values.shape, strict=True)):
            return None
        return index
