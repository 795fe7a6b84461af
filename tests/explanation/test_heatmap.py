"""Where numbers stand on a map, and which colour they have."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.explanation.cell_layout import CellLayout, shape_of
from digitpad.explanation.heatmap import EMPTY, Heatmap
from digitpad.lab.pictures import grid


@pytest.mark.parametrize(
    ("nodes", "shape"), [(784, (28, 28)), (128, (8, 16)), (64, (8, 8)), (10, (1, 10)), (7, (1, 7))]
)
def test_shape_of_a_layer(nodes, shape):
    assert shape_of(nodes) == shape


def test_no_layer_is_laid_out_like_a_ribbon():
    for nodes in range(17, 513):
        rows, columns = shape_of(nodes)
        assert 0 <= rows * columns - nodes < columns <= 4 * rows, nodes


@pytest.mark.parametrize(
    "shape", [(10,), (64,), (784,), (127,), (784, 128), (128, 64), (64, 10), (19, 3), (64, 23)]
)
def test_every_number_has_one_cell(shape):
    values = np.arange(np.prod(shape)).reshape(shape)
    heatmap = Heatmap.of(values)
    shown = heatmap.cells[~np.isnan(heatmap.cells)]
    assert sorted(shown) == sorted(values.ravel())
    for index in np.ndindex(*shape):
        cell = heatmap.layout.cell(index)
        assert heatmap.cells[cell] == values[index]
        assert heatmap.index(*cell) == index


@given(nodes=st.integers(1, 200), data=st.data())
def test_every_weight_stands_in_its_picture(nodes, data):
    W = np.arange(784.0 * nodes).reshape(784, nodes)
    pictures = Heatmap.of(W, layout=CellLayout(grid(nodes), (28, 28), gap=1))
    row = data.draw(st.integers(0, pictures.shape[0] - 1))
    column = data.draw(st.integers(0, pictures.shape[1] - 1))
    index = pictures.index(row, column)
    value = pictures.cells[row, column]
    assert np.isnan(value) if index is None else value == W[index]


def test_pictures_have_a_gap_between_them():
    pictures = Heatmap.of(np.zeros((784, 128)), layout=CellLayout(grid(128), (28, 28), gap=1))
    assert pictures.shape == (8 * 29 - 1, 16 * 29 - 1)
    assert pictures.index(0, 28) is None
    assert pictures.index(29, 29) == (0, 17)


def test_zero_is_the_middle_of_a_signed_scale_and_no_number_has_a_colour_of_its_own():
    values = np.array([-9, -1, -0.001, 0, 0.001, 1, 9, np.nan])
    assert Heatmap.of(values, signed=True, highest=1.0).levels().tolist() == [
        [0, 0, 127, 127, 127, 254, 254, EMPTY]
    ]


def test_zero_is_the_beginning_of_a_scale_without_signs():
    assert Heatmap.of(np.array([-1.0, 0, 1, 2])).levels().tolist() == [[0, 0, 127, 254]]


def test_cells_are_coloured_from_a_table():
    table = np.arange(255 * 3).reshape(255, 3).astype(np.uint8)
    layout = CellLayout((1, 1), (2, 2))
    coloured = Heatmap.of(np.array([0.0, 1, 2]), layout=layout).coloured(table, (9, 8, 7))
    assert coloured.shape == (2, 2, 3)
    assert coloured[0, 0].tolist() == table[0].tolist()
    assert coloured[1, 0].tolist() == table[254].tolist()
    assert coloured[1, 1].tolist() == [9, 8, 7]


def test_colours_go_by_the_square_root_where_that_is_asked():
    values = np.array([0.0, 0.25, 1.0])
    plain, root = (Heatmap(values, CellLayout.of(values), 1.0, root=r).levels() for r in (0, 1))
    assert plain.ravel().tolist() == [0, 64, 254]
    assert root.ravel().tolist() == [0, 127, 254]
