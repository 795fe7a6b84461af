"""Networks out to other programs and in again, on the command line."""

import numpy as np
import pytest

from digitpad.cli.main import main
from digitpad.network.network import Network
from digitpad.weights.store import Weights, load_weights, save_weights


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_out_and_in_and_read(folder, sure, ink_file, capsys):
    assert main(["export", "csv", sure, "--out", "theirs"]) == 0
    assert capsys.readouterr().out == "theirs\t784-10\tsoftmax\t-\n"
    assert sorted(path.name for path in (folder / "theirs").iterdir()) == ["W1.csv", "b1.csv"]
    assert main(["import", "theirs", "--out", "ours.npz"]) == 0
    assert capsys.readouterr() == ("ours.npz\t784-10\tsoftmax\t-\n", "")
    assert main(["read", "--weights", "ours.npz", str(ink_file)]) == 0
    assert capsys.readouterr().out.split("\t")[1] == "7"


def test_the_other_program_is_asked(folder, sure, capsys):
    pytest.importorskip("onnx")
    pytest.importorskip("onnxruntime")
    assert main(["export", "onnx", sure, "--out", "n.onnx"]) == 0
    assert "\tONNX Runtime " in capsys.readouterr().out


def test_nothing_is_written_over_without_force(folder, sure, capsys):
    assert main(["export", "csv", sure, "--out", "theirs"]) == 0
    before = (folder / "theirs" / "b1.csv").stat().st_mtime_ns
    assert main(["export", "csv", sure, "--out", "theirs"]) == 1
    assert "b1.csv: it is there already; --force" in capsys.readouterr().err.replace("W1", "b1")
    assert (folder / "theirs" / "b1.csv").stat().st_mtime_ns == before
    assert main(["export", "csv", sure, "--out", "theirs", "--force"]) == 0
    for force, status in (([], 0), ([], 1), (["--force"], 0)):
        assert main(["import", "theirs", "--out", "ours.npz", *force]) == status


def test_activations(folder, capsys):
    theta = np.zeros(784 * 10 + 10 + 110, np.float32)
    network = Network((784, 10, 10), ("sigmoid", "softmax"), theta)
    save_weights(folder / "n.npz", Weights(network, temperature=0.5))
    assert main(["export", "csv", "n.npz", "--out", "theirs"]) == 0
    assert "does not hold the temperature 0.5" in capsys.readouterr().err
    told = ["--activations", "sigmoid,softmax"]
    assert main(["import", "theirs", "--out", "ours.npz", *told]) == 0
    assert load_weights(folder / "ours.npz").network.activations == ("sigmoid", "softmax")
    with pytest.raises(SystemExit) as caught:
        main(["import", "theirs", "--out", "other.npz", "--activations", "gelu"])
    assert caught.value.code == 2


def test_what_is_refused_is_one_line_and_writes_nothing(folder, capsys):
    (folder / "theirs.pt").write_bytes(b"\x80\x02}q\x00.")
    assert main(["import", "theirs.pt", "--out", "ours.npz"]) == 1
    assert capsys.readouterr().err.startswith("digitpad: theirs.pt: it is a pickle")
    assert not (folder / "ours.npz").exists()
