"""A window that reads pictures."""

from pathlib import Path

import pytest
from PIL import Image

from digitpad.gui.session.session import Session
from tests.gui.app.pictures.amounts_on_paper import LONG, page


@pytest.fixture
def file_of(tmp_path):
    def file_of(*texts: str) -> Path:
        path = tmp_path / "amounts.png"
        Image.fromarray(page(*texts).pixels()).save(path)
        return path

    return file_of


@pytest.fixture
def window(open_window):
    return open_window(Session("pen"))


@pytest.fixture
def show(window, qtbot, file_of):
    """Open a picture of some amounts, one under the other."""

    def show(*texts: str):
        assert window.files.open_path(file_of(*texts))
        qtbot.waitUntil(lambda: window.session.sheet is not None, timeout=LONG)
        return window.session

    return show
