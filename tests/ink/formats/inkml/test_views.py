"""InkML: groups, what views draw, traces that go on, and what is said of the rest."""

from __future__ import annotations

import pytest

from digitpad.errors import InkError
from digitpad.ink.annotations import Annotation
from digitpad.ink.strokes import Ink
from tests.ink.formats.inkml.documents import YX, points, read, source


class TestViews:
    DEFINED = (
        "<definitions><trace xml:id='a'>1 2, 3 4, 5 6</trace><trace xml:id='b'>7 8</trace>"
        "<traceGroup xml:id='g'><trace xml:id='c'>9 10</trace><trace>11 12, 13 14</trace>"
        "</traceGroup></definitions>"
    )

    def test_what_is_only_defined_is_not_drawn(self):
        assert points(f"{self.DEFINED}<trace>0 0</trace>") == [[[0, 0]]]

    def test_what_a_view_names_is_drawn_once(self):
        view = "<traceView traceDataRef='#b'/>"
        content = f"{self.DEFINED}{view}{view}<traceView traceDataRef='#g'/>"
        assert points(content) == [[[7, 8]], [[9, 10]], [[11, 12], [13, 14]]]

    def test_a_view_of_what_stands_there_draws_it_no_second_time(self):
        assert points("<traceView traceDataRef='#a'/><trace xml:id='a'>1 2</trace>") == [[[1, 2]]]

    @pytest.mark.parametrize(
        ("span", "expected"),
        [
            ("from='2'", [[[3, 4], [5, 6]]]),
            ("to='2'", [[[1, 2], [3, 4]]]),
            ("from='2' to='2'", [[[3, 4]]]),
            ("from='9'", []),
        ],
    )
    def test_a_part_of_a_trace(self, span, expected):
        assert points(f"{self.DEFINED}<traceView traceDataRef='#a' {span}/>") == expected

    @pytest.mark.parametrize(
        ("span", "expected"),
        [
            ("from='2:2'", [[[13, 14]]]),
            ("to='2:1'", [[[9, 10]], [[11, 12]]]),
            ("from='2' to='2'", [[[11, 12], [13, 14]]]),
        ],
    )
    def test_a_part_of_a_group(self, span, expected):
        assert points(f"{self.DEFINED}<traceView traceDataRef='#g' {span}/>") == expected

    def test_views_in_views(self):
        view = "<traceView><traceView traceDataRef='#b'/><traceView traceDataRef='#a' to='1'/>"
        assert points(f"{self.DEFINED}{view}</traceView>") == [[[7, 8]], [[1, 2]]]

    def test_a_defined_trace_keeps_its_groups_context(self):
        content = (
            f"<definitions><context xml:id='k'>{source(YX)}</context>"
            "<traceGroup contextRef='#k'><trace xml:id='a'>2 1</trace></traceGroup></definitions>"
            "<traceView traceDataRef='#a'/>"
        )
        assert points(content) == [[[1, 2]]]

    def test_a_place_that_is_none_is_refused(self):
        with pytest.raises(InkError, match="no place in a trace"):
            read(f"{self.DEFINED}<traceView traceDataRef='#a' from='x'/>")

    def test_words_on_what_a_view_draws(self):
        content = (
            f"{self.DEFINED}<trace>0 0</trace><traceView><annotation type='truth'>7</annotation>"
            "<traceView traceDataRef='#b'/></traceView>"
        )
        assert read(content).annotations == (Annotation("truth", "7", (1,)),)

    def test_no_word_on_a_part(self):
        content = (
            "<trace xml:id='a'>0 0, 1 1</trace><traceView><annotation type='truth'>7</annotation>"
            "<traceView traceDataRef='#a' from='2'/></traceView>"
        )
        assert read(content).annotations == ()


class TestContinuation:
    def test_a_trace_that_goes_on_is_one_stroke(self):
        content = (
            "<trace xml:id='a' continuation='begin'>1 2</trace><trace>9 9</trace>"
            "<trace xml:id='b' continuation='middle' priorRef='#a'>3 4</trace>"
            "<trace continuation='end' priorRef='#b'>5 6</trace>"
        )
        assert points(content) == [[[1, 2], [3, 4], [5, 6]], [[9, 9]]]

    def test_without_a_reference_it_goes_on_from_the_last_one(self):
        begin, end = (
            "<trace continuation='begin'>1 2</trace>",
            "<trace continuation='end'>3 4</trace>",
        )
        assert points(begin + end) == [[[1, 2], [3, 4]]]
        assert points(f"<trace>1 2</trace>{end}") == [[[1, 2]], [[3, 4]]]

    def test_a_beginning_that_is_missing_is_said(self):
        file = read("<trace continuation='end' priorRef='#a'>1 2</trace>")
        assert file.ink == Ink.of([[1, 2]])
        assert file.notices == ("a trace continues '#a', which is not drawn before it",)

    def test_of_a_long_name_the_beginning_is_said(self):
        (notice,) = read(f"<trace>1 2</trace><trace priorRef='#{'a' * 60}'>3 4</trace>").notices
        assert f"'#{'a' * 39}'," in notice


def test_many_notices_are_counted():
    content = "".join(f"<trace contextRef='#c{i}'>1 2</trace>" for i in range(9))
    assert read(content).notice.count(";") == 3
    assert read(content).notice.endswith("; and 6 more")
