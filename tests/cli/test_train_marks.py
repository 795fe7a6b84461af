"""``digitpad train marks``: whose writing it learns from, and what a training that stops keeps."""

from shutil import copy

import numpy as np
import pytest

from digitpad.assets import weights_file
from digitpad.cli.main import main
from digitpad.datasets.unipen import FOLDS, fold_of, read_category
from digitpad.network.network import Network
from digitpad.reading.amount_model import INPUTS, AmountModel, Calibration, load_amount_model
from digitpad.reading.paths.path_model import PathModel
from digitpad.segmentation.kinds import KINDS
from tests.small_data import write_unipen

MODEL = AmountModel(
    Network.random((INPUTS, 4, len(KINDS)), rng=np.random.default_rng(1)),
    PathModel.initial(),
    Calibration(),
    {1: 0.9},
    {},
)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """A tree with one writer, and networks for every fold."""
    folder = tmp_path_factory.mktemp("data")
    write_unipen(folder / "unipen")
    for number in range(FOLDS):
        for name, kept in (("pen", "fold"), ("gradients", "gradients"), ("strokes", "strokes")):
            copy(weights_file(name), folder / f"{kept}{number}.npz")
    return folder


@pytest.fixture
def train(data, tmp_path, monkeypatch):
    """Train with a recipe that a test gives; return the exit status."""

    def train(recipe, *more):
        monkeypatch.setattr("digitpad.cli.train_marks.train_amount_model", recipe)
        out = str(tmp_path / "own.npz")
        folders = ["--unipen", str(data / "unipen"), "--folds", str(data), "--out", out]
        return main(["train", "marks", *folders, *map(str, more)])

    return train


def learning(seen):
    """Return a recipe that notes the folds it is given, and what it makes of them."""

    def recipe(folds, plan, view, say, network):
        say(f"seed {plan.seed}")
        seen.append(folds)
        return MODEL

    return recipe


def writers_of(folds):
    samples = [s for fold in folds.values() for s in (*fold.digits, *fold.others, *fold.numbers)]
    return {sample.writer for sample in samples}


def test_it_learns_from_all_but_the_writers_held_back(train, data, tmp_path, capsys):
    seen = []
    (writer,) = {sample.writer for sample in read_category(data / "unipen", "1a")}
    assert train(learning(seen), "--seed", 5) == 0
    assert "seed 5" in capsys.readouterr().out
    assert writers_of(seen[0]) == {writer}
    assert len(seen[0][fold_of(writer)].digits) == 10
    assert train(learning(seen), "--force", "--hold-back", fold_of(writer)) == 0
    assert sorted(seen[1]) == [n for n in range(FOLDS) if n != fold_of(writer)]
    assert writers_of(seen[1]) == set()
    assert np.array_equal(load_amount_model(tmp_path / "own.npz").kinds.theta, MODEL.kinds.theta)


def test_what_was_trained_when_it_was_stopped_is_not_trained_again(train, tmp_path, capsys):
    trained = []

    def one() -> Network:
        trained.append(1)
        return MODEL.kinds

    def stopped(folds, plan, view, say, network):
        network("kinds", one)
        raise KeyboardInterrupt

    def whole(folds, plan, view, say, network):
        assert np.array_equal(network("kinds", one).theta, MODEL.kinds.theta)
        return MODEL

    assert train(stopped) == 130
    assert "--resume goes on" in capsys.readouterr().out.replace("\n", " ")
    assert not (tmp_path / "own.npz").exists()
    assert train(whole, "--resume", "--seed", 9) == 1
    assert "begun from other data or with another plan" in capsys.readouterr().err
    assert train(whole, "--resume") == 0
    assert len(trained) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["own.npz"]


def test_without_pen_ink_and_networks_it_says_what_it_needs(tmp_path, capsys):
    assert main(["train", "ink-marks", "--out", str(tmp_path / "own.npz")]) == 1
    said = capsys.readouterr().err
    assert "--unipen DIR" in said
    assert "--folds DIR" in said
