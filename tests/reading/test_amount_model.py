"""The file of the amount model: written and read to the bit, others refused in one line."""

import numpy as np
import pytest

from digitpad.errors import WeightsError
from digitpad.network.network import Network
from digitpad.reading.amount_model import (
    INPUTS,
    AmountModel,
    Calibration,
    load_amount_model,
    save_amount_model,
)
from digitpad.reading.paths.path_model import PathModel
from digitpad.segmentation.kinds import KINDS
from digitpad.weights.format import Weights
from digitpad.weights.store import save_weights


@pytest.fixture
def model(rng):
    paths = PathModel.initial()
    paths = paths.with_theta(paths.theta + rng.standard_normal(len(paths.theta)))
    kinds = Network.random((INPUTS, 4, len(KINDS)), rng=rng)
    return AmountModel(kinds, paths, Calibration(0.7, -0.2), {1: 0.99, 10: 0.9}, {"seed": 3})


def test_what_is_written_is_read_again(tmp_path, model):
    save_amount_model(tmp_path / "own.npz", model)
    found = load_amount_model(tmp_path / "own.npz")
    assert np.array_equal(found.kinds.theta, model.kinds.theta)
    assert np.array_equal(found.paths.theta, model.paths.theta)
    assert found.calibration == model.calibration
    assert found.thresholds == model.thresholds
    assert found.provenance == model.provenance


def test_a_file_of_other_weights_is_refused(tmp_path, model):
    save_weights(tmp_path / "own.npz", Weights(model.kinds, labels=KINDS))
    with pytest.raises(WeightsError, match="holds no model of amounts"):
        load_amount_model(tmp_path / "own.npz")
    with pytest.raises(WeightsError, match="holds no model of amounts"):
        load_amount_model("pen")
    with pytest.raises(WeightsError, match="there are no such weights"):
        load_amount_model(tmp_path / "nothing.npz")


@pytest.mark.parametrize("paths", [[], [0.5], [float("nan")] * len(PathModel.initial().theta)])
def test_paths_that_do_not_fit_or_are_no_numbers_are_refused(tmp_path, model, paths):
    extra = {"calibration": [1, 0], "thresholds": {}}
    for file, theta in [("good", model.paths.theta.tolist()), ("bad", paths)]:
        said = {"amounts": extra | {"paths": theta}}
        save_weights(tmp_path / file, Weights(model.kinds, labels=KINDS, provenance=said))
    load_amount_model(tmp_path / "good")
    with pytest.raises(WeightsError, match="holds no model of amounts"):
        load_amount_model(tmp_path / "bad")


def test_the_fewer_mistakes_are_borne_the_more_is_asked(model):
    assert model.threshold(0) == 1.0
    assert model.threshold(1) == model.threshold(5) == 0.99
    assert model.threshold(10) == model.threshold(1000) == 0.9


def test_calibration_keeps_the_order_and_stays_a_probability():
    curve = Calibration(0.5, -0.3)
    found = [curve.of(share) for share in (-50.0, -3.0, -0.7, -1e-3, -1e-9, 0.0)]
    assert found == sorted(found)
    assert 0 < found[0] < found[-1] <= 1
    assert Calibration().of(np.log(0.3)) == pytest.approx(0.3)
