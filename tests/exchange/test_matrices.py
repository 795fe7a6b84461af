"""Folders of text as the essay saves them."""

import json

import numpy as np
import pytest

from digitpad.errors import WeightsError
from digitpad.exchange.formats import FOLDER, export_weights, import_weights
from digitpad.weights.store import Weights
from tests.exchange.conftest import network
from tests.refusals import refusal

ESSAY = network(sizes=(784, 6, 6, 10), activations=("relu", "relu", "softmax"))


def save(folder, weight="W{}.csv", bias="B{}.csv", delimiter=","):
    """Write a network by `numpy.savetxt`, as its caller names and parts things."""
    folder.mkdir(exist_ok=True)
    for number, layer in enumerate(ESSAY.layers, start=1):
        np.savetxt(folder / weight.format(number), layer.W, delimiter=delimiter)
        np.savetxt(folder / bias.format(number), layer.b, delimiter=delimiter)
    return folder


@pytest.mark.parametrize(
    ("weight", "bias", "delimiter"),
    [
        ("W{}.csv", "B{}.csv", ","),
        ("w{}.txt", "b{}.txt", " "),
        ("W_{}.txt", "bias_{}.csv", "\t"),
        ("weights{}.csv", "biases{}.csv", ";"),
    ],
)
def test_a_folder_of_savetxt(weight, bias, delimiter, tmp_path):
    found = import_weights(save(tmp_path / "them", weight, bias, delimiter)).weights.network
    np.testing.assert_array_equal(found.theta, ESSAY.theta)
    assert found.activations == ESSAY.activations


def test_an_export_killed_among_its_files_is_read_whole(tmp_path):
    folder, other = save(tmp_path / "them", bias="b{}.csv"), tmp_path / "other"
    export_weights(other, Weights(ESSAY.with_theta(2 * ESSAY.theta)), FOLDER)
    place = folder / ".digitpad-abcd1234"
    place.mkdir()
    for each in other.iterdir():
        each.rename((folder if each.name == "W1.csv" else place) / each.name)
    names = [each.name for each in place.iterdir()]
    (place / "moves.json").write_text(json.dumps({name: name for name in names}))
    found = import_weights(folder).weights.network
    np.testing.assert_array_equal(found.theta, 2 * ESSAY.theta)


def test_biases_may_be_a_row(tmp_path):
    folder = save(tmp_path / "them")
    np.savetxt(folder / "B1.csv", ESSAY.layers[0].b[None], delimiter=",")
    np.testing.assert_array_equal(import_weights(folder).weights.network.theta, ESSAY.theta)


def test_what_else_lies_there_is_left_alone(tmp_path):
    folder = save(tmp_path / "them")
    (folder / "notes.txt").write_text("W4")
    export_weights(folder, Weights(ESSAY), FOLDER)  # beside B1.csv, b1.csv
    assert "stands for the same as another" in refusal(import_weights, folder, WeightsError)
    for each in folder.glob("B*.csv"):
        each.unlink()
    np.testing.assert_array_equal(import_weights(folder).weights.network.theta, ESSAY.theta)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("W2.csv", "", "W2.csv holds no matrix"),
        ("W2.csv", "one,two\n", "W2.csv holds no matrix"),
        ("W2.csv", "1,2\n3\n", "W2.csv holds no matrix"),
        ("W2.csv", "\xff\0", "W2.csv holds no matrix"),
        ("W2.csv", "1,2\n3,4\n", "weights and biases of"),
        ("B2.csv", "1,2\n3,4\n", "is a matrix of (2, 2), no vector"),
        ("B2.csv", "nan\n" * 6, "not finite"),
        ("B2.csv", "1e300\n" * 6, "not finite"),
        ("W9.csv", "1\n", "W4 or b4 is missing"),
        ("w2.csv", "1\n", "stands for the same"),
    ],
)
def test_damaged_matrices(name, text, said, tmp_path):
    folder = save(tmp_path / "them")
    (folder / name).write_text(text, "latin-1")
    assert said in refusal(import_weights, folder, WeightsError)


def test_matrices_that_stand_the_other_way_are_not_turned(tmp_path):
    folder = save(tmp_path / "them")
    np.savetxt(folder / "W1.csv", ESSAY.layers[0].W.T, delimiter=",")
    assert "W1: weights and biases of" in refusal(import_weights, folder, WeightsError)


def test_an_empty_folder(tmp_path):
    assert "it holds no W1.csv" in refusal(import_weights, tmp_path, WeightsError)


def test_all_together_are_bounded(tmp_path, monkeypatch):
    monkeypatch.setattr("digitpad.exchange.matrices.MOST_FOREIGN_BYTES", 100_000)
    folder = save(tmp_path / "them")
    with pytest.raises(WeightsError, match="larger than"):
        import_weights(folder)
