"""Files of other kinds altogether: each is refused in one line that says what it is."""

import io
import pickle
import zipfile

import numpy as np
import pytest

from digitpad.errors import WeightsError
from digitpad.exchange.formats import import_weights
from digitpad.weights.store import Weights, packed_weights
from tests.exchange.conftest import network
from tests.refusals import refusal


class Trap:
    def __reduce__(self):
        return exec, ("raise SystemExit('unpickled')",)


def zipped(*names, content=b"x"):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (pickle.dumps(Trap(), 2), "it is a pickle"),
        (pickle.dumps(Trap(), 5), "it is a pickle"),
        (zipped("archive/data.pkl", content=pickle.dumps(Trap())), "it is a pickle"),
        (packed_weights(Weights(network())), "no import"),
        (zipped("W1.npy", "b1.npy"), "save each as text"),
        (b"\x93NUMPY\1\0", "save each as text"),
        (zipped("word/document.xml"), "none that Keras 3 wrote"),
        (zipped("config.json", "model.weights.h5"), "damaged"),
        (zipped(*map(str, range(300))), "more than 256 members"),
        (b"PK\3\4", "no zip archive"),
        (b"\x89HDF\r\n\x1a\n" + bytes(100), "damaged HDF5"),
    ],
)
def test_files_of_other_kinds(content, said, tmp_path):
    if "HDF5" in said or b"model.weights.h5" in content:
        pytest.importorskip("h5py")
    path = tmp_path / "theirs"
    path.write_bytes(content)
    assert said in refusal(import_weights, path, WeightsError)


@pytest.mark.parametrize("content", [b"", b"\0", b"no network", pickle.dumps(Trap(), 0)])
def test_no_format_at_all(content, tmp_path):
    path = tmp_path / "theirs"
    path.write_bytes(content)
    assert "in a format that is known" in refusal(import_weights, path, WeightsError)


def test_too_large_and_not_there(tmp_path, monkeypatch):
    monkeypatch.setattr("digitpad.exchange.formats.MOST_FOREIGN_BYTES", 2**20)
    path = tmp_path / "theirs.onnx"
    assert "there is no such file" in refusal(import_weights, path, WeightsError)
    path.write_bytes(np.zeros(2**20 + 1, np.uint8).tobytes())
    assert "larger than 1 MB" in refusal(import_weights, path, WeightsError)
