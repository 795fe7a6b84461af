"""One correction: what teaching the network one relabelled character did to it.

`correct` is the step that is shown: exactly one optimizer step on one example, as in the essay's
section 3.2, with everything that happened kept to be looked at. Learning it with as
many careful steps as it needs is in `digitpad.finetune.natural_gradient`.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from digitpad.finetune.characters import LabelledCharacter
from digitpad.finetune.exemplars import Exemplars
from digitpad.ink.normalise import Image
from digitpad.ink.strokes import Ink
from digitpad.network.backprop import Gradient, mean_loss
from digitpad.network.functions import Array
from digitpad.network.network import Network, Trace
from digitpad.network.optimizers import Adam, AdamTerms, Optimizer, State
from digitpad.network.step import step
from digitpad.network.training import one_hot
from digitpad.reading.result import Place

ONE_STEP, LEARN_IT = "one step", "learn it"
LEARNT, KEPT = "learnt", "kept as your own way of writing it"


@dataclass(frozen=True, eq=False)
class Learner:
    """A network together with the optimizer that trains it, its memory, and a writer's examples.

    Learners never change; a step makes a new one. To undo a step, go back to
    the learner before it: bit for bit, m, v and t included.
    """

    network: Network
    optimizer: Optimizer
    state: State
    exemplars: Exemplars = field(default_factory=Exemplars)

    @classmethod
    def fresh(cls, network: Network, optimizer: Optimizer) -> Learner:
        """Return a learner that has not taken a step."""
        return cls(network, optimizer, optimizer.start(network.theta))


@dataclass(frozen=True, eq=False)
class FineTuneStep:
    """What one correction did.

    Parameters
    ----------
    image : Image, shape (28, 28)
        What the network saw.
    label : int or None
        What it was, 0 to 9; None for what is no digit.
    before, after : Learner
    trace_before, trace_after : Trace
        The pass of the image through either network.
    gradient : Gradient
        Of the loss of the character before the step.
    loss_before, loss_after : float
        In nats for cross-entropy.
    kind : str
        `ONE_STEP` or `LEARN_IT`.
    ink : Ink or None
        None for a picture.
    updates : int
        How many updates of the parameters it took; 0 if it was known already.
    rehearsal : str
        The `Rehearsal.name` of what guarded against forgetting; empty for none.
    outcome : str
        `LEARNT` by the network, or only `KEPT` as an example; empty for a single step.
    reason : str
        Why it is only kept, as the second half of a sentence; else empty.
    taken : float
        The share of everybody's answers that all corrections together have changed, 0 to 1.
    reads : bool or None
        Whether it is now read as wanted; None where nobody asked.
    radius, near : float or None
        How far the example reaches that it is kept as; None for a single step.
    mark : str
        The mark or sign that it is; empty for others.
    place : Place or None
        Where it stood, where that is known.
    accepted : tuple of LabelledCharacter
        What the writer let stand, and it was learnt together with.
    """

    image: Image
    label: int | None
    before: Learner
    after: Learner
    trace_before: Trace
    trace_after: Trace
    gradient: Gradient
    loss_before: float
    loss_after: float
    kind: str = ONE_STEP
    ink: Ink | None = None
    updates: int = 1
    rehearsal: str = ""
    outcome: str = ""
    reason: str = ""
    taken: float = 0.0
    reads: bool | None = None
    radius: float | None = None
    near: float | None = None
    mark: str = ""
    place: Place | None = None
    accepted: tuple[LabelledCharacter, ...] = ()

    @property
    def gradient_norms(self) -> tuple[float, ...]:
        """‖∂C/∂W⁽ˡ⁾‖ together with ‖∂C/∂b⁽ˡ⁾‖, layer by layer."""
        return tuple(float(np.hypot(_norm(dW), _norm(db))) for dW, db in self.gradient.layers)

    @property
    def adam(self) -> AdamTerms | None:
        """What Adam makes of the gradient: m, v, m̂, v̂ and Δθ; None with other optimizers.

        For `ONE_STEP` that is the step. `LEARN_IT` takes other steps, and leaves m, v and
        t as they were; there it is the step that Adam would have taken first.
        """
        optimizer = self.before.optimizer
        if not isinstance(optimizer, Adam):
            return None
        return optimizer.terms(self.gradient.flat, self.before.state)


def correct(
    learner: Learner,
    image: Image,
    label: int | None,
    loss: str = "cross_entropy",
    ink: Ink | None = None,
) -> FineTuneStep:
    """Take exactly one step on one example.

    Parameters
    ----------
    learner : Learner
    image : Image, shape (28, 28)
    label : int or None
        The index of the output it should have been; None: none more than any other.
    loss : str
        A key of LOSSES.
    ink : Ink, optional
        What the image was drawn from, to be kept in the step.

    Raises
    ------
    ValueError
        If the network has no output for `label`.
    """
    network = learner.network
    x = image.reshape(1, -1).astype(network.dtype)
    y = target(label, network)
    taken = step(network, learner.state, x, y, learner.optimizer, loss)
    exemplars = learner.exemplars.without_other_labels(image, label)
    after = replace(learner, network=taken.network, state=taken.state, exemplars=exemplars)
    trace_after = after.network.forward(x)
    return FineTuneStep(
        image,
        label,
        learner,
        after,
        taken.trace,
        trace_after,
        taken.gradient,
        taken.loss,
        mean_loss(trace_after, y, loss),
        ink=ink,
    )


def target(label: int | None, network: Network) -> Array:
    """Return what the network's output should be, shape (1, n_L): uniform for no digit.

    Raises
    ------
    ValueError
        If the network has no output for `label`.
    """
    outputs = network.sizes[-1]
    if label is None:
        return np.full((1, outputs), 1 / outputs, network.dtype)
    if not 0 <= label < outputs:
        raise ValueError(f"the network has no output for {label}")
    return one_hot(np.array([label]), outputs, network.dtype)


def _norm(array: Array) -> float:
    return float(np.linalg.norm(array))
