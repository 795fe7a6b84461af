"""A journal that is written, whose process is killed, and that is read again."""

from __future__ import annotations

import multiprocessing
from contextlib import suppress
from multiprocessing.connection import Connection
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
_LONGEST = 60.0  # seconds for the process to take a step


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
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_take_steps, args=(folder, theirs))
    process.start()
    theirs.close()
    said: list[str] = []
    with suppress(EOFError, OSError):  # it ended, or was killed within a word
        while len(said) < STEPS and ours.poll(_LONGEST):
            said.append(ours.recv())
        process.kill()
        while True:
            said.append(ours.recv())
    process.join()
    return said


def _take_steps(folder: Path, said: Connection) -> None:
    ink = read_ink(resource(_DIGIT)).ink
    image = normalise(ink.only((0,)))
    with Journal.open(folder) as journal:
        history = journal.profile_for("pen")
        for label in range(10**6):
            history.record(correct(history.learner, image, label % 10))
            said.send(digest(history.learner.network.theta))
