"""Keras, whichever of its backends is there: its Dense layers, its fit step, its Adam."""

# pyright: reportMissingImports=false
# It comes with digitpad[frameworks], which the checks do without.

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from importlib.util import find_spec
from typing import Any

import numpy as np

BACKENDS = ("tensorflow", "jax", "torch")  # on torch Keras multiplies in float32 only
if "KERAS_BACKEND" not in os.environ:
    # Keras asks once, when it is imported, and takes TensorFlow unless told.
    os.environ["KERAS_BACKEND"] = next(filter(find_spec, BACKENDS), BACKENDS[0])

import keras  # noqa: E402

from digitpad.network.functions import Array  # noqa: E402
from digitpad.network.network import Network  # noqa: E402
from digitpad.network.optimizers import Adam  # noqa: E402
from digitpad.verification.framework import StepOutcome, flattened, parts  # noqa: E402


class _GradientKeepingAdam(keras.optimizers.Adam):
    """Keras' Adam, which also keeps the gradients that it is handed."""

    def apply(self, grads: Any, trainable_variables: Any = None) -> Any:
        """Keep the gradients, then step."""
        self.seen = [np.array(keras.ops.convert_to_numpy(g)) for g in grads]
        return super().apply(grads, trainable_variables)


class KerasLearner:
    """The network as Keras has it, by the essay's Figure 4."""

    def __init__(self, network: Network, optimizer: Any, *, eagerly: bool = False) -> None:
        self.model = keras.Sequential([keras.Input((network.sizes[0],))])
        for layer in network.layers:
            dense = keras.layers.Dense(
                layer.b.size, activation=layer.activation, dtype=str(network.dtype)
            )
            self.model.add(dense)
        self.model.set_weights(parts(network))
        self.model.compile(
            loss="categorical_crossentropy", optimizer=optimizer, run_eagerly=eagerly
        )

    def step(self, x: Array, y: Array) -> None:
        """Take one step."""
        self.model.train_on_batch(x, y)

    def theta(self) -> Array:
        """Return the parameters."""
        return flattened(self.model.get_weights())


class Keras:
    """Keras. Its Adam adds ε to the uncorrected root."""

    name, epsilon_form = "keras", "framework"
    version = f"{keras.__version__} on {keras.backend.backend()}"
    precisions = ("float32",) if keras.backend.backend() == "torch" else ("float32", "float64")

    def outcome(self, network: Network, x: Array, y: Array, adam: Adam) -> StepOutcome:
        """Return what one step gives."""
        with _precision(network.dtype):
            recording = _GradientKeepingAdam(*_settings(adam))
            learner = KerasLearner(network, recording, eagerly=True)
            output = np.asarray(learner.model.predict_on_batch(x))
            learner.step(x, y)
            return StepOutcome(output, flattened(recording.seen), learner.theta())

    def learner(self, network: Network, adam: Adam) -> KerasLearner:
        """Return the same network, ready to be trained."""
        return KerasLearner(network, keras.optimizers.Adam(*_settings(adam)))


def make() -> Keras:
    """Return Keras."""
    return Keras()


@contextmanager
def _precision(dtype: np.dtype) -> Iterator[None]:
    """Have Keras compute in a dtype: what it is fed would otherwise be cut to float32."""
    usual = keras.config.floatx()
    with _wide_jax(dtype == np.float64):
        keras.config.set_floatx(str(dtype))
        try:
            yield
        finally:
            keras.config.set_floatx(usual)


def _wide_jax(wide: bool) -> Any:
    if keras.backend.backend() != "jax":
        return nullcontext()
    import jax

    return jax.enable_x64(wide)


def _settings(adam: Adam) -> tuple[float, float, float, float]:
    return adam.learning_rate, adam.beta1, adam.beta2, adam.epsilon
