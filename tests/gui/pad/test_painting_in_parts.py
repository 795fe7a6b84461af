"""Only what changed of the pad is painted; what is seen must be as if all of it had been."""

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from digitpad.gui.pad.pad import FRAME

WAY = [(x, 150 + 40 * (i % 2)) for i, x in enumerate(range(300, 480, 15))]


def is_as_if_painted_anew(window):
    """Compare; what is painted too late, because a reading came in between, gets another chance.

    What nobody paints stays as it is.
    """
    return any(_is_as_painted_anew(window) for _ in range(3))


def _is_as_painted_anew(window):
    for _ in range(3):  # places, then sizes in them, then what is painted
        QCoreApplication.processEvents()
    place = QRect(window.pad.mapTo(window, QPoint()), window.pad.size())
    shown = window.screen().grabWindow(window.winId()).copy(place).toImage()
    painted = window.grab(place).toImage()
    plain = QImage.Format.Format_RGB32
    return shown.convertToFormat(plain) == painted.convertToFormat(plain)


def test_every_point_of_the_pen_is_seen_as_if_all_had_been_painted(open_window, hand_of):
    window = open_window()
    hand_of(window).write_seven()
    window.pad.press(QPoint(*WAY[0]).toPointF())
    for number, place in enumerate(WAY):
        window.pad.move_to(QPoint(*place).toPointF())
        if number % 4 == 0:
            QTest.qWait(2 * FRAME)  # it is read
        assert is_as_if_painted_anew(window)
    window.pad.lift(QPoint(*WAY[-1]).toPointF())
    assert is_as_if_painted_anew(window)


def test_other_brackets_are_seen_as_if_all_had_been_painted(open_window, hand_of):
    window = open_window()
    for x in (100, 300):
        hand_of(window).write_seven(x)
        assert is_as_if_painted_anew(window)
    for index in (0, 1):
        window.session.select(index)
        assert is_as_if_painted_anew(window)
    window.session.editor.name("4")
    assert is_as_if_painted_anew(window)


def test_an_undone_stroke_is_gone_as_if_all_had_been_painted(open_window, hand_of):
    window = open_window()
    hand_of(window).write_seven()
    hand_of(window).write_seven(300, lift=False)
    assert is_as_if_painted_anew(window)
    for _ in range(2):
        window.undo()
        assert is_as_if_painted_anew(window)
