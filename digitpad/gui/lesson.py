"""A reader that is being taught: the steps taken, each of which can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from digitpad.learning.correction import Learner, Step
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam
from digitpad.reading.reader import Reader

DIGITS = 10


@dataclass(frozen=True, eq=False)
class Lesson:
    """A reader, the learner whose network it reads with, and how it came there.

    Parameters
    ----------
    reader : Reader
    learner : Learner
    steps : tuple of Step
        Oldest first.
    """

    reader: Reader
    learner: Learner
    steps: tuple[Step, ...] = ()

    @classmethod
    def with_weights(cls, which: str) -> Lesson:
        """Return the lesson that begins with the weights of that name or in that file.

        Raises
        ------
        WeightsError
            If they cannot be read, or their network does not read digits.
        """
        # What the window shows is the network's plain output, to the last digit.
        reader = replace(Reader.load(which), slants=())
        return cls(reader, Learner.fresh(reader.network, Adam()))

    @classmethod
    def visiting(cls, network: Network) -> Lesson:
        """Return the lesson that begins with a network that is still learning elsewhere."""
        return cls(Reader(network, slants=()), Learner.fresh(network, Adam()))

    def after(self, step: Step) -> Lesson:
        """Return the lesson with `step` taken."""
        return replace(self._at(step.after), steps=(*self.steps, step))

    def undone(self) -> Lesson:
        """Return the lesson before its last step, bit for bit; itself if there was none."""
        return (
            replace(self._at(self.steps[-1].before), steps=self.steps[:-1]) if self.steps else self
        )

    def _at(self, learner: Learner) -> Lesson:
        return replace(self, reader=self.reader.with_network(learner.network), learner=learner)
