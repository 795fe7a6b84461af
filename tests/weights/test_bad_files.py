"""Weights files: a bad one is refused in one line."""

import re
import zipfile
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from digitpad.errors import WeightsError
from digitpad.weights.store import load_weights
from tests.weights.spoiling import SIZES, problem, spoilt, with_meta


def test_missing(tmp_path):
    assert problem(tmp_path / "no.npz") == "there are no such weights, by name or as a file"


def test_a_name_that_nobody_knows(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert problem(Path("penn")) == "there are no such weights, by name or as a file"


def test_a_folder(tmp_path):
    assert problem(tmp_path).startswith("it cannot be read (")


@pytest.mark.parametrize("content", [b"", b"hello", b"PK", b"PK\3\4" + bytes(100)])
def test_no_archive(tmp_path, content):
    path = tmp_path / "foreign.npz"
    path.write_bytes(content)
    assert "no .npz archive, or one that is cut off" in problem(path)


def test_a_picture(tmp_path):
    Image.new("L", (28, 28)).save(tmp_path / "digit.png")
    assert "no .npz archive" in problem(tmp_path / "digit.png")


def test_a_single_array(tmp_path):
    np.save(tmp_path / "one.npy", np.zeros(10))
    assert "no .npz archive" in problem(tmp_path / "one.npy")


def test_an_archive_of_something_else(tmp_path):
    np.savez(tmp_path / "other.npz", x=np.zeros(3))
    assert problem(tmp_path / "other.npz") == "it is no digitpad weights file: it lacks 'format'"


def test_pickled_objects_are_never_loaded(tmp_path, content):
    class Trap:
        def __reduce__(self):
            return (pytest.fail, ("a pickle was loaded",))

    assert "allow_pickle=False" in spoilt(tmp_path, content, extra=np.array([Trap()]))


# Files that are ours, spoilt.


@pytest.mark.parametrize("share", [0.01, 0.1, 0.5, 0.9, 0.999])
def test_truncated(tmp_path, content, share):
    path = tmp_path / "good.npz"
    whole = path.read_bytes()
    path.write_bytes(whole[: int(share * len(whole))])
    assert "cut off" in problem(path)


def test_a_flipped_bit_is_noticed(tmp_path, content):
    path = tmp_path / "good.npz"
    data = bytearray(path.read_bytes())
    data[data.index(content["theta"].tobytes()) + 10] ^= 4
    path.write_bytes(data)
    assert "damaged" in problem(path)


def test_a_compressed_file_is_read_and_its_damage_noticed(tmp_path, content):
    path = tmp_path / "compressed.npz"
    np.savez_compressed(path, **content)
    assert load_weights(path).network.sizes == SIZES
    with zipfile.ZipFile(path) as archive:
        inside = archive.getinfo("theta.npy").header_offset + 80
    data = path.read_bytes()
    path.write_bytes(data[:inside] + b"\xff" * 20 + data[inside + 20 :])
    assert problem(path) == "it is damaged"


def test_an_absurd_shape(tmp_path, content):
    path = tmp_path / "good.npz"
    with zipfile.ZipFile(path, "a") as archive, archive.open("extra.npy", "w") as member:
        header = {"descr": "<f8", "fortran_order": False, "shape": (10**15,)}
        np.lib.format.write_array_header_1_0(member, header)
    assert problem(path) == "it is damaged"


def test_an_absurd_header(tmp_path, content):
    fields = np.zeros(1, [(f"field_{i}", np.float32) for i in range(1000)])
    assert "Header info" in spoilt(tmp_path, content, extra=fields)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.floats(0, 1, exclude_max=True), bits=st.integers(1, 255))
def test_any_changed_byte_gives_an_error_or_weights(tmp_path, content, at, bits):
    data = bytearray((tmp_path / "good.npz").read_bytes())
    data[int(at * len(data))] ^= bits
    path = tmp_path / "changed.npz"
    path.write_bytes(data)
    with suppress(WeightsError):
        load_weights(path)


