"""A heatmap on the screen has the colours that it has in reports."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from digitpad.explanation.heatmap import COLOURS, Heatmap
from digitpad.gui.widgets.charts.heatmap import HeatmapWidget
from digitpad.gui.widgets.theme import DARK, LIGHT


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("nodes", [784, 128, 10, 23])  # of the last a cell stays empty
def test_every_cell_has_the_colour_of_its_number(qtbot, rng, theme, nodes):
    heatmap = Heatmap.of(rng.random(nodes, dtype=np.float32))
    widget = HeatmapWidget(heatmap)
    qtbot.addWidget(widget)
    widget.set_theme(theme)
    paper = QColor(theme.paper)
    empty = (paper.red(), paper.green(), paper.blue())
    expected = heatmap.coloured(theme.ramp.colours(COLOURS), empty)
    for (row, column), _ in np.ndenumerate(heatmap.cells):
        shown = widget.image.pixelColor(column, row)
        assert (shown.red(), shown.green(), shown.blue()) == tuple(expected[row, column])
