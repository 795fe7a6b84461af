"""`digitpad read` over folders and processes: the same lines, in the same order, none lost."""

import io
import json
import os
import pickle
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from digitpad.assets import weights_file
from digitpad.cli.jobs.countdown import Countdown
from digitpad.cli.jobs.read_job import ReadJob
from digitpad.cli.jobs.worker_pool import worker_pool
from digitpad.cli.main import main
from digitpad.cli.read import files_of
from digitpad.errors import DigitpadError, InkError
from digitpad.ink.inkml import write_inkml
from digitpad.reading.reader import Reader
from tests.cli.conftest import heed_ctrl_c
from tests.writing import amount


@pytest.fixture
def folder(tmp_path):
    """A folder of four amounts, a file that is broken, one that is half read, and what is none."""
    made = tmp_path / "folder"
    (made / "inner.inkml").mkdir(parents=True)
    for name, text in (("b", "50"), ("a", "7"), ("d", "31"), ("C", "250")):
        write_inkml(made / f"{name}.inkml", amount(text))
    (made / "broken.json").write_text("no ink")
    (made / "notes.txt").write_text("[]")
    (made / "text.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text><path d="M0 0L9 9"/></svg>'
    )
    return made


@pytest.fixture
def fixed():
    """Weights that come with digitpad, whose readings are not all the same."""
    if not weights_file("essay").exists():
        pytest.skip("the weights are not there yet")
    return "essay"


def names(paths):
    return [path.name for path in paths]


def test_of_a_folder_what_is_called_as_ink_or_a_picture(folder):
    expected = ["C.inkml", "a.inkml", "b.inkml", "broken.json", "d.inkml", "text.svg"]
    assert names(files_of(folder)) == expected
    assert files_of(folder / "notes.txt") == [folder / "notes.txt"]
    assert files_of(folder / "inner.inkml") == [folder / "inner.inkml"]
    (folder / "photo.JPEG").touch()
    assert "photo.JPEG" in names(files_of(folder))


def test_a_folder_without_any_is_one_line(tmp_path, sure, capsys):
    assert main(["read", "--weights", sure, str(tmp_path)]) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("form", [["--json"], ["--all"]])
def test_processes_print_what_one_prints(folder, fixed, form, capsys):
    arguments = ["read", "--weights", fixed, *form, str(folder), str(folder / "a.inkml")]
    alone = main(arguments), *capsys.readouterr()
    together = main([*arguments, "--jobs", "2"]), *capsys.readouterr()
    assert together == alone
    status, out, err = alone
    assert status == 1
    assert err.startswith(f"digitpad: {folder}/broken.json: ")
    assert "text.svg: " in err  # what of it could not be honoured
    assert (len(out.splitlines()), err.count("\n")) == (6, 2)
    if form == ["--json"]:
        files = [Path(json.loads(line)["file"]).name for line in out.splitlines()]
        assert files == ["C.inkml", "a.inkml", "b.inkml", "d.inkml", "text.svg", "a.inkml"]


def test_stdin_is_for_one_process(folder, sure, capsys):
    assert main(["read", "--weights", sure, "--jobs", "2", "-", str(folder / "a.inkml")]) == 1
    assert "stdin is read by one process alone" in capsys.readouterr().err


@pytest.mark.parametrize("which", ["essay", "pen"])
def test_readers_and_ink_can_be_pickled(which):
    if not weights_file(which).exists():
        pytest.skip("the weights are not there yet")
    reader, ink = Reader.load(which), amount("1250.75")
    before = reader.read(ink)
    job, same = pickle.loads(pickle.dumps((ReadJob(reader, "text"), ink)))
    after = job.reader.read(same)
    assert (after.text, after.confidence) == (before.text, before.confidence)
    assert same == ink
    assert not job.reader.network.theta.flags.writeable
    assert not same.strokes[0].points.flags.writeable
    np.testing.assert_array_equal(job.reader.network.theta, reader.network.theta)


def test_errors_can_be_pickled():
    error = pickle.loads(pickle.dumps(InkError(Path("a.inkml"), "it is empty")))
    assert (type(error), str(error)) == (InkError, "a.inkml: it is empty")


def end_at_three(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_a_process_that_the_system_ends_is_told():
    with worker_pool(end_at_three, range(8), 1) as results:
        with pytest.raises(DigitpadError, match=r"ended by the system; .* not read: 5"):
            list(results)
        assert list(results.finished()) == []


@pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
def test_ctrl_c_keeps_what_is_done_and_leaves_no_process(folder, sure, environment):
    files = [str(folder / "a.inkml")] * 5000
    command = [sys.executable, "-u", "-m", "digitpad", "read", "--jobs", "2", "--weights", sure]
    piped = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": environment}
    process = subprocess.Popen(
        [*command, *files],
        **piped,
        bufsize=0,  # what readline took too much, communicate would not know of
        preexec_fn=heed_ctrl_c,
        start_new_session=True,
    )
    with process:
        first = process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)  # as a terminal sends it: to all of them
        out, err = process.communicate(timeout=60)  # which waits for all who could write there
    assert (process.returncode, err) == (130, b"")
    lines = [first, *out.splitlines(keepends=True)]
    assert {line.split(b"\t")[0] for line in lines} == {os.fsencode(files[0])}
    assert all(line.endswith(b"\n") for line in lines)
    assert len(lines) < len(files)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_the_time_that_is_left_stands_on_a_terminal():
    seconds = iter([0, 30, 30.1, 60, 4000])
    terminal = Terminal()
    countdown = Countdown(101, terminal, lambda: next(seconds))
    countdown.step()
    assert terminal.getvalue() == "\r\x1b[K1 of 101, 50:00 left"
    countdown.step()  # too soon to be seen
    countdown.step()
    assert terminal.getvalue().endswith("\r\x1b[K3 of 101, 32:40 left")
    countdown.clear()
    assert terminal.getvalue().endswith("left\r\x1b[K")
    countdown.clear()
    countdown.step()
    assert terminal.getvalue().endswith("left\r\x1b[K\r\x1b[K4 of 101, 26:56:40 left")


def test_elsewhere_nothing_stands():
    file = io.StringIO()
    countdown = Countdown(100, file, iter(range(1000)).__next__)
    for _ in range(100):
        countdown.step()
    countdown.clear()
    assert file.getvalue() == ""
