"""A step is stored where it is taken; undo, redo and close come in the order they were asked in."""

import threading
from time import perf_counter, sleep

import pytest

from digitpad.errors import JournalError
from digitpad.finetune.fine_tuner import FineTuner
from digitpad.gui.session.fine_tune_worker import FineTuneWorker
from digitpad.gui.session.session import Session
from digitpad.journal import History, Journal
from tests.writing import amount


@pytest.fixture
def stored_on(monkeypatch):
    """The threads that steps were stored on; storing takes a while."""
    threads, record = [], History.record

    def slow(self, step, costs=None):
        threads.append(threading.current_thread())
        node = record(self, step, costs)
        sleep(0.2)
        return node

    monkeypatch.setattr(History, "record", slow)
    return threads


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture
def window(open_window, weights, home):
    tuner = FineTuner(lambda: None)
    return open_window(Session(weights, FineTuneWorker(tuner), Journal.open(home)))


@pytest.fixture
def session(window, hand):
    hand.write_seven()
    window.session.editor.relabel(2)
    return window.session


def test_what_a_step_needs_is_made_when_a_character_is_named(qtbot, open_window):
    made = []
    worker = FineTuneWorker(FineTuner(lambda: None), made.append)
    session = open_window(Session("pen", worker)).session
    session.write(amount("7").strokes[0])
    session.select(0)
    assert not made
    session.editor.relabel(2)
    qtbot.waitUntil(lambda: made == [session.profiles.history.base])


def test_what_cannot_be_made_ready_is_said(qtbot, open_window):
    def fail(base):
        raise ZeroDivisionError("division by zero")

    window = open_window(Session("pen", FineTuneWorker(FineTuner(lambda: None), fail)))
    window.session.write(amount("7").strokes[0])
    window.session.select(0)
    window.session.editor.relabel(2)
    qtbot.waitUntil(lambda: "mistake of digitpad's" in window.status.message)


def theta(session):
    return session.active_model.learner.network.theta.tobytes()


def step(qtbot, session):
    with qtbot.waitSignal(session.profiles.stepped):
        session.teaching.fine_tune()


def test_the_window_does_not_wait_for_the_disk(qtbot, session, stored_on):
    begin = perf_counter()
    session.teaching.fine_tune()
    asked = perf_counter() - begin
    qtbot.waitUntil(lambda: len(stored_on) == 1)
    begin = perf_counter()
    session.select_next(1)
    session.editor.relabel(3)
    assert perf_counter() - begin + asked < 0.15
    qtbot.waitUntil(lambda: not session.profiles.under_way)
    assert stored_on[0] is not threading.main_thread()
    assert [taken.label for taken in session.active_model.steps] == [2]


@pytest.mark.parametrize("when", ["before it is stored", "while it is stored"])
def test_undo_takes_back_the_step_under_way_and_no_other(qtbot, session, stored_on, when):
    step(qtbot, session)
    one = theta(session)
    session.teaching.fine_tune()
    if when == "while it is stored":
        qtbot.waitUntil(lambda: len(stored_on) == 2)
    session.profiles.undo()
    assert theta(session) == one
    assert session.profiles.history.learner.network.theta.tobytes() == one
    step(qtbot, session)
    assert [taken.label for taken in session.active_model.steps] == [2, 2]


def test_there_is_nothing_to_redo_while_a_step_is_under_way(qtbot, window, session):
    step(qtbot, session)
    session.profiles.undo()
    session.editor.relabel(3)
    session.teaching.fine_tune()
    assert not window.panel.correction.redo.isEnabled()
    session.profiles.redo()
    qtbot.waitUntil(lambda: not session.profiles.under_way)
    assert [taken.label for taken in session.active_model.steps] == [3]


def test_a_step_under_way_is_stored_before_the_window_closes(window, session, home):
    session.teaching.fine_tune()
    window.session.undo_stack.setClean()
    window.close()
    with Journal.open(home) as journal:
        (profile,) = journal.profiles()
        assert profile.steps == 1


def test_a_profile_that_is_left_keeps_no_step_it_never_showed(qtbot, session, stored_on):
    own, begin = session.profiles.profile, theta(session)
    session.teaching.fine_tune()
    qtbot.waitUntil(lambda: len(stored_on) == 1)
    session.profiles.create_profile("Ada")
    session.profiles.use_profile(own)
    assert theta(session) == begin
    assert session.active_model.steps == ()


def test_what_cannot_be_read_for_a_step_is_said(qtbot, window, session, monkeypatch):
    def unreadable(self):
        raise JournalError("journal", "it is damaged")

    monkeypatch.setattr(History, "learnt", unreadable)
    session.teaching.fine_tune()
    qtbot.waitUntil(lambda: not session.profiles.under_way)
    assert "damaged" in window.status.message
    assert window.panel.correction.train.isEnabled()
