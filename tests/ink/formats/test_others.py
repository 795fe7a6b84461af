"""JSON, UNIPEN and Xournal++: the shapes each of them comes in."""

from __future__ import annotations

import json

import pytest

from digitpad.errors import InkError
from digitpad.ink.formats.ink_file import InkFile
from digitpad.ink.formats.reading import parse_ink
from digitpad.ink.strokes import Ink


def read(content: object) -> InkFile:
    text = content if isinstance(content, str) else json.dumps(content)
    return parse_ink(text.encode(), "f")


class TestJson:
    SEVEN = Ink.of([[0, 1], [20, 2], [10, 40]])

    @pytest.mark.parametrize(
        "content",
        [
            [[[0, 20, 10], [1, 2, 40]]],
            [[[0, 20, 10], [1, 2, 40], [0, 16, 33]]],
            [[[0, 1], [20, 2], [10, 40]]],
            [[[0, 1, 7], [20, 2, 5], [10, 40, 3]]],
            [[[0, 1, 0.5, 9], [20, 2, 0.5, 10], [10, 40, 0.5, 11], [10, 40, 0, 12]]],
            {"word": "seven", "drawing": [[[0, 20, 10], [1, 2, 40]]]},
            {"strokes": [[[0, 20, 10], [1, 2, 40]]]},
            {"strokes": [{"x": [0, 20, 10], "y": [1, 2, 40], "t": [0, 1, 2]}]},
            [{"points": [{"x": 0, "y": 1, "time": 5}, {"x": 20, "y": 2}, {"x": 10, "y": 40}]}],
            [[{"x": 0, "y": 1}, {"x": 20, "y": 2}, {"x": 10, "y": 40}]],
            {"drawing": {"paths": [[], [[0, 1], [20, 2], [10, 40]]]}},
        ],
    )
    def test_shapes(self, content):
        points = read(content).ink.strokes[0].points[:3]
        assert Ink.of(points) == self.SEVEN

    def test_columns_are_as_many_everywhere_and_points_as_long(self):
        bar_and_hook = [[[0, 10], [5, 6]], [[0, 1, 2], [3, 4, 5]]]
        assert read(bar_and_hook).ink == Ink.of([[0, 5], [10, 6]], [[0, 3], [1, 4], [2, 5]])
        points = [[[0, 10], [5, 6]], [[0, 1], [2, 3], [4, 5]]]
        assert read(points).ink == Ink.of(*points)

    def test_a_tap(self):
        assert read([[[5], [7]], [[1, 2, 3], [4, 5, 6]]]).ink.strokes[0].points.tolist() == [[5, 7]]
        assert read([[[5, 7]], [[1, 2], [3, 4]]]).ink.strokes[0].points.tolist() == [[5, 7]]

    def test_of_several_records_the_first(self):
        line = json.dumps({"drawing": [[[0, 20, 10], [1, 2, 40]]]})
        assert read(f"{line}\n").notices == ()
        file = read(f"{line}\n{line}\n")
        assert file.ink == self.SEVEN
        assert file.notices == ("only the first of its drawings is read",)

    @pytest.mark.parametrize(
        "content",
        [
            *([1, 2], {"a": 1}, {"drawing": 5}, [[[["1", "2"]]]], [[[1, 2], [3]], [[1, 2]]]),
            *([[[True, False], [1, 2]]], [[[None, 2], [3, 4]]], [[[1, 2]], 5], '{"drawing": []} x'),
            *([[{"x": 1}]], "[[[NaN, 1], [2, 3]]]", [[{"x": [1], "y": 2}]], "[[[1, 2], [3, 4]]"),
        ],
    )
    def test_what_is_no_strokes_is_refused(self, content):
        with pytest.raises(InkError, match=r"^f: [^\n]+$"):
            read(content)

    def test_points_may_have_more_in_some_strokes_than_in_others(self):
        """Columns are as many in every stroke; here one has three points, the others two."""
        plain, timed = [[0, 0], [1, 2]], [[5, 0, 0], [6, 1, 10], [7, 2, 20]]
        pressed = [[9, 0, 0, 1], [9, 5, 9, 1]]
        content = json.dumps([plain, timed, pressed]).encode()
        found = [stroke.points.tolist() for stroke in parse_ink(content, "f").ink.strokes]
        assert found == [plain, [[5, 0], [6, 1], [7, 2]], [[9, 0], [9, 5]]]

    def test_neither_points_nor_columns(self):
        content = b"[[[1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [6, 7]]]"
        with pytest.raises(InkError, match="no strokes as lists of x and y"):
            parse_ink(content, "f")


class TestUnipen:
    def test_all_that_the_pen_wrote(self):
        page = (
            ".VERSION 1.0\n.COORD P X Y\n.X_POINTS_PER_INCH 100\n.Y_POINTS_PER_INCH 200\n"
            '.SEGMENT CHARACTER 0 ? "7"\n.PEN_UP\n9 9 9\n.PEN_DOWN\n1 10 20\n1 30 20\n'
            ".PEN_UP\n.PEN_DOWN\n\n1 50 60\n"
        )
        assert read(page).ink == Ink.of([[10, -10], [30, -10]], [[50, -30]])

    def test_documentation_may_come_first(self):
        text = "What this is.\n\n.VERSION 1.0\n.PEN_DOWN\n1 2\n"
        assert read(text).ink == Ink.of([[1, -2]])

    def test_what_it_includes_is_not_read(self):
        with pytest.raises(InkError, match="in the file that it includes: open that"):
            read('.VERSION 1.0\n.INCLUDE ../../secret.dat\n.SEGMENT CHARACTER 0 ? "7"\n')
        file = read(".VERSION 1.0\n.INCLUDE a.doc\n.PEN_DOWN\n1 2\n")
        assert file.notices == ("what it includes from other files is not read",)

    @pytest.mark.parametrize(
        ("body", "problem"),
        [
            (".PEN_DOWN\n1\n", "lacks a coordinate"),
            (".PEN_DOWN\n1 x\n", "a coordinate is no number"),
            (".PEN_DOWN\n1 inf\n", "finite"),
            (".COORD X T\n.PEN_DOWN\n1 2\n", "lacks X or Y"),
            (".X_POINTS_PER_INCH 0\n.PEN_DOWN\n1 2\n", "no resolution"),
            (".Y_POINTS_PER_INCH 0\n.PEN_DOWN\n1 2\n", "no resolution"),
            (".X_POINTS_PER_INCH some\n.PEN_DOWN\n1 2\n", "resolution is no number"),
            (".PEN_UP\n1 2\n", "its ink is nowhere in it"),
        ],
    )
    def test_damage_is_named(self, body, problem):
        with pytest.raises(InkError, match=problem):
            read(f".VERSION 1.0\n{body}")


class TestXournal:
    def test_of_several_pages_the_first_that_was_written_on(self):
        page = "<page><layer><stroke tool='{}'>{}</stroke></layer></page>"
        pages = page.format("eraser", "1 1 2 2") + 2 * page.format("pen", "1 2 3 4")
        file = read(f"<xournal>{pages}</xournal>")
        assert file.ink == Ink.of([[1, 2], [3, 4]])
        assert file.notices == ("only the first of its pages is read",)

    @pytest.mark.parametrize("text", ["1 2 3", "1 x", "1 inf"])
    def test_damage_is_named(self, text):
        with pytest.raises(InkError, match=r"^f: [^\n]+$"):
            read(f"<xournal><page><stroke>{text}</stroke></page></xournal>")
