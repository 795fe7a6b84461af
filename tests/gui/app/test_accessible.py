"""What a screen reader is told: names, roles and values, as the system asks for them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from digitpad.gui.app.commands.table import MENUS
from digitpad.gui.widgets.words import announcing


def told(widget) -> tuple[str, str, QAccessible.Role]:
    """Return name, description and role of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    text = QAccessible.Text
    return found.text(text.Name), found.text(text.Description), found.role()


def test_pad_slip_and_maps_have_names(open_window, hand_of):
    window = open_window()
    hand_of(window).write_seven()
    window.slip.take()
    QApplication.processEvents()
    assert told(window.pad)[:2] == (
        "Pad",
        "Write an amount here. Left and right select a character.",
    )
    name, _, role = told(window.panel.slip.list)
    assert (name, role) == ("Amounts taken", QAccessible.Role.Table)
    names = [told(layer)[0] for layer in window.strip.maps]
    assert names == [
        *("Input, 784 nodes", "Hidden 1, 128 nodes", "Hidden 2, 64 nodes", "Output, 10 nodes"),
    ]


def test_a_map_tells_the_value_under_the_keyboards_cursor(open_window, hand_of):
    window = open_window()
    hand_of(window).write_seven()
    window.activateWindow()
    output = window.strip.maps[-1]
    output.setFocus()
    QApplication.processEvents()
    assert told(output)[1].startswith("Output, node 0: ")


@pytest.fixture
def announced(monkeypatch) -> list[tuple[str, str, bool]]:
    """What screen readers are told to say: about which widget, what, and whether at once."""
    said = []

    def heard(event):
        assert event.type() == QAccessible.Event.Announcement
        told_at_once = event.politeness() == QAccessible.AnnouncementPoliteness.Assertive
        said.append((event.object().accessibleName(), event.message(), told_at_once))

    monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", heard)
    return said


def test_a_reading_is_announced_when_the_pen_leaves_the_paper(window, hand, announced):
    def heard():
        return [message.split(".")[0] for name, message, _ in announced if name == "Reading"]

    hand.write_seven(lift=False)
    assert heard() == []
    QTest.mouseRelease(window.pad, Qt.MouseButton.LeftButton, pos=QPoint(180, 260))
    hand.write_seven(300)
    assert heard() == ["7", "77"]
    window.session.select(0)
    window.session.editor.relabel(4)
    assert heard()[-1] == "47"


def test_problems_interrupt_and_news_wait(window, announced):
    window.status.show_news("taken")
    window.status.show_problem("no room")
    assert [(message, at_once) for _, message, at_once in announced] == [
        ("taken", False),
        ("no room", True),
    ]


def test_the_two_ways_to_undo_are_told_apart(window):
    panel = window.panel.correction
    assert told(panel.undo)[0] == "Undo teaching"
    assert told(panel.redo)[0] == "Redo teaching"
    button = window.tool_bar.widgetForAction(window.commands["undo"])
    assert told(button)[0].strip() == "Undo ink"


def test_the_menu_bar_is_one(window):
    found = QAccessible.queryAccessibleInterface(window.menu_bar)
    assert found.role() == QAccessible.Role.MenuBar
    assert found.childCount() == len(MENUS)


def test_a_probability_has_its_name_beside_its_value(window, hand):
    hand.write_seven()
    percent = window.panel.probabilities.percents[7]
    assert told(percent)[0] == "Probability of 7"
    assert percent.text().endswith("%")


def reached_by_tab(choice) -> list[str]:
    """Return the choices that Tab stops at; Merge and Split beside them have their own."""
    tab = Qt.FocusPolicy.TabFocus
    buttons = [b for b in choice.findChildren(QAbstractButton) if b.isCheckable()]
    return [button.text() for button in buttons if button.focusPolicy() == tab]


def test_tab_lands_on_the_chosen_digit_and_arrows_go_on_from_there(window, hand):
    choice = window.panel.correction.choice
    hand.write_seven()
    assert reached_by_tab(choice) == ["0"]
    window.session.editor.relabel(4)
    assert reached_by_tab(choice) == ["4"]
    window.activateWindow()
    choice.button_of("4").setFocus()
    QTest.keyClick(choice.button_of("4"), Qt.Key.Key_Right)
    assert choice.button_of("5").hasFocus()
    assert window.session.editor.said == "4"  # going there says nothing yet
    QTest.keyClick(choice.button_of("5"), Qt.Key.Key_Space)
    assert window.session.editor.said == "5"
    QTest.keyClick(choice.button_of("5"), Qt.Key.Key_Down)
    QTest.keyClick(choice.button_of("€"), Qt.Key.Key_Up)
    assert choice.button_of("5").hasFocus()
