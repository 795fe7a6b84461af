"""What a path's share of all paths is worth: fitted to amounts that were not learnt from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import numpy as np

from digitpad.reading.amount_model import Calibration
from digitpad.reading.paths.automaton import amounts, spelling
from digitpad.reading.paths.best_path import best_path
from digitpad.reading.paths.graph import Evidence, Graph
from digitpad.reading.paths.path_model import Floats, PathModel
from digitpad.reading.paths.path_sum import log_sum

BORNE = (0, 1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 100)
NEWTON_ROUNDS = 50


def calibrated(
    unseen: Iterable[tuple[Evidence, str]],
    paths: PathModel,
    say: Callable[[str], None] = lambda line: None,
) -> tuple[Calibration, Mapping[int, float]]:
    """Return the calibration, and for wrong amounts in a thousand the threshold to ask below.

    Parameters
    ----------
    unseen : iterable of (Evidence, str)
        Evidence with the right text.
    paths : PathModel
    say : callable
        Told how well they were read.
    """
    read = [_read(evidence, paths, text) for evidence, text in unseen]
    share, right = np.array([s for s, _ in read]), np.array([r for _, r in read])
    calibration = _fitted(share, right)
    confidence = np.array([calibration.of(s) for s in share.tolist()])
    say(f"{len(right)} amounts and numbers of writers whom no network had seen: {right.mean():.2%}")
    return calibration, {n: _threshold(confidence, right, n) for n in BORNE}


def _read(evidence: Evidence, paths: PathModel, text: str) -> tuple[float, bool]:
    """Return the logarithm of the best text's share, and whether it is the right text."""
    graph, free = Graph(evidence, paths), amounts(paths)
    found = "".join(choice.text for choice in best_path(graph, free))
    return log_sum(graph, spelling(found, paths)) - log_sum(graph, free), found == text


def _fitted(share: Floats, right: np.ndarray) -> Calibration:
    """Return the logistic regression of `right` on the share's log-odds, by Newton's method."""
    share = np.minimum(share, -1e-12)
    odds = share - np.log(-np.expm1(share))
    X = np.stack([np.clip(odds, -30, 30), np.ones_like(odds)], axis=1)
    w = np.array([1.0, 0.0])
    for _ in range(NEWTON_ROUNDS):
        p = np.exp(-np.logaddexp(0, -X @ w))
        hessian = X.T @ (X * (p * (1 - p))[:, None]) + 1e-6 * np.eye(2)
        w = w + np.linalg.solve(hessian, X.T @ (right - p))
    return Calibration(float(w[0]), float(w[1]))


def _threshold(confidence: Floats, right: np.ndarray, wrong_in_thousand: int) -> float:
    """Return the least confidence from which on no more amounts than that are read wrongly."""
    order = np.argsort(-confidence, kind="stable")
    wrong = np.cumsum(~right[order])
    borne = np.flatnonzero(wrong <= wrong_in_thousand / 1000 * len(right))
    return float(confidence[order[borne[-1]]]) if len(borne) else 1.0
