"""How the numbers of a layer, or of the weights between two, are laid out as cells."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.network.functions import Array

Index = tuple[int, ...]
_IN_ONE_ROW = 16  # nodes, at most


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
    gap : int
        Empty cells between a tile and the next.
    """

    tiles: tuple[int, int]
    cells: tuple[int, int]
    gap: int = 0

    @classmethod
    def of(cls, values: Array) -> CellLayout:
        """Return the layout for nodes, (n,), or for weights, (n_in, n_out)."""
        if values.ndim == 2:
            return cls(_in_two_rows(values.shape[1]), shape_of(values.shape[0]))
        return cls((1, 1), shape_of(values.size))

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of cells in all, gaps included."""
        (rows, columns), (high, wide) = self.tiles, self.cells
        return rows * (high + self.gap) - self.gap, columns * (wide + self.gap) - self.gap

    def arranged(self, values: Array) -> Array:
        """Return values as cells, of `shape`; NaN where none stands.

        Tiles for which there is no room are left out.
        """
        (rows, columns), (high, wide), gap = self.tiles, self.cells, self.gap
        by_tile = np.atleast_2d(values.T)[: rows * columns]
        inside = np.full((len(by_tile), high * wide), np.nan, np.result_type(values, np.float32))
        inside[:, : by_tile.shape[1]] = by_tile
        sheet = np.full((rows * columns, high + gap, wide + gap), np.nan, inside.dtype)
        sheet[: len(by_tile), :high, :wide] = inside.reshape(-1, high, wide)
        sheet = sheet.reshape(rows, columns, high + gap, wide + gap).swapaxes(1, 2)
        whole = sheet.reshape(rows * (high + gap), columns * (wide + gap))
        return whole[: self.shape[0], : self.shape[1]]

    def index(self, row: int, column: int) -> Index | None:
        """Return which number has a cell: (node,), or (node it comes from, node).

        Returns
        -------
        tuple of int or None
            None in a gap. There may be no such number, where the last rows are not full.
        """
        (high, wide), gap = self.cells, self.gap
        (tile_row, r), (tile_column, c) = divmod(row, high + gap), divmod(column, wide + gap)
        if r >= high or c >= wide:
            return None
        inside = r * wide + c
        if self.tiles == (1, 1):
            return (inside,)
        return inside, tile_row * self.tiles[1] + tile_column

    def cell(self, index: Index) -> tuple[int, int]:
        """Return the row and column where a number stands."""
        (high, wide), gap = self.cells, self.gap
        row, column = divmod(index[0], wide)
        tile_row, tile_column = divmod(index[1] if len(index) > 1 else 0, self.tiles[1])
        return tile_row * (high + gap) + row, tile_column * (wide + gap) + column


def shape_of(nodes: int) -> tuple[int, int]:
    """Return rows and columns for a layer: 28×28, 8×16, 8×8, and 1×10 for the output.

    Where a number has no factors for that, the last row is not full.
    """
    if nodes <= _IN_ONE_ROW:
        return 1, nodes
    most = int(nodes**0.5)
    rows = next((n for n in range(most, most // 2, -1) if nodes % n == 0), most)
    return rows, -(-nodes // rows)


def _in_two_rows(nodes: int) -> tuple[int, int]:
    """Return tiles as a layer of so many nodes lies, but ten in two rows of five."""
    return (2, nodes // 2) if nodes <= _IN_ONE_ROW and nodes % 2 == 0 else shape_of(nodes)
