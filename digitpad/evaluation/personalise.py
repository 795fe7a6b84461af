"""What teaching is worth: writers correct what is misread, and write on.

Every writer begins with the weights as they come. Sixty of the digits are written in
an order drawn from a seed; each that is misread is corrected and learnt, together with
what the writer let stand. The writer's other digits are read before and after all of it,
and so is MNIST.

What is read is the network's plain output, and the writer's own examples after it, for
MNIST's images as well. Of the corrections some may carry a wrong label.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.datasets.unipen import Sample
from digitpad.evaluation.said_in_amount import among_others, learnt_reader
from digitpad.finetune.characters import CharacterExample
from digitpad.finetune.natural_gradient import NaturalGradientTuner
from digitpad.finetune.single_step import LEARNT, Learner
from digitpad.ink.gradients import gradients
from digitpad.ink.normalise import SIDE, normalise_all
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam
from digitpad.reading.reader import Reader

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
    learner : Learner
        After all corrections.
    absorbed : tuple of bool
        For each correction, whether the digit was read as it was said right after it.
    word, read : tuple of bool
        For each correction, in an amount among the writer's other digits: whether the word
        counted, and whether it was read so after it was learnt and the word forgotten.
    learnt : int
        How many the network learnt; the others were only kept as examples.
    seconds : tuple of float
        What each correction took.
    tested, wrong_before, wrong_after : int
        The writer's other digits.
    """

    writer: str
    learner: Learner
    absorbed: tuple[bool, ...]
    word: tuple[bool, ...]
    read: tuple[bool, ...]
    learnt: int
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


def worst(network: Network, writers: Sequence[Writer], count: int) -> tuple[Writer, ...]:
    """Return the writers of whose digits a network misreads the largest share, worst first."""
    return tuple(sorted(writers, key=lambda w: -wrong(network, w) / len(w.labels))[:count])


def wrong(network: Network, writer: Writer) -> int:
    """Return how many of a writer's digits a network misreads."""
    return int((network.predict(writer.x).argmax(axis=1) != writer.labels).sum())


def personalise(
    reader: Reader,
    tuner: NaturalGradientTuner,
    writers: Sequence[Writer],
    seed: int = 0,
    mislabel: float = 0.0,
) -> Iterator[PersonalisationResult]:
    """Teach one writer after another, each from the beginning; yield each.

    Parameters
    ----------
    reader : Reader
    tuner : NaturalGradientTuner
        Made for its network.
    writers : sequence of Writer
    seed : int
        Of the order and of the wrong labels.
    mislabel : float
        The share of the corrections with a wrong label, 0 to 1.
    """
    for writer in writers:
        yield _personalised(reader, tuner, writer, seed, mislabel)


def summary(
    results: Sequence[PersonalisationResult],
    network: Network,
    x: Array,
    labels: NDArray[np.integer],
) -> Mapping[str, Any]:
    """Return the figures over all writers, and of each.

    Parameters
    ----------
    results : sequence of PersonalisationResult
    network : Network
        Before any correction.
    x, labels : arrays, shapes (n, 784) and (n,)
        MNIST's test images.
    """
    lost = points_lost([t.learner for t in results], network, x, labels)
    names = ("absorbed", "word", "read")
    absorbed, word, read = ([e for t in results for e in getattr(t, n)] for n in names)
    seconds = [each for t in results for each in t.seconds]
    tested = sum(t.tested for t in results)
    return {
        "writers": len(results),
        "corrections": len(absorbed),
        "learnt": sum(t.learnt for t in results),
        "absorbed": float(np.mean(absorbed)) if absorbed else 1.0,
        "word_in_amount": float(np.mean(word)) if word else 1.0,
        "read_in_amount": float(np.mean(read)) if read else 1.0,
        "error_before": sum(t.wrong_before for t in results) / max(tested, 1),
        "error_after": sum(t.wrong_after for t in results) / max(tested, 1),
        "mnist_drop_mean": float(np.mean(lost)),
        "mnist_drop_max": float(np.max(lost)),
        "median_ms": 1000 * float(np.median(seconds)) if seconds else 0.0,
        "by_writer": [
            {
                "writer": t.writer,
                "corrections": len(t.absorbed),
                "tested": t.tested,
                "wrong_before": t.wrong_before,
                "wrong_after": t.wrong_after,
                "mnist_drop": drop,
            }
            for t, drop in zip(results, lost, strict=True)
        ],
    }


def points_lost(
    learners: Sequence[Learner], network: Network, x: Array, labels: NDArray[np.integer]
) -> list[float]:
    """Return by how many points fewer of the rows of x each learner reads right than `network`."""
    started, edges = int((network.predict(x).argmax(axis=1) == labels).sum()), _edges(x)
    return [100 * (started - _right(each, x, edges, labels)) / len(labels) for each in learners]


def _right(learner: Learner, x: Array, edges: Array, labels: NDArray[np.integer]) -> int:
    """Return how many of the rows of x are read right, the writer's examples considered."""
    return int((_read(learner, x, edges) == labels).sum())


def _read(learner: Learner, x: Array, edges: Array) -> NDArray[np.intp]:
    return learner.exemplars.adjusted(learner.network.predict(x), edges).argmax(axis=1)


def _edges(x: Array) -> Array:
    return gradients(x.reshape(-1, SIDE, SIDE))


def _personalised(
    reader: Reader, tuner: NaturalGradientTuner, writer: Writer, seed: int, mislabel: float
) -> PersonalisationResult:
    order = np.random.default_rng(seed).permutation(len(writer.labels))
    mislabels, places = np.random.default_rng([seed, 1]), np.random.default_rng([seed, 2])
    before = learner = Learner.fresh(reader.network, Adam())
    earlier, accepted, absorbed, seconds, learnt, word, read = [], [], [], [], 0, [], []
    for example in (writer.examples[i] for i in order[:WRITTEN].tolist()):
        if _reads(learner, example):
            accepted.append(example)
            continue
        example = mislabelled(example, mislabels) if mislabels.random() < mislabel else example
        said = among_others(example, accepted or writer.examples, places)
        now = learnt_reader(reader, learner)
        word.append(said.counts(now))
        example = replace(example, place=said.example(now).place)
        begun = perf_counter()
        step = tuner.learn(learner, example, earlier, accepted, said.criterion(reader))
        seconds.append(perf_counter() - begun)
        learner = step.after
        learnt += step.outcome == LEARNT
        earlier.append(example)
        absorbed.append(_reads(learner, example))
        read.append(said.criterion(reader)(learner.network, learner.exemplars))
    x, labels = writer.x[order[WRITTEN:]], writer.labels[order[WRITTEN:]]
    wrong = (len(x) - _right(each, x, _edges(x), labels) for each in (before, learner))
    in_amount = tuple(word), tuple(read)
    return PersonalisationResult(
        writer.name, learner, tuple(absorbed), *in_amount, learnt, tuple(seconds), len(x), *wrong
    )


def mislabelled(example: CharacterExample, rng: np.random.Generator) -> CharacterExample:
    """Return a digit with one of the nine wrong labels."""
    return replace(example, label=((example.label or 0) + int(rng.integers(1, 10))) % 10)


def _reads(learner: Learner, example: CharacterExample) -> bool:
    x = example.image.reshape(1, -1)
    return int(_read(learner, x, _edges(x))[0]) == example.label


def _examples(samples: Sequence[Sample]) -> tuple[CharacterExample, ...]:
    images = normalise_all([sample.ink for sample in samples])
    return tuple(
        CharacterExample(i, int(s.label), s.ink) for i, s in zip(images, samples, strict=True)
    )
