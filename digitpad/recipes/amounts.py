"""How the model of amounts is made.

The digit and stroke networks are those of the five folds of writers, each of which reads only
writers it has never seen: otherwise the model would learn to trust digits more than it can. The
kind networks are crossed in the same way while the path models are learnt and their confidence
calibrated; the one that is kept is then trained on all.

1. Composed amounts of each fold's writers, in more ways than they wrote, and the whole
   numbers that they did write.
2. A kind network for each fold, trained on the others' candidates.
3. A path model: the log-probability of the right text is raised, by its gradient.
4. Confidence: on amounts composed of what the writers really wrote.
   Both twice: with the stroke networks, and for images alone.
5. The kind network that is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial

import numpy as np

from digitpad.datasets.amounts import composed_amounts
from digitpad.datasets.hands import hands_of
from digitpad.datasets.unipen import Sample
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam
from digitpad.network.training import Batch, Plan, Schedule, begin, one_hot, train
from digitpad.reading.amount_model import INPUTS, AmountModel, Scoring
from digitpad.reading.judge import Judge, log_softmax
from digitpad.reading.path_sum import Evidence
from digitpad.reading.stroke_network import StrokeNetwork
from digitpad.recipes.amount_calibration import calibrated
from digitpad.recipes.amount_examples import AmountExample
from digitpad.recipes.path_fit import fit_paths
from digitpad.segmentation.features import boxes_of
from digitpad.segmentation.kinds import KINDS
from digitpad.segmentation.surroundings import placed

HIDDEN = (256, 64)
KIND_PLAN = Plan(
    Schedule(epochs=4, warm_up=1, cosine=True),
    Adam(0.002),
    "cross_entropy",
    seed=1,
    averaging=0.999,
)
KIND_BATCH = 256
NUMBERS_SHOWN, NUMBERS_COUNT = 10, 4
"""How often each number that somebody wrote is learnt by the kind network and the path model."""


@dataclass(frozen=True)
class AmountPlan:
    """How much of what the model of amounts is trained on.

    Parameters
    ----------
    composed : int
        Amounts a fold whose candidates the kind network learns.
    paths : int
        Of them those a fold that the path model learns.
    calibration : int
        Amounts a fold that confidence is calibrated on, of the writers' own characters.
    strangers : float
        The share of amounts with something in them that is no character of an amount.
    variety : float
        The share of characters written in other ways than the writers' samples.
    seed : int
    """

    composed: int = 8000
    paths: int = 1000
    calibration: int = 800
    strangers: float = 0.1
    variety: float = 0.7
    seed: int = 1


@dataclass(frozen=True, eq=False)
class Fold:
    """The writers of one fold and the network that has never seen them.

    Parameters
    ----------
    digits, others, numbers : sequence of Sample
        Isolated digits, isolated marks and letters, whole numbers.
    network : Network
    temperature : float
    strokes : StrokeNetwork or None
        None where images are to be judged alone.
    """

    digits: Sequence[Sample]
    others: Sequence[Sample]
    numbers: Sequence[Sample]
    network: Network
    temperature: float
    strokes: StrokeNetwork | None


Keep = Callable[[str, Callable[[], Network]], Network]
"""Gives the network of a name: one that was kept, or what the function trains."""


def train_amount_model(
    folds: Mapping[int, Fold],
    plan: AmountPlan,
    say: Callable[[str], None] = lambda line: None,
    keep: Keep = lambda name, train: train(),
) -> AmountModel:
    """Return a model of amounts learnt from the writers of all `folds`.

    Parameters
    ----------
    folds : mapping of int to Fold
        Two or more.
    plan : AmountPlan
    say : callable
        Told what is being done, line by line.
    keep : callable
        Where networks are kept, so that a recipe that was stopped goes on.
    """
    examples: dict[int, list[AmountExample]] = {}
    for number, fold in folds.items():
        say(f"composing amounts of fold {number} ...")
        examples[number] = _composed(fold, number, plan)
    tables = {n: _Table.of([*examples[n], *_numbers(folds[n])], folds[n]) for n in folds}
    kinds: dict[int, Network] = {}
    for number in folds:
        say(f"training a kind network for fold {number} ...")
        others = [tables[n] for n in folds if n != number]
        kinds[number] = keep(f"kinds{number}", partial(_kind_network, others))
    with_strokes = _scoring(_judges(folds, kinds), folds, examples, plan, say)
    say("the same for images alone ...")
    alone = {n: replace(fold, strokes=None) for n, fold in folds.items()}
    images_alone = _scoring(_judges(alone, kinds), folds, examples, plan, say)
    say("training the kind network ...")
    kept = keep("kinds", partial(_kind_network, list(tables.values())))
    provenance = {"recipe": "marks", **asdict(plan)}
    return AmountModel(kept, with_strokes, images_alone, provenance)


def _judges(folds: Mapping[int, Fold], kinds: Mapping[int, Network]) -> dict[int, Judge]:
    return {
        n: Judge(fold.network, fold.temperature, kinds[n], strokes=fold.strokes)
        for n, fold in folds.items()
    }


def _scoring(
    judges: Mapping[int, Judge],
    folds: Mapping[int, Fold],
    examples: Mapping[int, Sequence[AmountExample]],
    plan: AmountPlan,
    say: Callable[[str], None],
) -> Scoring:
    """Learn a path model of what the judges say, and calibrate it."""
    say("learning the path model ...")
    known = [pair for n in folds for pair in _known(folds[n], examples[n], judges[n], plan)]
    paths = fit_paths(known, np.random.default_rng(plan.seed), say)
    say("calibrating ...")
    unseen = [pair for n in folds for pair in _as_written(folds[n], n, judges[n], plan)]
    return Scoring(paths, *calibrated(unseen, paths, say))


def _composed(fold: Fold, number: int, plan: AmountPlan) -> list[AmountExample]:
    rng = np.random.default_rng([plan.seed, number])
    hands = hands_of(fold.digits, fold.others, rng, mixed=True)
    amounts = composed_amounts(
        hands, plan.composed, rng, strangers=plan.strangers, variety=plan.variety
    )
    return [AmountExample.of_composed(amount) for amount in amounts]


def _numbers(fold: Fold) -> list[AmountExample]:
    """Return the numbers that people wrote whose candidates can be labelled, many times each."""
    found = [AmountExample.of_number(sample) for sample in fold.numbers]
    return [example for example in found if example.kinds is not None] * NUMBERS_SHOWN


def _known(
    fold: Fold, examples: Sequence[AmountExample], judge: Judge, plan: AmountPlan
) -> Iterator[tuple[Evidence, str]]:
    """Yield evidence with the right text; numbers that people wrote count more."""
    for example in examples[: plan.paths]:
        yield example.evidence(judge), example.text
    for number in [AmountExample.of_number(sample) for sample in fold.numbers]:
        yield from NUMBERS_COUNT * [(number.evidence(judge), number.text)]


def _as_written(
    fold: Fold, number: int, judge: Judge, plan: AmountPlan
) -> Iterator[tuple[Evidence, str]]:
    """Yield amounts of the writers' own characters, and their numbers."""
    rng = np.random.default_rng([plan.seed, number, 1])
    hands = hands_of(fold.digits, fold.others, rng)
    for amount in composed_amounts(hands, plan.calibration, rng):
        example = AmountExample.of_composed(amount)
        yield example.evidence(judge), example.text
    for sample in fold.numbers:
        example = AmountExample.of_number(sample)
        yield example.evidence(judge), example.text


