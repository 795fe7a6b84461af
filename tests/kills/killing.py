"""Kill what writes, at any moment, and see whether what it acknowledged is there."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from pathlib import Path

import numpy as np

from tests.kills.kinds import KINDS, Kind
from tests.processes import ready_context


@dataclass(frozen=True)
class Lost(Exception):  # noqa: N818  what is lost is no programmer's error
    """What stands in the folder is not what was acknowledged."""

    found: int
    said: int

    def __str__(self) -> str:
        return f"{self.said} deeds were acknowledged, and {self.found} are there"


def acknowledged(kind: Kind, folder: Path, kills: int, rng: np.random.Generator) -> int:
    """Kill processes of a kind; return how many deeds they had acknowledged in the end.

    Raises
    ------
    Lost
        If fewer are there than were acknowledged, or more than the one that was under way.
    """
    with kind.help() as helper:
        context, last = ready_context(), 0
        patience = _seconds_of_deeds(context, kind, folder / "pace", helper)
        place = folder / "killed"
        place.mkdir()
        for _ in range(kills):
            process, said = _started(context, kind, place, helper)
            time.sleep(rng.uniform(0, patience))
            process.kill()
            last = max([last, *_heard(said)])
            process.join()
            found = kind.done(place)
            if not last <= found <= last + 1:
                raise Lost(found, last)
            last = found
        return last


def _seconds_of_deeds(context: BaseContext, kind: Kind, place: Path, helper: str) -> float:
    """Return how long three deeds take here and now, the process's start included."""
    place.mkdir()
    for _ in range(2):  # the first one waits for what all others begin with
        began = time.monotonic()
        process, said = _started(context, kind, place, helper)
        with said, suppress(EOFError):
            for _ in range(3):
                said.recv()
        process.kill()
        process.join()
    return time.monotonic() - began


def _started(context: BaseContext, kind: Kind, place: Path, helper: str):
    """Start doing deeds; return the process once it is about to, and where it tells of them."""
    heard, said = context.Pipe(duplex=False)
    process = context.Process(target=_do, args=(said, kind.name, place, helper))
    process.start()
    said.close()  # so that the pipe ends when the process does
    assert heard.recv() == 0
    return process, heard


def _do(said: Connection, name: str, place: Path, helper: str) -> None:
    said.send(0)
    for number in KINDS[name].deeds(place, helper):
        said.send(number)


def _heard(said: Connection) -> Iterator[int]:
    with said, suppress(EOFError, OSError):
        while True:
            yield said.recv()
