"""How long the window's thread is busy at a time while the lab trains."""

from collections.abc import Callable
from dataclasses import replace
from time import monotonic, thread_time

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from digitpad.lab.settings import RunSettings

LEAST = 0.002  # seconds; less is no work


def busy(going_on: Callable[[], bool]) -> np.ndarray:
    """Return processor and clock time of each round of events that had work, shape (n, 2)."""
    rounds = []
    while going_on():
        began = thread_time(), monotonic()
        QApplication.processEvents()
        rounds.append((thread_time() - began[0], monotonic() - began[1]))
    return np.array([r for r in rounds if r[0] > LEAST])


def taken(window) -> int:
    return sum(entry.snapshot.step for entry in window.lab.entries.values() if entry.snapshot)


def test_the_window_stays_responsive_while_it_trains(lab_window, begin, small):
    """Four of the essay's networks at once. Its own work is measured: other programs work too."""
    begin(lab_window, *(replace(small, epochs=1000, seed=n, hidden=(128, 64)) for n in range(4)))
    lab_window.lab.train()
    started = monotonic()
    # On a busy machine a second is little; what counts is that it worked all along.
    rounds = busy(
        lambda: (
            monotonic() < started + 1 or (taken(lab_window) <= 20 and monotonic() < started + 30)
        )
    )
    assert taken(lab_window) > 20
    assert np.median(rounds[:, 0]) < 0.05


@pytest.mark.slow
@pytest.mark.parametrize("runs", [1, 5])
@pytest.mark.parametrize("way", ["by_epoch", "by_batch"])
def test_on_mnist_too(lab_window, begin, qtbot, data_dir, runs, way):
    lab_window.lab.use_mnist(data_dir / "mnist")
    qtbot.waitUntil(lambda: not lab_window.lab.waiting, timeout=30_000)
    lab_window.lab.remove(lab_window.lab.selected)
    begin(lab_window, *(RunSettings(seed=n) for n in range(runs)))
    getattr(lab_window.curves, way).click()
    lab_window.lab.train()
    started = monotonic()
    rounds = 1000 * busy(lambda: monotonic() < started + 10)
    medians, late = np.median(rounds, axis=0), np.quantile(rounds, 0.95, axis=0)
    print(
        f"\n{runs} on MNIST, {way}: processor {medians[0]:.0f} ms (95 %: {late[0]:.0f}), "
        f"clock {medians[1]:.0f} ms (95 %: {late[1]:.0f}), {taken(lab_window) / 10:.0f} steps/s"
    )
    assert medians[0] < 50
