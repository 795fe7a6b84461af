"""The log says what a support person needs, and nothing of what was written."""

import io
import logging
import sys
import threading

import pytest

from digitpad import __version__
from digitpad.cli.main import main
from digitpad.errors import DigitpadError
from digitpad.files import write_text
from digitpad.ink.inkml import write_inkml
from digitpad.ink.strokes import Ink
from digitpad.journal.opening import JOURNAL_FILE, open_file
from digitpad.log import LOG_FILE, logged

SEVEN = Ink.of([(123.25, 10), (187.5, 10), (140, 110)])


@pytest.fixture
def log(tmp_path, monkeypatch):
    """Return a function that reads the log, in a folder that nobody made yet."""
    monkeypatch.setenv("DIGITPAD_HOME", str(tmp_path / "home"))
    return lambda: (tmp_path / "home" / LOG_FILE).read_text(encoding="utf-8")


def test_a_command_begins_with_versions_names_its_files_and_ends(log, tmp_path, capsys):
    write_inkml(tmp_path / "ink.inkml", SEVEN)
    assert main(["read", str(tmp_path / "ink.inkml")]) == 0
    said = log()
    assert f"read begins: digitpad {__version__}, Python " in said
    assert f"read {tmp_path / 'ink.inkml'}, " in said
    assert said.splitlines()[-1].endswith("read ends")
    assert capsys.readouterr().err == ""


def test_what_was_written_stays_out_of_it(log, tmp_path, capsys):
    write_inkml(tmp_path / "ink.inkml", SEVEN, label="7")
    main(["read", str(tmp_path / "ink.inkml")])
    read = capsys.readouterr().out.split("\t")[1]
    messages = [line.split(": ", 1)[1] for line in log().splitlines()]
    assert not any("123.25" in line or "187.5" in line for line in messages)
    assert read == "7"
    assert not any(line.split() == [read] or f"'{read}'" in line for line in messages)


def test_refused_files_and_what_ends_a_command_are_noted(log, tmp_path, capsys):
    assert main(["read", str(tmp_path / "no.inkml")]) == 1
    assert main(["evaluate", "mnist", str(tmp_path)]) == 1
    said = log()
    assert "InkError: " in said
    assert "evaluate failed: DatasetError: " in said
    assert capsys.readouterr().err.count("\n") == 2


@pytest.mark.parametrize("flags", [["-v"], ["--verbose"]])
def test_v_says_it_on_stderr(log, tmp_path, capsys, flags):
    main([*flags, "read", str(tmp_path / "no.inkml")])
    err = capsys.readouterr().err
    assert "read begins: digitpad" in err
    assert err.count("there is no such file") == 2


def test_a_mistake_of_ours_is_kept_with_its_traceback(log):
    with pytest.raises(ZeroDivisionError), logged("draw", "0"):
        _ = 1 / 0
    assert "CRITICAL" in log()
    assert "ZeroDivisionError: division by zero" in log()


def test_exceptions_that_nobody_catches_are_noted_and_go_on(log, monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "excepthook", lambda *args: seen.append(args))
    monkeypatch.setattr(threading, "excepthook", lambda args: seen.append(args))
    ours = sys.excepthook
    with logged("draw", "0"):
        sys.excepthook(ValueError, ValueError("in a slot"), None)
        thread = threading.Thread(target=lambda: [][0])
        thread.start()
        thread.join()
    assert sys.excepthook is ours
    assert len(seen) == 2
    assert "ValueError: in a slot" in log()
    assert "IndexError" in log()


def test_ctrl_c_is_no_mistake(log):
    with pytest.raises(KeyboardInterrupt), logged("train", "0"):
        raise KeyboardInterrupt
    assert "train was stopped: KeyboardInterrupt" in log()
    assert "CRITICAL" not in log()


def test_a_journal_that_was_set_aside_is_noted(log, tmp_path):
    (tmp_path / JOURNAL_FILE).write_bytes(b"no journal")
    with logged("draw", "0"):
        open_file(tmp_path)[0].close()
    assert "it was damaged; it is kept as" in log()


def test_it_does_not_grow_for_ever(log, tmp_path, monkeypatch):
    monkeypatch.setattr("digitpad.log._LARGEST", 5000)
    with logged("draw", "0"):
        for _ in range(500):
            logging.getLogger("digitpad.files").info("wrote something")
    kept = sorted(path.name for path in (tmp_path / "home").iterdir())
    assert kept == [LOG_FILE, *(f"{LOG_FILE}.{n}" for n in (1, 2, 3))]
    assert all(path.stat().st_size <= 5000 for path in (tmp_path / "home").iterdir())


def test_where_it_cannot_be_kept_nobody_is_bothered(tmp_path, monkeypatch, capsys):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("DIGITPAD_HOME", str(tmp_path / "file"))
    with logged("draw", "0"):
        write_text(tmp_path / "text", "new")
    assert capsys.readouterr() == ("", "")


def test_handlers_that_libraries_put_at_the_root_say_nothing(log, tmp_path, capsys):
    root, said = logging.getLogger(), io.StringIO()
    root.addHandler(handler := logging.StreamHandler(said))
    try:
        assert main(["read", str(tmp_path / "no.inkml")]) == 1
        assert main(["evaluate", "mnist", str(tmp_path)]) == 1
    finally:
        root.removeHandler(handler)
    assert said.getvalue() == ""
    assert "evaluate failed" in log()


def test_it_is_closed_and_silent_afterwards(log):
    with pytest.raises(DigitpadError), logged("draw", "0"):
        raise DigitpadError("no")
    before = log()
    logging.getLogger("digitpad.files").warning("later")
    assert log() == before
    assert logging.getLogger("digitpad").level == logging.NOTSET
