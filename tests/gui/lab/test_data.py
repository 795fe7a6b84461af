"""Data that the lab gets: from folders, and from real servers that misbehave in the usual ways."""

import gzip
import re
from functools import partial
from hashlib import sha256
from threading import Event
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from digitpad.datasets import mnist
from digitpad.gui.lab.data_loader import DataLoader
from digitpad.gui.lab.experiment_model import ExperimentModel
from digitpad.gui.lab.lab_window import LabWindow
from digitpad.lab.chart import in_words
from tests.gui.lab.conftest import open_lab
from tests.small_data import write_mnist

IMAGES, LABELS = "train-images-idx3-ubyte", "train-labels-idx1-ubyte"


def click(button) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def settled(qtbot):
    """Wait until a lab has got its data or has given up."""
    return lambda window: qtbot.waitUntil(lambda: not window.lab.waiting, timeout=20_000)


def test_mnist_from_a_folder(lab_window, settled, tmp_path, monkeypatch):
    write_mnist(tmp_path)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    lab_window.setup.data.choose_folder.trigger()
    settled(lab_window)
    assert lab_window.setup.data.name.text() == "MNIST"
    assert lab_window.setup.data.extent.text() == "130 to train, 20 to test"
    assert lab_window.status.message.endswith("20 to test, for runs begun from now on")
    click(lab_window.setup.begin)
    assert lab_window.lab.entry.data == "MNIST"


def test_no_folder_chosen(lab_window, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    lab_window.setup.data.choose_folder.trigger()
    assert not lab_window.lab.waiting
    assert lab_window.lab.data.name == "Drawn digits"


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (lambda folder: (folder / IMAGES).unlink(), "train-images.*no such file"),
        (lambda folder: (folder / LABELS).write_bytes(b"nonsense"), "train-labels"),
        (lambda folder: (folder / LABELS).write_bytes(b""), "train-labels"),
        (lambda folder: (folder / f"{IMAGES}.gz").write_bytes(b"no gzip"), "train-images.*gz"),
    ],
)
def test_a_folder_with_a_bad_file(lab_window, settled, tmp_path, spoil, problem):
    """One line says which file; the data there were stay, and so do the runs."""
    write_mnist(tmp_path)
    if "gz" in problem:
        (tmp_path / IMAGES).unlink()
    spoil(tmp_path)
    runs = dict(lab_window.lab.entries)
    lab_window.lab.use_mnist(tmp_path)
    settled(lab_window)
    assert "\n" not in lab_window.status.message
    assert re.search(problem, lab_window.status.message)
    assert lab_window.setup.data.name.text() == "Drawn digits"
    assert lab_window.lab.entries == runs


def test_no_mnist_in_the_cache(lab_window):
    assert mnist.find() is None  # the tests have caches of their own
    lab_window.setup.data.use_mnist.trigger()
    assert "fetch it" in lab_window.status.message


@pytest.fixture
def online(qtbot, mirrors, kept, few, tmp_path, monkeypatch):
    """A lab whose MNIST is small and comes from two servers on this machine into a cache."""
    (tmp_path / "small").mkdir()
    contents = {path.name: path.read_bytes() for path in write_mnist(tmp_path / "small").iterdir()}
    for mirror in mirrors:
        mirror.files = {f"{name}.gz": gzip.compress(data) for name, data in contents.items()}
    monkeypatch.setattr(mnist, "cache_folder", lambda: tmp_path / "cache" / "digitpad")
    fetch = partial(
        mnist.fetch,
        mirrors=[mirror.url for mirror in mirrors],
        expected={name: sha256(data).hexdigest() for name, data in contents.items()},
    )
    window = LabWindow(ExperimentModel(DataLoader(lambda _: few, fetch)))
    kept.append(window)
    qtbot.addWidget(window)
    window.show()
    window.lab.use_drawn()
    qtbot.waitUntil(lambda: window.lab.snapshot is not None)
    return window


