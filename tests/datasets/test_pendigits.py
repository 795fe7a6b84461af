"""The reader of pen-based digits, on a file of our own."""

import pytest

from digitpad.datasets.pendigits import read_pendigits
from digitpad.errors import DatasetError
from digitpad.ink.strokes import Ink

OWN = """.INCLUDE own.doc
.LEXICON "0" "1"
.HIERARCHY DIGIT
.SEGMENT DIGIT    0 ? "7"
.COMMENT 7 12  1
.PEN_DOWN
 10  100
 50  100
 20  10
.PEN_UP
.DT 100
.PEN_DOWN
 15  50
 45  50
.PEN_UP
.SEGMENT DIGIT    1 ? "1"
.COMMENT 1 3  2
.PEN_DOWN
 30 100
 30 0
.PEN_UP
"""


def test_labels_writers_and_strokes(tmp_path):
    path = tmp_path / "own.tra"
    path.write_text(OWN)
    seven, one = read_pendigits(path)
    assert (seven.label, seven.writer, seven.source) == ("7", "pendigits/12", "own.tra")
    assert seven.ink == Ink.of([(10, -100), (50, -100), (20, -10)], [(15, -50), (45, -50)])
    assert (one.label, one.writer, len(one.ink)) == ("1", "pendigits/3", 1)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "holds no pen-based digits"),
        (OWN.replace('"7"', '"seven"'), "a segment says"),
        (OWN.replace(".COMMENT 7 12  1\n", ""), "a digit has no writer"),
        (OWN.replace("50  100", "50  x"), "is no file of pen-based digits"),
        (OWN.replace("50  100", "50"), "is no file of pen-based digits"),
    ],
)
def test_another_file_is_named_in_one_line(tmp_path, text, said):
    path = tmp_path / "own.tra"
    path.write_text(text)
    with pytest.raises(DatasetError, match=said) as refused:
        read_pendigits(path)
    assert "\n" not in str(refused.value)


def test_a_missing_file(tmp_path):
    with pytest.raises(DatasetError, match="there is no such file"):
        read_pendigits(tmp_path / "nothing.tra")
