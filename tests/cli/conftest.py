"""What the tests of the command line share: weights whose answers are known, and a process."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from digitpad.ink.inkml import write_inkml
from digitpad.ink.strokes import Ink
from digitpad.network.network import Network
from digitpad.weights.store import Weights, save_weights

Run = Callable[..., subprocess.CompletedProcess]


def answering(logits: list[float]) -> Network:
    """Return a network that answers everything with the softmax of `logits`."""
    theta = np.zeros(784 * 10 + 10, np.float32)
    theta[-10:] = logits
    return Network((784, 10), ("softmax",), theta)


def heed_ctrl_c() -> None:
    """Undo what a shell does to its background jobs, which do not hear Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture(scope="session")
def sure(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Weights that take everything for a 7."""
    path = tmp_path_factory.mktemp("weights") / "sure.npz"
    save_weights(path, Weights(answering([0, 0, 0, 0, 0, 0, 0, 40, 0, 0])))
    return str(path)


@pytest.fixture(scope="session")
def unsure(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Weights that find every digit as likely as the next."""
    path = tmp_path_factory.mktemp("weights") / "unsure.npz"
    save_weights(path, Weights(answering([0] * 10)))
    return str(path)


@pytest.fixture
def ink_file(tmp_path: Path) -> Path:
    """One character: a corner of 60 by 100, in one stroke."""
    path = tmp_path / "seven.inkml"
    write_inkml(path, Ink.of([(20, 10), (80, 10), (40, 110)]))
    return path


@pytest.fixture
def environment() -> dict[str, str]:
    """The environment of a computer without a display, its output buffered and strict UTF-8."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONUNBUFFERED")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return {**kept, "PYTHONIOENCODING": "utf-8:strict"}


@pytest.fixture
def run(tmp_path: Path, environment: dict[str, str]) -> Run:
    """Run digitpad as a process of its own, in an empty folder and without a display."""

    def run(*arguments: object) -> subprocess.CompletedProcess:
        command = [sys.executable, "-m", "digitpad", *map(os.fsdecode, arguments)]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, timeout=60, check=False
        )

    return run
