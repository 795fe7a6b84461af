"""``digitpad verify``: its table, its exit status, its reports."""

import json

import pytest

from digitpad.cli import verify as command
from digitpad.cli.main import main
from digitpad.verification import framework as frameworks
from digitpad.verification.finding import Finding
from digitpad.verification.report import REPORT_FIGURES
from tests.small_data import write_mnist
from tests.verification.conftest import OwnFramework


def verify(*arguments: object) -> int:
    return main(["verify", *map(str, arguments)])


@pytest.fixture
def own(monkeypatch) -> OwnFramework:
    """Stand in for torch."""
    framework = OwnFramework()
    monkeypatch.setattr(command, "load_framework", lambda name: framework)
    return framework


def test_alone(capsys):
    assert verify() == 0
    out = capsys.readouterr().out
    assert "Figure 10b" in out
    assert "central differences" in out
    assert "FAIL" not in out
    assert out.endswith("checks passed.\n")


def test_json(capsys):
    assert verify("--json") == 0
    data = json.loads(capsys.readouterr().out)
    assert data["passed"] is True
    assert all(f["difference"] <= f["bound"] for f in data["findings"])


def test_a_failure_is_the_exit_status(monkeypatch, capsys):
    monkeypatch.setattr(command, "check_figures", lambda: [Finding("the essay", "Table 9", 2, 1)])
    assert verify() == 1
    out = capsys.readouterr().out
    assert "FAIL   2.00e+00 of  1.0e+00 allowed  Table 9" in out
    assert "1 of 15 checks FAILED." in out


def test_against_a_framework(own, capsys):
    assert verify("--against", "torch") == 0
    out = capsys.readouterr().out
    assert "109,386 gradients, float32" in out
    assert "digit  by hand  by own 1.0" in out
    assert "uncorrected root" in out


def test_against_a_framework_that_is_wrong(own, capsys):
    own.error = 0.1
    assert verify("--against", "torch", "--json") == 1
    data = json.loads(capsys.readouterr().out)
    assert data["passed"] is False
    assert len(data["table_3"]) == 10


def test_a_framework_that_is_missing(monkeypatch, capsys):
    monkeypatch.setattr(frameworks, "find_spec", lambda name: None)
    assert verify("--against", "jax") == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "digitpad: jax is not installed: `pip install 'digitpad[frameworks]'` brings it\n"


@pytest.mark.parametrize("ending", ["md", "html"])
def test_report(tmp_path, own, capsys, ending):
    (tmp_path / "mnist").mkdir()
    folder = write_mnist(tmp_path / "mnist")
    report = tmp_path / f"report.{ending}"
    options = ("--against", "torch", "--train", "--epochs", 2, "--mnist", folder)
    assert verify(*options, "--report", report) == 0
    text = report.read_text(encoding="utf-8")
    assert "Training side by side" in text
    assert "Figure 11" in text or (tmp_path / "report-loss.svg").exists()
    assert "epoch 2/2" in capsys.readouterr().err


def test_every_figure_of_a_report_is_known_before_the_work(tmp_path, own):
    (tmp_path / "mnist").mkdir()
    folder = write_mnist(tmp_path / "mnist")
    options = ("--against", "torch", "--train", "--epochs", 1, "--mnist", folder)
    assert verify(*options, "--report", tmp_path / "report.md") == 0
    drawn = {path.stem.removeprefix("report-") for path in tmp_path.glob("report-*.svg")}
    assert drawn == set(REPORT_FIGURES)


def test_a_report_that_cannot_be_written_is_found_out_before_the_work(tmp_path, capsys):
    (tmp_path / "folder.md").mkdir()
    for name in ("missing/report.md", "folder.md"):
        assert verify("--out", tmp_path / name) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith(f"digitpad: {tmp_path / name}: it cannot be written (")
        assert err.count("\n") == 1


def test_a_training_that_is_stopped(tmp_path, own, monkeypatch, capsys):
    (tmp_path / "mnist").mkdir()
    folder = write_mnist(tmp_path / "mnist")
    run = command.train_side_by_side

    def stopping(*args, **kwargs):
        for pair in run(*args, **kwargs):
            yield pair
            raise KeyboardInterrupt

    monkeypatch.setattr(command, "train_side_by_side", stopping)
    options = ("--against", "torch", "--train", "--mnist", folder, "--json")
    assert verify(*options) == 130
    out, err = capsys.readouterr()
    assert len(json.loads(out)["training"]) == 1
    assert "stopped after 1 epochs" in err


def test_training_without_data(tmp_path, own, capsys):
    assert verify("--against", "torch", "--train", "--mnist", tmp_path) == 1
    assert "there is no such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        *(["--train"], ["--report", "x.pdf"], ["--against", "caffe"], ["--epochs", "0"]),
        *(["--epochs", "3"], ["--mnist", "x"]),
    ],
)
def test_wrong_arguments(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        verify(*arguments)
    assert ended.value.code == 2
    assert "usage: digitpad verify" in capsys.readouterr().err
