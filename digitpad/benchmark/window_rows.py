"""The window: its first paint, points of the pen with all windows, corrections, and its memory.

`benchmark` knows no Qt: processes of `digitpad.gui.probes` measure, and print what they found.
Each has settings and a journal of its own, and needs no display.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

import digitpad
from digitpad.benchmark.timing import BenchmarkRow, Timing, alternate_given

BARE_WINDOW = "a bare Qt window"
MOST_OF_BARE = 2.0
MOST_OF_HANDLER, MOST_WITH_PAINTING, MOST_OF_SLOWEST = 1e-3, 6e-3, 16e-3  # seconds
MOST_OF_CORRECTION = 50e-3  # seconds
MOST_MEMORY = 160.0  # MB
_FEWEST_STARTS = 5
_BARE = "from digitpad.gui.probes.first_paint import bare; bare()"
_OURS = """
from digitpad.cli.main import main
from digitpad.gui.probes.first_paint import watched
watched(lambda: main(["draw"]))
"""
_WRITING = "from digitpad.gui.probes.writing import main; main()"
_CORRECTING = "from digitpad.gui.probes.correcting import main; main()"


def can_be_seen() -> bool:
    """Return whether there is Qt, and a Python that can be started beside this process."""
    return find_spec("PySide6") is not None and not getattr(sys, "frozen", False)


def first_paint_row(rounds: int) -> BenchmarkRow:
    """Time the start of a window until it is painted, in turn with a bare one."""
    ours, bare = lambda: float(_printed(_OURS)), lambda: float(_printed(_BARE))
    timings = alternate_given({"digitpad": ours, BARE_WINDOW: bare}, max(rounds, _FEWEST_STARTS))
    return BenchmarkRow("first paint", timings, MOST_OF_BARE, BARE_WINDOW)


def writing_rows(rounds: int) -> list[BenchmarkRow]:
    """Time points of the pen with every window open, and weigh the process before."""
    runs = [json.loads(_printed(_WRITING)) for _ in range(rounds)]
    points = [np.array(run["points"]).T for run in runs]
    figures = {
        "handler, 99 of 100 points": ([np.percentile(p[0], 99) for p in points], MOST_OF_HANDLER),
        "with painting, median": ([np.median(p[1]) for p in points], MOST_WITH_PAINTING),
        "with painting, 99 of 100": ([np.percentile(p[1], 99) for p in points], MOST_OF_SLOWEST),
    }
    rows = [
        BenchmarkRow(f"pen event, all windows open: {name}", (_timing(found),), most)
        for name, (found, most) in figures.items()
    ]
    memory = [run["memory"] for run in runs if run["memory"] is not None]
    if memory:
        rows.append(BenchmarkRow("memory, window open", (_timing(memory),), MOST_MEMORY, unit="MB"))
    return rows


def correcting_rows(rounds: int) -> list[BenchmarkRow]:
    """Time corrections from the key to what is shown: said, and learnt."""
    runs = [json.loads(_printed(_CORRECTING)) for _ in range(rounds)]
    return [
        BenchmarkRow(
            f"a correction from key to shown: {name}",
            (_timing([np.median(run[name]) for run in runs]),),
            MOST_OF_CORRECTION,
        )
        for name in ("named", "learnt")
    ]


def _timing(found: list[float]) -> Timing:
    return Timing("digitpad", tuple(map(float, found)))


def _printed(script: str) -> str:
    """Return what a process printed that ran a script."""
    package = Path(digitpad.__file__).parents[1]
    with TemporaryDirectory() as home:
        environment = os.environ | {
            "DIGITPAD_HOME": home,
            "XDG_CONFIG_HOME": home,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join(filter(None, (str(package), os.getenv("PYTHONPATH")))),
        }
        command = [sys.executable, "-c", script]
        return subprocess.check_output(command, env=environment, text=True)
