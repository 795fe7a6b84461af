"""From pictures to the network's input: MNIST stays itself, any pen becomes the usual one."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image, ImageDraw

from digitpad.datasets import mnist
from digitpad.ink.normalise import normalise
from digitpad.ink.strokes import Box, Ink
from digitpad.pictures.binarising import darkness
from digitpad.pictures.components import Component, components, pen_width
from digitpad.pictures.pixels import normalise_picture

SEVEN = Ink.of([[0, 0], [60, 0], [25, 100]], [[15, 50], [55, 50]])
GREYS = st.floats(0, 1, width=32)
PICTURES = arrays(np.float32, st.tuples(st.integers(1, 40), st.integers(1, 40)), elements=GREYS)


def drawn(ink: Ink, height: int, pen: int) -> np.ndarray:
    """Return the brightness of black ink on white, its box `height` pixels high."""
    finer, frame = 4, 2 * pen + 10
    box = ink.box
    assert box is not None
    scale = height / box.h
    size = (int(box.w * scale) + 2 * frame, height + 2 * frame)
    canvas = Image.new("L", (finer * size[0], finer * size[1]), 255)
    for stroke in ink.strokes:
        points = finer * (stroke.points * scale + frame)
        ImageDraw.Draw(canvas).line([*map(tuple, points)], width=finer * pen, joint="curve")
    return np.asarray(canvas.reduce(finer)) / 255


def seen(brightness: np.ndarray) -> np.ndarray:
    return normalise_picture(components(darkness(brightness)))


def centre_of_mass(image: np.ndarray) -> np.ndarray:
    at = np.arange(28) + 0.5
    return np.array([image.sum(axis=0) @ at, image.sum(axis=1) @ at]) / image.sum()


@pytest.mark.parametrize("inverted", [False, True])
@pytest.mark.parametrize("times", [1, 3, 8, 15])
def test_mnist_images_come_back(data_dir, times, inverted):
    images = mnist.load(data_dir / "mnist", "test").images[: 240 // times] / 255
    usual = [image for image in images if 1.7 < pen_width(image) < 3.3]
    assert len(usual) > 0.7 * len(images)  # the others are given another pen
    pictures = [np.kron(image, np.ones((times, times))) for image in usual]
    found = [seen(1 - picture if inverted else picture) for picture in pictures]
    error = np.abs(np.array(found) - usual).mean(axis=(1, 2))
    assert np.median(error) < 0.005
    assert np.mean(error < 0.03) > 0.8  # a centre of mass near a pixel's edge may tip over it


def test_an_image_like_mnists_comes_back():
    image = np.zeros((28, 28))
    image[5:25, 11:14] = 1
    image[22:25, 11:22] = 0.8  # its centre of mass lies in the pixel (14, 14), as theirs do
    image[5:8, 11:21] = 0.9
    assert np.floor(centre_of_mass(image)).tolist() == [14, 14]
    for times in (1, 2, 5):
        assert seen(np.kron(image, np.ones((times, times)))) == pytest.approx(image, abs=0.15)


@pytest.mark.parametrize(("height", "pen"), [(100, 1), (100, 3), (400, 4), (100, 22), (600, 130)])
def test_hairlines_and_markers_get_the_usual_pen(height, pen):
    found = seen(drawn(SEVEN, height, pen))
    assert 1.9 < pen_width(found) < 3.4
    assert found.max() > 0.9


@pytest.mark.parametrize("pen", [1, 6, 12, 20])
def test_a_picture_of_strokes_is_what_the_strokes_are(pen):
    strokes, picture = normalise(SEVEN), seen(drawn(SEVEN, 100, pen))
    # Pictures are moved by whole pixels, strokes are not: they may lie one apart.
    moved = [np.roll(picture, (i, j), (0, 1)) for i in (-1, 0, 1) for j in (-1, 0, 1)]
    overlaps = [np.minimum(strokes, m).sum() / np.maximum(strokes, m).sum() for m in moved]
    assert max(overlaps) > 0.6


def test_place_and_size_in_the_picture_do_not_matter():
    small, large = drawn(SEVEN, 100, 10), drawn(SEVEN, 200, 20)
    moved = np.pad(small, ((7, 50), (31, 2)), constant_values=1)
    assert seen(moved) == pytest.approx(seen(small), abs=0.02)
    assert np.abs(seen(large) - seen(small)).mean() < 0.01


def test_pieces_of_one_character_keep_their_places():
    seven = drawn(SEVEN, 100, 10)
    gap = np.ones((20, seven.shape[1]))
    parts = components(darkness(np.concatenate([seven, gap, seven])))
    assert len(parts) == 2
    found = normalise_picture(parts)
    rows = np.flatnonzero(found.max(axis=1) > 0.5)
    assert np.diff(rows).max() > 2
    assert normalise_picture(parts[::-1]) == pytest.approx(found)


def test_a_dot_stays_small():
    disc = np.hypot(*np.mgrid[-20:21, -20:21]) > 15
    found = seen(disc.astype(float))
    assert 0 < found.sum() < 30
    assert centre_of_mass(found) == pytest.approx([14.5, 14.5], abs=0.6)


def test_nothing_gives_nothing():
    blank = Component(Box(3, 4, 5, 6), np.zeros((6, 5), np.float32))
    for found in (normalise_picture([]), normalise_picture([blank])):
        assert found.shape == (28, 28)
        assert found.dtype == np.float32
        assert not found.any()


@given(picture=PICTURES)
def test_whatever_the_ink_it_lies_within_the_frame(picture):
    picture[picture.argmax() // picture.shape[1], picture.argmax() % picture.shape[1]] = 1
    box = Box(5, 7, picture.shape[1], picture.shape[0])
    found = normalise_picture([Component(box, picture)])
    assert found.shape == (28, 28)
    assert found.dtype == np.float32
    assert np.isfinite(found).all()
    assert 0 <= found.min() <= found.max() <= 1.0001
    assert found.max() > 0


@pytest.mark.parametrize("pen", [8, 10, 12])
def test_a_pen_as_wide_as_mnists_is_kept_or_drawn_as_the_usual_one(pen):
    parts = components(darkness(drawn(SEVEN, 90, pen)))
    kept, redrawn = normalise_picture(parts), normalise_picture(parts, redrawn=True)
    usual = pen_width(normalise(SEVEN))
    assert abs(pen_width(redrawn) - usual) < 0.25
    assert abs(pen_width(redrawn) - usual) <= abs(pen_width(kept) - usual) + 0.05
