"""The reliability diagram: bars where they belong, and one line when it cannot be saved."""

import numpy as np
import pytest
from PIL import Image

from digitpad.errors import FileError
from digitpad.evaluation.digits import BINS, score
from digitpad.evaluation.reliability import HEIGHT, WIDTH, fill, save_diagram
from digitpad.explanation.reports.figure import drawing


@pytest.fixture
def half_right():
    """Ten readings with a confidence of 0.7, five of them right."""
    p = np.full((10, 10), 0.3 / 9)
    p[:, 4] = 0.7
    return score(p, np.array([4] * 5 + [5] * 5))


def test_a_bar_is_as_high_as_its_accuracy(half_right):
    with drawing(WIDTH, HEIGHT) as figure:
        fill(figure, half_right, "ten digits")
    above, below = figure.axes
    (bar,), (count,) = above.patches, below.patches
    assert (bar.get_x(), bar.get_height()) == pytest.approx((10 / BINS, 0.5))
    assert bar.get_width() == pytest.approx(1 / BINS, rel=0.05)
    (confidence,) = above.collections[0].get_segments()
    assert confidence[:, 1] == pytest.approx([0.7, 0.7])
    assert (count.get_x(), count.get_height()) == pytest.approx((10 / BINS, 10))
    assert [label.get_text() for label in below.texts] == ["10"]
    assert "calibration error" not in above.get_title(loc="left")


def test_it_is_a_picture_or_a_drawing_as_the_name_says(half_right, tmp_path):
    save_diagram(tmp_path / "r.png", half_right, "ten digits")
    with Image.open(tmp_path / "r.png") as page:
        assert page.size == (WIDTH * 3 // 2, HEIGHT * 3 // 2)
        assert len(set(page.convert("L").tobytes())) > 10
    save_diagram(tmp_path / "r.svg", half_right, "ten digits")
    drawn = (tmp_path / "r.svg").read_text(encoding="utf-8")
    assert ">ten digits: calibration error 20.00 %<" in drawn


def test_equal_scores_give_equal_bytes(half_right, tmp_path):
    for name in ("a.svg", "b.svg", "a.png", "b.png"):
        save_diagram(tmp_path / name, half_right, "ten digits")
    for kind in ("svg", "png"):
        assert (tmp_path / f"a.{kind}").read_bytes() == (tmp_path / f"b.{kind}").read_bytes()


def test_no_samples_give_an_empty_diagram(tmp_path):
    with drawing(WIDTH, HEIGHT) as figure:
        fill(figure, score(np.zeros((0, 10)), np.zeros(0, int)), "nothing")
    assert not figure.axes[0].patches


def test_where_nothing_can_be_written_is_one_line(half_right, tmp_path):
    with pytest.raises(FileError, match="cannot be written"):
        save_diagram(tmp_path / "no" / "r.png", half_right, "ten digits")
