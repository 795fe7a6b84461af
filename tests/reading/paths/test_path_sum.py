"""Sums over paths, against all paths written out one by one."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from digitpad.ink.strokes import Ink
from digitpad.reading.paths.automaton import amounts, spelling
from digitpad.reading.paths.best_path import best_path, sure_path
from digitpad.reading.paths.grammar import grammar
from digitpad.reading.paths.graph import Evidence, Graph
from digitpad.reading.paths.path_gradient import learnt
from digitpad.reading.paths.path_model import GROUP, PathModel
from digitpad.reading.paths.path_sum import backward, forward, log_sum
from digitpad.reading.paths.posterior import state_posterior
from digitpad.reading.paths.text_share import TextShares
from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.features import boxes_of, in_order, neighbours
from digitpad.segmentation.kinds import DIGIT, KINDS, PRINTED
from digitpad.segmentation.lattice import Lattice
from digitpad.segmentation.pieces import pieces_of

INK = Ink.of(
    [(0, 0), (5, 100)], [(40, 0), (60, 100)], [(75, 95), (76, 99)], [(90, 0), (140, 0), (110, 100)]
)


@pytest.fixture(scope="module")
def model():
    rng = np.random.default_rng(1)
    start = PathModel.initial()
    return start.with_theta(start.theta + 0.3 * rng.standard_normal(len(start.theta)))


@pytest.fixture(scope="module")
def evidence():
    rng = np.random.default_rng(2)
    lattice = Lattice.of(pieces_of(INK, 100.0), 100.0)
    boxes = boxes_of(lattice.candidates, BaseLine(100.0, 0.0, 100.0))
    n = len(lattice.candidates)
    kinds, digits = rng.dirichlet(np.ones(len(KINDS)), n), rng.dirichlet(np.ones(10), n)
    return Evidence(lattice, boxes, np.log(kinds), np.log(digits))


def paths(lattice, node=0):
    """Yield all paths from a node to the end as lists of candidates."""
    if node == lattice.nodes - 1:
        yield []
    for arc in np.flatnonzero(lattice.tail == node):
        for rest in paths(lattice, lattice.head[arc]):
            yield [int(lattice.candidate[arc]), *rest]


def every_reading(evidence, model):
    """Yield (score, text) for every path and everything it may be."""
    characters = model.characters(evidence.kinds)
    for path in paths(evidence.lattice):
        boxes = evidence.boxes[path]
        order = in_order(boxes[:-1], boxes[1:])
        if not order.all():
            continue
        between = neighbours(boxes[:-1], boxes[1:])
        for kinds in product(range(len(KINDS)), repeat=len(path)):
            states = grammar().path(kinds)
            score = model.end[states[-1]]
            score += sum(characters[c, k] for c, k in zip(path, kinds, strict=True))
            score += sum(model.step[g, k] for g, k in zip(states, kinds, strict=False))
            score += sum(
                between[i] @ model.neighbours[GROUP[kinds[i]], GROUP[kinds[i + 1]]]
                for i in range(len(path) - 1)
            )
            yield score, path, kinds


def spelt(evidence, model, text):
    """Return the log of the sum over everything that spells `text`, written out."""
    total = -np.inf
    for score, path, kinds in every_reading(evidence, model):
        if len(path) != len(text):
            continue
        for c, k, character in zip(path, kinds, text, strict=True):
            if k == DIGIT and character.isdigit():
                score += model.digit[0] * evidence.digits[c, int(character)]
            elif k == DIGIT or PRINTED[k] != character:
                break
        else:
            total = np.logaddexp(total, score)
    return total


def all_together(evidence, model):
    together = np.log(np.exp(model.digit[0] * evidence.digits).sum(axis=1))
    return np.logaddexp.reduce(
        [
            score + sum(together[c] for c, k in zip(path, kinds, strict=True) if k == DIGIT)
            for score, path, kinds in every_reading(evidence, model)
        ]
    )


def shares(graph, free):
    """Return how probable it is that the path goes through each state."""
    sums = forward(graph, free)
    return state_posterior(graph, sums, backward(graph, free, sums.emitted))


def test_the_sum_over_all_paths(evidence, model):
    graph = Graph(evidence, model)
    assert log_sum(graph, amounts(model)) == pytest.approx(all_together(evidence, model), abs=1e-4)


@pytest.mark.parametrize("text", ["11.7", "1147", "7", "1?7", "??", "$1,7"])
def test_the_sum_over_the_paths_that_spell_a_text(evidence, model, text):
    found = log_sum(Graph(evidence, model), spelling(text, model))
    assert found == pytest.approx(spelt(evidence, model, text), abs=1e-3)


@pytest.mark.parametrize("text", ["11.7", "1147", "7", "1?7", "??", "$1,7"])
@pytest.mark.parametrize("rescaled_above", [1e80, 1.0])
def test_the_share_of_the_paths_that_spell_a_text(
    evidence, model, text, rescaled_above, monkeypatch
):
    monkeypatch.setattr("digitpad.reading.paths.path_sum.RESCALED_ABOVE", rescaled_above)
    monkeypatch.setattr("digitpad.reading.paths.text_share.NEGLIGIBLE", 0.0)
    graph, free = Graph(evidence, model), amounts(model)
    ahead = backward(graph, free, graph.emitted(free))
    expected = log_sum(graph, spelling(text, model)) - log_sum(graph, free)
    assert TextShares(graph, free, ahead).log_share(text) == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("text", ["11.7", "1147", "7", "1?7", "??", "$1,7"])
def test_what_is_not_followed_further_is_negligible(evidence, model, text):
    graph, free = Graph(evidence, model), amounts(model)
    ahead = backward(graph, free, graph.emitted(free))
    exact = np.exp(log_sum(graph, spelling(text, model)) - log_sum(graph, free))
    found = np.exp(TextShares(graph, free, ahead).log_share(text))
    assert found == pytest.approx(exact, rel=0, abs=1e-12)


def test_no_share_of_the_paths_spells_what_no_path_does(evidence, model):
    graph, free = Graph(evidence, model), amounts(model)
    ahead = backward(graph, free, graph.emitted(free))
    assert TextShares(graph, free, ahead).log_share("123456789") == -np.inf
    assert TextShares(graph, free, ahead).log_share("") == -np.inf


def test_the_best_path_is_the_best_of_all(evidence, model):
    best = evidence.digits.max(axis=1) * model.digit[0]
    _, path, kinds = max(
        (score + sum(best[c] for c, k in zip(path, kinds, strict=True) if k == DIGIT), path, kinds)
        for score, path, kinds in every_reading(evidence, model)
    )
    found = best_path(Graph(evidence, model), amounts(model))
    assert [choice.candidate for choice in found] == path
    assert tuple(choice.kind for choice in found) == kinds


def test_what_is_ruled_out_is_no_longer_chosen(evidence, model):
    graph, free = Graph(evidence, model), amounts(model)
    for choice in best_path(graph, free):
        assert choice not in best_path(graph.without(choice), free)


@pytest.mark.parametrize("sharpness", [0.5, 3.0, 12.0])
def test_a_sure_path_is_the_best_of_all(model, evidence, sharpness):
    free, found = amounts(model), []
    for seed in range(20):
        rng = np.random.default_rng(seed)
        kinds, digits = (
            np.log(rng.dirichlet(np.ones(table.shape[1]), len(table)))
            for table in (evidence.kinds, evidence.digits)
        )
        kinds, digits = sharpness * kinds, sharpness * digits
        graph = Graph(replace(evidence, kinds=kinds, digits=digits), model)
        found.append(sure_path(graph, shares(graph, free)))
        assert found[-1] in ([], best_path(graph, free))
    assert any(found) == (sharpness > 1)  # and where nothing is sure, none is


def test_where_everything_is_ruled_out_there_is_no_best_path(evidence, model):
    graph = Graph(evidence, model)
    graph.score = np.full_like(graph.score, -np.inf)
    assert best_path(graph, amounts(model)) == []


def test_sums_and_the_best_path_do_not_depend_on_how_they_are_scaled(evidence, model, monkeypatch):
    graph, free = Graph(evidence, model), amounts(model)
    as_they_are = forward(graph, free)
    share, best = shares(graph, free), best_path(graph, free)
    assert not as_they_are.level.any()
    monkeypatch.setattr("digitpad.reading.paths.path_sum.RESCALED_ABOVE", 1.0)
    scaled = forward(graph, free)
    assert scaled.level.any()
    assert scaled.log_z == pytest.approx(as_they_are.log_z, abs=1e-12)
    assert shares(graph, free) == pytest.approx(share, abs=1e-12)
    assert best_path(graph, free) == best


def test_every_piece_of_ink_goes_to_exactly_one_character(evidence, model):
    graph, free = Graph(evidence, model), amounts(model)
    share = shares(graph, free)
    for piece in range(len(INK)):
        holds = [piece in evidence.lattice.candidates[c].strokes for c in graph.candidate]
        assert share[holds].sum() == pytest.approx(1.0)


def test_the_gradient_is_that_of_finite_differences(evidence, model):
    rng = np.random.default_rng(3)
    found = learnt(evidence, "1?.7", model)
    for _ in range(5):
        direction = rng.standard_normal(len(model.theta))
        ahead, behind = (
            learnt(evidence, "1?.7", model.with_theta(model.theta + h * direction)).log_probability
            for h in (1e-5, -1e-5)
        )
        assert found.model.theta @ direction == pytest.approx((ahead - behind) / 2e-5, rel=1e-5)


def test_the_gradient_by_the_kinds_is_that_of_finite_differences(evidence, model):
    rng = np.random.default_rng(4)
    found = learnt(evidence, "11.7", model)
    direction = rng.standard_normal(evidence.kinds.shape)

    def at(h):
        kinds = evidence.kinds + h * direction
        moved = Evidence(evidence.lattice, evidence.boxes, kinds, evidence.digits)
        return learnt(moved, "11.7", model).log_probability

    expected = (at(1e-5) - at(-1e-5)) / 2e-5
    assert (found.kinds * direction).sum() == pytest.approx(expected, rel=1e-5)


def test_a_text_that_no_path_spells_has_no_gradient(evidence, model):
    assert learnt(evidence, "123456789", model) is None


def test_a_hundred_characters_neither_overflow_nor_vanish(model):
    ink = Ink.of(*([(60 * i, 0), (60 * i + 5, 100)] for i in range(100)))
    lattice = Lattice.of(pieces_of(ink, 100.0), 100.0)
    n = len(lattice.candidates)
    rng = np.random.default_rng(0)
    kinds = np.log(rng.dirichlet(np.full(len(KINDS), 0.05), n) + 1e-12)
    boxes = boxes_of(lattice.candidates, BaseLine(100.0, 0.0, 100.0))
    graph = Graph(Evidence(lattice, boxes, kinds, np.full((n, 10), -np.log(10))), model)
    assert np.isfinite(log_sum(graph, amounts(model)))
