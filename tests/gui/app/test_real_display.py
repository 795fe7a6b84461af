"""On a real X11 display, which no other test has: what Qt does there alone."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.gui.app.programs import ROOT

pytestmark = pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs Xvfb")
ASK = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from digitpad.gui.app.start import application
from digitpad.gui.pad.pointer import Pointer
app = application()
pad = QWidget()
Pointer(pad)
print(app.platformName())
print(app.testAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents))
"""


@pytest.fixture
def display() -> Iterator[str]:
    """Run an X server for as long as a test takes; it chooses a number that is free."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "800x600x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


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
