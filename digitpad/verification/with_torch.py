"""PyTorch: its Linear layers, its autograd, its Adam."""

# pyright: reportMissingImports=false
# It comes with digitpad[frameworks], which the checks do without.

from __future__ import annotations

import torch
from torch import nn

from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam
from digitpad.verification.framework import StepOutcome, flattened


class TorchLearner:
    """The network as torch has it; torch keeps weights as (out, in)."""

    def __init__(self, network: Network, adam: Adam) -> None:
        self._model = nn.Sequential(*_layers(network))
        self._adam = torch.optim.Adam(
            self._model.parameters(),
            lr=adam.learning_rate,
            betas=(adam.beta1, adam.beta2),
            eps=adam.epsilon,
        )

    def step(self, x: Array, y: Array) -> None:
        """Take one step."""
        self._adam.zero_grad()
        loss = nn.functional.cross_entropy(self._model(_tensor(x)), _tensor(y))
        loss.backward()
        self._adam.step()

    def output(self, x: Array) -> Array:
        """Return the probabilities."""
        with torch.no_grad():
            return self._model(_tensor(x)).softmax(dim=1).numpy()

    def gradient(self) -> Array:
        """Return the gradient of the step that was taken last."""
        return flattened([_ours(p.grad) for p in self._model.parameters()])

    def theta(self) -> Array:
        """Return the parameters."""
        return flattened([_ours(p.detach()) for p in self._model.parameters()])


class Torch:
    """PyTorch. Its Adam adds ε to the corrected root, as the paper does."""

    name, version, epsilon_form = "torch", torch.__version__, "paper"
    precisions = ("float32", "float64")

    def outcome(self, network: Network, x: Array, y: Array, adam: Adam) -> StepOutcome:
        """Return what one step gives."""
        learner = TorchLearner(network, adam)
        output = learner.output(x)
        learner.step(x, y)
        return StepOutcome(output, learner.gradient(), learner.theta())

    def learner(self, network: Network, adam: Adam) -> TorchLearner:
        """Return the same network, ready to be trained."""
        return TorchLearner(network, adam)


def make() -> Torch:
    """Return PyTorch."""
    return Torch()


def _layers(network: Network) -> list[nn.Module]:
    modules: list[nn.Module] = []
    for layer in network.layers:
        linear = nn.Linear(*layer.W.shape, dtype=_tensor(layer.b).dtype)
        with torch.no_grad():
            linear.weight.copy_(_tensor(layer.W.T))
            linear.bias.copy_(_tensor(layer.b))
        modules += [linear, nn.ReLU()]
    return modules[:-1]  # softmax is part of torch's cross-entropy


def _tensor(array: Array) -> torch.Tensor:
    return torch.tensor(array.copy())


def _ours(tensor: torch.Tensor | None) -> Array:
    if tensor is None:
        raise ValueError("no step was taken yet")
    return tensor.numpy().T.copy()
