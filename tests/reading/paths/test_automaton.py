"""Automata: what each lets be written, and at what weight."""

import numpy as np
import pytest

from digitpad.reading.paths.automaton import anything
from digitpad.reading.paths.path_model import PathModel
from digitpad.segmentation.kinds import KINDS


@pytest.fixture
def model(rng):
    start = PathModel.initial()
    return start.with_theta(start.theta + rng.standard_normal(len(start.theta)))


def test_anything_has_one_state_that_every_kind_leads_back_to(model):
    found = anything(model)
    assert found.next.tolist() == [[0]] * len(KINDS)
    assert found.weight == pytest.approx(np.exp(model.step[0])[:, None])
    assert found.end == pytest.approx(np.exp(model.end[:1]))
    assert found.state.tolist() == [0]
    assert found.digit is None
