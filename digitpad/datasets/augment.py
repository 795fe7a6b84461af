"""Distortion: more handwriting from the handwriting there is.

Strokes are distorted as strokes and rendered afterwards, which keeps the pen's
width true; MNIST has only images, which are warped (Simard, Steinkraus and
Platt 2003). Everything is drawn from the `rng` passed in, and whole batches are
handled at once.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.normalise import PEN_WIDTH, SIDE, fitted
from digitpad.ink.paths import Paths, starts

Images = NDArray[np.float32]

_KNOTS = 7  # of the random field, along a side
_BLOCK = 32  # images warped together, so that their pixels stay in the cache


@dataclass(frozen=True)
class Distortion:
    """How strongly to distort; each is a standard deviation unless it says otherwise.

    Parameters
    ----------
    rotation : float
        Radians.
    slant : float
        Horizontal shear, as a tangent.
    aspect : float
        Logarithm of width over height.
    scale : float
        Logarithm of the size, images only: strokes are fitted afterwards.
    shift : float
        Pixels, images only.
    elastic : float
        Displacement of the smooth random field, as a share of the character's size.
    width : float
        Logarithm of the pen width, strokes only.
    apart : float
        Shift of each stroke of several, as a share of the character's size.
    """

    rotation: float = 0.1
    slant: float = 0.25
    aspect: float = 0.15
    scale: float = 0.08
    shift: float = 0.6
    elastic: float = 0.025
    width: float = 0.25
    apart: float = 0.0

    def scaled(self, factor: float) -> Distortion:
        """Return the same kind of distortion, `factor` times as strong."""
        return Distortion(*(factor * strength for strength in astuple(self)))

    def matrices(self, count: int, rng: np.random.Generator) -> NDArray[np.float64]:
        """Return `count` random linear maps of x, y, of shape (count, 2, 2)."""
        angle, slant, stretch = rng.standard_normal((3, count)) * np.array(
            [[self.rotation], [self.slant], [self.aspect / 2]]
        )
        zero, one, c, s = np.zeros(count), np.ones(count), np.cos(angle), np.sin(angle)
        turn = np.array([[c, -s], [s, c]])
        shear = np.array([[one, slant], [zero, one]])
        stretched = np.array([[np.exp(stretch), zero], [zero, np.exp(-stretch)]])
        return np.einsum("ijn,jkn,kln->nil", turn, shear, stretched)


def distort_paths(paths: Paths, how: Distortion, rng: np.random.Generator) -> Paths:
    """Return the characters bent, slanted, turned and stretched, each in its own way."""
    unit = fitted(paths)
    moved = unit.moved_to(unit.points + how.apart * _shifts(paths, rng))
    bent = moved.points + how.elastic * _waves(moved, rng)
    x, y = moved.for_points(how.matrices(len(paths), rng)).T * bent.T[:, None]
    return paths.moved_to((x + y).T)


def turned_back(paths: Paths, share: float, rng: np.random.Generator) -> Paths:
    """Return the characters, of a `share` of them about half of the strokes written backwards."""
    chosen = (rng.random(len(paths)) < share)[paths.character_of_stroke]
    back = chosen & (rng.random(len(chosen)) < 0.5)
    first = starts(paths.points_in_stroke)
    last = first + paths.points_in_stroke - 1
    at = np.arange(len(paths.points))
    mirrored = np.repeat(first + last, paths.points_in_stroke) - at
    return paths.moved_to(
        paths.points[np.where(np.repeat(back, paths.points_in_stroke), mirrored, at)]
    )


def _shifts(paths: Paths, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return one random shift of unit strength for each stroke of several, (P, 2)."""
    several = paths.strokes_in_character[paths.character_of_stroke] > 1
    shift = rng.standard_normal((len(several), 2)) * several[:, None]
    return shift.T.repeat(paths.points_in_stroke, axis=1).T


