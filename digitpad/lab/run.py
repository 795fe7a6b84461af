"""One training, step by step, from random weights as far as one likes and back again.

A step is decided by the settings, the data and where the run stands. The order of the
examples is drawn anew for each epoch from (seed, epoch), as in `network.training`: so a
run that was rewound goes on with the same bits as if it had never been stopped, and the
essay's settings on MNIST give the weights that ``digitpad train essay`` gives today.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import Enum

import numpy as np

from digitpad.datasets.mnist import Examples, pixels
from digitpad.lab.checkpoints import MEMORY, Checkpoint, Checkpoints
from digitpad.lab.curves import CurveRecorder, Curves
from digitpad.lab.data import TrainingData
from digitpad.lab.settings import RunSettings
from digitpad.network.functions import LOSSES, Array
from digitpad.network.network import Network
from digitpad.network.step import count_right
from digitpad.network.trainer import Trainer
from digitpad.network.training import one_hot

_log = logging.getLogger(__name__)

TESTS = 5
"""How often in an epoch the test set is measured, where it has as many batches."""
_BLOCK = 2000  # test images judged at once


class RunLength(Enum):
    """How far to train before stopping."""

    STEP = "step"
    EPOCH = "epoch"
    ALL = "all"


@dataclass(frozen=True, eq=False)
class RunSnapshot:
    """A run as it stands, to be shown. Nothing in it changes any more.

    Parameters
    ----------
    settings : RunSettings
    data : str
        The data set's name.
    step : int
        Steps taken.
    network : Network
    curves : Curves
        Of everything that was ever measured, beyond `step` too after a rewind.
    checkpoints : tuple of int
        Steps that can be rewound to; the last is the furthest the run has been.
    diverged : bool
        Whether the weights are no numbers any more, and there is nothing to go on with.
    """

    settings: RunSettings
    data: str
    step: int
    network: Network
    curves: Curves
    checkpoints: tuple[int, ...]
    diverged: bool

    @property
    def title(self) -> str:
        """What the run is called: of two that differ in their data alone, not the same."""
        return self.settings.title_on(self.data)

    @property
    def epoch(self) -> float:
        """Epochs done, the last perhaps in part."""
        return self.step / self.curves.batches

    @property
    def now(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Loss and accuracy where the run stands, (training, test); NaN before there are any.

        Training is the mean over the last epoch's batches, or those there are of it.
        """
        curves = self.curves
        training = curves.latest(self.step)
        tested = curves.test[curves.test[:, 0] <= self.step]
        test = tested[-1, 1:] if len(tested) else (np.nan, np.nan)
        return (float(training[0]), float(training[1])), (float(test[0]), float(test[1]))


class Run:
    """A training under way.

    Parameters
    ----------
    settings : RunSettings
    data : TrainingData
    memory : int
        Bytes that its checkpoints may take.
    """

    def __init__(self, settings: RunSettings, data: TrainingData, memory: int = MEMORY) -> None:
        self.settings, self._data = settings, data
        self._size = settings.batch_size or len(data.training)
        starts = np.arange(0, len(data.training), self._size)
        shares = np.diff(starts, append=len(data.training)) / len(data.training)
        self.batches, self._test_every = len(starts), max(1, len(starts) // TESTS)
        network = Network.random(settings.sizes, rng=np.random.default_rng(settings.seed))
        self._rule = settings.rule
        self.point = Checkpoint(0, network, self._rule.start(network.theta))
        self._trainer = self._trainer_at(self.point)
        self._checkpoints, self._recorder = Checkpoints(self.point, memory), CurveRecorder(shares)
        self._order = (-1, np.empty(0, np.intp))
        self._diverged = False
        _log.info("run begins: %s", settings.title_on(data.name))
        self._test()

    @property
    def step(self) -> int:
        """Steps taken."""
        return self.point.step

    @property
    def epoch(self) -> float:
        """Epochs done, the last perhaps in part."""
        return self.step / self.batches

    @property
    def stuck(self) -> bool:
        """Whether no further step can be taken from here: the weights are no numbers any more."""
        return self._diverged and self.step == self._checkpoints.furthest.step

    def goal(self, run_length: RunLength) -> int:
        """Return the steps that will have been taken at the end of a run length begun here."""
        whole = self.batches * self.settings.epochs
        length = {RunLength.STEP: 1, RunLength.EPOCH: self.batches, RunLength.ALL: whole}[
            run_length
        ]
        return (self.step // length + 1) * length

    def advance(self) -> None:
        """Take one step: one batch forward, back, and the optimizer's change. (14)-(16)."""
        if self.stuck:
            return
        x, y = self._batch()
        score = self._trainer.step(x, y)
        network = self._trainer.network
        if not np.isfinite(network.theta).all():  # a rate too high is a lesson, not a mistake
            self._diverged, self._trainer = True, self._trainer_at(self.point)
            _log.info("run diverged after step %d: %s", self.step, self.settings.title)
            return
        self.point = Checkpoint(self.step + 1, network, self._trainer.state)
        self._recorder.note_batch(self.step, score.loss, score.right / len(y))
        self._checkpoints.offer(self.point)
        if self._test_due:
            self._test()

    def rewind(self, step: int) -> None:
        """Go to the last checkpoint at which no more than `step` steps were taken."""
        self.point = self._checkpoints.before(max(0, step))
        self._trainer = self._trainer_at(self.point)

    def snapshot(self) -> RunSnapshot:
        """Return the run as it stands."""
        return RunSnapshot(
            self.settings,
            self._data.name,
            self.step,
            self.point.network,
            self._recorder.curves(),
            self._checkpoints.steps,
            self.stuck,
        )

    def _trainer_at(self, point: Checkpoint) -> Trainer:
        return Trainer(point.network, point.state, self._rule, self.settings.loss)

    def _batch(self) -> tuple[Array, Array]:
        epoch, number = divmod(self.step, self.batches)
        if self._order[0] != epoch:
            rng = np.random.default_rng([self.settings.seed, epoch])
            self._order = epoch, rng.permutation(len(self._data.training))
        chosen = self._order[1][number * self._size : (number + 1) * self._size]
        return _as_batch(self._data.training, chosen)

    @property
    def _test_due(self) -> bool:
        """Whether to measure now: some times an epoch, and more often where it learns fastest."""
        first = self.step < self._test_every and self.step.bit_count() == 1  # 1, 2, 4, 8, ...
        return first or self.step % self.batches % self._test_every == 0

    def _test(self) -> None:
        if not self._recorder.wants_test(self.step):
            return
        self._recorder.note_test(
            self.step, *measured(self.point.network, self._data.test, self.settings.loss)
        )


def measured(
    network: Network, examples: Examples, loss: str = "cross_entropy"
) -> tuple[float, float]:
    """Return a network's mean loss and accuracy on all of some examples."""
    total = np.zeros(2)
    for start in range(0, len(examples), _BLOCK):
        x, y = _as_batch(examples, np.arange(start, min(start + _BLOCK, len(examples))))
        with np.errstate(all="ignore"):
            trace = network.forward(x)
            total += LOSSES[loss].C(trace.output, y).sum(), count_right(trace, y)
    mean_of_loss, accuracy = total / len(examples)
    return float(mean_of_loss), float(accuracy)


def _as_batch(examples: Examples, chosen: np.ndarray) -> tuple[Array, Array]:
    """Return the examples numbered `chosen` as the network takes them."""
    some = Examples(examples.images[chosen], examples.labels[chosen])
    return pixels(some), one_hot(some.labels)
