"""The keyboard alone: through tours, along the walk, and formulas copied."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_keys_lead_through_a_tour_and_out(maths):
    maths.begin(maths.tours[1])
    QTest.keyClick(maths, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert maths.tour_bar.text.text() == maths.tours[1].stops[1].text
    QTest.keyClick(maths, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert maths.tour_bar.text.text() == maths.tours[1].stops[0].text
    QTest.keyClick(maths, Qt.Key.Key_Escape)
    assert maths.tour_bar.stop is None


def test_arrows_and_enter_lead_through_a_tour_and_leave_the_label_alone(maths):
    tour, bar, plain = maths.tours[1], maths.tour_bar, maths.status.message
    maths.begin(tour)
    assert "Enter goes on" in maths.status.message
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_PageDown, Qt.Key.Key_Left):
        QTest.keyClick(maths.focusWidget(), key)
    assert bar.text.text() == tour.stops[2].text
    for _ in tour.stops[2:]:
        QTest.keyClick(maths.focusWidget(), Qt.Key.Key_Return)
    assert bar.stop is None
    assert maths.focusWidget() is maths.walk.list
    assert maths.status.message == plain
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):  # once too often
        QTest.keyClick(maths.focusWidget(), key)
    assert maths.study.example.label == 7


def test_enter_presses_the_button_of_a_tour_that_has_the_keyboard(maths):
    maths.begin(maths.tours[0])
    maths.tour_bar.end.setFocus()
    QTest.keyClick(maths.tour_bar.end, Qt.Key.Key_Return)
    assert maths.tour_bar.stop is None
    assert maths.focusWidget() is maths.tabs.tabBar()
