"""The one way from strokes to the network's input.

Training, command line and window all come through here, so what the network
sees does not depend on the widget that drew it. The conventions are MNIST's:
the ink, its width included, fits a box of 20×20 pixels with its aspect kept,
and its centre of mass lies at the centre of 28×28.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitpad.ink.paths import Paths, starts
from digitpad.ink.strokes import Ink

SIDE = 28
BOX = 20.0
PEN_WIDTH = 2.4
_SPACING = 0.5  # between samples along a stroke, pixels; keeps the coverage within 0.03
_FRAME = 2  # pixels around the image that a pen within it reaches
_ROUNDING = 1e-3  # pixels, by which places in float32 may be further away than they seem
_BLOCK = 64  # characters rasterised together, so that their pixels stay in the cache

Image = NDArray[np.float32]


def normalise(ink: Ink) -> Image:
    """Return one character as the network sees it.

    Parameters
    ----------
    ink : Ink
        At any place, of any size; empty ink gives an empty image.

    Returns
    -------
    Image, shape (28, 28), float32
        Coverage of each pixel by the pen: 0 paper, 1 ink.
    """
    return render(Paths.of([ink]))[0] if len(ink) else np.zeros((SIDE, SIDE), np.float32)


def normalise_all(inks: Sequence[Ink]) -> Image:
    """Return several characters at once, shape (len(inks), 28, 28). None may be empty."""
    return render(Paths.of(inks))


def render(paths: Paths, width: ArrayLike = PEN_WIDTH) -> Image:
    """Fit, centre and rasterise characters.

    Parameters
    ----------
    paths : Paths
        C characters, in any unit.
    width : float or array_like, shape (C,)
        Pen width in pixels of the 28×28 image, 0.5 to 6.

    Returns
    -------
    Image, shape (C, 28, 28), float32
    """
    widths = _for_each(paths, width)
    if len(paths) > _BLOCK:
        return _in_blocks(paths, widths)
    if not len(paths):
        return np.zeros((0, SIDE, SIDE), np.float32)
    samples = placed_samples(paths, widths)
    return _covered(samples.points, samples.character_of_point, widths)


def _in_blocks(paths: Paths, widths: NDArray[np.float64]) -> Image:
    """Return the same as `render`; thin pens, which reach fewer pixels, are drawn together."""
    images = np.empty((len(paths), SIDE, SIDE), np.float32)
    order = widths.argsort(kind="stable")
    for some in np.split(order, range(_BLOCK, len(paths), _BLOCK)):
        images[some] = render(paths.take(some), widths[some])
    return images


def placed_samples(paths: Paths, width: ArrayLike = PEN_WIDTH, spacing: float = _SPACING) -> Paths:
    """Return the characters where `render` draws them, as points `spacing` pixels apart."""
    widths = _for_each(paths, width)
    samples = _sampled(fitted(paths, BOX - widths), spacing)
    shift = _centring(samples, widths)
    return samples.moved_to(samples.points + samples.for_points(shift))


def placed(paths: Paths, width: ArrayLike = PEN_WIDTH) -> Paths:
    """Return the characters where `render` draws them, in pixels of the 28×28 image."""
    widths = _for_each(paths, width)
    there = fitted(paths, BOX - widths)
    shift = _centring(_sampled(there), widths)
    return there.moved_to(there.points + there.for_points(shift))


def drawn(paths: Paths, width: ArrayLike = PEN_WIDTH) -> Image:
    """Rasterise characters where they stand, neither fitted nor centred.

    Parameters
    ----------
    paths : Paths
        C characters, in pixels of the image: 0 to 28. What lies outside is not seen.
    width : float or array_like, shape (C,)
        Pen width in pixels, 0.5 to 6.

    Returns
    -------
    Image, shape (C, 28, 28), float32
    """
    near = paths.moved_to(np.clip(paths.points, -SIDE, 2 * SIDE))  # nobody samples lightyears
    samples = _sampled(near)
    widths = _for_each(paths, width)
    unseen = _reach(widths)  # from the image on
    points = np.clip(samples.points, -unseen, SIDE + unseen)
    return _covered(points, samples.character_of_point, widths, math.ceil(2 * unseen) + 1)


def fitted(paths: Paths, size: ArrayLike = 1.0) -> Paths:
    """Return the characters scaled to a greatest extent of `size`, boxes centred at 0.

    A character without extent, a tap of the pen, becomes a point at 0.
    """
    low, high = paths.boxes()
    low /= 2  # halves: the extent of ink reaching from -1e308 to 1e308 is still a number
    high /= 2
    extent = np.maximum(*(high - low).T)
    extent[extent == 0] = 0.5
    unit = paths.points - paths.for_points(low + high)
    unit /= paths.for_points(extent)[:, None]
    unit *= paths.for_points(_for_each(paths, size) / 2)[:, None]
    return paths.moved_to(unit)


def _for_each(paths: Paths, value: ArrayLike) -> NDArray[np.float64]:
    """Return one number or one for each character as one for each, (C,)."""
    values = np.empty(len(paths))
    values[:] = value
    return values


def _sampled(paths: Paths, spacing: float = _SPACING) -> Paths:
    """Return the same strokes as points at equal distances along them, ends included."""
    first = starts(paths.points_in_stroke)
    x, y = paths.points.T
    way = np.empty(len(x))
    np.hypot(x[1:] - x[:-1], y[1:] - y[:-1], out=way[1:])
    way[first] = 1.0  # lifts the pen: strokes lie end to end with a gap no sample falls in
    way.cumsum(out=way)
    begin = way[first]
    length = way[first + paths.points_in_stroke - 1] - begin
    counts = np.ceil(length / spacing).astype(np.intp) + 1
    at = _within(counts) * (length / np.maximum(counts - 1, 1)).repeat(counts)
    at += begin.repeat(counts)
    points = np.empty((2, len(at)))
    points[0], points[1] = np.interp(at, way, x), np.interp(at, way, y)
    return Paths(points.T, counts, paths.strokes_in_character)


def _within(counts: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return 0, 1, 2 … for the items of each run, for runs of `counts` items."""
    ends = counts.cumsum()
    return np.arange(ends[-1]) - (ends - counts).repeat(counts)


