"""How the model of amounts is made.

The digit and stroke networks are those of the five folds of writers, each of which reads only
writers it has never seen: otherwise the model would learn to trust digits more than it can. The
kind networks are crossed in the same way while the path model is learnt and its confidence
calibrated; the one that is kept is then trained on all.

1. Composed amounts of each fold's writers, in more ways than they wrote, and the whole
   numbers that they did write.
2. A kind network for each fold, trained on the others' candidates.
3. The path model: the log-probability of the right text is raised, by its gradient.
4. Confidence: on amounts composed of what the writers really wrote.
5. The kind network that is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial

import numpy as np

from digitpad.datasets.amounts import composed_amounts
from digitpad.datasets.hands import hands_of
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam
from digitpad.network.training import Batch, Plan, Schedule, begin, one_hot, train
from digitpad.reading.amount_model import AmountModel
from digitpad.reading.paths.graph import Evidence
from digitpad.recipes.amount_calibration import calibrated
from digitpad.recipes.amount_examples import AmountExample
from digitpad.recipes.path_fit import fit_paths
from digitpad.recipes.views import Fold, View
from digitpad.segmentation.kinds import KINDS

KIND_PLAN = Plan(
    Schedule(epochs=8, warm_up=1, cosine=True),
    Adam(0.002),
    "cross_entropy",
    seed=1,
    averaging=0.999,
)
KIND_BATCH = 256
LEFT_OUT = 0.3
"""The share of what a kind network sees of a character that is left out at random, anew each time,
so that it learns no writer's marks by heart."""
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

    composed: int = 4000
    paths: int = 1000
    calibration: int = 800
    strangers: float = 0.1
    variety: float = 0.7
    seed: int = 1


Keep = Callable[[str, Callable[[], Network]], Network]
"""Gives the network of a name: one that was kept, or what the function trains."""


def train_amount_model(
    folds: Mapping[int, Fold],
    plan: AmountPlan,
    view: View,
    say: Callable[[str], None] = lambda line: None,
    keep: Keep = lambda name, train: train(),
) -> AmountModel:
    """Return a model of amounts learnt from the writers of all `folds`.

    Parameters
    ----------
    folds : mapping of int to Fold
        Two or more.
    plan : AmountPlan
    view : View
        Whether candidates are images, or ink.
    say : callable
        Told what is being done, line by line.
    keep : callable
        Where networks are kept, so that a recipe that was stopped goes on.
    """
    examples: dict[int, list[AmountExample]] = {}
    for number, fold in folds.items():
        say(f"composing amounts of fold {number} ...")
        examples[number] = _composed(fold, number, plan, view)
    tables = {n: _Table.of([*examples[n], *_numbers(folds[n])], folds[n], view) for n in folds}
    kinds: dict[int, Network] = {}
    for number in folds:
        say(f"training a kind network for fold {number} ...")
        others = [tables[n] for n in folds if n != number]
        kinds[number] = keep(f"kinds{number}", partial(_kind_network, others, view))
    say("learning the path model ...")

    def evidence(number: int, example: AmountExample) -> Evidence:
        return view.evidence(example, folds[number], kinds[number])

    known = [
        (evidence(n, example), example.text)
        for n, fold in folds.items()
        for example in _known(fold, examples[n], plan)
    ]
    paths = fit_paths(known, np.random.default_rng(plan.seed), say)
    say("calibrating ...")
    unseen = (
        (evidence(n, example), example.text)
        for n, fold in folds.items()
        for example in _as_written(fold, n, plan)
    )
    calibration, thresholds = calibrated(unseen, paths, say)
    say("training the kind network ...")
    kept = keep("kinds", partial(_kind_network, list(tables.values()), view))
    provenance = {"recipe": view.recipe, **asdict(plan)}
    return AmountModel(kept, paths, calibration, thresholds, provenance)


def _composed(fold: Fold, number: int, plan: AmountPlan, view: View) -> list[AmountExample]:
    rng = np.random.default_rng([plan.seed, number])
    hands = hands_of(fold.digits, fold.others, rng, mixed=True)
    amounts = composed_amounts(
        hands, plan.composed, rng, strangers=plan.strangers, variety=plan.variety
    )
    variation = np.random.default_rng([plan.seed, number, 2])
    return [AmountExample.of_composed(view.varied(amount, variation)) for amount in amounts]


def _numbers(fold: Fold) -> list[AmountExample]:
    """Return the numbers that people wrote whose candidates can be labelled, many times each."""
    found = [AmountExample.of_number(sample) for sample in fold.numbers]
    return [example for example in found if example.kinds is not None] * NUMBERS_SHOWN


def _known(
    fold: Fold, examples: Sequence[AmountExample], plan: AmountPlan
) -> Iterator[AmountExample]:
    """Yield what the path model learns; numbers that people wrote count more."""
    yield from examples[: plan.paths]
    for sample in fold.numbers:
        yield from NUMBERS_COUNT * [AmountExample.of_number(sample)]


def _as_written(fold: Fold, number: int, plan: AmountPlan) -> Iterator[AmountExample]:
    """Yield amounts of the writers' own characters, and their numbers."""
    rng = np.random.default_rng([plan.seed, number, 1])
    hands = hands_of(fold.digits, fold.others, rng)
    for amount in composed_amounts(hands, plan.calibration, rng):
        yield AmountExample.of_composed(amount)
    for sample in fold.numbers:
        yield AmountExample.of_number(sample)


@dataclass(frozen=True, eq=False)
class _Table:
    """All candidates of some amounts as the kind network learns them."""

    large: np.ndarray
    rest: np.ndarray
    kinds: np.ndarray

    @classmethod
    def of(cls, examples: Sequence[AmountExample], fold: Fold, view: View) -> _Table:
        large, rest = zip(*(view.rows(example, fold) for example in examples), strict=True)
        kinds = [example.kinds for example in examples if example.kinds is not None]
        return cls(np.concatenate(large), np.concatenate(rest), np.concatenate(kinds))

    def batch(self, rows: np.ndarray, rng: np.random.Generator) -> Batch:
        seen = self.large[rows].astype(np.float32)
        seen *= (rng.random(seen.shape, np.float32) >= LEFT_OUT) / np.float32(1 - LEFT_OUT)
        x = np.concatenate([seen, self.rest[rows]], axis=1)
        return x, one_hot(self.kinds[rows], len(KINDS))


def _kind_network(tables: Sequence[_Table], view: View) -> Network:
    count = sum(len(table.kinds) for table in tables)
    batches = count // KIND_BATCH
    owner = np.repeat(np.arange(len(tables)), [len(table.kinds) for table in tables])
    row = np.concatenate([np.arange(len(table.kinds)) for table in tables])

    def source(epoch: int, rng: np.random.Generator) -> Iterator[Batch]:
        order = rng.permutation(count)[: batches * KIND_BATCH]
        for chosen in order.reshape(batches, KIND_BATCH):
            own = [row[chosen[owner[chosen] == t]] for t in range(len(tables))]
            parts = [table.batch(rows, rng) for table, rows in zip(tables, own, strict=True)]
            xs, ys = zip(*parts, strict=True)
            yield np.concatenate(xs), np.concatenate(ys)

    start = Network.random(
        (view.inputs, *view.hidden, len(KINDS)), rng=np.random.default_rng(KIND_PLAN.seed)
    )
    *_, last = train(begin(start, KIND_PLAN), source, KIND_PLAN, batches=batches)
    return last.result
