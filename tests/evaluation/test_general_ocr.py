"""A general OCR beside ours: how it is asked, and what is said where it is not installed."""

import sys
from types import SimpleNamespace

import numpy as np
import pytest

from digitpad.errors import DigitpadError
from digitpad.evaluation.general_ocr import NEEDED_FOR_OCR, RapidOcr


class Engine:
    """Finds two texts in pictures that are blue first, as OpenCV has them, and else none."""

    def __call__(self, pixels):
        if pixels[0, 0].tolist() != [3, 2, 1]:
            return None, None
        return [([], "12 ", 0.9), ([], " 5.0", 0.8)], [0.1]


@pytest.fixture
def ocr(monkeypatch) -> RapidOcr:
    monkeypatch.setitem(sys.modules, "rapidocr_onnxruntime", SimpleNamespace(RapidOCR=Engine))
    return RapidOcr()


def test_all_that_is_found_is_one_text_without_blanks(ocr):
    assert ocr.read(np.full((4, 4, 3), (1, 2, 3), np.uint8)) == "125.0"


def test_nothing_found_is_no_text(ocr):
    assert ocr.read(np.full((4, 4, 3), (3, 2, 1), np.uint8)) == ""


def test_where_it_is_not_installed_a_line_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "rapidocr_onnxruntime", None)
    with pytest.raises(DigitpadError, match=f"needs {NEEDED_FOR_OCR}: pip install it"):
        RapidOcr()
