"""Corrections as pictures and labels, for other programs."""

import csv

import numpy as np
import pytest

from digitpad.datasets.idx import read_idx, write_idx
from digitpad.errors import DigitpadError, ExchangeError
from digitpad.journal import Correction
from digitpad.journal.exchange.formats import export, read_corrections
from digitpad.journal.exchange.picture_files import read_csv, write_csv
from tests.journal.conftest import problem

IDX, LABELS = "mine-images-idx3-ubyte", "mine-labels-idx1-ubyte"


class TestPictures:
    @pytest.mark.parametrize("name", [IDX, "mine.csv"])
    def test_images_and_labels_come_back(self, taught, tmp_path, name):
        done = export(tmp_path / name, taught)
        assert (done.count, done.left_out) == (2, 1)
        back = read_corrections(tmp_path / name)
        kept = [e.correction for e in taught.corrections() if e.correction.label is not None]
        assert [c.label for c in back] == [7, 3]
        for a, b in zip(kept, back, strict=True):
            np.testing.assert_array_equal(a.pixels, b.pixels)
        assert taught.add(back) == 0

    def test_idx_is_mnists(self, taught, tmp_path):
        export(tmp_path / IDX, taught)
        assert read_idx(tmp_path / IDX).shape == (2, 28, 28)
        np.testing.assert_array_equal(read_idx(tmp_path / LABELS), [7, 3])

    def test_csv_is_kaggles(self, taught, tmp_path):
        export(tmp_path / "mine.csv", taught)
        with (tmp_path / "mine.csv").open(newline="") as file:
            header, first, *_ = csv.reader(file)
        assert header[:3] == ["label", "pixel0", "pixel1"]
        assert len(header) == len(first) == 785
        pixels = taught.corrections()[0].correction.pixels
        assert [int(cell) for cell in first] == [7, *pixels.ravel()]

    @pytest.mark.parametrize("name", [IDX, "mine.csv", "mine.zip"])
    def test_none_at_all(self, history, tmp_path, name):
        assert export(tmp_path / name, history).count == 0
        assert read_corrections(tmp_path / name) == ()

    @pytest.mark.parametrize(
        ("change", "said"),
        [
            (lambda lines: [], "must begin with label,pixel0"),
            (lambda lines: lines[1:], "must begin with label,pixel0"),
            (lambda lines: [*lines, "7,1"], "line 3 is not a digit and 784"),
            (lambda lines: [lines[0], lines[1].replace("7,", "10,", 1)], "line 2 is not a digit"),
            (lambda lines: [lines[0], lines[1] + "0"], None),
            (lambda lines: [lines[0], lines[1] + "9999"], "line 2 is not a digit"),
            (lambda lines: [lines[0], "x" + lines[1]], "line 2 holds something that is no number"),
            (lambda lines: [lines[0], "\0" + lines[1]], "line"),
        ],
    )
    def test_bad_csv(self, tmp_path, change, said):
        path = tmp_path / "mine.csv"
        write_csv(path, [Correction(np.zeros((28, 28)), 7)])
        path.write_text("\n".join(change(path.read_text().splitlines())))
        if said is None:
            assert len(read_csv(path)) == 1
        else:
            assert said in problem(path)

    @pytest.mark.parametrize(
        ("images", "labels"),
        [
            (np.zeros((2, 28, 28), np.uint8), np.zeros(3, np.uint8)),
            (np.zeros((2, 28, 28), np.uint8), np.full(2, 10, np.uint8)),
            (np.zeros((2, 27, 28), np.uint8), np.zeros(2, np.uint8)),
        ],
    )
    def test_bad_idx(self, tmp_path, images, labels):
        write_idx(tmp_path / IDX, images)
        write_idx(tmp_path / LABELS, labels)
        with pytest.raises(ExchangeError, match="does not hold"):
            read_corrections(tmp_path / IDX)

    def test_labels_are_missing(self, tmp_path):
        write_idx(tmp_path / IDX, np.zeros((2, 28, 28), np.uint8))
        with pytest.raises(DigitpadError, match=f"{LABELS}: there is no such file"):
            read_corrections(tmp_path / IDX)
