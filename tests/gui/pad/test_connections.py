"""The strongest connections, drawn between the maps of the strip."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from digitpad.gui.widgets.keys import sequences


def connect(window):
    window.activateWindow()
    QTest.keySequence(window, sequences("connections")[0])


def test_a_key_draws_and_hides_them_and_they_are_remembered(open_window, hand_of, qtbot):
    window = open_window()
    hand_of(window).write_seven()
    assert window.strip.overlay.connections == ()
    connect(window)
    drawn = window.strip.overlay.connections
    assert {each.layer for each in drawn} == {1, 2, 3}
    assert {each.target for each in drawn if each.layer == 3} == {7}
    assert window.choices.preferences.connections
    connect(window)
    assert window.strip.overlay.connections == ()


def test_they_follow_the_character_and_go_with_it(open_window, hand_of):
    window = open_window()
    connect(window)
    hand_of(window).write_seven()
    seven = window.strip.overlay.connections
    hand_of(window).drag((300, 100), (300, 180), (300, 260))
    window.session.select(1)
    assert window.strip.overlay.connections != seven
    window.commands["clear"].trigger()
    assert window.strip.overlay.connections == ()


def test_a_line_ends_in_the_cells_of_its_nodes(open_window, hand_of):
    window = open_window()
    connect(window)
    hand_of(window).write_seven()
    output = window.strip.maps[-1]
    heights = [output.middle_of(node).y() for node in range(10)]
    assert heights == sorted(heights)
    pixels = window.strip.grab().toImage()
    place = output.mapTo(window.strip, output.middle_of(7).toPoint())
    window.choices.prefer(connections=False)
    assert window.strip.grab().toImage() != pixels
    assert window.strip.childAt(place) is not window.strip.overlay


def test_the_mouse_reaches_the_maps_below(open_window, hand_of):
    window = open_window()
    connect(window)
    hand_of(window).write_seven()
    first = window.strip.maps[0]
    place = first.mapTo(window.strip, QPoint(40, 60))
    assert window.strip.childAt(place) is not window.strip.overlay
