"""The conventions every picture of ink has to keep, whatever the ink."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from digitpad.ink import Ink
from digitpad.ink.normalise import (
    _SPACING,
    PEN_WIDTH,
    SIDE,
    drawn,
    normalise,
    normalise_all,
    placed,
    placed_samples,
    render,
)
from digitpad.ink.paths import Paths
from tests.writing import amount

CENTRES = np.arange(SIDE) + 0.5
points = st.lists(
    st.tuples(st.floats(-50, 50, width=32), st.floats(-50, 50, width=32)), min_size=1, max_size=12
)
inks = st.lists(points, min_size=1, max_size=3).map(lambda strokes: Ink.of(*strokes))


def mass(image):
    return image.sum(axis=0) @ CENTRES / image.sum(), image.sum(axis=1) @ CENTRES / image.sum()


def test_empty_ink_is_empty_paper():
    image = normalise(Ink())
    assert image.shape == (SIDE, SIDE)
    assert image.dtype == np.float32
    assert not image.any()
    assert normalise_all([]).shape == (0, SIDE, SIDE)


def test_a_tap_is_a_dot_in_the_middle():
    image = normalise(Ink.of([(123, 456)]))
    assert image.sum() == pytest.approx(np.pi * (PEN_WIDTH / 2) ** 2, rel=0.1)
    assert mass(image) == pytest.approx((14, 14), abs=1e-3)


@pytest.mark.parametrize("digit", "0123456789")
def test_a_digit_fits_the_box_and_is_centred(digit):
    image = normalise(amount(digit))
    rows, columns = np.flatnonzero(image.sum(axis=1) > 0.5), np.flatnonzero(image.sum(axis=0) > 0.5)
    extent = max(np.ptp(rows), np.ptp(columns)) + 1
    assert extent in (20, 21)
    assert mass(image) == pytest.approx((14, 14), abs=0.4)


def test_a_vertical_line_is_as_wide_as_the_pen():
    rows = normalise(amount("1"))[10:18].sum(axis=1)
    assert rows == pytest.approx(PEN_WIDTH, abs=0.1)


@given(inks)
def test_values_are_shares_of_pixels_and_nothing_leaves_the_frame(ink):
    image = normalise(ink)
    assert image.dtype == np.float32
    assert image.min() >= 0
    assert image.max() == pytest.approx(1, abs=0.2)


def lopsided(*end):
    """Return a long arm to `end`, and what is heavy at 0: centred by mass it would stick out."""
    return Ink.of([(0, 0), end], *[[(0, 0), (1, 1)] for _ in range(400)])


@example(lopsided(100, 0))
@example(lopsided(-100, 0))
@example(lopsided(0, 100))
@example(lopsided(0, -100))
@given(inks)
def test_the_pen_never_leaves_the_image(ink):
    # The pen visits samples a spacing apart, so that a corner between two may lie further out.
    points, corner = placed(Paths.of([ink])).points, _SPACING / 2
    assert points.min() >= PEN_WIDTH / 2 - corner
    assert points.max() <= SIDE - PEN_WIDTH / 2 + corner


@given(inks, st.floats(0.01, 1000), st.floats(-1e4, 1e4), st.floats(-1e4, 1e4))
@settings(max_examples=60)
def test_place_and_size_do_not_matter(ink, scale, dx, dy):
    box = ink.box
    if 0 < max(box.w, box.h) < 1:  # far from 0, tiny ink drowns in rounding
        return
    moved = Ink.of(*[stroke.points * scale + (dx, dy) for stroke in ink.strokes])
    assert normalise(moved) == pytest.approx(normalise(ink), abs=1e-2)


def test_mirrored_ink_gives_a_mirrored_image():
    ink = amount("2")
    mirrored = Ink.of(*[stroke.points * (-1, 1) for stroke in ink.strokes])
    assert normalise(mirrored) == pytest.approx(normalise(ink)[:, ::-1], abs=1e-4)


@pytest.mark.parametrize("size", [1e308, 1e-300, 1e15])
def test_enormous_and_tiny_ink(size):
    image = normalise(Ink.of([(-size, -size), (size, size)]))
    assert np.isfinite(image).all()
    assert image.sum() > 30


def test_many_at_once_are_the_same_as_one_by_one():
    inks = [amount(digit) for digit in "0123456789"] * 15
    together = normalise_all(inks)
    for ink, image in zip(inks[::7], together[::7], strict=True):
        assert np.array_equal(normalise(ink), image)


def covered(points, width):
    """Return the coverage by its definition: every sample's distance to every pixel's centre."""
    centres = np.arange(SIDE, dtype=np.float32) + np.float32(0.5)
    x, y = (centres[:, None] - points.astype(np.float32).T[:, None]) ** 2
    nearest = (y[:, None] + x).min(axis=2)
    return np.clip(np.float32(width / 2 + 0.5) - np.sqrt(nearest), 0, 1)


@given(st.lists(inks, min_size=1, max_size=3), st.floats(0.5, 6))
def test_the_pixels_are_to_the_bit_those_of_the_definition(together, width):
    paths = Paths.of(together)
    samples = placed_samples(paths, width)
    for number, image in enumerate(render(paths, width)):
        one = samples.points[samples.character_of_point == number]
        assert np.array_equal(covered(one, width), image)


@given(inks, st.floats(0.5, 6))
def test_what_lies_at_the_rim_or_outside_is_drawn_as_by_the_definition(ink, width):
    points = Paths.of([tap := Ink.of(*[[point] for s in ink.strokes for point in s.points])]).points
    assert np.array_equal(covered(points, width), drawn(Paths.of([tap]), width)[0])


def test_a_wider_pen_covers_more():
    paths = Paths.of([amount("3")] * 3)
    areas = render(paths, [1.2, 2.4, 4.5]).sum(axis=(1, 2))
    assert areas[0] < areas[1] < areas[2]


def test_paths_need_ink():
    with pytest.raises(ValueError, match="empty ink"):
        Paths.of([Ink()])


def test_paths_are_taken_in_any_order():
    inks = [amount(digit) for digit in "451"]
    chosen = Paths.of(inks).take(np.array([2, 0, 0, 1]))
    wanted = Paths.of([inks[2], inks[0], inks[0], inks[1]])
    assert np.array_equal(chosen.points, wanted.points)
    assert np.array_equal(chosen.points_in_stroke, wanted.points_in_stroke)
    assert np.array_equal(chosen.strokes_in_character, wanted.strokes_in_character)
