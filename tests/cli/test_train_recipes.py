"""``digitpad train gradients|strokes``: networks that see edges, and how the pen went."""

import pytest

from digitpad.cli.main import main
from digitpad.ink.directions import DIRECTION_INPUTS
from digitpad.ink.gradients import GRADIENT_INPUTS
from digitpad.reading.evidence.image_networks import load_gradient_network
from digitpad.reading.evidence.ink_model import load_stroke_network
from digitpad.recipes import trainer
from digitpad.weights.store import load_weights
from tests.small_data import write_data


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """Return the data of each recipe."""
    folder = write_data(tmp_path_factory.mktemp("data"))
    ink = ["--unipen", str(folder / "unipen")]
    return {"gradients": ["--mnist", str(folder / "mnist"), *ink], "strokes": ink}


@pytest.fixture(autouse=True)
def _short_epochs(monkeypatch):
    monkeypatch.setattr("digitpad.recipes.gradients.PEN_BATCHES", 1)
    monkeypatch.setattr("digitpad.recipes.strokes.STROKES_BATCHES", 1)


@pytest.mark.parametrize(
    ("recipe", "load", "inputs", "measured"),
    [
        ("gradients", load_gradient_network, GRADIENT_INPUTS, {"mnist train", "mnist test"}),
        ("strokes", load_stroke_network, DIRECTION_INPUTS, set()),
    ],
)
def test_the_network_is_one_that_the_reader_takes(
    folders, tmp_path, recipe, load, inputs, measured
):
    out = tmp_path / "own.npz"
    small = ["--epochs", "1", "--batch-size", "20", "--out", str(out)]
    assert main(["train", recipe, *folders[recipe], *small]) == 0
    assert load(out).sizes[0] == inputs
    provenance = load_weights(out).provenance
    assert provenance["recipe"] == recipe
    assert set(provenance["measured"]) == measured


@pytest.mark.parametrize("recipe", ["gradients", "strokes"])
def test_they_have_nothing_to_rehearse_for(recipe, capsys):
    assert main(["train", recipe, "--rehearse"]) == 1
    assert f"the network of {recipe} is taught nothing" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("recipe", "option"),
    [
        ("essay", ["--unipen", "DIR"]),
        ("essay", ["--hold-back"]),
        ("essay", ["--folds", "DIR"]),
        ("pen", ["--folds", "DIR"]),
        ("gradients", ["--folds", "DIR"]),
        ("strokes", ["--mnist", "DIR"]),
        ("strokes", ["--folds", "DIR"]),
        ("marks", ["--mnist", "DIR"]),
        ("marks", ["--rehearse"]),
        ("ink-marks", ["--epochs", "3"]),
        ("ink-marks", ["--corrections", "mine.zip"]),
    ],
)
def test_what_a_recipe_has_no_use_for_is_refused(recipe, option, capsys):
    assert main(["train", recipe, *option]) == 1
    said = f"digitpad: the {recipe} recipe has no use for {option[0]}\n"
    assert capsys.readouterr().err == said


def test_ctrl_c_before_the_first_epoch_says_so(folders, tmp_path, monkeypatch, capsys):
    def interrupted(*_, **__):
        raise KeyboardInterrupt
        yield

    monkeypatch.setattr(trainer, "run", interrupted)
    out = ["--out", str(tmp_path / "own.npz")]
    assert main(["train", "strokes", *folders["strokes"], *out]) == 130
    assert "no epoch was finished" in capsys.readouterr().out


def test_without_any_mnist_it_says_how_to_get_it(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr("digitpad.datasets.mnist.find", lambda: None)
    assert main(["train", "essay", "--out", str(tmp_path / "own.npz")]) == 1
    assert "`digitpad data fetch mnist`" in capsys.readouterr().err
