"""A mistake of ours on the lab's thread is said, nothing is busy for ever, and others go on."""

import pytest

from digitpad.lab.run import Run
from tests.gui.lab.conftest import press

MISTAKE = "mistake of digitpad's"


@pytest.fixture
def breaking(monkeypatch):
    """Let a method of runs fail from now on, or only once more."""

    def breaking(name: str, *, once: bool = False) -> None:
        real = getattr(Run, name)

        def fail(self, *given):
            if once:
                monkeypatch.setattr(Run, name, real)
            raise ZeroDivisionError("division by zero")

        monkeypatch.setattr(Run, name, fail)

    return breaking


@pytest.fixture
def told(lab_window, qtbot):
    """Wait until the window says that something went wrong."""

    def told() -> None:
        qtbot.waitUntil(lambda: MISTAKE in lab_window.status.message)

    return told


def test_a_step_that_fails(lab_window, breaking, told, finish):
    breaking("advance", once=True)
    press(lab_window, "Train")
    told()
    finish(lab_window)
    assert lab_window.lab.snapshot.step == 0
    press(lab_window, "Train")
    finish(lab_window)
    assert lab_window.lab.snapshot.step == 15


def test_a_run_that_cannot_begin(lab_window, breaking, told, finish, small):
    breaking("__init__", once=True)
    lab_window.lab.add(small)
    told()
    lab_window.lab.remove(lab_window.lab.selected)
    press(lab_window, "Train")
    finish(lab_window)
    assert lab_window.lab.snapshot.step == 15


def test_a_way_back_that_fails(lab_window, breaking, told, finish):
    press(lab_window, "One epoch")
    finish(lab_window)
    breaking("rewind", once=True)
    lab_window.lab.rewind(0)
    told()
    finish(lab_window)
    assert lab_window.lab.snapshot.step == 5
    press(lab_window, "One step")
    finish(lab_window)
    assert lab_window.lab.snapshot.step == 6


def test_a_state_that_cannot_be_told(lab_window, breaking, told, finish):
    breaking("snapshot")
    press(lab_window, "One step")
    told()
    finish(lab_window)
    assert lab_window.lab.snapshot.step == 0
