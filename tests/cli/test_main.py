"""The command line as a whole: its commands, and how they end."""

import argparse
import errno
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from digitpad import __version__
from digitpad.cli import main as main_module
from digitpad.cli.main import COMMANDS, main, make_parser
from digitpad.errors import DigitpadError, DisplayError, FileError
from tests.cli.conftest import heed_ctrl_c


@pytest.fixture
def ending(monkeypatch):
    """Have the command `read` end by what is given."""

    def ending(error: BaseException) -> int:
        def run(args):
            raise error

        def add_parser(subparsers):
            subparsers.add_parser("read").set_defaults(run=run)

        command = SimpleNamespace(add_parser=add_parser)
        monkeypatch.setattr(main_module, "import_module", lambda name: command)
        return main(["read"])

    return ending


def interrupted(process: subprocess.Popen, patience: float = 60) -> tuple[bytes, bytes]:
    """Press Ctrl-C and return what a process said in the end.

    Python notes a signal that comes between two calls of the system, and then waits for
    the second as if there had been none. So does a person: and presses again.
    """
    try:
        for _ in range(int(patience / 3)):
            process.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                return process.communicate(timeout=3)
        raise AssertionError("it does not stop")
    finally:
        process.kill()


def test_version(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"digitpad {__version__}\n"


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Yield a parser and those of its commands, theirs and so on."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from parsers(command)


def test_every_command_and_argument_says_what_it_is_for():
    for parser in parsers(make_parser("--help")):
        assert parser.description, parser.prog
        assert parser.description[0].isupper(), parser.prog
        unsaid = [action.dest for action in parser._actions if not action.help]
        assert [name for name in unsaid if name != "==SUPPRESS=="] == [], parser.prog


def test_help_names_every_command(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    out = capsys.readouterr().out
    for command in ("draw", "read", "demo", "train", "evaluate", "data"):
        assert f"    {command} " in out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command, capsys):
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: digitpad {command} ")


@pytest.mark.parametrize("arguments", [["fly"], ["read"], ["data"], ["read", "--fast", "x.png"]])
def test_wrong_arguments(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: digitpad" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (FileError("a.png", "it is torn"), 1, "digitpad: a.png: it is torn\n"),
        (FileError("a\nb.png", "it is torn"), 1, "digitpad: a b.png: it is torn\n"),
        (DigitpadError("no data"), 1, "digitpad: no data\n"),
        (DisplayError("no display"), 2, "digitpad: no display\n"),
        (
            *(OSError(errno.ENAMETOOLONG, "File name too long", "aaa"), 1),
            "digitpad: aaa: no file can have so long a name\n",
        ),
        (KeyboardInterrupt(), 130, ""),
    ],
    ids=str,
)
def test_how_commands_end(ending, capsys, error, status, said):
    assert ending(error) == status
    assert capsys.readouterr() == ("", said)


def test_a_mistake_of_ours_is_not_hidden(ending):
    with pytest.raises(ZeroDivisionError):
        ending(ZeroDivisionError())


def test_the_module_runs(run):
    assert run("--version").stdout.decode().split() == ["digitpad", __version__]


def test_reading_waits_for_nothing_else(ink_file, sure):
    program = (
        "import sys; from digitpad.cli.main import main; main(sys.argv[1:]);"
        "others = {'PySide6', 'pyqtgraph', 'rich', 'PIL', 'pooch', 'importlib.metadata'};"
        "sys.exit(str(others & set(sys.modules)))"
    )
    command = [sys.executable, "-c", program, "read", str(ink_file), "--weights", sure]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.stderr == "set()\n"
    assert ended.stdout.startswith(str(ink_file))


@pytest.mark.skipif(os.name != "posix", reason="signals and pipes as POSIX has them")
class TestProcess:
    def test_ctrl_c_is_quiet(self, ink_file, sure):
        files = [str(ink_file)] * 5000  # more than are read before somebody presses it
        command = [sys.executable, "-u", "-m", "digitpad", "read", "--weights", sure, *files]
        piped = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        with subprocess.Popen(command, **piped, preexec_fn=heed_ctrl_c) as process:
            assert process.stdout.readline().startswith(os.fsencode(ink_file))
            _, err = interrupted(process)
        assert (process.returncode, err) == (130, b"")

    def test_a_reader_that_goes_away_is_no_drama(self, ink_file, sure, environment):
        command = [sys.executable, "-m", "digitpad", "read", str(ink_file), "--weights", sure]
        ours, theirs = os.pipe()
        os.close(ours)
        piped = {"stdout": theirs, "stderr": subprocess.PIPE}
        ended = subprocess.run(command, env=environment, **piped, check=False)
        os.close(theirs)
        assert (ended.returncode, ended.stderr) == (141, b"")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a full device")
    @pytest.mark.parametrize("copies", [1, 100], ids=["at the end", "on the way"])
    def test_a_full_disk_is_one_line(self, ink_file, sure, environment, copies):
        command = [sys.executable, "-m", "digitpad", "read", "--json", "--weights", sure]
        with open("/dev/full", "wb") as full:
            piped = {"stdout": full, "stderr": subprocess.PIPE}
            files = [str(ink_file)] * copies
            ended = subprocess.run([*command, *files], env=environment, **piped, check=False)
        assert ended.returncode == 1
        assert ended.stderr.startswith(b"digitpad: the output cannot be written (")
        assert ended.stderr.count(b"\n") == 1

    def test_a_name_that_is_no_text(self, tmp_path, ink_file, sure, run):
        name = b"\xff.inkml"
        os.rename(ink_file, os.fsencode(tmp_path) + b"/" + name)
        ended = run("read", name, "--weights", sure)
        assert (ended.stdout[:11], ended.stderr) == (name + b"\t7\t0", b"")
