"""Teaching what a history knows: what a fine-tuner is asked, and how its answer is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from digitpad.errors import DigitpadError
from digitpad.finetune.characters import LabelledCharacter
from digitpad.finetune.fine_tuner import FineTuneRequest, FineTuneResult
from digitpad.finetune.natural_gradient import Criterion
from digitpad.finetune.single_step import LEARN_IT
from digitpad.journal.corrections import CorrectionEntry
from digitpad.journal.costs import Shares
from digitpad.journal.history import History
from digitpad.journal.journal import Journal


def request(
    kind: str,
    corrected: LabelledCharacter,
    journal: Journal,
    history: History,
    criterion: Criterion | None = None,
) -> FineTuneRequest:
    """Return what a fine-tuner wants to know of a step from where a history stands.

    Raises
    ------
    JournalError
    """
    accepted = journal.queue(history).accepted()
    known = history.base, history.learnt(), accepted, criterion
    return FineTuneRequest(kind, history.learner, corrected, *known)


def costs(result: FineTuneResult) -> dict[str, Shares]:
    """Return which shares of what was measured were read right before and after a step."""
    return {
        name: (each.before.accuracy, each.after.accuracy)
        for name, each in result.forgetting.items()
    }


def waiting(history: History) -> tuple[CorrectionEntry, ...]:
    """Return the corrections that hold, but were not taught to the network here, oldest first."""
    return tuple(entry for entry in history.corrections() if entry.status == "waiting")


def learn_waiting(
    journal: Journal, history: History, tune: Callable[[FineTuneRequest], FineTuneResult]
) -> Iterator[tuple[CorrectionEntry, FineTuneResult]]:
    """Learn what waits, one step after another; yield each when it is on disk.

    Raises
    ------
    DigitpadError
        If the weights have no rehearsal set to learn with.
    JournalError
    """
    if history.base.rehearsal is None:
        raise DigitpadError("these weights have no rehearsal set to learn with")
    for entry in waiting(history):
        result = tune(request(LEARN_IT, entry.correction, journal, history))
        history.record(result.step, costs(result))
        yield entry, result
