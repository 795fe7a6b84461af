"""What is printed on the paper, and that it is only seen, never read."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from digitpad.gui.pad.painting.ruling import Ruling, baseline, boxes
from digitpad.gui.pad.transform import PaperTransform
from digitpad.gui.widgets.theme import LIGHT


def inked(window) -> int:
    """Return how many pixels of the pad have the colour of what is printed."""
    picture = window.pad.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint32)
    pixels = pixels.reshape(picture.height(), picture.width())[8:-8, 8:-8]
    return int(np.count_nonzero(pixels == QColor(LIGHT.edge).rgb()))


def test_boxes_stand_side_by_side_on_the_line_and_inside_it():
    line = QRectF(48, 243.5, 746, 0)
    found = boxes(line, QSizeF(842, 392), 1.0)
    assert len(found) == 8
    assert found[0].left() == 48
    assert found[-1].right() <= 794
    for one, other in pairwise(found):
        assert other.left() - one.right() == pytest.approx(6)
        assert one.top() < 243.5 < one.bottom()
    assert len(boxes(QRectF(48, 243.5, 1146, 0), QSizeF(842, 392), 1.0)) == 12  # it has grown
    assert len(boxes(QRectF(21, 160, 310, 0), QSizeF(352, 264), 1.0)) == 8
    assert boxes(QRectF(48, 100, 10, 0), QSizeF(842, 392), 1.0) == []


def test_each_paper_is_another_and_is_remembered(window, store):
    seen = {}
    for kind in Ruling:
        window.commands[f"ruling={kind.value}"].trigger()
        assert store.load().ruling == kind.value
        seen[kind] = inked(window)
    assert seen[Ruling.PLAIN] == 0
    assert seen[Ruling.LINED] == window.pad.width() - 96
    assert seen[Ruling.FORM] > 3 * seen[Ruling.LINED]


def test_the_paper_changes_nothing_that_is_read(window, hand):
    hand.write_example()
    before = window.session.reading
    for kind in Ruling:
        window.commands[f"ruling={kind.value}"].trigger()
        assert window.session.reading is before


def test_the_exported_sheet_has_the_paper_of_the_pad(window, hand):
    from digitpad.gui.app.files.drawings import sheet_drawing

    def corner_of_box() -> str:
        drawing = sheet_drawing(window.pad, window.session)
        image = QImage(drawing.size, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        drawing.paint(painter)
        painter.end()
        return image.pixelColor(place).name()

    hand.drag((500, 60), (560, 60))
    line = 0.62 * window.pad.height()
    place = QPoint(48, round(line - 40))
    window.commands["ruling=plain"].trigger()
    assert corner_of_box() == LIGHT.paper
    window.commands["ruling=form"].trigger()
    assert corner_of_box() != LIGHT.paper


def test_ink_stays_with_the_line_when_the_window_changes(window, hand):
    def above_the_line() -> float:
        QApplication.processEvents()
        pad = window.pad
        line = baseline(QSizeF(pad.size()), pad.viewport.reach, pad.viewport.placement)
        return line.top() - pad.transform.rect(window.session.document.ink.box).bottom()

    hand.write_seven()
    before, height = above_the_line(), window.pad.height()
    window.resize(1280, 1000)
    assert above_the_line() == pytest.approx(before, abs=1)
    assert window.pad.height() > height
    hand.write_seven(x=300)
    window.resize(1280, 800)
    assert above_the_line() == pytest.approx(before, abs=1)
    window.commands["clear"].trigger()
    window.resize(1280, 1000)
    assert window.pad.transform == PaperTransform()  # nothing to stay with: as it is written


def test_no_line_strikes_a_label_through(window, hand):
    pad = window.pad
    line = round(baseline(QSizeF(pad.size()), pad.viewport.reach, pad.viewport.placement).top())
    hand.write_seven(y=line - 205)  # its label stands on the line
    hand.write_seven(x=300, y=line - 205)
    shown = pad.grab().toImage()

    def printed(middle: int) -> int:
        return sum(
            shown.pixelColor(x, y).name() == LIGHT.edge
            for x in range(middle - 8, middle + 9)
            for y in range(line - 1, line + 2)
        )

    for bracket in pad.brackets:  # the selected one, too
        assert bracket.span.top() + 12 < line < bracket.span.bottom()
        assert printed(round(bracket.span.center().x())) == 0
    assert printed(270) == 17
