"""What a camera or a scanner makes of paper: light, lens, noise, compression."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
MOST_TILTED = 20.0  # degrees


@dataclass(frozen=True)
class Camera:
    """How paper is photographed.

    Parameters
    ----------
    turn : float
        Degrees.
    tilt : float
        How much narrower than the opposite one a side may become, as a share.
    bend : float
        How far the paper is bent, as a share of its height.
    shadow, gradient : float
        How much light is missing behind a shadow's edge, and at the far side.
    blur : float
        Standard deviation, in pixels.
    noise : float
        Standard deviation, of white.
    quality : int
        Of JPEG; 100 is left uncompressed.
    desk : float, optional
        How bright the desk is that the paper lies on, 0 to 1; None where the paper fills
        the picture.
    """

    turn: float = 0.0
    tilt: float = 0.0
    bend: float = 0.0
    shadow: float = 0.0
    gradient: float = 0.0
    blur: float = 0.0
    noise: float = 0.0
    quality: int = 100
    desk: float | None = None

    @classmethod
    def scanner(cls, rng: np.random.Generator) -> Camera:
        """Return a scanner at random: next to no distortion."""
        return cls(
            turn=float(rng.normal(0, 0.4)),
            blur=float(rng.uniform(0.2, 0.8)),
            noise=float(rng.uniform(0, 0.03)),
            quality=100 if rng.random() < 0.5 else int(rng.integers(50, 96)),
        )

    @classmethod
    def phone(cls, rng: np.random.Generator, height: float) -> Camera:
        """Return a phone's camera at random; `height` is that of a digit, in pixels."""
        far = rng.random() < 0.3
        return cls(
            turn=float(rng.uniform(-MOST_TILTED, MOST_TILTED) if far else rng.normal(0, 2.5)),
            tilt=float(abs(rng.normal(0, 0.06))),
            bend=float(0.0 if rng.random() < 0.5 else rng.normal(0, 0.03)),
            shadow=float(0.0 if rng.random() < 0.5 else rng.uniform(0.1, 0.5)),
            gradient=float(rng.uniform(0, 0.5)),
            blur=float(rng.uniform(0.3, 0.03 * height + 0.3)),
            noise=float(rng.uniform(0, 0.03)),
            quality=int(rng.integers(40, 96)),
        )

    def photograph(self, paper: Pixels, rng: np.random.Generator) -> Pixels:
        """Return a picture of `paper`, shape (h, w, 3), its surroundings more paper."""
        picture = self._through_lens(paper, rng).astype(np.float32)
        picture *= self._light(picture.shape[:2], rng)[..., None]
        if self.blur > 0:
            picture = cv2.GaussianBlur(picture, (0, 0), self.blur)
        if self.noise > 0:
            noise = rng.standard_normal(picture.shape[:2], np.float32)[..., None]
            picture = picture + 255 * self.noise * noise
        seen = np.clip(np.rint(picture), 0, 255).astype(np.uint8)
        if self.quality >= 100:
            return seen
        _, encoded = cv2.imencode(".jpg", seen, [cv2.IMWRITE_JPEG_QUALITY, self.quality])
        return np.asarray(cv2.imdecode(encoded, cv2.IMREAD_COLOR), np.uint8)

    def _through_lens(self, paper: Pixels, rng: np.random.Generator) -> Pixels:
        """Return the paper bent, turned and tilted; lines go on beyond its edges."""
        h, w = paper.shape[:2]
        corners = np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float32)
        middle = np.array([w / 2, h / 2])
        angle = np.radians(self.turn)
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        shrink = 1 - self.tilt * rng.random((4, 2))
        seen = ((corners - middle) * shrink @ turn).astype(np.float32)
        room = rng.uniform(0.1, 0.6, 4) * min(h, w) * (self.desk is not None)
        seen += (room[:2] - seen.min(axis=0)).astype(np.float32)
        size = np.maximum(np.ceil(seen.max(axis=0) + room[2:]).astype(int), 2)
        back = cv2.getPerspectiveTransform(seen, corners)
        grid = np.stack(np.meshgrid(*map(np.arange, size.tolist())), axis=-1).astype(np.float32)
        at = cv2.perspectiveTransform(grid.reshape(1, -1, 2), back).reshape(grid.shape)
        at[..., 1] += self.bend * h * np.sin(np.pi * at[..., 0] / w)
        x, y = np.ascontiguousarray(at[..., 0]), np.ascontiguousarray(at[..., 1])
        if self.desk is None:
            edge = cv2.BORDER_REPLICATE
            return np.asarray(cv2.remap(paper, x, y, cv2.INTER_LINEAR, borderMode=edge), np.uint8)
        desk = (255 * self.desk * np.array([1.0, 0.85, 0.7])).tolist()
        edge = cv2.BORDER_CONSTANT
        placed = cv2.remap(paper, x, y, cv2.INTER_LINEAR, borderMode=edge, borderValue=desk)
        return np.asarray(placed, np.uint8)

    def _light(self, shape: tuple[int, ...], rng: np.random.Generator) -> NDArray[np.float32]:
        """Return how much light falls on each pixel, 0 to 1."""
        h, w = shape
        angle = rng.uniform(0, 2 * np.pi)
        y, x = np.mgrid[-1 : 1 : h * 1j, -1 : 1 : w * 1j].astype(np.float32)
        across = (np.cos(angle) * x + np.sin(angle) * y) / np.float32(1.5)
        light = 1 - self.gradient * (across + 1) / 2
        edge, soft = rng.uniform(-0.6, 0.6), rng.uniform(0.02, 0.2)
        behind = 1 / (1 + np.exp(np.clip(4 * (edge - across) / soft, -50, 50)))
        return (light * (1 - self.shadow * behind)).astype(np.float32)
