"""Places to rewind to: as many as a fixed amount of memory holds, evenly spread."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.network.network import Network
from digitpad.network.optimizers import State

MEMORY = 40_000_000
"""Bytes that the checkpoints of one run may take."""


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """Where a run stands: all that is needed to go on from there, bit for bit.

    Parameters
    ----------
    step : int
        Steps taken.
    network : Network
    state : State
        The optimizer's.
    """

    step: int
    network: Network
    state: State

    @property
    def nbytes(self) -> int:
        """Memory that it takes."""
        return self.network.theta.nbytes + sum(slot.nbytes for slot in self.state.slots.values())


class Checkpoints:
    """Keeps every point at first, then every second, every fourth, ...; always the furthest.

    Parameters
    ----------
    start : Checkpoint
        The point before the first step.
    memory : int
        Bytes.
    """

    def __init__(self, start: Checkpoint, memory: int = MEMORY) -> None:
        self._most = max(8, memory // start.nbytes)
        self._stride = 1
        self._kept, self.furthest = {start.step: start}, start

    @property
    def steps(self) -> tuple[int, ...]:
        """The steps after which there is a checkpoint, ascending."""
        return tuple(sorted({*self._kept, self.furthest.step}))

    def offer(self, point: Checkpoint) -> None:
        """Keep a point if it is due, and thin out the others if they are too many."""
        if point.step > self.furthest.step:
            self.furthest = point
        if point.step % self._stride == 0:
            self._kept[point.step] = point
        while len(self._kept) > self._most:
            self._stride *= 2
            self._kept = {n: p for n, p in self._kept.items() if n % self._stride == 0}

    def before(self, step: int) -> Checkpoint:
        """Return the last checkpoint at which no more than `step` steps were taken."""
        if step >= self.furthest.step:
            return self.furthest
        return self._kept[max(n for n in self._kept if n <= step)]
