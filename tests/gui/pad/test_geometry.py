"""Where ink, brackets and eraser are: no window needed."""

from decimal import Decimal
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from digitpad.gui.pad.brackets import brackets
from digitpad.gui.pad.eraser import EraserKind, erased
from digitpad.gui.pad.gesture import Gesture, Tool
from digitpad.gui.pad.painting.stroke_painting import StrokeCurve, curve_of, smooth_path
from digitpad.gui.pad.transform import PaperTransform
from digitpad.gui.pad.viewing.sheet_layout import SheetLayout
from digitpad.gui.widgets.words.labels import amount, number, percent
from digitpad.ink.strokes import Box, Ink, Stroke
from digitpad.network.network import Trace
from digitpad.reading.result import Character, Reading

NO_TRACE = Trace((), ())
PAPER = QSizeF(800, 400)
numbers = st.floats(-1e6, 1e6)
sizes = st.floats(0, 1e6)
boxes = st.builds(Box, numbers, numbers, sizes, sizes)


@given(boxes, st.none() | boxes)
def test_all_ink_is_in_view_and_every_point_can_be_reached(ink, frame):
    transform = transform_of(PAPER, ink, frame)
    shown = transform.rect(ink)
    assert shown.left() >= -1e-6
    assert shown.top() >= -1e-6
    assert shown.right() <= 800 + 1e-6
    assert shown.bottom() <= 400 + 1e-6
    x, y = transform.to_ink(shown.topLeft())
    assert (x, y) == pytest.approx(
        (ink.x, ink.y), abs=1e-6 * max(1, ink.w, ink.h, abs(ink.x), abs(ink.y))
    )


def test_ink_written_here_is_shown_where_it_was_written():
    assert transform_of(PAPER, Box(10, 10, 200, 100), None) == PaperTransform()
    assert transform_of(PAPER, None, None) == PaperTransform()


def test_ink_that_just_leaves_the_paper_hardly_changes_the_view():
    transform = transform_of(PAPER, Box(700, 100, 110, 100), None)
    assert 0.95 < transform.scale < 1


def character(x, w, text="5", guesses=("5",)):
    zeros = np.zeros(10, np.float32)
    return Character(
        text, 0.9, Box(x, 100, w, 100), (0,), zeros, np.zeros((28, 28)), guesses, NO_TRACE
    )


def width(text):
    return 14.0 * len(text)


def test_brackets_stand_on_one_line_under_their_characters():
    placed = brackets([character(50, 60), character(150, 8)], PaperTransform(), PAPER, width)
    assert [b.text for b in placed] == ["5", "5"]
    assert len({b.span.top() for b in placed}) == 1
    assert placed[0].span.center().x() == 80
    assert placed[1].span.width() >= 24


@given(st.lists(st.tuples(st.floats(0, 80), st.floats(0, 90)), min_size=1, max_size=12))
def test_brackets_of_neighbours_do_not_overlap(parts):
    characters, x = [], 10.0
    for gap, w in parts:
        characters.append(character(x + gap, w))
        x += gap + w
    placed = brackets(characters, PaperTransform(), QSizeF(x + 200, 400), width)
    for a, b in pairwise(placed):
        assert a.span.right() <= b.span.left() + 1e-6


def test_doubt_is_said_as_fully_as_there_is_room():
    doubtful = ("?", ("4", "9"))
    wide = brackets([character(350, 60, *doubtful)], PaperTransform(), PAPER, width)
    narrow = [character(300, 40), character(350, 40, *doubtful), character(400, 40)]
    tiny = [character(300, 20), character(325, 20, *doubtful), character(350, 20)]
    assert wide[0].text == "4 or 9?"
    assert brackets(narrow, PaperTransform(), PAPER, width)[1].text == "4/9"
    assert brackets(tiny, PaperTransform(), PAPER, width)[1].text == "?"
    assert wide[0].doubtful


