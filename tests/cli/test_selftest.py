"""``digitpad selftest`` and ``doctor``: what is whole, what is not, and nothing of the user."""

import getpass
import subprocess
import sys
from importlib.metadata import FileHash, PackagePath
from pathlib import Path
from types import SimpleNamespace

import pytest

from digitpad.cli import doctor, selftest
from digitpad.cli.main import main
from digitpad.errors import DigitpadError, JournalError, WeightsError
from digitpad.manifest import as_listed, as_they_are, check_shipped, differing
from digitpad.verification import scratch_journal
from digitpad.weights.store import load_weights


def test_a_whole_copy_passes_and_touches_nothing_of_the_user(environment, tmp_path):
    home = tmp_path / "nobody"
    ended = subprocess.run(
        [sys.executable, "-m", "digitpad", "selftest"],
        env={**environment, "DIGITPAD_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [line.split("\t") for line in ended.stdout.splitlines()]
    assert [line[:2] for line in lines] == [["OK", name] for name in selftest.CHECKS], ended
    assert ended.returncode == 0
    assert [path.name for path in home.iterdir()] == ["digitpad.log"]


def test_what_fails_is_one_line_and_the_others_go_on(monkeypatch, capsys):
    def fails() -> str:
        raise ZeroDivisionError("no\nwonder")

    checks = {"first": fails, "second": lambda: "well"}
    monkeypatch.setattr(selftest, "CHECKS", checks)
    assert main(["selftest"]) == 1
    assert capsys.readouterr().out == ("FAILED\tfirst\tZeroDivisionError: no\nOK\tsecond\twell\n")


def test_the_manifest_is_of_today():
    assert as_listed() == as_they_are(), "run `python -m digitpad.manifest`"
    assert "weights/pen.npz" in as_listed()
    assert differing() == ()


def test_modules_that_are_not_as_the_installer_noted_are_named(monkeypatch, tmp_path):
    def noted(name, digest=None):
        (tmp_path / name).write_bytes(b"")
        found = PackagePath(name)
        found.hash, found.dist = digest and FileHash(f"sha256={digest}"), at
        return found

    at = SimpleNamespace(locate_file=lambda path: tmp_path / path)
    empty = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"
    listed = [noted("a.py", empty), noted("b.py", "other"), noted("c.txt", "other"), noted("d.py")]
    gone = noted("e.py", empty)
    gone.locate().unlink()
    monkeypatch.setattr("importlib.metadata.files", lambda name: [*listed, gone])
    assert differing() == ("b.py", "e.py")


@pytest.mark.parametrize("there", [{}, {"weights/pen.npz": "0" * 64}])
def test_what_is_missing_or_changed_is_named(monkeypatch, there):
    listed = as_listed()
    monkeypatch.setattr("digitpad.manifest.as_they_are", lambda: {**listed, **there})
    assert differing() == tuple(there)
    without = {name: digest for name, digest in listed.items() if name != "weights/marks.npz"}
    monkeypatch.setattr("digitpad.manifest.as_they_are", lambda: without)
    assert differing() == ("weights/marks.npz",)
    with pytest.raises(DigitpadError, match=r"missing or changed: weights/marks\.npz, 1 in all"):
        selftest.CHECKS["files"]()


def test_an_installed_copy_loads_no_other_weights(monkeypatch):
    monkeypatch.setattr("digitpad.manifest.is_installed", lambda: True)
    load_weights("pen")
    with pytest.raises(WeightsError, match="not the file that came with digitpad"):
        check_shipped("pen", b"others", Path("pen.npz"))
    monkeypatch.setattr("digitpad.manifest.as_listed", dict)
    with pytest.raises(WeightsError, match="install it again"):
        load_weights("pen")


def test_a_journal_that_loses_a_step_fails(monkeypatch):
    real = scratch_journal._killed

    def lost(folder: Path) -> list[str]:
        said = real(folder)
        return [*said, "0" * 64]

    monkeypatch.setattr(scratch_journal, "_killed", lost)
    with pytest.raises(JournalError, match=r"\d+ steps came back of \d+ that were stored"):
        scratch_journal.survives_a_kill()


def test_the_doctor_says_that_a_file_is_no_folder(tmp_path, monkeypatch, capsys):
    (tmp_path / "pad").touch()
    for place in (tmp_path / "pad", tmp_path / "pad" / "below"):
        monkeypatch.setenv("DIGITPAD_HOME", str(place))
        assert main(["doctor"]) == 0
        assert f"data: {place}, cannot be written" in capsys.readouterr().out


def test_the_doctor_tells_nothing_of_the_user(tmp_path, environment):
    home = tmp_path / "home" / "winifred"
    home.mkdir(parents=True)
    hers = {"HOME": str(home), "USER": "winifred", "LOGNAME": "winifred"}
    hers = {**environment, **hers, "DIGITPAD_HOME": str(home / "pad")}
    ended = subprocess.run(
        [sys.executable, "-m", "digitpad", "doctor"],
        env=hers,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "winifred" not in ended.stdout
    assert "data: ~/pad, can be written" in ended.stdout
    told = [line.partition(": ")[0] for line in ended.stdout.splitlines()]
    assert {"digitpad", "Python", "platform", "packages", "BLAS", "display", "fonts"} < set(told)
    assert all(line.partition(": ")[2] for line in ended.stdout.splitlines())


def test_a_name_is_taken_out_of_any_path(monkeypatch):
    monkeypatch.setattr(getpass, "getuser", lambda: "ada")
    assert doctor.without_name("/mnt/ada/x, /srv/ada, adaptor") == "/mnt/USER/x, /srv/USER, adaptor"
