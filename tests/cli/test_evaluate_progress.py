"""What takes minutes shows on a terminal how far it is, and nothing of it elsewhere."""

import io
import json
import sys

import pytest

from digitpad.cli.evaluation.progress import tracked
from digitpad.cli.main import main
from tests.small_data import write_unipen


class Terminal(io.StringIO):
    def isatty(self):
        return True


def stderr_is(stream, monkeypatch):
    """Replace stderr; in the test itself, since capsys sets its own again after the fixtures."""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", stream)
    return stream


@pytest.mark.parametrize("stream", [Terminal, io.StringIO])
@pytest.mark.parametrize(("kind", "called"), [("amounts", "amounts"), ("forms", "pictures")])
def test_a_bar_on_a_terminal_alone(kind, called, stream, tmp_path, sure, capsys, monkeypatch):
    stderr = stderr_is(stream(), monkeypatch)
    folder = write_unipen(tmp_path)
    arguments = [str(folder), "--weights", sure, "--samples", "2", "--json"]
    assert main(["evaluate", kind, *arguments]) == 0
    assert json.loads(capsys.readouterr().out)["samples"] == 2
    shown = stderr.getvalue()
    assert called in shown if stderr.isatty() else shown == ""


@pytest.mark.parametrize("stream", [Terminal, io.StringIO])
def test_all_things_come_in_their_order(stream, monkeypatch):
    stderr_is(stream(), monkeypatch)
    assert list(tracked(iter("abc"), 3, "letters")) == ["a", "b", "c"]
