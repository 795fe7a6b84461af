"""Forms that were filled in: seeded, of every kind, with the ink that they should have."""

import numpy as np
import pytest

from digitpad.datasets.forms.drawing import Form, rules
from digitpad.datasets.forms.photographs import Camera
from digitpad.datasets.forms.pictures import FORM_KINDS, form_picture, form_pictures
from tests.datasets.hands import own_hand

QUIET = {"several", "table", "sum", "word", "signature", "empty"}


@pytest.fixture(scope="module")
def hand():
    return own_hand()


def test_equal_seeds_give_equal_pixels(hand):
    first, second = (list(form_pictures([hand], 19, np.random.default_rng(3))) for _ in range(2))
    assert [picture.kind for picture in first] == list(FORM_KINDS)
    for a, b in zip(first, second, strict=True):
        assert a.text == b.text
        np.testing.assert_array_equal(a.pixels, b.pixels)


@pytest.mark.parametrize("kind", FORM_KINDS)
def test_what_is_written_is_known(hand, kind):
    rng = np.random.default_rng(5)
    pictures = [form_picture(kind, hand, rng) for _ in range(3)]
    assert all(bool(picture.text) != (kind in QUIET) for picture in pictures)
    assert all(picture.pixels.dtype == np.uint8 for picture in pictures)
    assert all(np.ptp(picture.pixels) > 30 for picture in pictures)


def test_lines_are_as_wide_and_dark_as_they_should_be():
    line = rules([np.array([(0.0, 20.0), (100.0, 20.0)])], 6, (0.2, 0.2, 0.2))
    pixels = Form(100, 40, (), line).drawn()
    assert pixels.shape == (40, 100, 3)
    dark = pixels[:, 50, 0] < 128
    assert 5 <= dark.sum() <= 7
    assert dark[20]
    assert pixels.min() == pytest.approx(51, abs=3)


def test_a_camera_turns_and_shades(rng):
    paper = np.full((60, 200, 3), 240, np.uint8)
    turned = Camera(turn=20).photograph(paper, rng)
    assert turned.shape[0] > 100
    shaded = Camera(gradient=0.5).photograph(paper, rng)
    assert shaded.min() < 160 < shaded.max()
    desk = Camera(desk=0.2).photograph(paper, rng)
    assert desk[0, 0].max() < 60
    assert np.median(desk[desk.shape[0] // 2]) > 200
