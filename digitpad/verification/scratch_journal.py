"""A journal that is written, whose process is killed, and that is read again.

``python -m digitpad.verification.scratch_journal FOLDER`` is the process that gets killed.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from digitpad.assets import resource
from digitpad.errors import JournalError
from digitpad.finetune.single_step import correct
from digitpad.ink.formats.reading import read_ink
from digitpad.ink.normalise import normalise
from digitpad.journal import Journal
from digitpad.journal.vectors import digest

STEPS = 3
_DIGIT = "examples/amount.inkml"
_LONGEST = 60.0  # seconds for the process to take its steps


def survives_a_kill() -> str:
    """Return what was found in the journal of a killed process.

    Raises
    ------
    JournalError
        If a step that it had said was stored is not there, to the bit.
    """
    with TemporaryDirectory() as where:
        said = _killed(Path(where))
        with Journal.open(Path(where)) as journal:
            history = journal.profile_for("pen")
            found = [step.theta for step in history.steps()]
            there = digest(history.learner.network.theta)
    if len(said) < STEPS or found[: len(said)] != said or there != found[-1]:
        problem = f"{len(found)} steps came back of {len(said)} that were stored"
        raise JournalError("scratch journal", problem)
    return f"killed after {len(said)} steps, all came back to the bit"


def _killed(folder: Path) -> list[str]:
    """Have a process take steps, kill it among them, and return those it said were stored."""
    command = [sys.executable, "-m", __name__, str(folder)]
    said: list[str] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        until = time.monotonic() + _LONGEST
        while len(said) < STEPS and time.monotonic() < until:
            line = process.stdout.readline()
            if not line:
                break
            said.append(line.strip())
        process.kill()
        said += process.stdout.read().split()
    return [each for each in said if len(each) == 64]


def _take_steps(folder: Path) -> None:
    ink = read_ink(resource(_DIGIT)).ink
    image = normalise(ink.only((0,)))
    with Journal.open(folder) as journal:
        history = journal.profile_for("pen")
        for label in range(10**6):
            history.record(correct(history.learner, image, label % 10))
            print(digest(history.learner.network.theta), flush=True)


if __name__ == "__main__":
    _take_steps(Path(sys.argv[1]))
