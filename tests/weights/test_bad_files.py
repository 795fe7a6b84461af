"""Weights files: a bad one is refused in one line."""

import io
import re
import zipfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from digitpad.errors import WeightsError
from digitpad.weights.store import load_weights, save_weights
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

    trap = np.array([Trap()])
    assert "'theta.npy' is no array of numbers" in spoilt(tmp_path, content, theta=trap)
    np.savez(tmp_path / "extra.npz", **content, extra=trap)
    assert load_weights(tmp_path / "extra.npz").network.sizes == SIZES


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
    assert "'theta.npy' is damaged" in problem(path)


def header(shape: tuple[int, ...]) -> bytes:
    file = io.BytesIO()
    said = {"descr": "<f8", "fortran_order": False, "shape": shape}
    np.lib.format.write_array_header_1_0(file, said)
    return file.getvalue()


def with_member(path: Path, content: dict, name: str, inside: bytes, packing: int = 0) -> Path:
    """Write a good file whose array `name`, if it has one, is something else."""
    np.savez(path, **{each: array for each, array in content.items() if each != name})
    with zipfile.ZipFile(path, "a", packing) as archive:
        archive.writestr(f"{name}.npy", inside)
    return path


def test_an_absurd_shape(tmp_path, content):
    path = with_member(tmp_path / "spoilt.npz", content, "theta", header((10**15,)))
    assert "'theta.npy' is not as long as its header says" in problem(path)


def test_an_absurd_header(tmp_path, content):
    fields = np.zeros(1, [(f"field_{i}", np.float32) for i in range(1000)])
    assert "'theta.npy' is no array" in spoilt(tmp_path, content, theta=fields)


@pytest.mark.parametrize(
    "inside",
    [
        *(b"", b"\x93NUMPY", b"\x93NUMPY\1\0\xff\xff", header((3,)), header((3,))[:60]),
        header((3,)).replace(b"}", b" ") + bytes(24),  # which numpy.load cannot tokenise
        header((3,)).replace(b"(3,)", b"(3**9") + bytes(24),
        header((3,)).replace(b"<f8", b"<f9") + bytes(27),
        header((3,)).replace(b"<f8", b"<U0"),
    ],
)
def test_a_header_that_is_none(tmp_path, content, inside):
    path = with_member(tmp_path / "spoilt.npz", content, "theta", inside)
    assert problem(path).startswith("it is no usable weights file: 'theta.npy' ")


@pytest.mark.parametrize("code", [0x110000, 0xFFFFFFFF, 0xD800])
def test_labels_that_are_no_text(tmp_path, content, code):
    labels = np.array([97, 98, code], np.uint32).view("<U1")
    assert "the text in 'labels.npy' is damaged" in spoilt(tmp_path, content, labels=labels)


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_other_ways_to_pack_are_not_unpacked(tmp_path, content, packing):
    path = with_member(tmp_path / "spoilt.npz", content, "theta", header((3,)), packing)
    assert "packed in an unknown way" in problem(path)


def test_what_nobody_needs_is_not_unpacked(tmp_path, content):
    large = bytes(100 * 2**20)  # more than all members may have together
    path = with_member(tmp_path / "large.npz", content, "extra", large, zipfile.ZIP_DEFLATED)
    assert load_weights(path).network.sizes == SIZES
    path = with_member(tmp_path / "large.npz", content, "theta", large, zipfile.ZIP_DEFLATED)
    assert "unpacked it is larger than" in problem(path)


def test_a_thousand_members(tmp_path, content):
    np.savez(tmp_path / "many.npz", **{f"a{i}": np.zeros(1) for i in range(2000)})
    assert "more than 64 members" in problem(tmp_path / "many.npz")


@pytest.mark.parametrize("scale", [1e12, 1e30, -1e30])
def test_finite_numbers_that_are_too_large(tmp_path, content, scale):
    theta = content["theta"] * np.float32(scale)
    assert "its answers mean nothing" in spoilt(tmp_path, content, theta=theta)


@pytest.mark.parametrize("last", ["relu", "sigmoid"])
def test_outputs_that_are_no_probabilities(tmp_path, content, last):
    activations = np.array(["relu", last])
    assert f"no softmax but {last}" in spoilt(tmp_path, content, activations=activations)


@pytest.mark.parametrize("number", [np.inf, np.nan, 1e30])
def test_what_could_not_be_read_is_not_written(tmp_path, weights, number):
    path = tmp_path / "good.npz"
    save_weights(path, weights)
    before = path.read_bytes()
    spoilt = weights.network.with_theta(np.full_like(weights.network.theta, number))
    with pytest.raises(WeightsError, match="it is not written"):
        save_weights(path, replace(weights, network=spoilt))
    assert path.read_bytes() == before


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
        ({"activations": np.array(["relu", "gelu"])}, "unknown activation: gelu"),
        ({"activations": np.array(["relu"])}, "2 layers need as many activations"),
        ({"labels": np.array(["a", "b"])}, "2 labels for 3 outputs"),
        ({"theta": np.zeros(52, np.float32)}, "53 parameters"),
        ({"theta": np.zeros((53, 1), np.float32)}, "53 parameters"),
        ({"theta": np.zeros(53, np.int32)}, "float32 or float64, not int32"),
        ({"theta": np.zeros(53, np.float16)}, "float32 or float64, not float16"),
        ({"theta": np.zeros(53, np.complex64)}, "'theta.npy' is no array of numbers"),
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
        ({"temperature": 1e-300}, "its temperature is 1e-300"),
        ({"history": [{"number": 1, "loss": float("nan"), "accuracy": 0}]}, "is not finite"),
        ({"optimizer": {"name": "momentum", "learning_rate": 1, "momentum": 9}}, "no sense"),
        ({"t": 10**400}, "belongs to no optimizer"),
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
