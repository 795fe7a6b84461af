"""Strokes of many characters in flat arrays, so that NumPy can handle them all at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Ink

Ints = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Paths:
    """Characters made of strokes made of points, all in a row.

    Parameters
    ----------
    points : NDArray, shape (P, 2), float64
        x, y of every point; y down.
    points_in_stroke : NDArray, shape (S,), int
        How many points each stroke has, at least 1.
    strokes_in_character : NDArray, shape (C,), int
        How many strokes each character has, at least 1.
    """

    points: NDArray[np.float64]
    points_in_stroke: Ints
    strokes_in_character: Ints

    @classmethod
    def of(cls, inks: Sequence[Ink]) -> Paths:
        """Gather `inks`, one character each.

        Raises
        ------
        ValueError
            If one of them is empty: there is nothing to draw.
        """
        if not all(len(ink) for ink in inks):
            raise ValueError("empty ink has no path")
        strokes = [stroke.points for ink in inks for stroke in ink.strokes]
        points = np.concatenate(strokes) if strokes else np.empty((0, 2))
        return cls(
            points,
            np.array([len(stroke) for stroke in strokes], dtype=np.intp),
            np.array([len(ink) for ink in inks], dtype=np.intp),
        )

    def __len__(self) -> int:
        return len(self.strokes_in_character)

    @cached_property
    def points_in_character(self) -> Ints:
        """How many points each character has, shape (C,)."""
        return np.add.reduceat(self.points_in_stroke, starts(self.strokes_in_character))

    @cached_property
    def first_points(self) -> Ints:
        """Where the points of each character begin, shape (C,)."""
        return starts(self.points_in_character)

    @cached_property
    def character_of_point(self) -> Ints:
        """The character that each point belongs to, shape (P,)."""
        return self.for_points(np.arange(len(self)))

    @cached_property
    def character_of_stroke(self) -> Ints:
        """The character that each stroke belongs to, shape (S,)."""
        return np.repeat(np.arange(len(self)), self.strokes_in_character)

    def boxes(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the least and the greatest x, y of each character, shape (C, 2) each."""
        first = self.first_points
        return (
            np.minimum.reduceat(self.points, first, axis=0),
            np.maximum.reduceat(self.points, first, axis=0),
        )

    def for_points(self, of_characters: NDArray) -> NDArray:
        """Return what is told of each character, (C, …), for each of its points, (P, …)."""
        return of_characters.T.repeat(self.points_in_character, axis=-1).T

    def moved_to(self, points: NDArray[np.float64]) -> Paths:
        """Return the same strokes with other `points`, of the same shape (P, 2)."""
        moved = object.__new__(Paths)
        # What was counted goes along: it does not depend on where the points are.
        moved.__dict__.update(self.__dict__, points=points)
        return moved

    def take(self, characters: Ints) -> Paths:
        """Return the characters numbered `characters`, which may repeat, in that order."""
        strokes = ranges(self.strokes_in_character, characters)
        return Paths(
            self.points.take(ranges(self.points_in_character, characters), axis=0),
            self.points_in_stroke[strokes],
            self.strokes_in_character[characters],
        )


def starts(counts: Ints) -> Ints:
    """Return where each run begins, for runs of `counts` items laid end to end."""
    return np.add.accumulate(counts) - counts


def ranges(counts: Ints, chosen: Ints) -> Ints:
    """Return the indices of all items of the `chosen` runs, in order."""
    sizes = counts[chosen]
    within = np.arange(sizes.sum()) - np.repeat(starts(sizes), sizes)
    return np.repeat(starts(counts)[chosen], sizes) + within
