"""Learn the path model: raise the log-probability of the right text over all others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import cos, pi

import numpy as np

from digitpad.network.optimizers import Adam
from digitpad.reading.paths.graph import Evidence
from digitpad.reading.paths.path_gradient import learnt
from digitpad.reading.paths.path_model import Floats, PathModel

EPOCHS = 3
FIT_BATCH = 32
RATE = 0.03
DECAY = 1e-3
"""How much weights are drawn back to where they began, as rare ones are learnt from little."""
HOPELESS = -15.0
"""A right text less probable than this is mislabelled, or cut where no cut was offered."""


def fit_paths(
    known: Sequence[tuple[Evidence, str]],
    rng: np.random.Generator,
    say: Callable[[str], None] = lambda line: None,
) -> PathModel:
    """Return the path model learnt from evidence with its right text.

    Parameters
    ----------
    known : sequence of (Evidence, str)
    rng : numpy.random.Generator
        Of the order.
    say : callable
        Told the mean log-probability of the right text after each epoch.
    """
    model = PathModel.initial()
    start, theta = model.theta, model.theta
    adam = Adam(RATE, beta2=0.99)
    state = adam.start(theta)
    steps = EPOCHS * -(-len(known) // FIT_BATCH)
    for epoch in range(EPOCHS):
        order, found = rng.permutation(len(known)), []
        for begin in range(0, len(order), FIT_BATCH):
            batch = [known[i] for i in order[begin : begin + FIT_BATCH]]
            gradient, logs = _gradient(batch, model.with_theta(theta))
            found += logs
            factor = min(1.0, (state.t + 1) / 20) * (0.5 + 0.5 * cos(pi * state.t / steps))
            downhill = DECAY * (theta - start) - gradient
            stepped, state = replace(adam, learning_rate=RATE * factor).step(theta, downhill, state)
            theta = stepped.astype(np.float64)
        say(f"epoch {epoch + 1}/{EPOCHS}  mean log-probability {np.mean(found):.4f}")
    return model.with_theta(theta)


def _gradient(
    batch: Sequence[tuple[Evidence, str]], model: PathModel
) -> tuple[Floats, list[float]]:
    """Return the mean gradient of the log-probabilities and what they are, cut off below."""
    total, logs = np.zeros_like(model.theta), []
    for evidence, text in batch:
        found = learnt(evidence, text, model)
        if found is not None and found.log_probability > HOPELESS:
            total += found.model.theta
            logs.append(found.log_probability)
    return total / max(len(logs), 1), logs
