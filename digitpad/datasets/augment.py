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
from digitpad.ink.paths import Ints, Paths, starts

Images = NDArray[np.float32]


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
    character = unit.character_of_point
    moved = unit.points + how.apart * _shifts(paths, rng)
    bent = moved + how.elastic * _waves(moved, character, len(paths), rng)
    matrices = how.matrices(len(paths), rng)
    return paths.moved_to(np.einsum("pij,pj->pi", matrices[character], bent))


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
    return np.repeat(shift, paths.points_in_stroke, axis=0)


def pen_widths(count: int, how: Distortion, rng: np.random.Generator) -> NDArray[np.float64]:
    """Return `count` random pen widths in pixels, for `render`."""
    return np.clip(PEN_WIDTH * np.exp(how.width * rng.standard_normal(count)), 1.2, 4.5)


def _waves(
    points: NDArray[np.float64], character: Ints, count: int, rng: np.random.Generator
) -> NDArray[np.float64]:
    """Return a smooth random displacement of unit strength at each point, shape (P, 2).

    Each character gets three waves of up to one and a half periods across it, in
    random directions: cheaper than a field, and exact at every point.
    """
    waves = 3
    frequency = rng.uniform(-1.5, 1.5, (count, waves, 2)) * 2 * np.pi
    phase = rng.uniform(0, 2 * np.pi, (count, waves))
    strength = rng.standard_normal((count, waves, 2)) * np.sqrt(2 / waves)
    angle = np.einsum("pwi,pi->pw", frequency[character], points) + phase[character]
    return np.einsum("pw,pwi->pi", np.sin(angle), strength[character])


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
    matrices = (how.matrices(count, rng) * zoom).astype(np.float32)
    shift = (how.shift * rng.standard_normal((count, 1, 2))).astype(np.float32)
    knots = rng.standard_normal((count, 2, _smoothing().shape[1])).astype(np.float32)
    field = np.float32(how.elastic * SIDE) * (knots @ _smoothing().T).transpose(0, 2, 1)
    at = _grid() @ matrices.transpose(0, 2, 1) + shift + field
    return _sampled(images, at.astype(np.float32, copy=False))


@lru_cache(1)
def _grid() -> Images:
    """Return x, y of all pixels about the image's centre, shape (784, 2)."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    return np.stack([columns.ravel(), rows.ravel()], axis=1).astype(np.float32) - (SIDE - 1) / 2


@lru_cache(1)
def _smoothing(knots: int = 7) -> Images:
    """Return the weights of a grid of random knots at all pixels, shape (784, knots²).

    Gaussians a knot's distance wide; rows have unit norm, so that independent
    knots of unit variance give displacements of unit variance.
    """
    at = np.linspace(-SIDE / 2, SIDE / 2, knots)
    y, x = np.meshgrid(at, at, indexing="ij")
    knot = np.stack([x.ravel(), y.ravel()], axis=1)
    distance2 = ((_grid()[:, None] - knot) ** 2).sum(axis=2)
    weights = np.exp(-distance2 / (2 * (at[1] - at[0]) ** 2))
    return (weights / np.linalg.norm(weights, axis=1, keepdims=True)).astype(np.float32)


def _sampled(images: Images, at: Images) -> Images:
    """Return the images interpolated at pixel positions about the centre, (N, 784, 2)."""
    count, padded = len(images), SIDE + 2
    frame = np.pad(images, ((0, 0), (1, 1), (1, 1))).ravel()
    at = np.clip(at + np.float32((SIDE - 1) / 2 + 1), 0, np.float32(padded - 1.001))
    cell = at.astype(np.intp)
    part = at - cell.astype(np.float32)
    corner = np.arange(count)[:, None] * padded**2 + cell[..., 1] * padded + cell[..., 0]
    fx, fy = part[..., 0], part[..., 1]
    above = frame[corner] * (1 - fx) + frame[corner + 1] * fx
    below = frame[corner + padded] * (1 - fx) + frame[corner + padded + 1] * fx
    mixed = above * (1 - fy) + below * fy
    return mixed.reshape(count, SIDE, SIDE).astype(np.float32, copy=False)
