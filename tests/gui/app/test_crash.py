"""A program that is killed loses no ink: it comes back at the next start, with a word."""

import json
import signal
from pathlib import Path
from time import monotonic, sleep

import pytest
from PySide6.QtWidgets import QMessageBox

from digitpad.gui.session import autosave
from digitpad.gui.session.autosave import RESTORED, Autosave
from digitpad.gui.session.draft_file import read_draft, write_draft
from digitpad.gui.session.draft_place import DraftPlace
from digitpad.ink.inkml import read_inkml
from tests.gui.app.programs import ended, start

SEVEN = [(120, 120), (200, 120), (184, 170), (160, 240)]
_WRITE = f"""
from pathlib import Path
from os import environ
def write():
    draw(*{SEVEN})
    window().session.editor.name("4")
    window().commands["theme=dark"].trigger()
    window().resize(800, 640)
    after(100, kept)
def kept():
    drafts = Path(environ["DIGITPAD_HOME"]).glob("drafts/*.inkml")
    if window()._settling.isActive() or not any(drafts):
        after(20, kept)
    else:
        say("kept")
after(100, write)
"""
_LOOK = """
import json
def look():
    session, w = window().session, window()
    strokes = [stroke.points.tolist() for stroke in session.ink.strokes]
    shown = dict(strokes=strokes, text=session.reading.text, message=w.status.message,
        unsaved=session.unsaved, theme=w.choices.preferences.theme, size=[w.width(), w.height()])
    say(json.dumps(shown))
    session.undo_stack.setClean()
    w.close()
after(100, look)
"""


def _killed(weights: str, home: Path) -> None:
    """Write a stroke, and kill the program once it has had the time to keep it."""
    process = start(_WRITE, weights, home)
    assert process.stdout.readline() == "kept\n"
    process.kill()
    status, _, errors = ended(process)
    assert (status, errors) == (-signal.SIGKILL, "")


def _looked(weights: str, home: Path) -> dict:
    status, out, errors = ended(start(_LOOK, weights, home))
    assert (status, errors) == (0, "")
    return json.loads(out)


def test_a_killed_program_comes_back_with_ink_word_theme_and_size(weights, tmp_path):
    _killed(weights, tmp_path)
    shown = _looked(weights, tmp_path)
    assert shown["strokes"] == [[list(map(float, point)) for point in SEVEN]]
    assert (shown["text"], shown["message"], shown["unsaved"]) == ("4", RESTORED, True)
    assert (shown["theme"], shown["size"]) == ("dark", [800, 640])
    again = _looked(weights, tmp_path)
    assert (again["strokes"], again["unsaved"]) == ([], False)
    assert list((tmp_path / "state" / "drafts").iterdir()) == []


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "drafts"


@pytest.fixture
def kept_window(open_window, folder, monkeypatch):
    """Open windows whose ink is kept, at once."""
    monkeypatch.setattr(autosave, "_AFTER", 0)

    def kept_window():
        window = open_window()
        keeper = Autosave(window.session, DraftPlace.claim(folder))
        keeper.failed.connect(window.status.show_problem)
        keeper.said.connect(window.status.show_news)
        keeper.restore()
        return window

    return kept_window


def _drafts(folder):
    return sorted(folder.glob("*.inkml"))


def test_two_windows_keep_their_ink_apart(qtbot, kept_window, folder, hand_of):
    first, second = kept_window(), kept_window()
    hand_of(first).write_seven()
    hand_of(second).write_seven(x=300)
    hand_of(second).write_seven(x=400)
    qtbot.waitUntil(lambda: len(_drafts(folder)) == 2)
    qtbot.waitUntil(lambda: sorted(len(read_inkml(p)) for p in _drafts(folder)) == [1, 2])


def test_a_draft_goes_when_its_ink_is_saved(qtbot, kept_window, folder, hand_of, tmp_path):
    window = kept_window()
    hand_of(window).write_seven()
    qtbot.waitUntil(lambda: len(_drafts(folder)) == 1)
    window.session.save(tmp_path / "seven.inkml")
    qtbot.waitUntil(lambda: not _drafts(folder))
    hand_of(window).write_seven(x=300)
    qtbot.waitUntil(lambda: len(_drafts(folder)) == 1)


def test_a_draft_goes_when_its_window_is_closed(qtbot, kept_window, folder, hand_of, monkeypatch):
    window = kept_window()
    hand_of(window).write_seven()
    qtbot.waitUntil(lambda: len(_drafts(folder)) == 1)
    monkeypatch.setattr(QMessageBox, "exec", lambda _: QMessageBox.StandardButton.Discard)
    window.close()
    assert list(folder.iterdir()) == []


def test_a_draft_knows_its_file_and_its_frame(window, tmp_path):
    path = tmp_path / "small.inkml"
    path.write_text("<ink><trace>0.1 0.2, 0.3 0.2, 0.2 0.5</trace></ink>")
    window.session.open(path)
    window.session.editor.name("4")
    write_draft(tmp_path / "draft.inkml", window.session.document)
    assert read_draft(tmp_path / "draft.inkml") == window.session.document


def test_a_draft_that_cannot_be_read_is_set_aside(kept_window, folder):
    folder.mkdir()
    (folder / "left.inkml").write_text("<ink>")
    window = kept_window()
    assert "left.inkml: it is damaged" in window.status.message
    assert (folder / "left.unreadable").exists()


def test_a_disk_that_takes_nothing_is_said(qtbot, kept_window, folder, hand_of):
    window = kept_window()
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    folder.touch()
    hand_of(window).write_seven()
    qtbot.waitUntil(lambda: "not kept against a crash" in window.status.message)
    folder.unlink()
    folder.mkdir()


def test_a_mistake_of_ours_is_said_too(qtbot, kept_window, hand_of, monkeypatch):
    def fail(path, document):
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(autosave, "write_draft", fail)
    window = kept_window()
    hand_of(window).write_seven()
    qtbot.waitUntil(lambda: "not kept against a crash" in window.status.message)
    assert "mistake of digitpad's" in window.status.message


def test_the_pen_waits_for_no_disk(qtbot, kept_window, folder, hand_of, monkeypatch):
    slow = autosave.write_draft
    monkeypatch.setattr(autosave, "write_draft", lambda *given: (sleep(0.3), slow(*given)))
    window = kept_window()
    hand_of(window).write_seven()
    qtbot.wait(50)
    begin = monotonic()
    hand_of(window).write_seven(x=300)
    assert monotonic() - begin < 0.2
    qtbot.waitUntil(lambda: [len(read_inkml(path)) for path in _drafts(folder)] == [2])
