"""Comparisons worth watching, each a few runs that differ in one thing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from digitpad.lab.settings import RunSettings

_PLAIN = RunSettings("sgd", 0.1)
_OPTIMIZERS = {"momentum": 0.02, "adagrad": 0.01, "rmsprop": 0.001, "adam": 0.001}

RUN_PRESETS: Mapping[str, tuple[RunSettings, ...]] = MappingProxyType(
    {
        "The essay's training (Figure 11)": (RunSettings(),),
        "Learning rates (Figure 8)": tuple(
            replace(_PLAIN, learning_rate=rate) for rate in (0.003, 0.03, 0.3, 1.5)
        ),
        "GD, minibatch, SGD": (
            replace(_PLAIN, batch_size=0),
            _PLAIN,
            replace(_PLAIN, batch_size=1, learning_rate=0.01),
        ),
        "Optimizers": (
            _PLAIN,
            *(RunSettings(name, rate) for name, rate in _OPTIMIZERS.items()),
        ),
        "Losses (12) and (13)": (RunSettings(), RunSettings(loss="squared_error")),
        "Layer sizes": tuple(RunSettings(hidden=hidden) for hidden in ((16,), (128,), (128, 64))),
        "Random beginnings": tuple(RunSettings(seed=seed) for seed in (1, 2, 3)),
    }
)
