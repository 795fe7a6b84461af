"""What is kept on this computer is listed, and removed when that is asked for."""

from pathlib import Path

import pytest

from digitpad.cli.main import main
from digitpad.datasets import mnist
from digitpad.gui.app.starting import entry_point
from digitpad.journal import Journal


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """A home with a journal, a damaged one, a log, a data set, settings, and somebody's letter."""
    home = tmp_path / "home"
    monkeypatch.setenv("DIGITPAD_HOME", str(home))
    monkeypatch.setattr(mnist, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(entry_point, "settings_file", lambda: tmp_path / "config" / "digitpad.conf")
    Journal.open().close()
    for name in (
        *("home/journal-damaged-2024-01-02-030405.sqlite3", "home/letter.txt"),
        *("cache/mnist/train-labels-idx1-ubyte.gz", "config/digitpad.conf"),
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    return home


@pytest.fixture
def data(capsys):
    def run(*arguments: str) -> tuple[int, list[list[str]], str]:
        status = main(["data", *arguments])
        out, err = capsys.readouterr()
        return status, [line.split("\t") for line in out.splitlines()], err

    return run


def test_where_it_is(home, data):
    status, lines, err = data("where")
    assert (status, err) == (0, "")
    assert [(kind, Path(path).name) for kind, path, _ in lines] == [
        ("journal", "journal.sqlite3"),
        ("journal", "journal-damaged-2024-01-02-030405.sqlite3"),
        ("journal", "opening.lock"),
        ("log", "digitpad.log"),
        ("mnist", "train-labels-idx1-ubyte.gz"),
        ("settings", "digitpad.conf"),
    ]
    assert all(
        int(size) == Path(path).stat().st_size for kind, path, size in lines if kind != "log"
    )


def test_nothing_is_removed_unless_that_is_meant(home, data):
    before = sorted(home.iterdir())
    status, lines, err = data("erase")
    assert status == 1
    assert len(lines) == 6
    assert err == "digitpad: nothing is removed yet: say --yes to remove these files\n"
    assert sorted(path for path in home.iterdir() if path.name != "digitpad.log") == before


def test_all_of_it_but_what_is_somebody_elses(home, data):
    assert data("erase", "--yes")[0] == 0
    assert [path.name for path in home.iterdir()] == ["letter.txt"]
    assert not (home.parent / "cache" / "mnist").exists()
    assert not (home.parent / "config").exists()
    assert data("where")[1][1:] == []  # but the log of this very question


def test_only_some(home, data):
    assert data("erase", "journal", "--yes")[0] == 0
    assert {kind for kind, *_ in data("where")[1]} == {"log", "mnist", "settings"}


def test_what_is_not_kept(capsys):
    with pytest.raises(SystemExit):
        main(["data", "erase", "everything"])
    assert (
        "'everything' is not kept, only journal, drafts, slips, log, mnist, settings"
        in capsys.readouterr().err
    )
