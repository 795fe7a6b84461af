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

from typing import NamedTuple

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
_CHANNELS_EACH = 3  # two directions that a step lies between, and time
_STEP = 1.0  # between samples along a stroke, pixels
_ON_A_MOVE = 6  # places along a move in the air that are counted


class _Marks(NamedTuple):
    """What is counted at n places, in up to `_CHANNELS_EACH` channels each.

    Parameters
    ----------
    place : Floats, shape (n, 2)
    character : Ints, shape (n,)
    channel : Ints, shape (_CHANNELS_EACH, n)
    amount : Floats, shape (_CHANNELS_EACH, n)
        0 where fewer are needed.
    """

    place: Floats
    character: Ints
    channel: Ints
    amount: Floats


def directions(paths: Paths) -> NDArray[np.float32]:
    """Return how characters were written, from 0 on, of order one, (C, DIRECTION_INPUTS).

    Parameters
    ----------
    paths : Paths
        C characters, at any place, in any unit; their strokes in the order of writing.
    """
    samples = placed_samples(paths, spacing=_STEP)
    counted = _counted([*_steps(samples), _ends(samples)], len(paths))
    lengths = counted[:, : WRITTEN + MOVED]
    np.sqrt(lengths, out=lengths)  # a length counts, but twice of it not twice as much
    return counted.reshape(len(paths), -1).astype(np.float32)


def _steps(samples: Paths) -> list[_Marks]:
    """Return what is counted between two samples, on paper and in the air."""
    character = samples.character_of_point
    written = np.ones(len(samples.points) - 1, dtype=np.bool_)
    written[starts(samples.points_in_stroke)[1:] - 1] = False
    moved = np.flatnonzero(~written & (character[:-1] == character[1:]))
    drawn = _drawn(samples, np.flatnonzero(written))
    return [drawn, _moves(samples, moved)] if len(moved) else [drawn]


def _drawn(samples: Paths, on: Ints) -> _Marks:
    """Return steps on paper, from the samples numbered `on`, and how late they are."""
    points = samples.points
    step = points.take(on + 1, axis=0) - points.take(on, axis=0)
    middle = points.take(on, axis=0) + step / 2
    length = np.hypot(*step.T) / _CELL
    channel, amount = _by_direction(step, length, WRITTEN)
    channel[2], amount[2] = TIME, length * (_time(samples)[on] - 0.5)
    return _Marks(middle, samples.character_of_point[on], channel, amount)


def _moves(samples: Paths, moved: Ints) -> _Marks:
    """Return moves in the air, from the samples numbered `moved`, in places along them."""
    many = np.repeat(moved, _ON_A_MOVE)
    step = samples.points[many + 1] - samples.points[many]
    way = np.tile((np.arange(_ON_A_MOVE) + 0.5) / _ON_A_MOVE, len(moved))
    above = samples.points[many] + way[:, None] * step
    length = np.hypot(*step.T) / _CELL / _ON_A_MOVE
    channel, amount = _by_direction(step, length, MOVED)
    return _Marks(above, samples.character_of_point[many], WRITTEN + channel, amount)


def _ends(samples: Paths) -> _Marks:
    first = starts(samples.points_in_stroke)
    ends = np.concatenate([first, first + samples.points_in_stroke - 1])
    channel = np.full((_CHANNELS_EACH, len(ends)), BEGIN)
    channel[:, len(first) :] = END
    amount = np.zeros(channel.shape)
    amount[0] = 1
    return _Marks(samples.points[ends], samples.character_of_point[ends], channel, amount)


def _by_direction(step: Floats, length: Floats, count: int) -> tuple[Ints, Floats]:
    """Return the two of `count` channels whose directions each step lies between, and its share.

    With room for a third.
    """
    turn = np.arctan2(step[:, 1], step[:, 0]) * (count / (2 * np.pi))
    turn[turn < 0] += count
    low = turn.astype(np.intp)
    channel, amount = (
        np.zeros((_CHANNELS_EACH, len(step)), np.intp),
        np.zeros((_CHANNELS_EACH, len(step))),
    )
    around = np.arange(count + 2) % count
    channel[0], channel[1] = around[low], around[low + 1]
    amount[1] = length * (turn - low)
    amount[0] = length - amount[1]
    return channel, amount


def _time(samples: Paths) -> Floats:
    """Return how far through its character each sample was written, 0 to 1, shape (P,)."""
    counts = samples.points_in_character
    at = np.arange(len(samples.points)) - np.repeat(starts(counts), counts)
    return at / np.repeat(np.maximum(counts - 1, 1), counts)


def _counted(marks: list[_Marks], characters: int) -> Floats:
    """Return the sums by character, channel and cell, each mark shared by the four cells near it.

    Shape (characters, CHANNELS, CELLS, CELLS).
    """
    place, character, channel, amount = zip(*marks, strict=True)
    into, shares = _shared_by_cells(
        _Marks(
            np.concatenate(place),
            np.concatenate(character),
            np.concatenate(channel, axis=1),
            np.concatenate(amount, axis=1),
        )
    )
    sums = np.bincount(into, shares, characters * CHANNELS * CELLS * CELLS)
    return np.asarray(sums, np.float64).reshape(characters, CHANNELS, CELLS, CELLS)


def _shared_by_cells(marks: _Marks) -> tuple[Ints, Floats]:
    """Return into which sums marks go, and how much of them: to the four cells near each place."""
    at = np.minimum(np.maximum(marks.place * (1 / _CELL) - 0.5, 0), CELLS - 1.001)
    cell = at.astype(np.intp)
    right, below = (at - cell).T
    left, above = 1 - right, 1 - below
    share = np.stack([left * above, left * below, right * above, right * below])
    channel = marks.character * CHANNELS + marks.channel
    where = channel * (CELLS * CELLS) + (cell[:, 1] * CELLS + cell[:, 0])
    corner = np.array([0, CELLS, 1, CELLS + 1])
    into = where[:, None] + corner[:, None]
    return into.ravel(), (marks.amount[:, None] * share).ravel()
