"""What teaching is worth: writers correct what is misread, and write on.

Every writer begins with the weights as they come. Sixty of the digits are written in
an order drawn from a seed; each that is misread is corrected and learnt. The
writer's other digits are read before and after all of it, and so is MNIST.

Read is what the pad shows, the network's plain output, before as well as after.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from digitpad.datasets.unipen import Sample
from digitpad.finetune.batch import CharacterExample
from digitpad.finetune.natural_gradient import NaturalGradientTuner
from digitpad.finetune.single_step import Learner
from digitpad.ink.normalise import normalise_all
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam

LEAST, WRITTEN = 80, 60


@dataclass(frozen=True)
class Writer:
    """One person's digits.

    Parameters
    ----------
    name : str
    examples : tuple of CharacterExample
    """

    name: str
    examples: tuple[CharacterExample, ...]

    @property
    def x(self) -> Array:
        """The digits as the network's input, shape (n, 784)."""
        return np.stack([example.image.ravel() for example in self.examples])

    @property
    def labels(self) -> NDArray[np.intp]:
        """What the digits are, shape (n,)."""
        return np.array([example.label for example in self.examples], dtype=np.intp)


@dataclass(frozen=True, eq=False)
class PersonalisationResult:
    """What became of one writer.

    Parameters
    ----------
    writer : str
    network : Network
        After all corrections.
    absorbed : tuple of bool
        For each correction, whether the digit was read right after it.
    seconds : tuple of float
        What each correction took.
    tested, wrong_before, wrong_after : int
        The writer's other digits.
    """

    writer: str
    network: Network
    absorbed: tuple[bool, ...]
    seconds: tuple[float, ...]
    tested: int
    wrong_before: int
    wrong_after: int


def writers_of(samples: Sequence[Sample], least: int = LEAST) -> tuple[Writer, ...]:
    """Return everybody with at least `least` digits, by name."""
    found: dict[str, list[Sample]] = {}
    for sample in samples:
        found.setdefault(sample.writer, []).append(sample)
    return tuple(
        Writer(name, _examples(own)) for name, own in sorted(found.items()) if len(own) >= least
    )


def personalise(
    network: Network, tuner: NaturalGradientTuner, writers: Sequence[Writer], seed: int = 0
) -> Iterator[PersonalisationResult]:
    """Teach `network` one writer after another, each from the beginning; yield each."""
    for writer in writers:
        yield _personalised(network, tuner, writer, seed)


def summary(
    results: Sequence[PersonalisationResult],
    network: Network,
    x: Array,
    labels: NDArray[np.integer],
) -> Mapping[str, float]:
    """Return the figures over all writers.

    Parameters
    ----------
    results : sequence of PersonalisationResult
    network : Network
        Before any correction.
    x, labels : arrays, shapes (n, 784) and (n,)
        MNIST's test images.
    """
    started = right(network, x, labels)
    lost = [100 * (started - right(t.network, x, labels)) / len(labels) for t in results]
    absorbed = [each for t in results for each in t.absorbed]
    seconds = [each for t in results for each in t.seconds]
    tested = sum(t.tested for t in results)
    return {
        "writers": len(results),
        "corrections": len(absorbed),
        "absorbed": float(np.mean(absorbed)) if absorbed else 1.0,
        "error_before": sum(t.wrong_before for t in results) / max(tested, 1),
        "error_after": sum(t.wrong_after for t in results) / max(tested, 1),
        "mnist_drop_mean": float(np.mean(lost)),
        "mnist_drop_max": float(np.max(lost)),
        "median_ms": 1000 * float(np.median(seconds)) if seconds else 0.0,
    }


def right(network: Network, x: Array, labels: NDArray[np.integer]) -> int:
    """Return how many of the rows of x are read right."""
    return int((network.predict(x).argmax(axis=1) == labels).sum())


def _personalised(
    network: Network, tuner: NaturalGradientTuner, writer: Writer, seed: int
) -> PersonalisationResult:
    order = np.random.default_rng(seed).permutation(len(writer.examples)).tolist()
    learner, earlier = Learner.fresh(network, Adam()), []
    absorbed, seconds = [], []
    for example in (writer.examples[i] for i in order[:WRITTEN]):
        if _reads(learner.network, example):
            continue
        begun = perf_counter()
        learner = tuner.learn(learner, example, earlier).after
        seconds.append(perf_counter() - begun)
        earlier.append(example)
        absorbed.append(_reads(learner.network, example))
    x, labels = writer.x[order[WRITTEN:]], writer.labels[order[WRITTEN:]]
    wrong = (len(x) - right(each, x, labels) for each in (network, learner.network))
    return PersonalisationResult(
        writer.name, learner.network, tuple(absorbed), tuple(seconds), len(x), *wrong
    )


def _reads(network: Network, example: CharacterExample) -> bool:
    return int(network.predict(example.image.reshape(1, -1)).argmax()) == example.label


def _examples(samples: Sequence[Sample]) -> tuple[CharacterExample, ...]:
    images = normalise_all([sample.ink for sample in samples])
    return tuple(
        CharacterExample(i, int(s.label), s.ink) for i, s in zip(images, samples, strict=True)
    )
