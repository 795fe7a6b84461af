"""Walking through the calculation: every number shown is the core's."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from digitpad.explanation.backward import backward_pages
from digitpad.explanation.example import WorkedExample
from digitpad.explanation.formulas.formula import plain
from digitpad.explanation.formulas.numerals import exact, short
from digitpad.explanation.forward import forward_pages

RIGHT, LEFT, COPY = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_C
CONTROL = Qt.KeyboardModifier.ControlModifier


def pages(maths):
    return *forward_pages(maths.study.example), *backward_pages(maths.study.example)


@pytest.fixture
def maths(looked_at):
    """The tests that leave the pad alone share a window."""
    return looked_at


def test_it_explains_the_digit_selected_on_the_pad(window, opened):
    example, session = opened.study.example, window.session
    assert np.array_equal(example.x, session.character.image.ravel())
    assert example.network is session.active_model.network
    assert opened.header.reading.text().startswith("Read as 7, ")
    assert opened.header.labels.shown == 7


def test_the_arrow_keys_walk_from_the_ink_to_the_first_weights_and_back(maths):
    walk = maths.walk
    for page in pages(maths):
        assert walk._title.text() == page.title
        assert [line.text for line in walk.lines.formulas] == [line.text for line in page.lines]
        assert [each.text for each in walk.formula.formulas] == [page.formula.text]
        assert walk._equation.text() == f"Essay {page.equation}"
        assert walk.note.text() == page.note
        assert page.erratum in walk.erratum.text()
        QTest.keyClick(walk.list, RIGHT)
    assert not walk.next.isEnabled()
    assert walk.page.kind == "dC_db"
    for _ in range(30):
        QTest.keyClick(walk.list, LEFT)
    assert walk.page.kind == "x"
    assert not walk.back.isEnabled()


def test_buttons_and_the_list_walk_too(maths, click):
    walk = maths.walk
    click(walk.next)
    click(walk.next)
    assert (walk.page.kind, walk.page.layer) == ("a", 1)
    click(walk.back)
    assert walk.page.kind == "z"
    line = walk.list.item(9)  # after two headings
    click(walk.list.viewport(), walk.list.visualItemRect(line).center())
    assert walk.page.kind == "C"


def test_of_another_label_the_list_tells_the_loss_anew_and_stays(maths):
    walk = maths.walk
    items = [walk.list.item(row) for row in range(walk.list.count())]
    for label in (3, 5):
        maths.study.relabel(label)
        steps = [item.toolTip() for item in items if item.toolTip()]
        assert steps == [page.title for page in pages(maths)]
    assert steps.count("The loss, if this is a 5") == 1
    assert all(walk.list.item(row) is item for row, item in enumerate(items))
    maths.study.relabel(None)


def test_what_is_set_anew_keeps_its_place_meanwhile(maths, qtbot):
    maths.study.go(step=1)
    view = maths.walk.lines.views[0]
    qtbot.waitUntil(lambda: view.is_set)
    high = view.sizeHint().height()
    view.show_formula(view.formula + plain("+ 1"))
    assert not view.is_set
    assert view.sizeHint().height() == high
    qtbot.waitUntil(lambda: view.is_set)
    assert view.sizeHint().height() == high


def test_maps_show_the_numbers_with_zero_in_the_middle(maths):
    maths.study.go(step=1)
    shown = maths.walk.map
    assert np.array_equal(shown.map.values, maths.study.example.z(1))
    assert shown.map.signed
    assert shown._low.text() == short(-shown.map.highest)
    assert shown._high.text() == short(shown.map.highest)


def test_a_click_writes_a_cells_own_numbers_out(maths, click_cell):
    shown = maths.walk.map
    for step, index in [(1, (70,)), (6, (3,)), (9, (20, 4)), (17, (406, 90))]:
        maths.study.go(step=step)
        click_cell(shown.map, *index)
        page = maths.walk.page
        assert page.focus == index
        told, in_full = short(page.values[index]), exact(page.values[index])
        assert shown.value.text().endswith(f"= {told}")
        assert shown.value.toolTip().endswith(f"= {in_full}")
        assert any(line.text.endswith(told) for line in maths.walk.lines.formulas)


def test_after_a_bias_the_weights_are_written_out_as_weights(maths, click_cell):
    maths.study.go(step=10)
    click_cell(maths.walk.map.map, 4)
    maths.study.go(step=9)
    page = maths.walk.page
    assert (page.kind, page.focus[1]) == ("dC_dW", 4)
    assert maths.walk.lines.formulas[0].text.startswith("∂C/∂w")
    assert maths.walk.lines.formulas[-1].text.endswith(short(page.values[page.focus]))
    assert abs(page.values[page.focus]) == np.abs(page.values[:, 4]).max()


def test_arrow_keys_on_a_map_move_the_mark_and_do_not_walk(maths):
    maths.study.go(step=1, node=0)
    maths.walk.map.map.setFocus()
    QTest.keyClick(maths.walk.map.map, RIGHT)
    QTest.keyClick(maths.walk.map.map, Qt.Key.Key_Down)
    assert maths.study.position.step == 1
    assert maths.study.position.node == 17


def test_another_label_changes_the_way_back(maths, click):
    maths.study.go(step=7)
    before = maths.walk.lines.formulas[-1].exact
    click(maths.header.labels.button_of(2))
    example = maths.study.example
    assert example.label == 2
    assert maths.walk.lines.formulas[-1].exact != before
    assert maths.walk.lines.formulas[-1].exact == f" = {exact(example.C)}"


def test_the_pads_own_label_is_taken(qtbot, window, opened):
    window.session.editor.relabel(3)
    qtbot.waitUntil(lambda: opened.study.example.label == 3)
    assert opened.header.labels.shown == 3


def test_a_chosen_label_goes_with_its_digit(qtbot, window, opened, hand, click):
    click(opened.header.labels.button_of(2))
    hand.write_seven(x=400)
    qtbot.waitUntil(lambda: opened.study.example.label == 7)


def test_a_training_step_on_the_pad_is_followed(qtbot, window, opened):
    before = opened.study.example.C
    window.session.editor.relabel(3)
    window.session.teaching.fine_tune()
    qtbot.waitUntil(lambda: opened.study.subject.learner.state.t == 1)
    wanted = WorkedExample.of(window.session.active_model.network, opened.study.example.x, 3)
    assert opened.study.example.C == wanted.C != before


def test_without_a_digit_there_is_an_example(qtbot, window, opened):
    window.commands["clear"].trigger()
    qtbot.waitUntil(lambda: "example" in opened.header._source.text())


@pytest.mark.parametrize("typeset_in_earnest", [True])
def test_formulas_are_typeset_and_copied_with_all_digits(qtbot, opened):
    opened.study.go(step=8)
    line = opened.walk.lines.views[0]
    qtbot.waitUntil(lambda: line.is_set, timeout=20_000)
    picture = line.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(120) for y in range(picture.height())}) > 8
    line.setFocus()
    QTest.keyClick(line, COPY, CONTROL)
    assert QGuiApplication.clipboard().text() == line.formula.exact == line.toolTip()
    QGuiApplication.clipboard().clear()
    line.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == line.formula.exact


def test_nothing_is_followed_while_the_window_is_closed(window, opened, hand):
    opened.close()
    hand.write_seven(x=400)
    window.session.editor.relabel(1)
    opened.study.follow()
    assert opened.study.example.label == 7
    window.mathematics.open()
    assert opened.study.example.label == 1


def test_the_heading_says_so_where_the_pad_is_in_doubt(window, opened, monkeypatch):
    said = [opened.header._source.text()]
    doubted = replace(window.session.character, text="?")
    monkeypatch.setattr(type(window.session), "character", property(lambda _: doubted))
    opened.study.follow()
    said.append(opened.header._source.text())
    assert ["?" in each for each in said] == [False, True]
