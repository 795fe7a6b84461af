"""Why the digit is centred before it is read: the most common complaint, as a lesson.

A network trained on centred digits of one size knows nothing else. Ink that is only
scaled down with its sheet of paper, as naive programs do, stands where and as large as
it was written; the same ink, normalised, looks like what the network was trained on.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from digitpad.explanation.formulas.numerals import percent
from digitpad.ink.normalise import PEN_WIDTH, SIDE, Image, drawn, placed, render
from digitpad.ink.paths import Paths
from digitpad.ink.strokes import Box, Ink
from digitpad.network.functions import Array
from digitpad.network.network import Network

SHEET = "The whole sheet, scaled to 28 × 28"
ALONE = "The digit as it stands"


@dataclass(frozen=True)
class Disturbance:
    """What is done to a digit, as sliders set it.

    Parameters
    ----------
    right, down : float
        How far it is moved, in pixels of the 28.
    rotation : float
        Clockwise, in degrees, about the digit's middle.
    size : float
        1 is as large as the network is used to.
    thickness : float
        Pen width in pixels, 0.5 to 6.
    noise : float
        Standard deviation of what is added to every pixel; pixels stay within 0 and 1.
    seed : int
        Of the noise.
    """

    right: float = 0.0
    down: float = 0.0
    rotation: float = 0.0
    size: float = 1.0
    thickness: float = PEN_WIDTH
    noise: float = 0.0
    seed: int = 0


UNDISTURBED = Disturbance()


@dataclass(frozen=True, eq=False)
class InputAndOutput:
    """An input and what the network makes of it.

    Parameters
    ----------
    image : Image, shape (28, 28)
    probabilities : Array, shape (n_L,)
        The network's plain output.
    """

    image: Image
    probabilities: Array

    @classmethod
    def by(cls, network: Network, image: Image) -> InputAndOutput:
        """Return what `network` makes of an image."""
        return cls(image, network.predict(image.ravel())[0])

    @property
    def digit(self) -> int:
        """What it is read as."""
        return int(self.probabilities.argmax())

    @property
    def confidence(self) -> float:
        """How likely the network finds that."""
        return float(self.probabilities.max())

    @property
    def said(self) -> str:
        """The reading in words."""
        return f"read as {self.digit} with {percent(self.confidence)}"


@dataclass(frozen=True, eq=False)
class CentringComparison:
    """The same ink seen in two ways.

    Parameters
    ----------
    raw : InputAndOutput
        As it stands.
    normalised : InputAndOutput
        Brought to the size and place that the network was trained on.
    title : str
        What the raw input is.
    """

    raw: InputAndOutput
    normalised: InputAndOutput
    title: str

    @property
    def description(self) -> str:
        """Both readings in words."""
        return f"{self.title}: {self.raw.said}; normalised: {self.normalised.said}."


def on_sheet(
    network: Network, ink: Ink, sheet: Box, how: Disturbance = UNDISTURBED
) -> CentringComparison:
    """Compare a whole sheet scaled to 28×28 with the same ink normalised.

    Parameters
    ----------
    network : Network
    ink : Ink
        One character, not empty.
    sheet : Box
        The paper it was written on, in ink units; its longer side becomes 28 pixels.
    how : Disturbance
        What is done to the character first, from where it stands on the scaled sheet.

    Raises
    ------
    ValueError
        If the ink is empty or the sheet has no extent.
    """
    side = max(sheet.w, sheet.h)
    if not side > 0:
        raise ValueError("the sheet has no extent")
    paths = Paths.of([ink])
    there = paths.moved_to((paths.points - (sheet.x, sheet.y)) * (SIDE / side))
    return _compared(network, paths, there, how, SHEET)


def disturbed(network: Network, ink: Ink, how: Disturbance) -> CentringComparison:
    """Move, turn, resize, thicken and spoil a digit, then look at it in both ways.

    It starts from the place and size that the network is used to; the other input is
    the same disturbed ink, normalised once more. Noise is the same for both, for it
    comes after the ink.

    Raises
    ------
    ValueError
        If the ink is empty.
    """
    paths = Paths.of([ink])
    return _compared(network, paths, placed(paths), how, ALONE)


def _compared(
    network: Network, paths: Paths, there: Paths, how: Disturbance, title: str
) -> CentringComparison:
    """Compare a character in a place, disturbed, with the same disturbed and normalised."""
    moved = _turned(there, how)
    shifted = moved.moved_to(moved.points + np.array([how.right, how.down]))
    images = drawn(shifted, how.thickness)[0], render(_turned(paths, how), how.thickness)[0]
    return _spoilt(network, images, how, title)


def _turned(paths: Paths, how: Disturbance) -> Paths:
    """Return a character turned and resized about its middle."""
    if (how.rotation, how.size) == (0, 1):
        return paths  # undisturbed it is to be what the pad reads, to the bit
    middle = (paths.points.min(axis=0) + paths.points.max(axis=0)) / 2
    return paths.moved_to((paths.points - middle) @ _turn(how.rotation).T * how.size + middle)


def _turn(degrees: float) -> Array:
    """Return the matrix of a clockwise turn; y grows downwards."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[c, -s], [s, c]])


def _spoilt(
    network: Network, images: Iterable[Image], how: Disturbance, title: str
) -> CentringComparison:
    noise = how.noise * np.random.default_rng(how.seed).standard_normal((SIDE, SIDE))
    spoilt = [np.clip(image + noise, 0, 1).astype(np.float32) for image in images]
    return CentringComparison(*(InputAndOutput.by(network, image) for image in spoilt), title=title)
