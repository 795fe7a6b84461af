"""SVG: every command of a path, the shapes a pen would draw, transforms, and what is not shown."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.errors import InkError
from digitpad.ink.formats.ink_file import InkFile
from digitpad.ink.formats.reading import parse_ink
from digitpad.ink.formats.svg_path import subpaths
from digitpad.ink.strokes import Ink


def read(content: str) -> InkFile:
    return parse_ink(f"<svg xmlns='http://www.w3.org/2000/svg'>{content}</svg>".encode(), "f")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("M1 2L3 4", [[[1, 2], [3, 4]]]),
        ("M1 2 3 4 5 6", [[[1, 2], [3, 4], [5, 6]]]),
        ("m1 2 3 4l1-1", [[[1, 2], [4, 6], [5, 5]]]),
        ("M1,2H5V6h-1v-1", [[[1, 2], [5, 2], [5, 6], [4, 6], [4, 5]]]),
        ("M0 0h1v1z", [[[0, 0], [1, 0], [1, 1], [0, 0]]]),
        ("M0 0h1zl5 5", [[[0, 0], [1, 0], [0, 0]], [[0, 0], [5, 5]]]),
        ("M0 0h1m5 5h1", [[[0, 0], [1, 0]], [[6, 5], [7, 5]]]),
        ("M.5.25-1-.5", [[[0.5, 0.25], [-1, -0.5]]]),
        ("M1e1 2E-1h0", [[[10, 0.2], [10, 0.2]]]),
        ("M1 2", []),
        ("", []),
    ],
)
def test_lines(data, expected):
    assert [line.tolist() for line in subpaths(data)] == expected


@pytest.mark.parametrize(
    ("data", "middle", "end"),
    [
        ("M0 0C0 4 4 4 4 0", (2, 3), (4, 0)),
        ("M1 1c0 4 4 4 4 0", (3, 4), (5, 1)),
        ("M0 0Q2 4 4 0", (2, 2), (4, 0)),
        ("M1 1q2 4 4 0", (3, 3), (5, 1)),
        ("M0 0A2 2 0 0 0 4 0", (2, 2), (4, 0)),
        ("M0 0A2 2 0 0 1 4 0", (2, -2), (4, 0)),
        ("M0 0a2 2 0 014 0", (2, -2), (4, 0)),
        ("M0 0A1 1 0 0 1 4 0", (2, -2), (4, 0)),
        ("M0 0A2 4 0 0 1 4 0", (2, -4), (4, 0)),
        ("M0 0A4 2 90 0 1 4 0", (2, -4), (4, 0)),
    ],
)
def test_curves(data, middle, end):
    (line,) = subpaths(data)
    assert tuple(line[-1]) == end
    assert line[len(line) // 2] == pytest.approx(middle, abs=1e-9)
    assert len(line) > 10


def test_a_large_arc_goes_the_long_way():
    (short,) = subpaths("M0 0A1 1 0 0 1 1 1")
    (long,) = subpaths("M0 0A1 1 0 1 1 1 1")
    assert np.ptp(short, axis=0) == pytest.approx((1, 1), abs=1e-9)
    assert np.ptp(long, axis=0) == pytest.approx((2, 2), abs=0.02)


def test_an_arc_without_a_radius_is_a_line():
    assert subpaths("M0 0A0 1 0 0 1 1 1")[0].tolist() == [[0, 0], [1, 1]]


@pytest.mark.parametrize(
    ("smooth", "in_full"),
    [
        ("M0 0C0 1 2 1 2 0S4-1 4 0", "M0 0C0 1 2 1 2 0C2-1 4-1 4 0"),
        ("M0 0c0 1 2 1 2 0s2-1 2 0", "M0 0C0 1 2 1 2 0C2-1 4-1 4 0"),
        ("M0 0Q1 1 2 0T4 0", "M0 0Q1 1 2 0Q3-1 4 0"),
        ("M0 0q1 1 2 0t2 0", "M0 0Q1 1 2 0Q3-1 4 0"),
        ("M0 0L2 0S4 1 4 0", "M0 0L2 0C2 0 4 1 4 0"),
        ("M0 0L2 0T4 0", "M0 0L2 0Q2 0 4 0"),
    ],
)
def test_smooth_curves_mirror_the_last_control(smooth, in_full):
    assert np.allclose(subpaths(smooth)[0], subpaths(in_full)[0])


@pytest.mark.parametrize("data", ["L1 1", "M1", "M1 2L", "M0 0C1 1", "M0 0A1 1 0 2 1 1 1", "M0 0x"])
def test_damaged_paths_are_refused(data):
    with pytest.raises(InkError):
        read(f"<path d='{data}'/>")


@pytest.mark.parametrize(
    ("transform", "expected"),
    [
        ("translate(10)", (11, 2)),
        ("translate(10, 20)", (11, 22)),
        ("scale(2)", (2, 4)),
        ("scale(2 3)", (2, 6)),
        ("rotate(90)", (-2, 1)),
        ("rotate(90 1 1)", (0, 1)),
        ("skewX(45)", (3, 2)),
        ("skewY(45)", (1, 3)),
        ("matrix(1 2 3 4 5 6)", (12, 16)),
        ("translate(10) scale(2)", (12, 4)),
    ],
)
def test_transforms(transform, expected):
    file = read(f"<g transform='{transform}'><polyline points='1,2 1,2'/></g>")
    assert file.ink.strokes[0].points[0] == pytest.approx(expected)


def test_a_transform_with_other_numbers_is_refused():
    with pytest.raises(InkError, match="a transform rotate has 2 numbers"):
        read("<line transform='rotate(1 2)' x2='1'/>")


def test_shapes():
    file = read(
        "<line x1='1' y1='2' x2='3px' y2='4'/><polyline points='5,6 7,8'/>"
        "<polygon points='0 0 1 0 1 1'/><rect width='9' height='9'/><circle cx='5' cy='6' r='1'/>"
    )
    shapes = [[1, 2], [3, 4]], [[5, 6], [7, 8]], [[0, 0], [1, 0], [1, 1], [0, 0]], [[5, 6]]
    assert file.ink == Ink.of(*shapes)
    assert file.notices == ()


@pytest.mark.parametrize("length", ["", " ", "px"])
def test_a_length_without_a_number_is_none(length):
    assert read(f"<line x1='{length}' x2='1'/>").ink == Ink.of([[0, 0], [1, 0]])


@pytest.mark.parametrize("length", [",", "5%", "1 2", "nan"])
def test_a_length_that_is_none_is_refused(length):
    with pytest.raises(InkError, match=r"^f: [^\n]+$"):
        read(f"<line x1='{length}' x2='1'/>")


def test_a_circle_that_is_drawn_is_no_tap():
    (circle,) = read("<circle cx='5' cy='6' r='2' stroke='black'/>").ink.strokes
    assert circle.box == pytest.approx((3, 4, 4, 4))


def test_what_begins_where_the_last_ended_goes_on():
    file = read("<path d='M0 0L1 1'/><path d='M1 1L2 0'/><path d='M2.5 0L3 3'/>")
    assert file.ink == Ink.of([[0, 0], [1, 1], [2, 0]], [[2.5, 0], [3, 3]])


@pytest.mark.parametrize(
    "hidden",
    [
        "<defs><line x2='9'/></defs>",
        "<symbol><line x2='9'/></symbol>",
        "<clipPath><line x2='9'/></clipPath>",
        "<g style='fill:red; display : none'><line x2='9'/></g>",
        "<line display='none' x2='9'/>",
        "<g visibility='hidden'><line x2='9'/></g>",
    ],
)
def test_what_is_not_shown_is_not_read(hidden):
    assert read(f"{hidden}<line x2='1'/>").ink == Ink.of([[0, 0], [1, 0]])


def test_uses():
    href = "xlink:href='#a' xmlns:xlink='http://www.w3.org/1999/xlink'"
    shapes = f"<symbol id='a'><line x2='1'/></symbol><use href='#a' x='5'/><use {href} y='5'/>"
    assert read(shapes).ink == Ink.of([[5, 0], [6, 0]], [[0, 5], [1, 5]])


@pytest.mark.parametrize(
    ("shape", "said"),
    [
        ("<text>7</text>", "typed text"),
        ("<use href='#gone'/>", "'#gone', which is not in it"),
        ("<path fill='red' d='M0 0h1v1z'/>", "outlines are read"),
        ("<g style='fill:red'><path d='M0 0h1v1z'/></g>", "outlines are read"),
        ("<path fill='red' stroke='red' d='M0 0h1v1z'/>", ""),
        ("<path fill='none' d='M0 0h1v1z'/>", ""),
    ],
)
def test_what_cannot_be_honoured_is_said(shape, said):
    notice = read(f"{shape}<line x1='5' x2='9'/>").notice
    assert said in notice
    assert bool(said) == bool(notice)


def test_a_drawing_in_a_page_of_html():
    content = b"<html><body><svg><line x2='1'/></svg></body></html>"
    assert parse_ink(content, "f").ink == Ink.of([[0, 0], [1, 0]])


@pytest.mark.parametrize(("uses", "taken"), [(20, True), (40, False)])
def test_what_is_used_in_what_is_used_has_a_depth_too(uses, taken):
    chain = "".join(f"<g id='a{n}'><use href='#a{n + 1}'/></g>" for n in range(uses))
    content = f"<defs>{chain}<path id='a{uses}' d='M0 0h1'/></defs><use href='#a0'/>"
    if taken:
        assert len(read(content).ink) == 1
        return
    with pytest.raises(InkError, match="nested more than 64 levels deep"):
        read(content)


def test_a_drawing_beside_ink_that_holds_nothing_is_read():
    content = b"<html><ink/><svg><path d='M0 0 L9 9'/></svg></html>"
    assert len(parse_ink(content, "x").ink) == 1


def test_of_a_damaged_path_a_few_characters_are_quoted():
    with pytest.raises(ValueError, match=r"^'#1 2 3 4 5 6 7 8 9 0' begins no path$"):
        subpaths("#1 2 3 4 5 6 7 8 9 0 and so on")


def arc(rx: float, ry: float, rotation: float, large: int, sweep: int, end: str) -> np.ndarray:
    (line,) = subpaths(f"M0 0A{rx} {ry} {rotation} {large} {sweep} {end}")
    return line


def turning(line: np.ndarray) -> float:
    """Return by how many degrees a line turns, y down: above 0 to the right."""
    step = np.diff(line, axis=0)
    angle = np.unwrap(np.arctan2(step[:, 1], step[:, 0]))
    return float(np.degrees(angle[-1] - angle[0]))


@pytest.mark.parametrize(("large", "degrees"), [(0, 90), (1, 270)])
@pytest.mark.parametrize(("sweep", "sign"), [(1, 1), (0, -1)])
def test_of_the_four_arcs_the_flags_choose_one(large, degrees, sweep, sign):
    """Between (0, 0) and (10, 10) on a circle of 10."""
    line = arc(10, 10, 0, large, sweep, "10 10")
    right = sweep != large
    centre = (0, 10) if right else (10, 0)
    assert np.hypot(*(line - centre).T) == pytest.approx(10)
    assert turning(line) == pytest.approx(sign * degrees, abs=20)
    assert line[-1].tolist() == [10, 10]


@pytest.mark.parametrize("rotation", [0, 30, -75, 90])
@pytest.mark.parametrize("flags", [(0, 0), (0, 1), (1, 0), (1, 1)])
def test_an_arc_lies_on_an_ellipse_of_its_radii_and_rotation(rotation, flags):
    line = arc(40, 15, rotation, *flags, "12 -9")
    a = np.radians(rotation)
    upright = line @ np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]]) / (40, 15)
    # x² + y² = 2(cx·x + cy·y) for a unit circle through (0, 0) around (cx, cy)
    centre, *_ = np.linalg.lstsq(2 * upright, (upright**2).sum(axis=1), rcond=None)
    assert np.hypot(*(upright - centre).T) == pytest.approx(1)
    assert np.hypot(*centre) == pytest.approx(1)
    assert (abs(turning(line)) > 180) is bool(flags[0])


def test_radii_too_small_just_reach():
    line = arc(1, 2, 0, 0, 1, "8 0")
    assert line[:, 0].min() == pytest.approx(0)
    assert line[:, 0].max() == pytest.approx(8)
    assert line[:, 1].min() == pytest.approx(-8, abs=0.2)
    assert (((line - (4, 0)) / (4, 8)) ** 2).sum(axis=1) == pytest.approx(1)


def test_an_ellipse_is_gone_round_from_the_right_and_downwards():
    (stroke,) = read(
        "<ellipse cx='5' cy='7' rx='3' ry='2' fill='none' stroke='black'/>"
    ).ink.strokes
    points = stroke.points
    assert points[0] == pytest.approx([8, 7])
    assert points[-1] == pytest.approx([8, 7])
    assert points[len(points) // 4] == pytest.approx([5, 9])
    assert (((points - (5, 7)) / (3, 2)) ** 2).sum(axis=1) == pytest.approx(1)
