"""The best way to part ink into characters: dynamic programming over candidates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from digitpad.segmentation.candidates import Candidate

CharacterKind = Literal["digit", "separator", "sign"]


@dataclass(frozen=True)
class Choice:
    """A candidate taken for something.

    Parameters
    ----------
    candidate : Candidate
    kind : CharacterKind
    cost : float
        Like a negative logarithm of a probability.
    lead : float
        How much less it costs than the same candidate taken for something else.
    """

    candidate: Candidate
    kind: CharacterKind
    cost: float
    lead: float = 0.0


@dataclass(frozen=True)
class CandidatePath:
    """Choices that cover all pieces, in order, and what they cost together."""

    cost: float
    choices: tuple[Choice, ...]


def best_path(
    choices: Sequence[Choice], length: int, between: Callable[[Choice, Choice], float]
) -> CandidatePath:
    """Return the cheapest sequence of choices that covers pieces 0 to `length`, each once.

    Parameters
    ----------
    choices : sequence of Choice
        Every single piece must be among them, so that there is a way through.
    length : int
        The number of pieces, at least 1.
    between : callable
        The cost of two choices standing side by side.
    """
    ending: list[list[CandidatePath]] = [[] for _ in range(length + 1)]
    for choice in sorted(choices, key=lambda choice: choice.candidate.stop):
        before = ending[choice.candidate.start]
        if choice.candidate.start == 0:
            best = CandidatePath(choice.cost, (choice,))
        elif before:
            cost, path = min(
                ((path.cost + between(path.choices[-1], choice), path) for path in before),
                key=lambda option: option[0],
            )
            best = CandidatePath(cost + choice.cost, (*path.choices, choice))
        else:
            continue
        ending[choice.candidate.stop].append(best)
    return min(ending[length], key=lambda path: path.cost)
