"""A journal with small weights, so that a hundred steps take a second."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.finetune.single_step import FineTuneStep, Learner, correct
from digitpad.ink.normalise import normalise
from digitpad.journal import Correction, History, Journal
from digitpad.journal.exchange.formats import read_corrections
from digitpad.journal.opening import JOURNAL_FILE
from digitpad.network.network import Network
from digitpad.weights.store import Weights, save_weights
from tests.refusals import refusal
from tests.writing import amount

Take = Callable[..., FineTuneStep]


@pytest.fixture(scope="session")
def weights(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Weights for 28×28 pixels with a small hidden layer."""
    path = tmp_path_factory.mktemp("weights") / "small.npz"
    network = Network.random((784, 6, 10), rng=np.random.default_rng(1))
    save_weights(path, Weights(network, temperature=1.5, provenance={"recipe": "test"}))
    return str(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def journal(folder: Path) -> Iterator[Journal]:
    with Journal.open(folder) as journal:
        yield journal


@pytest.fixture
def history(journal: Journal, weights: str) -> History:
    return journal.create("Anna", weights)


@pytest.fixture
def reopened(folder: Path) -> Iterator[Callable[[History], History]]:
    """Return the same profile as another process would find it."""
    opened = []

    def reopen(history: History) -> History:
        opened.append(Journal.open(folder))
        return opened[-1].profile(history.name)

    yield reopen
    for journal in opened:
        journal.close()


@pytest.fixture
def taught(history):
    """A profile with a 7 and a 3, and something that is no digit."""
    history.record(take(history.learner, 7, "1"))
    history.record(take(history.learner, 3, "2"))
    history.add([Correction(normalise(amount("0")), None, amount("0"))])
    return history


@pytest.fixture(scope="module")
def good(weights, tmp_path_factory) -> Path:
    """A closed journal with a few steps."""
    folder = tmp_path_factory.mktemp("good")
    with Journal.open(folder) as journal:
        history = journal.create("Anna", weights)
        for label in (1, 2, 3):
            history.record(take(history.learner, label, str(label + 1)))
    return folder / JOURNAL_FILE


@pytest.fixture
def home(good, folder) -> Path:
    """A folder with a copy of it."""
    folder.mkdir()
    shutil.copy(good, folder)
    return folder


def take(learner: Learner, label: int = 7, written: str = "1", size: float = 1.0) -> FineTuneStep:
    """Return the step that `written`, of some size, was a `label`."""
    ink = amount(written, size)
    image = normalise(ink) * np.float32(size)  # another size, another picture
    return correct(learner, image, label, ink=ink)


def bits(learner: Learner) -> tuple[object, ...]:
    """Return all that a learner consists of, to be compared bit for bit."""
    slots = {name: slot.tobytes() for name, slot in learner.state.slots.items()}
    return learner.network.theta.tobytes(), learner.optimizer, learner.state.t, slots


def problem(path: Path) -> str:
    """Return what is said of a bad file."""
    return refusal(read_corrections, path)
