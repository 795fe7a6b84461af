"""What wrong labels cost: slips of the finger, or somebody who wants to see it break.

In every draw a writer, drawn from a seed, says of some digits that they are others, one
after another; whatever the network read them as. Then MNIST is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

import numpy as np
from numpy.typing import NDArray

from digitpad.errors import FineTuneError
from digitpad.evaluation.personalise import Writer, mislabelled, points_lost
from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.fine_tuner import bounded
from digitpad.finetune.natural_gradient import NaturalGradientTuner
from digitpad.finetune.single_step import LEARN_IT, Learner, correct
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam


def misled(
    network: Network,
    tuner: NaturalGradientTuner,
    writers: Sequence[Writer],
    count: int,
    draws: int,
    seed: int = 0,
    ways: Sequence[str] = (LEARN_IT,),
) -> Iterator[Learner]:
    """Yield the learner after `count` wrong labels in a row, for each of the draws.

    They are taught in the `ways` by turns, `LEARN_IT` or `ONE_STEP`; a single step that is
    refused teaches nothing.
    """
    for draw in range(draws):
        rng = np.random.default_rng([seed, draw])
        writer = writers[int(rng.integers(len(writers)))]
        learner, earlier = Learner.fresh(network, Adam()), []
        for turn, i in enumerate(rng.permutation(len(writer.examples))[:count].tolist()):
            wrong = mislabelled(writer.examples[i], rng)
            if ways[turn % len(ways)] == LEARN_IT:
                learner = tuner.learn(learner, wrong, earlier).after
            else:
                learner = _stepped(learner, tuner, wrong)
            earlier.append(wrong)
        yield learner


def _stepped(learner: Learner, tuner: NaturalGradientTuner, wrong: CharacterExample) -> Learner:
    with suppress(FineTuneError):
        return bounded(tuner.guard, correct(learner, wrong.image, wrong.label)).after
    return learner


def mislabel_summary(
    learners: Sequence[Learner], network: Network, x: Array, labels: NDArray[np.integer]
) -> Mapping[str, float]:
    """Return what the draws cost, in points of MNIST's test images of shape (n, 784)."""
    lost = points_lost(learners, network, x, labels)
    return {
        "draws": len(lost),
        "mnist_drop_mean": float(np.mean(lost)),
        "mnist_drop_max": float(np.max(lost)),
    }
