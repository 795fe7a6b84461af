"""Stages of a long recipe: kept, found again, refused where they are of something else."""

import numpy as np
import pytest

from digitpad.errors import WeightsError
from digitpad.network.network import Network
from digitpad.recipes.stages import Stages


def made(seed: int) -> Network:
    return Network.random((4, 3, 2), rng=np.random.default_rng(seed))


def test_what_is_kept_is_not_trained_again(tmp_path):
    stages = Stages(tmp_path / "parts", {"seed": 1})
    stages.begin(resume=False)
    first = stages.network("kinds0", lambda: made(1))
    stages.begin(resume=True)
    again = stages.network("kinds0", lambda: pytest.fail("trained again"))
    assert np.array_equal(first.theta, again.theta)


def test_a_new_beginning_drops_what_was_kept(tmp_path):
    stages = Stages(tmp_path / "parts", {})
    stages.begin(resume=False)
    stages.network("kinds0", lambda: made(1))
    stages.begin(resume=False)
    assert np.array_equal(stages.network("kinds0", lambda: made(2)).theta, made(2).theta)


def test_parts_of_something_else_are_refused(tmp_path):
    Stages(tmp_path / "parts", {"seed": 1}).begin(resume=False)
    Stages(tmp_path / "parts", {"seed": 1}).network("kinds0", lambda: made(1))
    with pytest.raises(WeightsError, match="another plan"):
        Stages(tmp_path / "parts", {"seed": 2}).network("kinds0", lambda: made(1))


def test_nothing_to_resume_is_said(tmp_path):
    with pytest.raises(WeightsError, match="nothing to resume"):
        Stages(tmp_path / "parts", {}).begin(resume=True)


def test_the_end_leaves_nothing(tmp_path):
    stages = Stages(tmp_path / "parts", {})
    stages.begin(resume=False)
    stages.network("kinds0", lambda: made(1))
    stages.finish()
    assert not (tmp_path / "parts").exists()
