"""The demo reads what it writes, and its picture is there."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from digitpad.errors import FileError
from digitpad.gui.app import demo
from digitpad.gui.app.starting import entry_point


@pytest.fixture
def _small_weights(monkeypatch, weights, kept):
    make = demo.make_window

    def make_with_small_weights(_, *rest):
        kept.append(make(weights, *rest))
        return kept[-1]

    monkeypatch.setattr(demo, "make_window", make_with_small_weights)


@pytest.mark.usefixtures("_small_weights")
@pytest.mark.parametrize(("theme", "size"), [("light", (1280, 800)), ("dark", (1000, 700))])
def test_it_writes_reads_corrects_and_saves(tmp_path, theme, size):
    result = entry_point.demo(theme=theme, size=size, screenshot=tmp_path / "demo.png")
    assert result is not None
    assert result.text == result.expected == "1250.75"
    assert result.loss_after < result.loss_before
    assert result.after[result.label] > result.before[result.label]
    assert sum(result.before) == pytest.approx(1, abs=1e-5)
    picture = QImage(str(result.screenshot))
    assert (picture.width(), picture.height()) == size


@pytest.mark.usefixtures("_small_weights")
def test_a_picture_that_cannot_be_saved_is_one_line(tmp_path):
    with pytest.raises(FileError, match="cannot be written"):
        entry_point.demo(screenshot=tmp_path / "no" / "folder.png")


@pytest.mark.usefixtures("_small_weights")
def test_at_leisure_it_ends_when_the_window_is_closed(monkeypatch):
    monkeypatch.setattr(entry_point, "require_window", lambda: None)
    monkeypatch.setattr(demo.QTimer, "singleShot", _close_at_once)
    assert entry_point.demo() is None


def _close_at_once(pause, context, then):
    for window in context.topLevelWidgets():
        if hasattr(window, "session"):
            window.session.undo_stack.setClean()
    demo.QTimer(context, singleShot=True, interval=0, timeout=context.closeAllWindows).start()


def test_the_entry_points_import_no_qt():
    code = "import sys, digitpad.gui.app.starting.entry_point; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
