"""``digitpad`` and ``digitpad draw``: what the window is told, and what there is without one."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.cli.main import main
from digitpad.gui.app.starting import entry_point
from tests.cli.conftest import heed_ctrl_c

NOTHING = {"weights": None, "chosen": {}, "reset": False}
MARKED = {**NOTHING, "chosen": {"zoom": -1, "decimal_mark": ","}}
DARK = {**NOTHING, "chosen": {"theme": "dark"}}
A_WINDOW = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from digitpad.cli.main import main
from digitpad.gui.app.starting import entry_point

qt = QCoreApplication([])
QTimer.singleShot(0, lambda: print("open", flush=True))
entry_point.run = lambda *_, **__: qt.exec()
sys.exit(main([]))
"""


@pytest.mark.parametrize(
    ("arguments", "file", "settings"),
    [
        ([], None, NOTHING),
        (["draw"], None, NOTHING),
        (["draw", "a.inkml"], Path("a.inkml"), NOTHING),
        (["a.inkml"], Path("a.inkml"), NOTHING),
        (["notes.xopp", "--theme", "dark"], Path("notes.xopp"), DARK),
        (["-v", "here/amount"], Path("here/amount"), NOTHING),
        (["draw", "--weights", "essay"], None, {**NOTHING, "weights": "essay"}),
        (["--weights", "essay"], None, {**NOTHING, "weights": "essay"}),
        (["-v", "--weights=essay"], None, {**NOTHING, "weights": "essay"}),
        (["draw", "--theme", "dark"], None, DARK),
        (["--theme", "dark"], None, DARK),
        (["-v", "--theme=dark"], None, DARK),
        (["draw", "--zoom", "-1", "--decimal-mark", ","], None, MARKED),
        (["draw", "--reset-settings"], None, {**NOTHING, "reset": True}),
    ],
)
def test_the_window_is_told(monkeypatch, arguments, file, settings):
    told = []
    monkeypatch.setattr(
        entry_point, "run", lambda file, **settings: told.append((file, settings)) or 3
    )
    assert main(arguments) == 3
    assert told == [(file, settings)]


def test_a_file_without_a_suffix_is_one_if_it_is_there(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(entry_point, "run", lambda file, **_: 3)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit):
        main(["raed"])
    assert "invalid choice: 'raed'" in capsys.readouterr().err
    Path("raed").touch()
    assert main(["raed"]) == 3


def names_what_needs_no_display(said: str) -> bool:
    """Whether an error is one line that says what else there is."""
    (line,) = said.splitlines()
    wanted = "`digitpad read`", "`digitpad demo --screenshot"
    return line.startswith("digitpad: ") and all(command in line for command in wanted)


@pytest.mark.parametrize("arguments", [["draw"], ["draw", "amount.inkml"], ["amount.inkml"]])
def test_without_a_display(monkeypatch, capsys, arguments):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert names_what_needs_no_display(err)


def test_a_process_without_a_display(run):
    ended = run()
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert names_what_needs_no_display(ended.stderr.decode())


def test_with_a_display_that_does_not_answer(run, environment):
    environment["DISPLAY"] = ":987"
    ended = run()
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_ctrl_c_closes_the_window_quietly(environment):
    piped = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "preexec_fn": heed_ctrl_c}
    with subprocess.Popen([sys.executable, "-c", A_WINDOW], env=environment, **piped) as process:
        assert process.stdout.readline() == b"open\n"
        process.send_signal(signal.SIGINT)
        try:
            assert (process.wait(timeout=20), process.stderr.read()) == (-signal.SIGINT, b"")
        finally:
            process.kill()


@pytest.mark.parametrize("ours", [signal.default_int_handler, signal.SIG_IGN])
def test_ctrl_c_is_as_it_was_afterwards(monkeypatch, ours):
    """Where it was ignored, as of a shell's background job, it stays so."""
    seen = []
    before = signal.signal(signal.SIGINT, ours)
    monkeypatch.setattr(
        entry_point, "run", lambda *_, **__: seen.append(signal.getsignal(signal.SIGINT)) or 0
    )
    try:
        main([])
        assert seen == [signal.SIG_IGN if ours == signal.SIG_IGN else signal.SIG_DFL]
        assert signal.getsignal(signal.SIGINT) is ours
    finally:
        signal.signal(signal.SIGINT, before)
