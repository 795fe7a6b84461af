"""The reader in use, and the history of how it came to be as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from digitpad.finetune.single_step import Learner
from digitpad.journal import History
from digitpad.journal.costs import Shares
from digitpad.journal.states import HistoryStep
from digitpad.network.network import Network
from digitpad.reading.amount import DecimalMark
from digitpad.reading.reader import Reader

DIGIT_COUNT = 10


@dataclass(frozen=True, eq=False)
class ActiveModel:
    """A reader with the network that its history stood at when somebody last looked.

    Nothing here asks the journal: a worker may be storing a step, and the pen must not wait.

    Parameters
    ----------
    reader : Reader
    history : History
        The profile in the journal.
    learner : Learner
        The network with its optimizer, bit for bit as the journal had it.
    at : int
        The number of the step that the history stood at.
    steps : tuple of HistoryStep
        From the first weights to there, oldest first.
    can_redo : bool
        Whether a step led on from there.
    costs : mapping of int to mapping of str to tuple of float
        What each step of the profile cost, by its number.
    guest : Network or None
        A network that is learning elsewhere and only visits: it reads, and is not taught.
    """

    reader: Reader
    history: History
    learner: Learner
    at: int
    steps: tuple[HistoryStep, ...]
    can_redo: bool
    costs: Mapping[int, Mapping[str, Shares]] = field(default_factory=dict)
    guest: Network | None = None

    @classmethod
    def of(cls, history: History) -> ActiveModel:
        """Return the model of a profile, wherever it was left.

        Raises
        ------
        WeightsError
            If the weights that it began with do not read digits.
        """
        reader = Reader.of(history.base, history.weights)
        return cls(reader, history, history.learner, history.at, (), False).moved()

    @property
    def network(self) -> Network:
        """The network that reads."""
        return self.guest or self.learner.network

    @property
    def can_undo(self) -> bool:
        """Whether a step leads here."""
        return bool(self.steps)

    def moved(self) -> ActiveModel:
        """Return the model as its history stands now."""
        history, learner = self.history, self.history.learner
        return replace(
            self,
            reader=self.reader.with_network(learner.network, learner.exemplars),
            learner=learner,
            at=history.at,
            steps=history.steps(),
            can_redo=history.can_redo,
            costs=history.costs(),
        )

    def asking(self, wrong_in_thousand: int, decimal_mark: DecimalMark) -> ActiveModel:
        """Return the model that bears so many wrong amounts, and parts them at that mark."""
        reader = replace(
            self.reader, wrong_in_thousand=wrong_in_thousand, decimal_mark=decimal_mark
        )
        return replace(self, reader=reader)

    def visited(self, guest: Network) -> ActiveModel:
        """Return the model with a network to read with that is only visiting."""
        return replace(self, reader=self.reader.with_network(guest).alone(), guest=guest)
