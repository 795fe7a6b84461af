"""What is exported comes back, bit for bit."""

from dataclasses import replace

import numpy as np
import pytest

from digitpad.errors import DigitpadError, WeightsError
from digitpad.exchange import comparison, formats
from digitpad.exchange.formats import FOLDER, export_weights, import_weights
from digitpad.weights.store import load_weights, save_weights
from tests.exchange.conftest import ACTIVATIONS

FILES = [
    ("onnx", "onnx", "n.onnx", True),
    ("keras", "h5py", "n.keras", True),
    ("keras", "h5py", "n.weights.h5", False),
    ("safetensors", "safetensors", "n.safetensors", True),
]


@pytest.mark.parametrize(("kind", "library", "name", "says"), FILES)
def test_a_file_comes_back_to_the_bit(kind, library, name, says, weights, tmp_path):
    pytest.importorskip(library)
    export_weights(tmp_path / name, weights, kind)
    found = import_weights(tmp_path / name, None if says else ACTIVATIONS).weights
    assert found.network.theta.dtype == weights.network.dtype
    np.testing.assert_array_equal(found.network.theta, weights.network.theta)
    assert found.network.sizes == weights.network.sizes
    assert found.network.activations == ACTIVATIONS
    assert found.temperature == (0.8 if kind in formats.KEEP_TEMPERATURE else 1)
    assert found.provenance["imported"] == name


def test_a_folder_comes_back_to_the_bit_of_float32(weights, tmp_path):
    assert export_weights(tmp_path / "folder", weights, FOLDER) is None
    found = import_weights(tmp_path / "folder", ACTIVATIONS).weights.network
    np.testing.assert_array_equal(found.theta, weights.network.theta.astype(np.float32))


@pytest.mark.parametrize(("kind", "library", "name", "says"), FILES)
def test_equal_weights_give_equal_bytes(kind, library, name, says, weights, tmp_path):
    pytest.importorskip(library)
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        export_weights(tmp_path / folder / name, weights, kind)
    assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


@pytest.mark.parametrize("which", ["pen", "essay"])
def test_those_that_come_with_digitpad(which, tmp_path):
    pytest.importorskip("onnx")
    weights = load_weights(which)
    export_weights(tmp_path / "n.onnx", weights, "onnx")
    found = import_weights(tmp_path / "n.onnx")
    save_weights(tmp_path / "n.npz", found.weights)
    back = load_weights(tmp_path / "n.npz")
    np.testing.assert_array_equal(back.network.theta, weights.network.theta)
    assert back.temperature == weights.temperature


def test_onnx_runtime_answers_the_same(weights, tmp_path):
    pytest.importorskip("onnx")
    onnxruntime = pytest.importorskip("onnxruntime")
    export_weights(tmp_path / "n.onnx", weights, "onnx")
    session = onnxruntime.InferenceSession(tmp_path / "n.onnx")
    x = comparison.examples().astype(weights.network.dtype)
    (theirs,) = session.run(["probabilities"], {"x": x})
    np.testing.assert_allclose(theirs, weights.network.predict(x), atol=1e-6)
    said = import_weights(tmp_path / "n.onnx").comparison
    assert said is not None
    assert said.runtime.startswith("ONNX Runtime ")
    assert said.difference < 1e-6


def test_another_answer_is_refused(weights, tmp_path, monkeypatch):
    pytest.importorskip("onnx")
    pytest.importorskip("onnxruntime")
    export_weights(tmp_path / "n.onnx", weights, "onnx")
    good = formats.weights_of

    def slipped(model, activations):
        found = good(model, activations)
        theta = found.network.theta.copy()
        theta[-1] += 1e-4
        return replace(found, network=found.network.with_theta(theta))

    monkeypatch.setattr(formats, "weights_of", slipped)
    with pytest.raises(WeightsError, match=r"ONNX Runtime .* gives other probabilities"):
        import_weights(tmp_path / "n.onnx")


@pytest.mark.parametrize(("kind", "library", "name", "says"), FILES)
def test_a_missing_library_is_told_in_one_line(
    kind, library, name, says, weights, tmp_path, monkeypatch
):
    pytest.importorskip(library)
    export_weights(tmp_path / name, weights, kind)
    monkeypatch.setitem(__import__("sys").modules, library, None)
    for act in (
        lambda: export_weights(tmp_path / "other", weights, kind),
        lambda: import_weights(tmp_path / name),
    ):
        with pytest.raises(DigitpadError, match=rf"{library} is missing: pip install") as caught:
            act()
        assert len(str(caught.value).splitlines()) == 1
    assert not (tmp_path / "other").exists()
