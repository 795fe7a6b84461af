"""How the numbers of a layer, or of the weights between two, are laid out as cells."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt

from digitpad.explanation.reports.heatmap import shape_of
from digitpad.network.functions import Array

Index = tuple[int, ...]

MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
"""What an arrow key does to row and column."""


@dataclass(frozen=True)
class CellLayout:
    """A grid of equal tiles, each a grid of cells.

    A layer is one tile. Weights have a tile for each node that they lead to, and in it
    the nodes they come from, laid out as their own layer is.

    Parameters
    ----------
    tiles : tuple of int
        Rows and columns of tiles.
    cells : tuple of int
        Rows and columns of cells in each.
    """

    tiles: tuple[int, int]
    cells: tuple[int, int]

    @classmethod
    def of(cls, values: Array) -> CellLayout:
        """Return the layout for nodes, (n,), or for weights, (n_in, n_out)."""
        if values.ndim == 2:
            return cls(_in_two_rows(values.shape[1]), shape_of(values.shape[0]))
        return cls((1, 1), shape_of(values.size))

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of cells in all."""
        return self.tiles[0] * self.cells[0], self.tiles[1] * self.cells[1]

    def arranged(self, values: Array) -> Array:
        """Return values as cells, of `shape`."""
        rows, columns = self.cells
        by_tile = np.atleast_2d(values.T).reshape(*self.tiles, rows, columns)
        return by_tile.swapaxes(1, 2).reshape(self.shape)

    def index(self, row: int, column: int) -> Index:
        """Return which number stands in a cell: (node,), or (node it comes from, node)."""
        (tile_row, r), (tile_column, c) = divmod(row, self.cells[0]), divmod(column, self.cells[1])
        inside = r * self.cells[1] + c
        if self.tiles == (1, 1):
            return (inside,)
        return inside, tile_row * self.tiles[1] + tile_column

    def cell(self, index: Index) -> tuple[int, int]:
        """Return the row and column where a number stands."""
        row, column = divmod(index[0], self.cells[1])
        if len(index) == 1:
            return row, column
        tile_row, tile_column = divmod(index[1], self.tiles[1])
        return tile_row * self.cells[0] + row, tile_column * self.cells[1] + column


def _in_two_rows(nodes: int) -> tuple[int, int]:
    """Return tiles as a layer of so many nodes lies, but ten in two rows of five."""
    return (2, nodes // 2) if nodes <= 16 and nodes % 2 == 0 else shape_of(nodes)