def pen_widths(count: int, how: Distortion, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return `count` random pen widths in pixels, for `render`."""
    return np.clip(PEN_WIDTH * np.exp(how.width * rng.standard_normal(count)), 1.2, 4.5)


def _waves(paths: Paths, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return a smooth random displacement of unit strength at each point, shape (P, 2).

    Each character gets three waves of up to one and a half periods across it, in
    random directions: cheaper than a field, and exact at every point.
    """
    count, waves = len(paths), 3
    frequency = rng.uniform(-1.5, 1.5, (count, waves, 2)) * 2 * np.pi
    phase = rng.uniform(0, 2 * np.pi, (count, waves))
    strength = rng.standard_normal((count, waves, 2)) * np.sqrt(2 / waves)
    displaced = np.zeros((2, len(paths.points)))
    for wave in range(waves):  # one by one stays in the cache
        x, y = paths.for_points(frequency[:, wave]).T * paths.points.T
        x += y
        x += paths.for_points(phase[:, wave])
        displaced += paths.for_points(strength[:, wave]).T * np.sin(x, out=x)
    return displaced.T


def distort_images(images: Images, how: Distortion, rng: np.random.Generator) -> Images:
    """Return 28×28 images warped, each in its own way.

    Parameters
    ----------
    images : Images, shape (N, 28, 28), float32

    Returns
    -------
    Images, shape (N, 28, 28), float32
    """
    count = len(images)
    zoom = np.exp(how.scale * rng.standard_normal((count, 1, 1)))
    matrices = how.matrices(count, rng) * zoom
    shift = how.shift * rng.standard_normal((count, 2, 1))
    knots = how.elastic * SIDE * rng.standard_normal((count, 2, _KNOTS**2))
    terms = np.concatenate([matrices, shift, knots], axis=2, dtype=np.float32)
    terms = terms.transpose(1, 0, 2)  # all x before all y: each lies in one piece
    warped = np.empty((count, SIDE, SIDE), np.float32)
    for first in range(0, count, _BLOCK):
        some = slice(first, first + _BLOCK)
        at = terms[:, some].reshape(-1, terms.shape[2]) @ _position_terms()
        warped[some] = _interpolated(images[some], at.reshape(2, -1, SIDE * SIDE))
    return warped


@lru_cache(1)
def _position_terms() -> Images:
    """Return what a warped pixel's position is a sum of, at all pixels, shape (3 + knots², 784).

    x and y about the image's centre, 1, and the weights of a grid of random knots: Gaussians
    a knot's distance wide, of unit norm at each pixel, so that independent knots of unit
    variance give displacements of unit variance.
    """
    rows, columns = np.mgrid[:SIDE, :SIDE] - (SIDE - 1) / 2
    grid = np.stack([columns.ravel(), rows.ravel()])
    at = np.linspace(-SIDE / 2, SIDE / 2, _KNOTS)
    knots = np.stack([np.tile(at, _KNOTS), at.repeat(_KNOTS)], axis=1)
    distance2 = ((knots[:, :, None] - grid) ** 2).sum(axis=1)
    weights = np.exp(-distance2 / (2 * (at[1] - at[0]) ** 2))
    weights /= np.linalg.norm(weights, axis=0)
    return np.concatenate([grid, np.ones((1, SIDE**2)), weights]).astype(np.float32)


def _interpolated(images: Images, at: Images) -> Images:
    """Return the images at pixel positions about the centre, (2, N, 784); overwrites these."""
    count, padded = len(images), SIDE + 2
    frame = np.zeros((count, padded, padded), np.float32)
    frame[:, 1:-1, 1:-1] = images
    at += np.float32((SIDE - 1) / 2 + 1)
    np.clip(at, 0, np.float32(padded - 1.001), out=at)
    cell = np.floor(at)
    at -= cell
    (x, y), (column, row) = at, cell
    # Numbers of pixels are exact as float32, and quicker.
    first = np.arange(count, dtype=np.float32)[:, None] * padded**2
    corner = (row * padded + column + first).astype(np.intp)
    above, above_right, below, below_right = (
        frame.ravel()[start:].take(corner) for start in (0, 1, padded, padded + 1)
    )
    left = 1 - x
    above = above * left + above_right * x
    below = below * left + below_right * x
    return (above * (1 - y) + below * y).reshape(count, SIDE, SIDE)