def test_low_ink_keeps_its_bracket_on_the_paper():
    low = Character(
        "5", 1, Box(50, 350, 40, 49), (0,), np.zeros(10), np.zeros((28, 28)), ("5",), NO_TRACE
    )
    (bracket,) = brackets([low], PaperTransform(), PAPER, width)
    assert QRectF(0, 0, 800, 400).contains(bracket.span)


def transform_of(paper, ink, frame):
    """Return how ink is seen when nobody has zoomed."""
    layout = SheetLayout.of_ink(paper, ink, frame)
    return layout.usual.applied(layout.home)


def test_the_eraser_touches_lines_between_points_and_dots():
    ink = Ink.of([(0, 0), (100, 0)], [(50, 50)], [(200, 0), (200, 100)])

    def touched(start, end):
        left = erased(ink, EraserKind.STROKES, start, end, 10)
        return {i for i, stroke in enumerate(ink.strokes) if stroke not in left.strokes}

    assert touched((50, 8), (50, 8)) == {0}
    assert touched((50, -40), (50, 60)) == {0, 1}
    assert touched((150, 50), (250, 50)) == {2}
    assert touched((150, 200), (150, 200)) == set()
    assert erased(Ink(), EraserKind.STROKES, (0, 0), (1, 1), 10) == Ink()


def test_a_gesture_drops_points_that_repeat_and_keeps_the_first():
    gesture = Gesture(Tool.PEN, QPointF(1, 1), PaperTransform())
    for _ in range(3):
        gesture.go_on(QPointF(1, 1))
    assert len(gesture.stroke) == 1
    assert gesture.is_click
    gesture.go_on(QPointF(20, 1))
    gesture.go_on(QPointF(1, 1))
    assert len(gesture.stroke) == 3
    assert not gesture.is_click


def test_a_stroke_is_drawn_from_its_first_point_to_its_last():
    path = smooth_path(np.array([(0.0, 0), (10, 20), (30, 0)]))
    assert path.pointAtPercent(0) == QPointF(0, 0)
    assert path.currentPosition().x() == pytest.approx(30, abs=0.1)
    assert smooth_path(np.array([(5.0, 5)])).length() > 0


@pytest.mark.parametrize("weighted", [False, True])
def test_a_pen_that_rests_is_drawn_once(weighted):
    line = np.stack([np.arange(0, 30, 3.0), np.zeros(10)], axis=1)
    resting = np.concatenate([line[:5], np.repeat(line[4:5], 500, axis=0) + 0.01, line[5:]])
    plain, long = (_curve(points, weighted).path for points in (line, resting))
    assert plain.elementCount() >= 10
    assert long.elementCount() == pytest.approx(plain.elementCount(), rel=0.3)
    assert long.boundingRect().width() == pytest.approx(plain.boundingRect().width(), abs=0.1)


def test_what_can_be_told_apart_is_drawn():
    fine = np.stack([np.arange(0, 30, 0.3), np.zeros(100)], axis=1)
    # Of a curve three elements each, but for where it begins and ends.
    assert _curve(fine, weighted=False).path.elementCount() == 3 * 99 + 2


def _curve(points: np.ndarray, weighted: bool) -> StrokeCurve:
    stroke = Stroke(points, np.full(len(points), 0.5))
    return curve_of(stroke, PaperTransform(), 3.0, weighted=weighted)


@pytest.mark.parametrize(
    ("probability", "text"),
    [(0, "0.0 %"), (1, "100.0 %"), (0.99999, "> 99.9 %"), (1e-5, "< 0.1 %"), (0.5, "50.0 %")],
)
def test_percentages_claim_no_certainty_they_have_not_got(probability, text):
    assert percent(probability) == text


def test_numbers_stay_short():
    assert [number(x) for x in (0, 1.23456, 0.00001234)] == ["0.0000", "1.2346", "1.2e-05"]


@pytest.mark.parametrize(
    ("text", "value", "shown"),
    [("1250.75", "1250.75", "1,250.75"), ("007", "7", "007"), ("1?", None, "1?"), ("", None, "")],
)
def test_an_amount_is_set_apart_by_thousands_where_it_is_a_plain_number(text, value, shown):
    assert amount(Reading(text, value and Decimal(value), 1.0, ())) == shown
