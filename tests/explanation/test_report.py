"""The page for one digit: whole, readable without its pictures, and right."""

import base64
import io
import re
from html import escape

import numpy as np
import pytest
from PIL import Image as Pictures

from digitpad.explanation.example import WorkedExample
from digitpad.explanation.reports import html
from digitpad.explanation.reports.colour_scales import ON_PAPER, SIGNED_ON_PAPER
from digitpad.explanation.reports.digit_report import DigitReport
from digitpad.explanation.reports.heatmap import HeatmapImage, scale_strip
from digitpad.ink.strokes import Ink
from tests.explanation.conftest import network


def pixels(data_uri: str) -> np.ndarray:
    data = base64.b64decode(data_uri.removeprefix("data:image/png;base64,"))
    return np.asarray(Pictures.open(io.BytesIO(data)).convert("RGB")).astype(int)


class TestHeatmap:
    def test_zero_has_the_middle_colour(self):
        found = pixels(HeatmapImage.of(np.array([-3.0, 0.0, 1.0]), signed=True).source)
        colours = SIGNED_ON_PAPER.colours(255)
        np.testing.assert_array_equal(found[10, 30], colours[127])
        np.testing.assert_array_equal(found[10, 10], colours[0])
        assert np.abs(found[10, 50] - colours[169]).max() <= 1

    def test_its_scale_is_said(self):
        map_ = HeatmapImage.of(np.array([-3.0, 0.0, 1.0]), signed=True)
        assert (map_.low, map_.high) == ("−3.00", "3.00")
        assert HeatmapImage.of(np.array([0.0, 0.5]), signed=False).low == "0"
        assert map_.alt == "3 numbers from −3.00 (at 1) to 1.00 (at 3); 1 are 0."

    def test_nothing_but_zeros(self):
        found = pixels(HeatmapImage.of(np.zeros(784), signed=True).source)
        assert (found == SIGNED_ON_PAPER.colours(255)[127]).all()

    @pytest.mark.parametrize(("n", "shape"), [(784, (28, 28)), (128, (8, 16)), (10, (1, 10))])
    def test_layout(self, n, shape):
        map_ = HeatmapImage.of(np.zeros(n), signed=False)
        assert pixels(map_.source).shape == (map_.height, map_.width, 3)
        assert (map_.height / map_.width) == shape[0] / shape[1]

    def test_a_scale_runs_from_end_to_end(self):
        strip = pixels(scale_strip(False))
        np.testing.assert_array_equal(strip[0, 0], ON_PAPER.colours(255)[0])
        assert strip.shape == (1, 255, 3)


TO_LMS = [[17.8824, 3.4557, 0.03], [43.5161, 27.1554, 0.184], [4.1194, 3.8671, 1.467]]


def dichromat(rgb: np.ndarray) -> np.ndarray:
    """Return sRGB colours as somebody without M cones sees them (Viénot, Brettel, Mollon 1999)."""
    lms = (rgb / 255) ** 2.2 @ np.array(TO_LMS)
    lms[:, 1] = 0.494207 * lms[:, 0] + 1.24827 * lms[:, 2]
    return np.clip(lms @ np.linalg.inv(TO_LMS), 0, 1) ** (1 / 2.2) * 255


def test_signs_can_be_told_apart_without_red_and_green():
    colours = SIGNED_ON_PAPER.colours(255).astype(float)
    for share in (20, 60, 127):
        pair = colours[[127 - share, 127 + share]]
        for seen in (pair, dichromat(pair)):
            assert np.linalg.norm(seen[0] - seen[1]) > 0.6 * share
    grey = colours @ (0.2126, 0.7152, 0.0722)
    assert (np.diff(grey[:128]) > 0).all()  # on paper, more is darker on both sides
    assert (np.diff(grey[127:]) < 0).all()


@pytest.fixture(scope="module")
def report(image, ink) -> DigitReport:
    return DigitReport(
        WorkedExample.of(network(), image, 5), "Character 1 of <five>.inkml", "random", ink
    )


@pytest.fixture(scope="module")
def page(report) -> str:
    return report.html()


class TestPage:
    def test_it_stands_alone(self, page):
        assert page.startswith("<!DOCTYPE html>")
        outside = re.findall(r"""(?:src|href)\s*=\s*["'](?!data:)([^"']*)""", page)
        assert outside == []
        assert "@import" not in page
        assert "<script" not in page

    def test_every_picture_has_its_text(self, page):
        for tag in re.findall(r"<img [^>]*>", page):
            alt = re.search(r'alt="([^"]*)"', tag)
            assert alt
            assert alt[1] or "border:0" in tag  # the strips of colour are decoration
        for tag in re.findall(r"<svg [^>]*>", page):
            assert re.search(r'aria-label="[^"]+"', tag)

    def test_everything_is_on_it(self, page, report):
        for step in (*report.forward, *report.backward):
            assert step.page.title in page
            assert step.page.equation in page
        for number in ("Fig. 9", "Table 4", "(22e)"):
            assert number in page
        slips = {step.page.erratum for step in report.backward} - {""}
        assert page.count("Where the essay slips") == len(slips)

    def test_its_numbers_are_the_cores(self, page, report):
        example = report.example
        for value in (example.z(1).max(), example.a(3)[5], example.delta(3)[5]):
            assert str(value) in page
        assert report.after.C < example.C

    def test_names_are_escaped(self, page):
        assert "&lt;five&gt;" in page
        assert "<five>" not in page

    def test_the_ink_is_drawn_within_its_frame(self, report):
        x, y, w, h = report.frame
        found = np.array([p.split() for p in re.split("[ML]", report.drawing) if p.strip()], float)
        assert (found >= (x, y)).all()
        assert (found <= (x + w, y + h)).all()

    def test_a_tap_leaves_a_dot(self, image):
        dot = DigitReport(WorkedExample.of(network(), image), "", "", Ink.of([(5, 5)]))
        assert dot.drawing == "M5.0 5.0 L5.0 5.0"
        assert dot.frame[2] > 0

    def test_blank_paper_and_other_layers(self, image, monkeypatch):
        monkeypatch.setattr(html, "typeset", lambda formula, **_: escape(formula.text))
        example = WorkedExample.of(network(sizes=(784, 12, 10)), np.zeros_like(image), 3)
        assert "no number" not in DigitReport(example, "blank", "two layers").html()