def _centring(samples: Paths, widths: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what brings each character's centre of mass to the centre, shape (C, 2).

    Samples lie at equal distances, so their mean is the ink's centre of mass.
    Lopsided ink is moved only as far as it stays inside the image.
    """
    mass = np.add.reduceat(samples.points, samples.first_points, axis=0)
    mass /= samples.points_in_character[:, None]
    low, high = samples.boxes()
    room = (SIDE - widths[:, None]) / 2
    return SIDE / 2 + np.minimum(np.maximum(-mass, -room - low), room - high)


def _reach(widths: NDArray[np.float64]) -> float:
    """Return how far a point covers something: to the middles of pixels, in pixels."""
    return float(widths.max()) / 2 + 0.5 + _ROUNDING


def _covered(
    points: NDArray[np.float64],
    character: NDArray[np.intp],
    widths: NDArray[np.float64],
    frame: int = _FRAME,
) -> Image:
    """Return how much of each pixel lies under a round pen that visits all `points`.

    The frame, in pixels, takes what falls outside.
    """
    reach = _reach(widths)
    near = np.arange(int(2 * reach) + 1)  # so many pixels in a row may be covered
    side = SIDE + 2 * frame
    p = points.T.astype(np.float32)
    first = np.ceil(p - np.float32(reach + 0.5))
    d2 = first[:, None] + (near + 0.5).astype(np.float32)[:, None]
    d2 -= p[:, None]
    d2 *= d2  # (x and y, pixels in a row, P): long inner loops
    column, row = first.astype(np.intp) + frame
    pixel = ((character * side + row) * side + column + near[:, None]).ravel()
    # Equal dtypes matter: ufunc.at is ten times slower when it has to convert.
    nearest = np.full(len(widths) * side * side, SIDE * SIDE, np.float32)
    for down, of_row in enumerate(d2[1]):
        np.minimum.at(nearest[down * side :], pixel, (d2[0] + of_row).ravel())
    inner = nearest.reshape(-1, side, side)[:, frame : frame + SIDE, frame : frame + SIDE]
    coverage = np.sqrt(inner)
    np.subtract((widths / 2 + 0.5).astype(np.float32)[:, None, None], coverage, out=coverage)
    return coverage.clip(0, 1, out=coverage)
