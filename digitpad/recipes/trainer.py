"""Run a recipe with its progress kept in a file, so that it can be stopped and resumed.

After every epoch the file holds a usable network and, while the training is
unfinished, the optimizer's state. What is lost by stopping is the epoch under
way; it is repeated on resuming, which therefore ends with the same bits.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from digitpad.errors import WeightsError
from digitpad.files import require_writable
from digitpad.network.optimizers import State
from digitpad.network.training import Progress, begin, train
from digitpad.recipes.recipe import Recipe
from digitpad.recipes.rehearsal import rehearsal_of
from digitpad.weights.format import require_usable
from digitpad.weights.prototypes import Rehearsal
from digitpad.weights.store import Weights, load_weights, save_weights

_log = logging.getLogger(__name__)


def require_ready(path: Path, *, resume: bool) -> None:
    """Raise WeightsError if `run` could not save to `path`, or not resume what it holds."""
    require_writable(path, WeightsError)
    if resume:
        _unfinished(path)


def run(
    recipe: Recipe,
    path: Path,
    *,
    provenance: Mapping[str, Any],
    resume: bool = False,
    on_batch: Callable[[int], None] = lambda batch: None,
) -> Iterator[Progress]:
    """Train, saving to `path` after every epoch; yield the progress of each.

    Parameters
    ----------
    recipe : Recipe
    path : Path
        The weights file to write.
    provenance : mapping
        Added to the recipe's description in the file. To resume, both must be the same.
    resume : bool
        Go on from what `path` holds.
    on_batch : callable
        Called with the number of batches done in this epoch.

    Raises
    ------
    WeightsError
        If `path` cannot be written, or cannot be resumed with this recipe, or the training
        diverges. The file then keeps the last good epoch, or what was there.
    """
    meta = {**recipe.described(), **provenance}
    start = _resumed(path, meta) if resume else begin(recipe.network(), recipe.plan)
    done, planned = len(start.history), recipe.plan.schedule.epochs
    _log.info("training %s into %s: epoch %d of %d is next", recipe.name, path, done + 1, planned)
    epochs = train(start, recipe.source, recipe.plan, batches=recipe.batches, on_batch=on_batch)
    try:
        for progress in epochs:
            snapshot = _snapshot(progress, recipe, meta)
            _require_converging(snapshot)
            save_weights(path, snapshot)
            done = len(progress.history)
            yield progress
    except FloatingPointError as error:
        raise WeightsError(path, _diverged(error, done)) from error
    _log.info("trained %s into %s", recipe.name, path)


def finish(path: Path, measured: Mapping[str, float]) -> None:
    """Add measured accuracies to a finished weights file, and drop what only resuming needs."""
    weights = load_weights(path)
    save_weights(
        path,
        replace(
            weights,
            provenance={**weights.provenance, "measured": dict(measured)},
            state=None,
            current=None,
        ),
    )


def rehearse(path: Path, recipe: Recipe) -> Rehearsal:
    """Make the rehearsal set of the weights in `path` and keep it there.

    Parameters
    ----------
    path : Path
        A weights file.
    recipe : Recipe
        What the weights were trained by.

    Raises
    ------
    WeightsError
        If the file cannot be used, or its weights were trained by another recipe.
    """
    weights = load_weights(path)
    trained_by = weights.provenance.get("recipe")
    if trained_by != recipe.name:
        raise WeightsError(path, f"was trained by the recipe {trained_by!r}, not {recipe.name!r}")
    rehearsal = rehearsal_of(recipe, weights.network)
    save_weights(path, replace(weights, rehearsal=rehearsal))
    return rehearsal


def _require_converging(weights: Weights) -> None:
    """Raise FloatingPointError if nobody could use these weights, or go on from them."""
    try:
        require_usable(weights)
        if weights.current is not None:
            require_usable(replace(weights, network=weights.network.with_theta(weights.current)))
    except ValueError as error:
        raise FloatingPointError(str(error)) from error
    slots = weights.state.slots.values() if weights.state else ()
    if not all(np.isfinite(slot).all() for slot in slots):
        raise FloatingPointError("the optimizer's numbers are not finite")


def _diverged(error: FloatingPointError, done: int) -> str:
    kept = f"the file keeps epoch {done}" if done else "the file is as it was before"
    return f"the training diverged ({error}); {kept}; try a smaller learning rate"


def _snapshot(progress: Progress, recipe: Recipe, provenance: Mapping[str, Any]) -> Weights:
    averaged = progress.average is not None
    return Weights(
        progress.result,
        temperature=recipe.temperature,
        provenance=provenance,
        history=progress.history,
        optimizer=recipe.plan.optimizer,
        state=progress.state,
        current=progress.network.theta if averaged else None,
    )


def _unfinished(path: Path) -> tuple[Weights, State]:
    weights = load_weights(path)
    if weights.state is None:
        raise WeightsError(path, "this training is finished; there is nothing to resume")
    return weights, weights.state


def _resumed(path: Path, expected: Mapping[str, Any]) -> Progress:
    weights, state = _unfinished(path)
    differing = [key for key in expected if weights.provenance.get(key) != _as_json(expected[key])]
    if differing:
        raise WeightsError(path, f"was begun with another recipe: {', '.join(differing)} differ")
    if weights.current is None:
        return Progress(weights.network, state, None, weights.history)
    network = weights.network.with_theta(weights.current)
    return Progress(network, state, weights.network.theta, weights.history)


def _as_json(value: Any) -> Any:
    """Return `value` as it comes back from a file: tuples are lists there."""
    if isinstance(value, dict):
        return {key: _as_json(item) for key, item in value.items()}
    return [_as_json(item) for item in value] if isinstance(value, tuple | list) else value
