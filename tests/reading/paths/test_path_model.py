"""The weights of a path's score: what learning begins with, and which kinds share weights."""

import numpy as np
import pytest

from digitpad.reading.paths.grammar import OFF, grammar
from digitpad.reading.paths.path_model import GROUP, GROUPS, PathModel
from digitpad.segmentation.features import NEIGHBOURS
from digitpad.segmentation.kinds import KINDS


@pytest.fixture
def kinds(rng) -> np.ndarray:
    return np.log(rng.dirichlet(np.ones(len(KINDS)), 5))


def test_learning_begins_with_the_odds_against_no_character(kinds):
    score = PathModel.initial().characters(kinds)
    assert score == pytest.approx(kinds - kinds[:, -1:])
    assert not score[:, -1].any()


def test_learning_begins_with_the_word_of_the_digit_network_and_nothing_of_neighbours():
    start = PathModel.initial()
    assert start.digit.tolist() == [1.0]
    assert start.neighbours.shape == (GROUPS, GROUPS, len(NEIGHBOURS))
    assert not start.neighbours.any()


def test_amounts_are_preferred_from_the_beginning():
    """What ends outside the amounts, or leaves them, is e⁻⁴ times as likely."""
    start, states = PathModel.initial(), grammar().states
    assert set(start.step.ravel().tolist()) == {0.0, -4.0}
    for state, end, inside in zip(states, start.end, grammar().is_amount, strict=True):
        assert end == (0.0 if inside else -4.0), state
    off = states.index(OFF)
    assert not start.step[off].any()
    leaves = grammar().next == off
    leaves[off] = False
    assert np.array_equal(start.step == -4.0, leaves)


def test_kinds_that_stand_beside_others_alike_share_their_weights():
    groups = [{kind for kind, at in zip(KINDS, GROUP, strict=True) if at == g} for g in range(5)]
    assert groups == [
        {"digit"},
        {"point", "comma"},
        {"apostrophe"},
        {"dollar", "euro", "pound"},
        {"minus", "plus", "nothing"},
    ]
    assert len(groups) == GROUPS


def test_all_weights_go_in_a_row_and_come_back(rng):
    start = PathModel.initial()
    theta = rng.standard_normal(len(start.theta))
    again = start.with_theta(theta)
    assert np.array_equal(again.theta, theta)
    assert again.step.shape == start.step.shape
    assert np.array_equal(again.bias, theta[: len(KINDS)])
    assert np.array_equal(again.end, theta[-len(grammar().states) :])


def test_without_grammar_a_kind_weighs_as_much_as_on_average_inside_an_amount(rng):
    start = PathModel.initial()
    model = start.with_theta(rng.standard_normal(len(start.theta)))
    free = model.without_grammar()
    assert not free.end.any()
    assert np.ptp(free.step, axis=0) == pytest.approx(0)
    inside = grammar().next != grammar().states.index(OFF)
    for kind in range(len(KINDS)):
        allowed = model.step[inside[:, kind], kind]
        assert free.step[0, kind] == pytest.approx(allowed.mean() if len(allowed) else 0.0)
    assert np.array_equal(free.scale, model.scale)
    assert np.array_equal(free.neighbours, model.neighbours)
