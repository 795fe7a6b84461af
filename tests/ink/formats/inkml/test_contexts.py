"""InkML as the W3C has it: the grammar of traces, and the contexts they stand in."""

from __future__ import annotations

import pytest

from digitpad.errors import InkError
from digitpad.ink.formats.reading import parse_ink
from digitpad.ink.strokes import Ink
from digitpad.limits import MOST_LEVELS
from tests.ink.formats.inkml.documents import XY, YX, points, read, source


class TestGrammar:
    def test_a_comma_may_end_a_trace(self):
        assert points("<trace>1 2, 3 4,</trace>") == [[[1, 2], [3, 4]]]
        assert points("<trace>1 2, 3 4 , </trace>") == [[[1, 2], [3, 4]]]

    def test_blanks_may_follow_a_sign_and_a_prefix(self):
        assert points("<trace>- 1 -\n2, ' - 3 '+ 4</trace>") == [[[-1, -2], [-4, 2]]]

    @pytest.mark.parametrize("empty", ["<trace/>", "<trace> \n </trace>", "<trace><!----></trace>"])
    def test_an_empty_trace_is_nothing(self, empty):
        assert points(f"{empty}<trace>1 2</trace>{empty}") == [[[1, 2]]]

    def test_what_is_not_reported_is_left_out_and_said(self):
        file = read("<trace>1 2, ? 3, 5 ?, '1 '1</trace>")
        assert file.ink == Ink.of([[1, 2], [6, 4]])
        assert file.notices == ("points whose place is not reported are left out",)

    def test_buttons_and_wildcards_of_other_channels_do_no_harm(self):
        channels = f"{XY}<channel name='B' type='boolean'/><channel name='F'/>"
        content = f"<traceFormat>{channels}</traceFormat><trace>1 2 T ?, 3 4 F *, 5 6</trace>"
        assert points(content) == [[[1, 2], [3, 4], [5, 6]]]

    def test_values_beyond_the_format_are_said(self):
        file = read("<trace>1 2 3, 4 5 6</trace>")
        assert file.ink == Ink.of([[1, 2], [4, 5]])
        assert "more values than their format has channels" in file.notice


class TestContexts:
    def test_each_trace_has_the_format_of_its_context(self):
        content = (
            f"<definitions><context xml:id='a'>{source(XY)}</context>"
            f"<context xml:id='b'>{source(YX)}</context></definitions>"
            "<trace contextRef='#a'>1 2</trace><trace contextRef='#b'>4 3</trace>"
            "<traceGroup contextRef='#b'><trace>6 5</trace>"
            "<trace contextRef='#a'>7 8</trace></traceGroup><trace>9 10</trace>"
        )
        assert points(content) == [[[1, 2]], [[3, 4]], [[5, 6]], [[7, 8]], [[9, 10]]]

    def test_a_context_outside_definitions_holds_for_what_follows(self):
        content = (
            f"<definitions><context xml:id='b'>{source(YX)}</context></definitions>"
            "<trace>1 2</trace><context contextRef='#b'/><trace>4 3</trace>"
        )
        assert points(content) == [[[1, 2]], [[3, 4]]]

    def test_a_context_inherits_what_it_does_not_say(self):
        content = (
            f"<definitions><inkSource xml:id='s'><traceFormat>{YX}</traceFormat></inkSource>"
            "<context xml:id='a' inkSourceRef='#s'/><context xml:id='b' contextRef='#a'/>"
            "</definitions><trace contextRef='#b'>2 1</trace>"
        )
        assert points(content) == [[[1, 2]]]

    def test_contexts_inherit_to_a_depth(self):
        def chain(depth: int) -> str:
            refer = (f"<context xml:id='c{i}' contextRef='#c{i - 1}'/>" for i in range(1, depth))
            first = f"<context xml:id='c0'>{source(YX)}</context>"
            named = f"<trace contextRef='#c{depth - 1}'>2 1</trace>"
            return f"<definitions>{first}{''.join(refer)}</definitions>{named}"

        assert points(chain(MOST_LEVELS)) == [[[1, 2]]]
        with pytest.raises(InkError, match=f"more than {MOST_LEVELS} levels"):
            read(chain(MOST_LEVELS + 1))

    def test_a_format_may_stand_elsewhere(self):
        content = (
            f"<definitions><traceFormat xml:id='f'>{YX}</traceFormat>"
            "<context xml:id='a' traceFormatRef='#f'/>"
            "<context xml:id='b'><inkSource><traceFormat href='#f'/></inkSource></context>"
            "</definitions><trace contextRef='#a'>2 1</trace><trace contextRef='#b'>2 1</trace>"
        )
        assert points(content) == [[[1, 2]], [[1, 2]]]

    def test_the_canvas_does_not_say_what_a_trace_holds(self):
        canvas = f"<canvas><traceFormat>{YX}</traceFormat></canvas>"
        timed = source("<channel name='T'/>" + XY)
        context = f"<context>{canvas}{timed}</context>"
        assert points(f"{context}<trace>9 1 2</trace>") == [[[1, 2]]]

    def test_a_format_that_nothing_refers_to_does_not_count(self):
        content = f"<definitions><traceFormat xml:id='u'>{YX}</traceFormat></definitions>"
        assert points(f"{content}<trace>1 2</trace>") == [[[1, 2]]]

    def test_what_is_missing_is_said(self):
        file = read("<trace contextRef='#gone'>1 2</trace>")
        assert file.ink == Ink.of([[1, 2]])
        assert file.notices == ("it refers to '#gone', which is not in it",)

    def test_another_root_may_stand_around(self):
        content = b"<a:paper xmlns:a='x'><a:b><ink><trace>1 2</trace></ink></a:b></a:paper>"
        assert parse_ink(content, "f").ink == Ink.of([[1, 2]])
