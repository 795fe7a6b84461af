"""The pen-based digits in their UNIPEN form: read whole, or refused in one line."""

import numpy as np
import pytest

from digitpad.datasets.pendigits import read_pendigits
from digitpad.errors import DatasetError

DIGIT = """.SEGMENT DIGIT 0 ? "{label}"
.COMMENT {label} {writer} 1
.PEN_DOWN
 10 20
 30 40
.PEN_UP
"""


def test_every_digit_has_its_label_and_writer(tmp_path):
    path = tmp_path / "p.tra"
    path.write_text(DIGIT.format(label=7, writer=3) + DIGIT.format(label=0, writer=12))
    samples = read_pendigits(path)
    assert [(s.label, s.writer) for s in samples] == [("7", "pendigits/3"), ("0", "pendigits/12")]
    points = samples[0].ink.strokes[0].points
    np.testing.assert_array_equal(points, [[10, -20], [30, -40]])  # its y grew upwards


@pytest.mark.parametrize("text", ["", "nothing at all", '.SEGMENT WORD 0 ? "ab"\n'])
def test_another_file_is_refused(tmp_path, text):
    path = tmp_path / "p.tra"
    path.write_text(text)
    with pytest.raises(DatasetError):
        read_pendigits(path)
    with pytest.raises(DatasetError):
        read_pendigits(tmp_path / "missing")
