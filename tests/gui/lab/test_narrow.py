"""Words and pictures of the lab where there is little room."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QPainter, QPicture
from PySide6.QtWidgets import QApplication, QPushButton

from digitpad.gui.app.language import use_language
from digitpad.gui.app.preferences.preferences import LANGUAGES
from tests.gui.lab.conftest import begin_small, open_lab


@pytest.mark.parametrize("language", [*LANGUAGES])
def test_a_narrow_window_cuts_no_words_off_the_time_bar(language, qapp, loader, kept):
    use_language(language)
    try:
        window = open_lab(qapp, loader)
        kept.append(window)
        for width in (800, 1280):
            window.resize(width, 600)
            QApplication.processEvents()
            buttons = window.time.findChildren(QPushButton)
            assert all(each.width() >= each.sizeHint().width() for each in buttons), width
        assert window.time._step.isVisible()
        window.close()
        window.deleteLater()
    finally:
        use_language("en")


@pytest.mark.parametrize("height", [476, 520, 600, 800])
def test_no_number_of_an_axis_lies_over_another(qapp, loader, kept, height):
    window = open_lab(qapp, loader)
    kept.append(window)
    window.setMinimumSize(0, 0)
    window.resize(800, height)
    begin_small(window)
    QApplication.processEvents()
    for chart in window.curves.charts:
        axis = chart._axes["left"]
        least, most = axis.range
        height = axis.size().height()
        (_, values), *_ = axis.tickValues(least, most, height)
        places = sorted(value * height / (most - least) for value in values)
        assert places
        assert all(b - a >= axis.style["tickFont"].pixelSize() for a, b in pairwise(places))
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("height", [476, 800])
def test_the_last_number_of_an_axis_is_shown(qapp, loader, kept, height):
    window = open_lab(qapp, loader)
    kept.append(window)
    window.setMinimumSize(0, 0)
    window.resize(1280, height)
    begin_small(window)
    QApplication.processEvents()
    axis = window.curves.charts[1]._axes["left"]
    picture = QPicture()
    with QPainter(picture) as painter:
        painter.setFont(axis.style["tickFont"])
        *_, numbers = axis.generateDrawSpecs(painter)
    assert "100" in {text for *_, text in numbers}
    window.close()
    window.deleteLater()


def test_how_much_data_there_are_has_room_in_words_of_any_length(qapp, loader, kept):
    window = open_lab(qapp, loader)
    kept.append(window)
    state = {"waiting": False, "fetching": False, "offer": True}
    window.setup.data.show_state("MNIST", "訓練用 60,000 件、テスト用 10,000 件です", **state)
    QApplication.processEvents()
    body = window.setup.widget()
    assert body.minimumSizeHint().width() <= window.setup.viewport().width()
    window.close()
    window.deleteLater()