def test_mnist_is_offered_fetched_with_progress_and_offered_no_more(qtbot, online, settled):
    part, told = online.setup.data, []
    online.lab.fetched.connect(lambda name, share: told.append((name, share)))
    assert part.fetch.isVisible()
    click(part.fetch)
    assert part.bar.isVisible()
    assert part.cancel.isVisible()
    assert not part.fetch.isVisible()
    settled(online)
    assert {name for name, _ in told} == {path.name[:-3] for path in mnist.find().iterdir()}
    assert max(share for _, share in told) == 1
    assert part.name.text() == "MNIST"
    assert part.extent.text() == "130 to train, 20 to test"
    assert not part.bar.isVisible()
    assert not part.fetch.isVisible()
    click(online.setup.begin)
    assert online.lab.entry.data == "MNIST"
    assert [entry.title for entry in online.lab.entries.values()] == [
        "Adam 0.001",
        "Adam 0.001, MNIST",
    ]
    qtbot.waitUntil(lambda: online.lab.snapshot is not None)
    assert in_words(online.lab.snapshot).startswith("Adam 0.001, MNIST: after 0 epochs")


def test_from_the_cache_it_comes_without_a_server(online, settled, mirrors):
    click(online.setup.data.fetch)
    settled(online)
    online.lab.use_drawn()
    settled(online)
    asked = len(mirrors[0].requested)
    online.setup.data.use_mnist.trigger()
    settled(online)
    assert online.setup.data.name.text() == "MNIST"
    assert len(mirrors[0].requested) == asked


def test_cancelling_does_not_wait_for_a_server_that_has_stopped(online, qtbot, mirrors, settled):
    mirrors[0].late.add(f"{LABELS}.gz")
    click(online.setup.data.fetch)
    qtbot.waitUntil(lambda: f"{LABELS}.gz" in mirrors[0].requested)
    began = monotonic()
    click(online.setup.data.cancel)
    assert monotonic() - began < 1
    assert "cancelled" in online.status.message
    assert online.setup.data.fetch.isVisible()
    assert online.lab.data.name == "Drawn digits"
    mirrors[0].released.set()
    *whole, _ = mirrors[0].requested
    click(online.setup.data.fetch)
    settled(online)
    assert online.setup.data.name.text() == "MNIST"
    assert all(mirrors[0].requested.count(name) == 1 for name in whole)


def test_a_broken_file_comes_from_the_second_server(online, mirrors, settled):
    mirrors[0].files[f"{LABELS}.gz"] = gzip.compress(b"other")
    click(online.setup.data.fetch)
    settled(online)
    assert online.setup.data.name.text() == "MNIST"
    assert mirrors[1].requested == [f"{LABELS}.gz"]


def test_where_no_server_has_it_one_line_says_so_and_the_offer_stays(online, mirrors, settled):
    for mirror in mirrors:
        mirror.cut_short.add(f"{IMAGES}.gz")
    click(online.setup.data.fetch)
    settled(online)
    assert f"{IMAGES} could not be fetched" in online.status.message
    assert "broke off" in online.status.message
    assert "\n" not in online.status.message
    assert online.setup.data.fetch.isVisible()
    assert online.setup.data.name.text() == "Drawn digits"


def test_training_goes_on_while_data_come_in(online, qtbot, mirrors):
    mirrors[0].late.add(f"{IMAGES}.gz")
    click(online.setup.data.fetch)
    online.lab.train()
    qtbot.waitUntil(lambda: online.lab.snapshot.step > 3)
    assert online.lab.fetching
    mirrors[0].released.set()


def test_closing_ends_a_drawing(qapp, qtbot, kept):
    """Nobody who leaves waits for digits that nobody will see."""
    begun = Event()

    def endless(check):
        begun.set()
        while True:
            check()

    window = open_lab(qapp, DataLoader(endless))
    kept.append(window)
    qtbot.addWidget(window)
    window.lab.use_drawn()
    assert begun.wait(20)
    window.close()
    assert not window.lab._loader.running
    assert window.lab.data is None


def test_closing_ends_a_download(online, qtbot, mirrors):
    mirrors[0].late.add(f"{IMAGES}.gz")
    click(online.setup.data.fetch)
    qtbot.waitUntil(lambda: bool(mirrors[0].requested))
    mirrors[0].released.set()
    online.close()
    assert not online.lab._loader.running
    assert mnist.find() is None
