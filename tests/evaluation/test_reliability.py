"""The reliability diagram: bars where they belong, and one line when it cannot be saved."""

import numpy as np
import pytest
from PIL import Image

from digitpad.errors import FileError
from digitpad.evaluation.digits import score
from digitpad.evaluation.reliability import BAR, INK, LEFT, SIDE, TOP, save_diagram


@pytest.fixture
def half_right():
    """Ten readings with a confidence of 0.7, five of them right."""
    p = np.full((10, 10), 0.3 / 9)
    p[:, 4] = 0.7
    return score(p, np.array([4] * 5 + [5] * 5))


def test_a_bar_is_as_high_as_its_accuracy(half_right, tmp_path):
    save_diagram(tmp_path / "r.png", half_right, "ten digits")
    with Image.open(tmp_path / "r.png") as page:
        middle = LEFT + SIDE * 10.5 / 15  # of the bin from 10/15 to 11/15
        column = [page.getpixel((int(middle), TOP + y)) for y in range(SIDE)]
    bar, across = column.index(BAR), column.index(INK)
    assert bar == pytest.approx(SIDE * 0.5, abs=1)
    assert across == pytest.approx(SIDE * 0.3, abs=10)  # the confidence, and the diagonal by it
    assert INK not in column[bar:]


def test_no_samples_give_an_empty_diagram(tmp_path):
    save_diagram(tmp_path / "r.png", score(np.zeros((0, 10)), np.zeros(0, int)), "nothing")
    with Image.open(tmp_path / "r.png") as page:
        assert BAR not in np.asarray(page)[TOP : TOP + SIDE, LEFT : LEFT + SIDE]


def test_where_nothing_can_be_written_is_one_line(half_right, tmp_path):
    with pytest.raises(FileError, match="cannot be written"):
        save_diagram(tmp_path / "no" / "r.png", half_right, "ten digits")
