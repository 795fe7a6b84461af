"""Every number that the lab shows, beside the same recomputed with the core alone."""

import csv
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from digitpad.gui.lab.data_loader import DataLoader
from digitpad.lab.run import RunLength
from digitpad.network.backprop import gradient, mean_loss
from digitpad.network.functions import LOSSES
from digitpad.network.network import Network
from digitpad.network.optimizers import OPTIMIZERS
from digitpad.network.training import one_hot
from tests.gui.lab.conftest import SMALL, begin_runs, begin_small, open_lab, wait_until


class Core:
    """The lab's training once more: only network and optimizer, batch after batch."""

    def __init__(self, settings, data) -> None:
        self.settings, self.data = settings, data
        self.x = data.training.images.reshape(-1, 784) / np.float32(255)
        self.y = one_hot(data.training.labels)
        network = Network.random(settings.sizes, rng=np.random.default_rng(settings.seed))
        self.networks, self.losses, self.accuracies = [network], [], []

    def train(self, epochs: int) -> "Core":
        s = self.settings
        rule = OPTIMIZERS[s.optimizer](s.learning_rate)
        state = rule.start(self.networks[0].theta)
        for epoch in range(epochs):
            order = np.random.default_rng([s.seed, epoch]).permutation(len(self.x))
            for start in range(0, len(order), s.batch_size):
                chosen = order[start : start + s.batch_size]
                network, x, y = self.networks[-1], self.x[chosen], self.y[chosen]
                trace = network.forward(x)
                self.losses.append((mean_loss(trace, y, s.loss), len(chosen)))
                right = trace.output.argmax(axis=1) == y.argmax(axis=1)
                self.accuracies.append((float(right.mean()), len(chosen)))
                g = gradient(network, trace, y, s.loss).flat
                theta, state = rule.step(network.theta, g, state)
                self.networks.append(network.with_theta(theta))
        return self

    def tested(self, step: int) -> tuple[float, float]:
        x = self.data.test.images.reshape(-1, 784) / np.float32(255)
        y = one_hot(self.data.test.labels)
        output = self.networks[step].forward(x).output
        right = output.argmax(axis=1) == y.argmax(axis=1)
        return float(LOSSES[self.settings.loss].C(output, y).mean()), float(right.mean())

    def trained(self, first: int, last: int) -> tuple[float, float]:
        """Return loss and accuracy over batches first to last - 1, by their sizes."""
        losses, sizes = zip(*self.losses[first:last], strict=True)
        accuracies, _ = zip(*self.accuracies[first:last], strict=True)
        return tuple(float(np.average(v, weights=sizes)) for v in (losses, accuracies))


BOTH_LOSSES = ("cross_entropy", "squared_error")


def train_beside(window, loss, data):
    """Train two epochs and two batches of a third, and return the same by the core."""
    settings = replace(SMALL, loss=loss, learning_rate=0.01, seed=4)
    begin_runs(window, settings)
    window.lab.remove(next(iter(window.lab.entries)))
    for stretch in (RunLength.EPOCH, RunLength.EPOCH, RunLength.STEP, RunLength.STEP):
        window.lab.train(stretch)
        wait_until(lambda: not window.lab.going)
    assert window.lab.snapshot.step == 12
    return Core(settings, data).train(3)


@pytest.fixture(scope="module", params=BOTH_LOSSES)
def lasting(request, qapp, few):
    """A lab for all tests that only look: to train one takes longer than they do."""
    window = open_lab(qapp, DataLoader(draw=lambda _: few))
    begin_small(window)
    yield window, train_beside(window, request.param, few)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def trained(lasting, qtbot):
    """The lasting lab where its training ended, whatever the test before looked at."""
    window, core = lasting
    window.curves.by_epoch.click()
    window.status.clear()
    go_back(window, 12, qtbot)
    return window, core


def row(window) -> list[str]:
    return [window.runs.item(0, column).text() for column in range(window.runs.columnCount())]


