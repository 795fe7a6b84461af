"""Pen ink: strokes of points, and ink as a sequence of strokes in writing order.

Lengths are in the ink's own unit (pad pixels, tablet dots, ...); nothing
downstream may depend on which. x grows to the right, y **down**.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import hypot
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray


class Box(NamedTuple):
    """An upright rectangle: its top left corner and its size, in ink units."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x of its right edge."""
        return self.x + self.w

    @property
    def centre(self) -> float:
        """The x of its middle."""
        return self.x + self.w / 2

    @property
    def bottom(self) -> float:
        """The y of its lower edge."""
        return self.y + self.h

    def united(self, other: Box) -> Box:
        """Return the smallest box that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        right, bottom = max(self.right, other.right), max(self.bottom, other.bottom)
        return Box(x, y, right - x, bottom - y)

    @classmethod
    def around(cls, points: NDArray[np.float64]) -> Box:
        """Return the smallest box that holds all `points`, of shape (n, 2) with n >= 1."""
        (x, y), (right, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
        return cls(x, y, right - x, bottom - y)


@dataclass(frozen=True, eq=False)
class Stroke:
    """What the pen drew between touching the paper and leaving it.

    Parameters
    ----------
    points : array_like, shape (n, 2), n >= 1
        x and y in ink units. Kept as read-only float64.
    pressure : array_like, shape (n,), optional
        How hard the pen was pressed, 0 to 1; None where nobody knows. It is for drawing only:
        strokes of the same points are equal, and are read alike.

    Raises
    ------
    ValueError
        If there is no point, a shape is another one, or a value is not finite.
    """

    points: NDArray[np.float64]
    pressure: NDArray[np.float64] | None = None

    def __post_init__(self) -> None:
        points = np.array(self.points, dtype=np.float64)
        if points.ndim != 2 or points.shape[1] != 2 or len(points) == 0:
            raise ValueError(f"a stroke needs points of shape (n, 2), n >= 1, not {points.shape}")
        if not np.isfinite(points).all():
            raise ValueError("a stroke's points must be finite numbers")
        points.setflags(write=False)
        object.__setattr__(self, "points", points)
        if self.pressure is not None:
            pressure = np.array(self.pressure, dtype=np.float64)
            if pressure.shape != points.shape[:1] or not np.isfinite(pressure).all():
                raise ValueError("a stroke's pressure must be a finite number for each point")
            pressure.setflags(write=False)
            object.__setattr__(self, "pressure", pressure)

    def __reduce__(self) -> tuple:
        """Pickle what it is made of alone, so that what comes back is read-only."""
        return Stroke, (self.points, self.pressure)

    def __len__(self) -> int:
        return len(self.points)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Stroke) or self.points.shape != other.points.shape:
            return False
        return bool((self.points == other.points).all())

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash(self.points.tobytes())

    @cached_property
    def box(self) -> Box:
        """The stroke's bounding box."""
        return Box.around(self.points)

    @cached_property
    def way(self) -> NDArray[np.float64]:
        """How far the pen had gone at each point, in ink units, shape (n,)."""
        step = self.points[1:] - self.points[:-1]
        way = np.zeros(len(self.points))
        np.hypot(step[:, 0], step[:, 1]).cumsum(out=way[1:])
        return way

    @property
    def length(self) -> float:
        """The way the pen went, in ink units; 0 for a tap."""
        return float(self.way[-1])

    def at(self, way: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the points of the stroke to which the pen had gone so far, (len(way), 2)."""
        points = np.empty((len(way), 2))
        for i in range(2):
            points[:, i] = np.interp(way, self.way, self.points[:, i])
        return points

    def sampled(self, count: int) -> NDArray[np.float64]:
        """Return `count` points at equal distances along the stroke, ends included, (count, 2)."""
        way = np.arange(count, dtype=np.float64)
        way *= self.length / max(count - 1, 1)
        way[-1] = self.length  # not a rounding short of it
        return self.at(way)

    def moved(self, by: tuple[float, float]) -> Stroke:
        """Return the same stroke somewhere else."""
        return Stroke(self.points + by, self.pressure)

    @property
    def is_straight(self) -> bool:
        """Whether the pen hardly went further than the box's diagonal."""
        return self.length < 1.35 * hypot(self.box.w, self.box.h)


@dataclass(frozen=True)
class Ink:
    """Strokes in the order they were written. No strokes at all is valid ink.

    Parameters
    ----------
    strokes : sequence of Stroke
    """

    strokes: tuple[Stroke, ...] = field(default=())

    def __post_init__(self) -> None:
        object.__setattr__(self, "strokes", tuple(self.strokes))

    def __reduce__(self) -> tuple:
        """Pickle the strokes alone: hashes are other ones in another process."""
        return Ink, (self.strokes,)

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash(self.strokes)

    @classmethod
    def of(cls, *strokes: ArrayLike) -> Ink:
        """Make ink from arrays of points, each of shape (n, 2)."""
        return cls(tuple(Stroke(np.asarray(points, dtype=np.float64)) for points in strokes))

    def __len__(self) -> int:
        return len(self.strokes)

    @cached_property
    def box(self) -> Box | None:
        """The bounding box of all strokes, None for empty ink."""
        if not self.strokes:
            return None
        return Box.around(np.concatenate([stroke.points for stroke in self.strokes]))

    def only(self, indices: Iterable[int]) -> Ink:
        """Return the strokes numbered `indices` as ink of their own."""
        return Ink(tuple(self.strokes[i] for i in indices))

    def moving(self, indices: Container[int], by: tuple[float, float]) -> Ink:
        """Return this ink with the strokes numbered `indices` somewhere else."""
        return Ink(tuple(s.moved(by) if i in indices else s for i, s in enumerate(self.strokes)))

    def and_then(self, strokes: Sequence[Stroke]) -> Ink:
        """Return this ink with `strokes` written after it."""
        return Ink((*self.strokes, *strokes))


def box_of(ink: Ink) -> Box:
    """Return the bounding box of ink that is not empty.

    Raises
    ------
    ValueError
        If it is.
    """
    if ink.box is None:
        raise ValueError("empty ink has no box")
    return ink.box
