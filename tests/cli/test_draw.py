"""``digitpad`` and ``digitpad draw``: what the window is told, and what there is without one."""

from pathlib import Path

import pytest

from digitpad.cli.main import main
from digitpad.gui import app

NOTHING = {"weights": "pen", "theme": None}


@pytest.mark.parametrize(
    ("arguments", "file", "settings"),
    [
        ([], None, NOTHING),
        (["draw"], None, NOTHING),
        (["draw", "a.inkml"], Path("a.inkml"), NOTHING),
        (["draw", "--weights", "essay"], None, {**NOTHING, "weights": "essay"}),
        (["draw", "--theme", "dark"], None, {**NOTHING, "theme": "dark"}),
    ],
)
def test_the_window_is_told(monkeypatch, arguments, file, settings):
    told = []
    monkeypatch.setattr(app, "run", lambda file, **settings: told.append((file, settings)) or 3)
    assert main(arguments) == 3
    assert told == [(file, settings)]


@pytest.mark.parametrize("arguments", [[], ["draw"], ["draw", "amount.inkml"]])
def test_without_a_display(run, arguments):
    ended = run(*arguments)
    assert ended.returncode == 2
    assert ended.stdout == b""
    (line,) = ended.stderr.decode().splitlines()
    assert line.startswith("digitpad: ")
    assert "`digitpad read`" in line
    assert "`digitpad demo --screenshot" in line


def test_with_a_display_that_does_not_answer(run, environment):
    environment["DISPLAY"] = ":987"
    ended = run()
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1