def texts(bar) -> list[str]:
    return [shown.text() for shown in bar.findChildren(QLabel)]


def go_back(window, step: int, qtbot) -> None:
    """Move the scrubber to a checkpoint."""
    window.time.scrubber.setValue(window.lab.snapshot.checkpoints.index(step))
    qtbot.waitUntil(lambda: window.lab.snapshot.step == step)


@pytest.mark.parametrize("step", [12, 10, 7, 4])
def test_the_list_of_runs(trained, qtbot, step):
    window, core = trained
    go_back(window, step, qtbot)
    loss, accuracy = core.trained(max(0, step - 5), step)  # an epoch's worth of batches
    test_loss, right = core.tested(step)
    assert row(window) == [
        window.lab.entry.settings.title,
        f"{step / 5:.1f}",
        f"{loss:.3f}  {100 * accuracy:.1f}",
        f"{test_loss:.3f}  {100 * right:.1f}",
        f"{100 * right:.1f}",
    ]


def test_before_the_first_step_there_is_no_training(trained, qtbot):
    window, core = trained
    go_back(window, 0, qtbot)
    _, epoch, training, test, _ = row(window)
    loss, right = core.tested(0)
    assert (epoch, training, test) == ("0.0", "–", f"{loss:.3f}  {100 * right:.1f}")


def test_the_words_for_those_who_cannot_see_the_curves(trained):
    window, core = trained
    (loss, accuracy), (test_loss, right) = core.trained(7, 12), core.tested(12)
    words = (
        f"{window.lab.entry.settings.title}: after 2.4 epochs, 12 steps; "
        f"training loss {loss:.4f}, {100 * accuracy:.1f} % right; "
        f"test loss {test_loss:.4f}, {100 * right:.1f} % right."
    )
    frames = [chart.parentWidget() for chart in window.curves.charts]
    assert [frame.accessibleDescription() for frame in frames] == [words, words]
    assert [frame.accessibleName() for frame in frames] == ["Loss, epochs", "Accuracy, %, epochs"]
    assert window.runs.item(0, 0).toolTip().startswith(words)


@pytest.mark.parametrize("step", [12, 10, 7, 0])
def test_the_bar_of_time(trained, qtbot, step):
    window, _ = trained
    go_back(window, step, qtbot)
    assert texts(window.time) == [f"epoch {step / 5:.2f}", f"step {step}"]
    checkpoints = window.lab.snapshot.checkpoints
    scrubber = window.time.scrubber
    assert (scrubber.minimum(), scrubber.maximum()) == (0, len(checkpoints) - 1)
    assert checkpoints[scrubber.value()] == step
    assert window.time.start.isEnabled() == window.time.back.isEnabled() == (step > 0)


def test_the_curves_by_batch(trained):
    window, core = trained
    window.curves.by_batch.click()
    for chart, measured, column in zip(
        window.curves.charts, (core.losses, core.accuracies), (0, 1), strict=True
    ):
        training, test = next(iter(chart.curve_items.values()))
        x, y = training.getData()
        assert x.tolist() == list(range(1, 13))
        assert y == pytest.approx([value for value, _ in measured[:12]])
        x, y = test.getData()
        assert x.tolist() == list(range(13))
        assert y == pytest.approx([core.tested(step)[column] for step in range(13)])


def test_the_curves_by_epoch(trained):
    window, core = trained
    for column, chart in enumerate(window.curves.charts):
        training, test = next(iter(chart.curve_items.values()))
        x, y = training.getData()
        assert x.tolist() == [1, 2, 2.4]
        means = [core.trained(first, first + 5)[column] for first in (0, 5, 7)]
        assert y == pytest.approx(means)
        x, y = test.getData()
        assert x.tolist() == [0, 1, 2, 2.4]
        assert y == pytest.approx([core.tested(step)[column] for step in (0, 5, 10, 12)])


