"""On a real X11 display, which no other test has: what Qt does there alone."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.gui.app.programs import ROOT, ended, start

pytestmark = pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb")
ASK = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from digitpad.gui.app.starting.start import application
from digitpad.gui.pad.pointer import Pointer
app = application()
pad = QWidget()
Pointer(pad)
print(app.platformName())
print(app.testAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents))
"""


_KEEP = """
from os import environ
from pathlib import Path
def write():
    draw((120, 120), (200, 120), (184, 170), (160, 240))
    after(100, kept)
def kept():
    drafts = Path(environ["DIGITPAD_HOME"]).glob("drafts/*.inkml")
    after(20, kept) if not any(drafts) else say("kept")
after(500, write)
"""
_COME_BACK = """
def look():
    say(len(window().session.ink), window().status.message)
    window().session.undo_stack.setClean()
    window().close()
after(100, look)
"""


@pytest.fixture
def server() -> Iterator[subprocess.Popen]:
    """Run an X server for as long as a test takes."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        yield server
        server.terminate()


@pytest.fixture
def display(server) -> str:
    """The server's display; it chooses a number that is free."""
    return f":{server.stdout.readline().strip()}"


def test_no_point_of_the_pen_is_dropped(display):
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
    }
    found = subprocess.run(
        [sys.executable, "-c", ASK], env=environment, capture_output=True, text=True, timeout=60
    )
    if "could not connect" in found.stderr or "no Qt platform plugin" in found.stderr:
        pytest.skip("needs Qt's libraries for X11")
    assert found.stdout.split() == ["xcb", "False"]


def test_where_the_display_is_lost_the_program_ends_and_the_ink_comes_back(
    server, display, weights, tmp_path
):
    shown = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    process = start(_KEEP, weights, tmp_path, shown)
    said = process.stdout.readline()
    if not said and "platform plugin" in process.stderr.read():
        pytest.skip("needs Qt's libraries for X11")
    assert said == "kept\n"
    server.kill()
    status, _, errors = ended(process)
    assert status != 0
    assert "Traceback" not in errors
    status, out, errors = ended(start(_COME_BACK, weights, tmp_path))
    assert (status, errors) == (0, "")
    assert out.startswith("1 digitpad did not end in order")
