"""Files that the lab writes."""

import csv
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFileDialog

from digitpad.lab.run import RunLength
from digitpad.weights.store import load_weights
from tests.gui.lab.conftest import wait_until


@pytest.fixture(scope="module")
def lasting(lasting_lab):
    """A trained lab for all tests: none changes what it writes."""
    lasting_lab.lab.train(RunLength.ALL)
    wait_until(lambda: not lasting_lab.lab.going)
    return lasting_lab


@pytest.fixture
def trained(lasting):
    """The lasting lab, whatever the test before looked at."""
    lasting.resize(1280, 800)
    lasting.curves.by_epoch.click()
    lasting.status.clear()
    QApplication.processEvents()
    return lasting


def test_curves_as_a_picture(trained, tmp_path):
    assert trained.exports.export_to(tmp_path / "curves.png")
    picture = QImage(str(tmp_path / "curves.png"))
    assert picture.width() == 2 * 1208
    colours = np.frombuffer(
        picture.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32
    )
    assert len(np.unique(colours)) > 50
    assert trained.status.message == "Saved curves.png"


def test_curves_as_a_drawing(trained, tmp_path):
    assert trained.exports.export_to(tmp_path / "curves.svg")
    root = ElementTree.parse(tmp_path / "curves.svg").getroot()
    texts = " ".join(root.itertext())
    assert "Loss over epochs" in texts
    assert "Adam 0.001" in texts
    assert len(root.findall(".//{*}path")) + len(root.findall(".//{*}polyline")) > 4


def test_the_drawing_looks_like_the_picture(trained, tmp_path):
    """Axes and curves each have a way of their own onto paper, and must meet there."""
    for name in ("curves.png", "curves.svg"):
        trained.exports.export_to(tmp_path / name)
    picture = QImage(str(tmp_path / "curves.png"))
    smooth = Qt.TransformationMode.SmoothTransformation
    picture = picture.scaled(picture.size() / 2, mode=smooth)
    drawing = QImage(picture.size(), picture.format())
    drawing.fill(0xFFFFFF)
    painter = QPainter(drawing)
    QSvgRenderer(str(tmp_path / "curves.svg")).render(painter)
    painter.end()
    a, b = (_darkness(image).ravel() for image in (picture, drawing))
    assert np.corrcoef(a, b)[0, 1] > 0.95


def _darkness(image: QImage) -> np.ndarray:
    """Return the mean of every 8 by 8 pixels; 16 pixels out of place would be half as alike."""
    grey = np.array(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())
    grey = grey.reshape(image.height(), -1)[: image.height() // 8 * 8, : image.width() // 8 * 8]
    return grey.reshape(len(grey) // 8, 8, -1, 8).mean(axis=(1, 3))


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_a_picture_is_the_same_whatever_the_windows_size(trained, tmp_path, ending):
    written = []
    for size in ((1280, 800), (1600, 1000)):
        trained.resize(*size)
        QApplication.processEvents()
        trained.exports.export_to(tmp_path / f"curves.{ending}")
        written.append((tmp_path / f"curves.{ending}").read_bytes())
    assert written[0] == written[1]


def test_curves_as_numbers_by_epoch_or_by_batch(trained, tmp_path):
    for way, rows in ((trained.curves.by_epoch, 4), (trained.curves.by_batch, 16)):
        way.click()
        assert trained.exports.export_to(tmp_path / "curves.csv")
        with (tmp_path / "curves.csv").open(encoding="utf-8") as file:
            assert len(list(csv.DictReader(file))) == rows


def test_weights(trained, tmp_path):
    assert trained.exports.export_to(tmp_path / "lab.npz")
    loaded = load_weights(tmp_path / "lab.npz").network
    assert np.array_equal(loaded.theta, trained.lab.snapshot.network.theta)


@pytest.mark.parametrize("ending", ["png", "svg", "csv", "npz", "txt"])
def test_what_cannot_be_written_is_said_in_one_line(trained, tmp_path, ending):
    assert not trained.exports.export_to(tmp_path / "no" / f"where.{ending}")
    assert "where" in trained.status.message
    assert "\n" not in trained.status.message


def test_the_menu_asks_where(trained, tmp_path, monkeypatch):
    chosen = str(tmp_path / "curves")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    for action in trained.time.menu.actions():
        action.trigger()
    written = sorted(path.suffix for path in tmp_path.iterdir())
    assert written == [".csv", ".npz", ".png", ".svg"]
