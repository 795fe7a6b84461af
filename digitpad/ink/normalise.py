"""The one way from strokes to the network's input.

Training, command line and window all come through here, so what the network
sees does not depend on the widget that drew it. The conventions are MNIST's:
the ink, its width included, fits a box of 20×20 pixels with its aspect kept,
and its centre of mass lies at the centre of 28×28.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from digitpad.ink.paths import Paths, starts
from digitpad.ink.strokes import Ink

SIDE = 28
BOX = 20.0
PEN_WIDTH = 2.4
_SPACING = 0.5  # between samples along a stroke, pixels; keeps the coverage within 0.03
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
        blocks = np.split(np.arange(len(paths)), range(_BLOCK, len(paths), _BLOCK))
        return np.concatenate([render(paths.take(some), widths[some]) for some in blocks])
    if not len(paths):
        return np.zeros((0, SIDE, SIDE), np.float32)
    samples = placed_samples(paths, widths)
    return _covered(samples.points, samples.character_of_point, widths)


def placed_samples(paths: Paths, width: ArrayLike = PEN_WIDTH, spacing: float = _SPACING) -> Paths:
    """Return the characters where `render` draws them, as points `spacing` pixels apart."""
    widths = _for_each(paths, width)
    samples = _sampled(fitted(paths, BOX - widths), spacing)
    shift = _centring(samples, widths)
    return samples.moved_to(samples.points + shift.take(samples.character_of_point, axis=0))


def placed(paths: Paths, width: ArrayLike = PEN_WIDTH) -> Paths:
    """Return the characters where `render` draws them, in pixels of the 28×28 image."""
    widths = _for_each(paths, width)
    there = fitted(paths, BOX - widths)
    shift = _centring(_sampled(there), widths)
    return there.moved_to(there.points + shift.take(there.character_of_point, axis=0))


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
    return _covered(samples.points, samples.character_of_point, widths)


def fitted(paths: Paths, size: ArrayLike = 1.0) -> Paths:
    """Return the characters scaled to a greatest extent of `size`, boxes centred at 0.

    A character without extent, a tap of the pen, becomes a point at 0.
    """
    # Halves, so that the extent of ink reaching from -1e308 to 1e308 is still a number.
    halves = paths.moved_to(paths.points / 2)
    low, high = halves.boxes()
    extent = (high - low).max(axis=1)
    extent = np.where(extent > 0, extent, 1.0)
    of_point = paths.character_of_point
    middle = (low / 2 + high / 2).take(of_point, axis=0)
    unit = (halves.points - middle) / extent[of_point, None]
    return paths.moved_to(unit * _for_each(paths, size)[of_point, None])


def _for_each(paths: Paths, value: ArrayLike) -> NDArray[np.float64]:
    """Return one number or one for each character as one for each, (C,)."""
    values = np.empty(len(paths))
    values[:] = value
    return values


def _sampled(paths: Paths, spacing: float = _SPACING) -> Paths:
    """Return the same strokes as points at equal distances along them, ends included."""
    first = starts(paths.points_in_stroke)
    steps = np.empty(len(paths.points))
    np.hypot(*(paths.points[1:] - paths.points[:-1]).T, out=steps[1:])
    steps[first] = 1.0  # lifts the pen: strokes lie end to end with a gap no sample falls in
    way = steps.cumsum()
    begin, end = way[first], way[first + paths.points_in_stroke - 1]
    counts = np.ceil((end - begin) / spacing).astype(np.intp) + 1
    within = np.arange(counts.sum()) - np.repeat(starts(counts), counts)
    step = (end - begin) / np.maximum(counts - 1, 1)
    at = np.repeat(begin, counts) + within * np.repeat(step, counts)
    points = np.stack([np.interp(at, way, axis) for axis in paths.points.T], axis=1)
    return Paths(points, counts, paths.strokes_in_character)


def _centring(samples: Paths, widths: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what brings each character's centre of mass to the centre, shape (C, 2).

    Samples lie at equal distances, so their mean is the ink's centre of mass.
    Lopsided ink is moved only as far as it stays inside the image.
    """
    first = starts(samples.points_in_character)
    mass = np.add.reduceat(samples.points, first, axis=0) / samples.points_in_character[:, None]
    low, high = samples.boxes()
    room = (SIDE - widths[:, None]) / 2
    return SIDE / 2 + np.clip(-mass, -room - low, room - high)


def _covered(
    points: NDArray[np.float64], character: NDArray[np.intp], widths: NDArray[np.float64]
) -> Image:
    """Return how much of each pixel lies under a round pen that visits all `points`."""
    reach = int(np.ceil(widths.max() / 2 + 1)) - 1
    near = np.arange(-reach, reach + 1)
    p = points.astype(np.float32)
    cell = np.floor(p).astype(np.intp)[:, :, None] + near  # (P, 2, near): columns, rows
    distance2 = (cell.astype(np.float32) + np.float32(0.5) - p[:, :, None]) ** 2
    d2 = distance2[:, 1, :, None] + distance2[:, 0, None, :]  # (P, rows, columns)
    # A frame as wide as the pen's reach takes what would fall outside.
    side = SIDE + 2 * reach
    cell = np.clip(cell + reach, 0, side - 1)
    pixel = (character[:, None] * side + cell[:, 1])[:, :, None] * side + cell[:, 0, None, :]
    # Equal dtypes matter: ufunc.at is ten times slower when it has to convert.
    nearest = np.full(len(widths) * side * side, SIDE * SIDE, np.float32)
    np.minimum.at(nearest, pixel.ravel(), d2.ravel())
    inner = nearest.reshape(-1, side, side)[:, reach : reach + SIDE, reach : reach + SIDE]
    radius = (widths / 2 + 0.5).astype(np.float32)[:, None, None]
    return np.clip(radius - np.sqrt(inner), 0, 1)