@pytest.mark.parametrize("name", ["format", "version", "sizes", "theta", "labels", "meta"])
def test_an_array_is_missing(tmp_path, content, name):
    assert f"lacks '{name}'" in spoilt(tmp_path, content, **{name: None})


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"format": "other weights"}, "its format is 'other weights'"),
        ({"version": 2}, "its version is 2, this program reads 1"),
        ({"sizes": np.array([6, 5, 4])}, r"layers \(6, 5, 4\) have 59 parameters"),
        ({"sizes": np.array([53])}, "two or more layer sizes"),
        ({"sizes": np.array([6, -5, 3])}, "at least 1"),
        ({"sizes": np.array(53)}, "a wrong type"),
        ({"sizes": np.array(["six", "5", "3"])}, "six"),
        ({"sizes": np.array([np.inf, 5, 3])}, "a wrong type"),
        ({"activations": np.array(["relu", "tanh"])}, "unknown activation: tanh"),
        ({"activations": np.array(["relu"])}, "2 layers need as many activations"),
        ({"labels": np.array(["a", "b"])}, "2 labels for 3 outputs"),
        ({"theta": np.zeros(52, np.float32)}, "53 parameters"),
        ({"theta": np.zeros((53, 1), np.float32)}, "53 parameters"),
        ({"theta": np.zeros(53, np.int32)}, "float32 or float64, not int32"),
        ({"theta": np.zeros(53, np.float16)}, "float32 or float64, not float16"),
        ({"theta": np.zeros(53, np.complex64)}, "float32 or float64, not complex64"),
        ({"theta": np.array(["a"] * 53)}, "a wrong type"),
        ({"theta": np.full(53, np.nan, np.float32)}, "not finite"),
        ({"theta": np.full(53, -np.inf, np.float32)}, "not finite"),
        ({"current": np.full(53, np.inf, np.float32)}, "not finite"),
        ({"current": np.zeros(52, np.float32)}, "does not fit its parameters"),
        ({"slot_m": np.zeros(53, np.float64)}, "does not fit its parameters"),
        ({"slot_v": np.full(53, np.nan, np.float32)}, "not finite"),
        ({"slot_v": None}, "lacks 'slot_v'"),
        ({"rehearsal_y": None}, "lacks 'rehearsal_y'"),
        ({"rehearsal_x": np.zeros((4, 6), np.float32)}, "no rehearsal set: its dtypes"),
        ({"rehearsal_x": np.zeros((5, 6), np.uint8)}, "no rehearsal set: its shapes"),
        ({"rehearsal_x": np.zeros((4, 7), np.uint8)}, "does not fit its network"),
        ({"rehearsal_y": np.full((4, 2), 0.5, np.float32)}, "does not fit its network"),
        ({"rehearsal_y": np.ones((4, 3), np.float32)}, "no probabilities"),
        ({"rehearsal_y": np.full((4, 3), np.nan, np.float32)}, "no probabilities"),
        ({"meta": "{"}, "Expecting property name"),
        ({"meta": ""}, "Expecting value"),
        ({"meta": "[]"}, "a wrong type"),
        ({"meta": "{}"}, "lacks 'optimizer'"),
        ({"meta": "[" * 100_000}, "damaged"),
    ],
    ids=str,
)
def test_a_spoilt_array(tmp_path, content, changes, expected):
    assert re.search(expected, spoilt(tmp_path, content, **changes))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"temperature": 0}, "its temperature is 0"),
        ({"temperature": float("nan")}, "its temperature is nan"),
        ({"temperature": "warm"}, "a wrong type"),
        ({"provenance": 3}, "a wrong type"),
        ({"history": [{"number": 1}]}, "lacks 'loss'"),
        ({"history": [3]}, "a wrong type"),
        ({"optimizer": {"name": "lion"}}, "its optimizer 'lion' is unknown"),
        ({"optimizer": {}}, "lacks 'name'"),
        ({"optimizer": {"name": "sgd"}}, "lacks 'learning_rate'"),
        ({"optimizer": {"name": "sgd", "learning_rate": "fast"}}, "a wrong type"),
        ({"optimizer": {"name": "sgd", "learning_rate": float("inf")}}, "not finite"),
        ({"optimizer": None}, "belongs to no optimizer"),
        ({"t": -1}, "belongs to no optimizer"),
        ({"t": "two"}, "a wrong type"),
    ],
    ids=str,
)
def test_a_spoilt_description(tmp_path, content, changes, expected):
    assert expected in spoilt(tmp_path, content, meta=with_meta(content, **changes))