@dataclass(frozen=True, eq=False)
class _Table:
    """All candidates of some amounts as the kind network learns them."""

    images: np.ndarray
    rest: np.ndarray
    kinds: np.ndarray

    @classmethod
    def of(cls, examples: Sequence[AmountExample], fold: Fold) -> _Table:
        rest = [_beside_image(example, fold) for example in examples]
        kinds = [example.kinds for example in examples if example.kinds is not None]
        images = np.concatenate([e.images.reshape(len(e.images), -1) for e in examples])
        return cls(images, np.concatenate(rest), np.concatenate(kinds))

    def batch(self, rows: np.ndarray) -> Batch:
        images = self.images[rows] / np.float32(255)
        x = np.concatenate([images, self.rest[rows]], axis=1).astype(np.float32)
        return x, one_hot(self.kinds[rows], len(KINDS))


def _beside_image(example: AmountExample, fold: Fold) -> np.ndarray:
    images = (example.images / np.float32(255)).reshape(len(example.images), -1)
    z = fold.network.forward(images).z[-1].astype(np.float64)
    p = np.exp(log_softmax(z / fold.temperature))
    candidates = example.lattice.candidates
    place = placed(candidates, boxes_of(candidates, example.line), example.line)
    return np.concatenate([place, p], axis=1).astype(np.float32)


def _kind_network(tables: Sequence[_Table]) -> Network:
    count = sum(len(table.kinds) for table in tables)
    batches = count // KIND_BATCH
    owner = np.repeat(np.arange(len(tables)), [len(table.kinds) for table in tables])
    row = np.concatenate([np.arange(len(table.kinds)) for table in tables])

    def source(epoch: int, rng: np.random.Generator) -> Iterator[Batch]:
        order = rng.permutation(count)[: batches * KIND_BATCH]
        for chosen in order.reshape(batches, KIND_BATCH):
            parts = [tables[t].batch(row[chosen[owner[chosen] == t]]) for t in range(len(tables))]
            xs, ys = zip(*parts, strict=True)
            yield np.concatenate(xs), np.concatenate(ys)

    start = Network.random((INPUTS, *HIDDEN, len(KINDS)), rng=np.random.default_rng(KIND_PLAN.seed))
    *_, last = train(begin(start, KIND_PLAN), source, KIND_PLAN, batches=batches)
    return last.result
