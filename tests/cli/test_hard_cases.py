"""Commands on a computer where something is missing, closed or strange: one line, no traceback."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from digitpad import folders
from digitpad.cli.main import main
from digitpad.errors import JournalError
from digitpad.ink.inkml import write_inkml
from digitpad.journal import Journal
from tests.cli.conftest import heed_ctrl_c
from tests.writing import amount

WORKTREE = Path(__file__).parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="names, signals and modes as POSIX has them")


@pytest.fixture
def here(environment, tmp_path) -> dict[str, str]:
    """The environment with a home of its own, and this very digitpad."""
    return {**environment, "DIGITPAD_HOME": str(tmp_path / "home"), "PYTHONPATH": str(WORKTREE)}


def one_line(text: str) -> bool:
    return text.startswith("digitpad: ") and len(text.splitlines()) == 1


@pytest.fixture
def refused(monkeypatch, tmp_path, capsys):
    """Run a command that fails with status 1; return its line."""
    monkeypatch.setenv("DIGITPAD_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object) -> str:
        assert main([os.fsdecode(each) for each in arguments]) == 1
        said = capsys.readouterr().err
        assert one_line(said)
        return said

    return run


@posix
@pytest.mark.parametrize(
    "arguments",
    [
        ("corrections", "list", "--profile", b"\xff"),
        ("corrections", "profiles", "--new", b"\xff"),
        ("corrections", "profiles", "--new", "a", "--weights", b"\xff.npz"),
        ("corrections", "import", b"\xff.zip"),
        ("corrections", "replay", b"\xff.json"),
        ("read", b"\xff.inkml"),
        ("read", "--weights", b"\xff", "a.inkml"),
        ("explain", b"\xff.png"),
    ],
    ids=str,
)
def test_names_that_are_no_text(refused, arguments):
    refused(*arguments)


@pytest.mark.parametrize("step", ["9223372036854775807", "999999999"])
def test_a_step_that_there_is_not(refused, step):
    assert "no step" in refused("corrections", "redo", step)


@pytest.mark.parametrize("step", ["9223372036854775808", "-1", "0", "9" * 400])
def test_a_number_that_no_step_has(capsys, step):
    with pytest.raises(SystemExit) as ended:
        main(["corrections", "redo", step])
    assert ended.value.code == 2
    assert "usage: digitpad" in capsys.readouterr().err


def test_the_journal_itself_knows_numbers_that_no_step_has(tmp_path):
    with Journal.open(tmp_path) as journal:
        history = journal.profile_for("essay")
        for node in (2**63, -1, 10**30):
            with pytest.raises(JournalError, match="no step"):
                history.go_to(node)


class TestWithoutHome:
    @pytest.fixture(autouse=True)
    def no_home(self, monkeypatch):
        class Nowhere:
            def __init__(self, *arguments, **options) -> None:
                pass

            def __getattr__(self, name):
                raise RuntimeError("could not determine the home directory")

        monkeypatch.setattr(folders, "PlatformDirs", Nowhere)
        monkeypatch.delenv("DIGITPAD_HOME")

    def test_the_journal_says_so(self, capsys):
        assert main(["corrections", "profiles"]) == 1
        said = capsys.readouterr().err
        assert one_line(said)
        assert "set HOME, or DIGITPAD_HOME" in said

    def test_reading_needs_none(self, ink_file, sure, capsys):
        assert main(["read", str(ink_file), "--weights", sure]) == 0
        assert capsys.readouterr().out.startswith(str(ink_file))

    def test_the_window_goes_on_without(self):
        with Journal.open_or_do_without() as journal:
            assert journal.path is None


def test_an_error_of_the_system_is_one_line(monkeypatch, capsys):
    def run(args):
        raise PermissionError(13, "Permission denied", "some/file")

    monkeypatch.setattr("digitpad.cli.corrections.run_profiles", run)
    assert main(["corrections", "profiles"]) == 1
    said = "digitpad: some/file: it cannot be used (Permission denied)\n"
    assert capsys.readouterr().err == said


def test_no_temporary_folder_is_not_the_outputs_fault(monkeypatch, capsys):
    def run(args):
        raise FileNotFoundError(2, "No usable temporary directory found")

    monkeypatch.setattr("digitpad.cli.corrections.run_profiles", run)
    assert main(["corrections", "profiles"]) == 1
    assert "output" not in capsys.readouterr().err


@posix
class TestProcess:
    def command(self, *arguments: object) -> list[str]:
        return [sys.executable, "-m", "digitpad", *map(str, arguments)]

    @pytest.mark.parametrize(
        ("closed", "said"), [(">&-", "the output cannot be written"), (">&- 2>&-", "")]
    )
    def test_a_closed_output(self, ink_file, sure, here, closed, said):
        words = " ".join(self.command("read", ink_file, "--weights", sure))
        ended = subprocess.run(
            ["sh", "-c", f"{words} {closed}"], env=here, capture_output=True, check=False
        )
        assert ended.returncode == 1
        assert said in ended.stderr.decode()
        assert b"Traceback" not in ended.stderr

    def test_a_terminal_that_knows_no_such_letter(self, sure, here, tmp_path):
        write_inkml(tmp_path / "é×.inkml", amount("7"))
        command = self.command("read", tmp_path / "é×.inkml", "--weights", sure)
        ascii_only = {**here, "PYTHONIOENCODING": "ascii:strict"}
        ended = subprocess.run(command, env=ascii_only, capture_output=True, check=False)
        assert (ended.returncode, ended.stderr) == (0, b"")

    @pytest.mark.parametrize("after", [0.05, 0.1, 0.15, 0.2, 0.3])
    def test_ctrl_c_in_the_first_moments(self, ink_file, sure, here, after):
        """As the script that is installed starts, once Python itself is there."""
        program = "from digitpad.__main__ import main; print('here', flush=True); main()"
        command = [sys.executable, "-c", program, "read", *[str(ink_file)] * 50]
        piped = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        with subprocess.Popen(command, env=here, **piped, preexec_fn=heed_ctrl_c) as process:
            assert process.stdout.readline() == b"here\n"
            time.sleep(after)
            process.send_signal(signal.SIGINT)
            _, err = process.communicate(timeout=60)
        assert b"Traceback" not in err

    def test_two_starts_at_once_on_a_fresh_profile(self, here):
        command = self.command("corrections", "list", "--profile", "essay")
        piped = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        both = [subprocess.Popen(command, env=here, **piped) for _ in range(3)]
        assert [(*process.communicate(), process.returncode) for process in both] == [
            (b"", b"", 0)
        ] * 3