def test_the_figures_of_one_place(trained):
    window, core = trained
    window.curves.by_batch.click()
    window.curves.charts[0].pointed.emit(8.2)
    (loss, _), (accuracy, _) = core.losses[7], core.accuracies[7]
    test_loss, right = core.tested(8)
    assert window.status.value == (
        f"{window.lab.entry.settings.title} at 8: training {loss:.4f}, {100 * accuracy:.1f} %; "
        f"test {test_loss:.4f}, {100 * right:.1f} %"
    )


def test_the_weights_and_their_scale(trained):
    window, core = trained
    W = core.networks[12].layers[0].W
    weights = window.weights
    scale = weights.scale
    assert scale / 2.6 < np.quantile(np.abs(W), 0.999) <= scale or scale == 0.1
    assert {f"−{scale:g}", f"+{scale:g}", f"{W.shape[1]} nodes"} <= set(texts(weights))
    words = weights.chart.parentWidget().accessibleDescription()
    assert f"from {W.min():.3f} to {W.max():.3f}" in words
    assert f"node {np.linalg.norm(W, axis=0).argmax()} are" in words
    for y, x, node in ((14, 14, 0), (20, 29 * 3 + 9, 3), (5, 29 * 11 + 27, 11)):
        weights.chart.hovered.emit(y, x)
        w = W[28 * y + x % 29, node]
        assert window.status.value == f"Hidden 1, node {node}, pixel {y}, {x % 29}: w = {w:.4f}"
        level = round(127 * float(np.clip(w / scale, -1, 1))) + 127
        assert abs(int(weights.chart.levels[y, x]) - level) <= 1


def test_the_table_of_the_curves(trained, tmp_path):
    window, core = trained
    window.curves.by_batch.click()
    window.exports.export_to(tmp_path / "curves.csv")
    with (tmp_path / "curves.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [int(row["step"]) for row in rows] == list(range(13))
    for step, line in enumerate(rows):
        loss, right = core.tested(step)
        assert float(line["test_loss"]) == pytest.approx(loss)
        assert float(line["test_accuracy"]) == pytest.approx(right)
        assert float(line["epoch"]) == step / 5
        if step:
            assert float(line["training_loss"]) == pytest.approx(core.losses[step - 1][0])
            assert float(line["training_accuracy"]) == pytest.approx(core.accuracies[step - 1][0])


def test_the_data_and_the_form_say_what_the_run_has(trained):
    window, core = trained
    setup, data = window.setup, core.data
    assert setup.data.name.text() == data.name
    sizes = f"{len(data.training):,} to train, {len(data.test):,} to test"
    assert setup.data.extent.text() == sizes
    assert setup.settings() == core.settings


@pytest.mark.parametrize("loss", BOTH_LOSSES)
def test_several_runs_each_have_their_own_figures(lab_window, begin, qtbot, few, small, loss):
    window, core = lab_window, train_beside(lab_window, loss, few)
    other = replace(small, optimizer="sgd", learning_rate=0.1)
    begin(window, other)
    window.lab.train(RunLength.EPOCH)
    qtbot.waitUntil(lambda: not window.lab.going)
    again = Core(other, few).train(1)
    figures = [window.runs.item(line, 3).text() for line in (0, 1)]
    wanted = [core.tested(15), again.tested(5)]
    assert figures == [f"{loss:.3f}  {100 * right:.1f}" for loss, right in wanted]


def test_what_has_diverged_says_so(lab_window, begin, qtbot, small):
    begin(lab_window, replace(small, optimizer="sgd", learning_rate=1e30))
    lab_window.lab.remove(next(iter(lab_window.lab.entries)))
    lab_window.lab.train()
    qtbot.waitUntil(lambda: not lab_window.lab.going)
    assert row(lab_window)[3:] == ["diverged", "diverged"]
    assert "no numbers any more" in lab_window.runs.item(0, 0).toolTip()
