"""What a step did to the character that it was about, and what stands before one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.finetune.fine_tuner import FineTuneResult
from digitpad.finetune.forgetting import Forgetting
from digitpad.finetune.single_step import LEARN_IT, FineTuneStep, target
from digitpad.ink.normalise import Image
from digitpad.ink.strokes import Stroke
from digitpad.journal.states import HistoryStep
from digitpad.network.backprop import mean_loss
from digitpad.network.network import Network
from digitpad.reading.result import Character


@dataclass(frozen=True)
class LearningFigures:
    """Each figure before a step, and after it if there was one; empty where it is not known.

    Parameters
    ----------
    label : int or None
        What the character is; None for no digit. The shares are those of the label, or
        of the likeliest digit where it should be none.
    read, one_pass : tuple of float
        The share in the reading, with all its views, and in the one pass of the image.
    loss : tuple of float
    gradient_norms : tuple of float
        By layer, before the step.
    """

    label: int | None
    read: tuple[float, ...] = ()
    one_pass: tuple[float, ...] = ()
    loss: tuple[float, ...] = ()
    gradient_norms: tuple[float, ...] = ()

    @classmethod
    def before(cls, character: Character, label: int | None, network: Network) -> LearningFigures:
        """Return what stands before a character is taught to be `label`."""
        return cls(
            label,
            (share_of(character.probabilities, label),),
            (share_of(character.trace.output[0], label),),
            (mean_loss(character.trace, target(label, network)),),
        )

    @classmethod
    def taken(cls, step: FineTuneStep, read: tuple[float, ...]) -> LearningFigures:
        """Return what a step did to its character; no figure of the digits for a mark."""
        if step.mark:
            return cls(None)
        outputs = (step.trace_before.output[0], step.trace_after.output[0])
        return cls(
            step.label,
            read,
            tuple(share_of(output, step.label) for output in outputs),
            (step.loss_before, step.loss_after),
            step.gradient_norms,
        )

    @classmethod
    def recalled(cls, step: HistoryStep) -> LearningFigures:
        """Return what the journal knows of a step; no figure of the digits for a mark."""
        if step.mark or step.loss_before is None or step.loss_after is None:
            return cls(step.label)
        return cls(step.label, loss=(step.loss_before, step.loss_after))


@dataclass(frozen=True, eq=False)
class TakenStep:
    """What is told of a step that was taken while this window was open.

    It keeps none of the networks before and after, which take 3 MB a step.

    Parameters
    ----------
    label : int or None
        What it taught; None for no digit.
    image : Image, shape (28, 28)
    strokes : frozenset of Stroke
        The ink that was taught; none of a picture.
    figures : LearningFigures
        What the step did to its character; no figure of the digits for a mark.
    forgetting : mapping of str to Forgetting
        See `FineTuneResult`.
    learnt : bool
        Whether it was had learnt, and is read so.
    """

    label: int | None
    image: Image
    strokes: frozenset[Stroke]
    figures: LearningFigures
    forgetting: Mapping[str, Forgetting]
    learnt: bool = False

    @classmethod
    def of(cls, result: FineTuneResult, read: tuple[float, ...] = ()) -> TakenStep:
        """Return what is told of a result, and of the label's share in the reading around it."""
        step = result.step
        strokes = frozenset(step.ink.strokes) if step.ink else frozenset()
        figures = LearningFigures.taken(step, read)
        learnt = step.kind == LEARN_IT and bool(step.reads)
        return cls(step.label, step.image, strokes, figures, result.forgetting, learnt)


def share_of(probabilities: NDArray[np.floating], digit: int | None) -> float:
    """Return the probability of a digit; the highest one where it should be none."""
    return float(probabilities.max() if digit is None else probabilities[digit])
