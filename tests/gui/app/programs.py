"""Programs that tests run as processes of their own: a whole digitpad, driven by timers."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).parents[3]
_BEGIN = """
import sys
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.starting.start import application, open_window
app = application()
def window():
    return next(w for w in app.topLevelWidgets() if isinstance(w, MainWindow))
def draw(*points):
    places = [QPoint(*point) for point in points]
    QTest.mousePress(window().pad, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(window().pad, place)
    QTest.mouseRelease(window().pad, Qt.MouseButton.LeftButton, pos=places[-1])
def say(*words):
    print(*words, flush=True)
def after(milliseconds, act):
    QTimer.singleShot(milliseconds, app, act)
"""
_END = "\nsys.exit(open_window(None, sys.argv[1], {}))\n"


def start(
    script: str, weights: str, home: Path, others: Mapping[str, str] = MappingProxyType({})
) -> subprocess.Popen[str]:
    """Start a digitpad that is a user's own, at `home`, and does what a script says.

    `others` are variables of the environment that are to be otherwise than a test's.
    """
    environment = os.environ | {
        "DIGITPAD_HOME": str(home / "state"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        **others,
    }
    return subprocess.Popen(
        [sys.executable, "-c", _BEGIN + script + _END, weights],
        cwd=home,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Wait for a program; return its exit status and what it printed."""
    out, errors = process.communicate(timeout=60)
    return process.returncode, out, errors
