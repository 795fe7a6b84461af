"""Windows of one user, whose network has something not to forget."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.finetune.fine_tuner import FineTuner
from digitpad.gui.session.fine_tune_worker import FineTuneWorker
from digitpad.gui.session.session import Session
from digitpad.journal import Journal
from digitpad.weights.prototypes import Rehearsal
from digitpad.weights.store import load_weights, save_weights


@pytest.fixture(scope="session")
def rehearsed(weights, tmp_path_factory) -> str:
    """The small weights with a rehearsal set of patches, which they answer as they do."""
    found = load_weights(weights)
    rng = np.random.default_rng(0)
    pixels = rng.integers(0, 256, (40, 784), np.uint8)
    answers = found.network.predict(pixels / np.float32(255))
    path = tmp_path_factory.mktemp("rehearsed") / "small.npz"
    save_weights(path, replace(found, rehearsal=Rehearsal(pixels, answers)))
    return str(path)


@pytest.fixture
def home(tmp_path):
    return tmp_path / "home"


@pytest.fixture(scope="module")
def fine_tuner():
    """One for all windows, since preparing it takes longer than a test."""
    return FineTuner(lambda: None)


@pytest.fixture
def at_home(open_window, rehearsed, home, fine_tuner):
    """Open windows whose journal is in a folder, as those of one user are."""

    def at_home(weights: str = rehearsed):
        window = open_window(Session(weights, FineTuneWorker(fine_tuner), Journal.open(home)))
        assert QTest.qWaitForWindowActive(window)  # or its shortcuts do not work yet
        return window

    return at_home


@pytest.fixture
def window(at_home):
    return at_home()


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.pad, key, modifier)


def learn(qtbot, window, label):
    """Teach what the selected character is, and say that it is no slip where that is asked."""
    window.session.editor.relabel(label)
    if window.session.teaching.looks_mislabelled:
        press(window, Qt.Key.Key_L)
    with qtbot.waitSignal(window.session.profiles.stepped, timeout=20_000) as stepped:
        press(window, Qt.Key.Key_L)
    return stepped.args[0]


def theta(window):
    return window.session.active_model.learner.network.theta.tobytes()
