"""How a character was written: where the pen went, in which direction, and when.

The image shows what stands on the paper, and is the same whichever way the pen went. A 4 and
a 9, or a 6 and a 0 that was begun late, may look alike and yet have been written otherwise.
So the frame of 28×28 pixels is parted into 7×7 cells, and for each cell it is told

    0-7    how far the pen went in each of eight directions (right, down right, down, ...)
    8-11   how far it moved in the air between strokes, in four (right, down, left, up)
    12     how many strokes begin
    13     how many end
    14     whether the ink there is late: its length times its place in time, -½ to ½

Source: eight directions on a coarse grid are Bai and Huo, "A study on the use of
8-directional features for online handwritten Chinese character recognition", 2005.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.normalise import SIDE, placed_samples
from digitpad.ink.paths import Paths, starts

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]

CELLS = 7
WRITTEN, MOVED = 8, 4  # directions
BEGIN, END, TIME = range(WRITTEN + MOVED, WRITTEN + MOVED + 3)
CHANNELS = WRITTEN + MOVED + 3
DIRECTION_INPUTS = CHANNELS * CELLS * CELLS
_CELL = SIDE / CELLS
_STEP = 1.0  # between samples along a stroke, pixels
_ON_A_MOVE = 6  # places along a move in the air that are counted


@dataclass(frozen=True, eq=False)
class _Marks:
    """What is counted: an amount, at a place, in a channel of a character; n each."""

    place: Floats
    channel: Ints
    character: Ints
    amount: Floats


def directions(paths: Paths) -> NDArray[np.float32]:
    """Return how characters were written, from 0 on, of order one, (C, DIRECTION_INPUTS).

    Parameters
    ----------
    paths : Paths
        C characters, at any place, in any unit; their strokes in the order of writing.
    """
    samples = placed_samples(paths, spacing=_STEP)
    marks = [*_steps(samples), *_ends(samples)]
    counted = _counted(marks, len(paths))
    lengths = counted[:, : WRITTEN + MOVED]
    np.sqrt(lengths, out=lengths)  # a length counts, but twice of it not twice as much
    return counted.reshape(len(paths), -1).astype(np.float32)


def _steps(samples: Paths) -> list[_Marks]:
    """Return what is counted between two samples, on paper and in the air."""
    points, character = samples.points, samples.character_of_point
    step, middle = points[1:] - points[:-1], (points[:-1] + points[1:]) / 2
    written = np.ones(len(step), dtype=bool)
    written[starts(samples.points_in_stroke)[1:] - 1] = False
    moved = np.flatnonzero(~written & (character[:-1] == character[1:]))
    on = np.flatnonzero(written)
    drawn, middle = step.take(on, axis=0), middle.take(on, axis=0)
    length = np.hypot(*drawn.T) / _CELL
    late = length * (_time(samples)[on] - 0.5)
    way = (np.arange(_ON_A_MOVE) + 0.5) / _ON_A_MOVE
    above = (points[moved, None] + way[:, None] * step[moved, None]).reshape(-1, 2)
    many = np.repeat(moved, _ON_A_MOVE)
    lifted = step.take(many, axis=0)
    share = np.hypot(*lifted.T) / _CELL / _ON_A_MOVE
    return [
        *_by_direction(middle, drawn, character[on], length, (0, WRITTEN)),
        *_by_direction(above, lifted, character[many], share, (WRITTEN, MOVED)),
        _Marks(middle, np.full(len(on), TIME), character[on], late),
    ]


def _ends(samples: Paths) -> list[_Marks]:
    first = starts(samples.points_in_stroke)
    last = first + samples.points_in_stroke - 1
    one = np.ones(len(first))
    return [
        _Marks(samples.points[at], np.full(len(at), channel), samples.character_of_stroke, one)
        for at, channel in ((first, BEGIN), (last, END))
    ]


def _by_direction(
    place: Floats, step: Floats, character: Ints, amount: Floats, channels: tuple[int, int]
) -> list[_Marks]:
    """Return steps counted in the two channels whose directions theirs lies between."""
    first, count = channels
    turn = np.arctan2(step[:, 1], step[:, 0]) / (2 * np.pi) * count % count
    low = turn.astype(np.intp)
    beyond = turn - low
    return [
        _Marks(place, first + low % count, character, amount * (1 - beyond)),
        _Marks(place, first + (low + 1) % count, character, amount * beyond),
    ]


def _time(samples: Paths) -> Floats:
    """Return how far through its character each sample was written, 0 to 1, shape (P,)."""
    counts = samples.points_in_character
    at = np.arange(len(samples.points)) - np.repeat(starts(counts), counts)
    return at / np.repeat(np.maximum(counts - 1, 1), counts)


def _counted(marks: list[_Marks], characters: int) -> Floats:
    """Return the sums by character, channel and cell, each mark shared by the four cells near it.

    Shape (characters, CHANNELS, CELLS, CELLS).
    """
    place = np.concatenate([m.place for m in marks])
    channel = np.concatenate([m.channel for m in marks])
    character = np.concatenate([m.character for m in marks])
    amount = np.concatenate([m.amount for m in marks])
    at = np.clip(place / _CELL - 0.5, 0, CELLS - 1.001)
    cell = at.astype(np.intp)
    right, below = (at - cell).T
    where = ((character * CHANNELS + channel) * CELLS + cell[:, 1]) * CELLS + cell[:, 0]
    corners = [
        (aside + down, across * along)
        for aside, across in ((0, 1 - right), (1, right))
        for down, along in ((0, 1 - below), (CELLS, below))
    ]
    into = np.concatenate([where + corner for corner, _ in corners])
    shares = np.concatenate([amount * share for _, share in corners])
    sums = np.bincount(into, shares, characters * CHANNELS * CELLS * CELLS)
    return np.asarray(sums, np.float64).reshape(characters, CHANNELS, CELLS, CELLS)
