"""The figures that the essay prints, against the code that implements it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from digitpad.assets import resource
from digitpad.network.backprop import gradient, mean_loss
from digitpad.network.functions import Array, softmax
from digitpad.network.network import SIZES, Network, Trace
from digitpad.network.optimizers import Adam, State
from digitpad.network.training import one_hot, shuffled
from digitpad.verification.finding import Finding, absolute, relative

FIGURES_GROUP = "the essay's figures"
Figures = Mapping[str, Any]


def essay_figures() -> Figures:
    """Return every figure that the essay prints in full and that can be checked."""
    return json.loads(resource("golden.json").read_text(encoding="utf-8"))


def check_figures(figures: Figures | None = None) -> Iterator[Finding]:
    """Yield one finding for each figure.

    Table 3's weights were never published. Its prediction is therefore put in as it is
    printed, and what follows from it, the gradients of Table 4 and the update of
    Figure 10b, has to come out.
    """
    figures = figures or essay_figures()
    yield from _architecture(figures["architecture"])
    yield from _softmax(figures["table_2_softmax"])
    yield from _prediction(figures["table_3_first_prediction"])
    yield from _gradient(figures)
    yield from _update(figures)
    yield _adam(figures["adam_defaults"])
    yield _updates(figures["training"])
    final = figures["table_8_prediction"]["a3"]
    yield absolute(FIGURES_GROUP, "Table 8: the probabilities add up to 1", sum(final), 1, 1e-6)


def _architecture(printed: Figures) -> Iterator[Finding]:
    network = Network.random(SIZES, rng=np.random.default_rng(0))
    weights = sum(layer.W.size for layer in network.layers)
    found = [weights, network.theta.size - weights, network.theta.size]
    expected = [printed["weights"], printed["biases"], printed["parameters"]]
    yield absolute(FIGURES_GROUP, "2.2.2: weights, biases, parameters", found, expected, 0)


def _softmax(printed: Figures) -> Iterator[Finding]:
    a = softmax(np.array(printed["z"]))
    yield absolute(FIGURES_GROUP, "Table 2: softmax of (2, 1, 0.1)", a, printed["a"], 5e-9)
    rounded = a.round(1)
    yield absolute(FIGURES_GROUP, "Table 2, as printed", rounded, printed["a_1_decimal"], 1e-15)


def _prediction(printed: Figures) -> Iterator[Finding]:
    by_hand, a3 = printed["a3_by_hand"], printed["a3_tensorflow"]
    yield absolute(
        FIGURES_GROUP, "Table 3: by hand = TensorFlow, 3 decimals", by_hand, a3, 5.001e-4
    )
    yield absolute(FIGURES_GROUP, "Table 3: the probabilities add up to 1", sum(a3), 1, 1e-6)
    _, trace, y = _last_layer(printed, [0.0])
    loss = -np.log(a3[printed["label"]] / sum(a3))
    yield absolute(FIGURES_GROUP, "(13): the loss of Table 3", mean_loss(trace, y), loss, 1e-12)


def _gradient(figures: Figures) -> Iterator[Finding]:
    table = figures["table_4_w3_gradient"]
    a2 = [a for a in table["a2_first_five"] if a is not None]
    network, trace, y = _last_layer(figures["table_3_first_prediction"], a2)
    ((dW, _),) = gradient(network, trace, y).layers
    for i, name in ((0, "row_1"), (2, "row_3")):
        row = table[name]
        found = dW[i, row["columns"]]
        # Both a₂ and the product are printed with three decimals.
        yield absolute(FIGURES_GROUP, f"Table 4: ∇C, row {i + 1}", found, row["dC_dW3"], 6e-4)
    yield absolute(FIGURES_GROUP, "Table 4: ∇C, row 2, corrected: all 0", dW[1], 0, 0)


def _update(figures: Figures) -> Iterator[Finding]:
    table, printed = figures["table_3_first_prediction"], figures["figure_10b_bias_update"]
    g = np.array(table["a3_tensorflow"]) - _target(table)[0]
    counted_once = State(1, {"m": np.zeros(10), "v": np.zeros(10)})
    found, _ = Adam().step(np.zeros(10), g, counted_once)
    expected = printed["new_b3_from_zero"]
    yield relative(FIGURES_GROUP, "Figure 10b: Adam's new B⁽³⁾, at t = 2", found, expected, 1e-12)


def _adam(printed: Figures) -> Finding:
    adam = Adam()
    found = [adam.learning_rate, adam.beta1, adam.beta2, adam.epsilon]
    return absolute(
        FIGURES_GROUP, "Appendix A: Adam's coefficients", found, list(printed.values()), 0
    )


def _last_layer(table: Figures, a2: list[float]) -> tuple[Network, Trace, Array]:
    """Return a last layer that answers `a2` with Table 3's prediction, its trace, and y."""
    a3 = np.array(table["a3_tensorflow"])
    theta = np.concatenate([np.zeros(len(a2) * len(a3)), np.log(a3)])
    network = Network((len(a2), len(a3)), ("softmax",), theta)
    return network, network.forward(np.array(a2)), _target(table)


def _target(table: Figures) -> Array:
    return one_hot(np.array([table["label"]]), dtype=np.float64)


def _updates(printed: Figures) -> Finding:
    nothing = np.empty((printed["examples"], 0), np.float32)
    source = shuffled(nothing, nothing, printed["batch_size"])
    updates = sum(1 for _ in source(0, np.random.default_rng(0)))
    found, expected = (
        [updates, updates * printed["epochs"]],
        [printed["updates_per_epoch"], printed["updates"]],
    )
    return absolute(FIGURES_GROUP, "3.3: updates in an epoch, and in all", found, expected, 0)
