"""What a framework has to do to be compared with: the same network, the same step.

Each framework is one module, `with_torch`, `with_keras` and `with_jax`, and is imported
when it is asked for. Their own layers, derivatives and optimizers do the work.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from types import MappingProxyType
from typing import Literal, Protocol, cast

import numpy as np

from digitpad.errors import DigitpadError
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam

EpsilonForm = Literal["paper", "framework"]

MODULES: Mapping[str, str] = MappingProxyType(
    {"keras": "with_keras", "torch": "with_torch", "jax": "with_jax"}
)


@dataclass(frozen=True, eq=False)
class StepOutcome:
    """What one step on one batch gave.

    Parameters
    ----------
    output : Array, shape (N, 10)
    gradient, theta : Array, shape (n,)
        Of the mean cross-entropy, and the parameters after one step of Adam; laid out
        like a Network's θ.
    """

    output: Array
    gradient: Array
    theta: Array


class FrameworkLearner(Protocol):
    """A network in training."""

    def step(self, x: Array, y: Array) -> None:
        """Take one step of Adam on a batch, x of shape (N, 784), y of shape (N, 10)."""

    def theta(self) -> Array:
        """Return the parameters as they are now, laid out like a Network's θ."""
        ...


class Framework(Protocol):
    """A framework as `verify` needs it.

    Attributes
    ----------
    name, version : str
    epsilon_form : {'paper', 'framework'}
        Where its Adam adds ε: see `digitpad.network.optimizers.Adam`.
    precisions : tuple of str
        The dtypes that it computes in throughout.
    """

    name: str
    version: str
    epsilon_form: EpsilonForm
    precisions: tuple[str, ...]

    def outcome(self, network: Network, x: Array, y: Array, adam: Adam) -> StepOutcome:
        """Return what one step from `network` gives, in the network's precision."""
        ...

    def learner(self, network: Network, adam: Adam) -> FrameworkLearner:
        """Return the same network, ready to be trained."""
        ...


def load_framework(name: str) -> Framework:
    """Return a framework by name.

    Raises
    ------
    ValueError
        If digitpad knows no such framework.
    DigitpadError
        If it is not installed, or does not start.
    """
    if name not in MODULES:
        raise ValueError(f"unknown framework: {name}")
    if find_spec(name) is None:
        raise DigitpadError(
            f"{name} is not installed: `pip install 'digitpad[frameworks]'` brings it"
        )
    try:
        module = import_module(f"digitpad.verification.{MODULES[name]}")
        return cast(Framework, module.make())
    except (ImportError, OSError, RuntimeError) as error:
        said = " ".join(str(error).split())
        raise DigitpadError(f"{name} is installed but does not start ({said})") from error


def parts(network: Network) -> list[Array]:
    """Return copies of W⁽¹⁾, b⁽¹⁾, W⁽²⁾, ... for a framework to keep and to change."""
    return [np.array(part) for layer in network.layers for part in (layer.W, layer.b)]


def flattened(arrays: list[Array]) -> Array:
    """Return W⁽¹⁾, b⁽¹⁾, W⁽²⁾, ... as one vector laid out like θ."""
    return np.concatenate([np.ravel(array) for array in arrays])
