"""Cuts: joined digits come apart at their ligatures, single ones stay whole or lose nothing."""

from itertools import pairwise

import numpy as np
import pytest

from digitpad.ink.strokes import Stroke
from digitpad.segmentation.cuts import cut
from tests.writing import arc, digit


def joined_zeros(count: int) -> Stroke:
    """Return zeros in one stroke, linked at the top."""
    parts = []
    for i in range(count):
        parts += [arc(30 + 85 * i, 50, 28, 50, -90, -450), np.array([[55 + 85 * i, 2]])]
    return Stroke(np.concatenate(parts[:-1]))


@pytest.mark.parametrize("text", list("01235689"))
def test_a_digit_in_one_stroke_is_left_whole_or_nearly(text):
    for points in digit(text):
        found = cut(Stroke(points), 100.0)
        assert len(found.parts) <= 3
        assert len(found.parts) > 1 or found.links == (False,)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_joined_zeros_come_apart_and_their_ligatures_are_pieces(count):
    found = cut(joined_zeros(count), 100.0)
    whole = [p for p, link in zip(found.parts, found.links, strict=True) if not link]
    assert len(whole) >= count
    assert len(found.parts) <= 5 * count
    assert any(found.links)


def test_a_ligature_is_cut_where_it_turns_upside_down_as_well():
    zero = arc(30, 50, 28, 50, -90, -450)
    ligature = [(60, 0), (90, 30), (120, -30), (150, 0)]
    points = np.concatenate([zero, ligature, zero + np.array([160, 0])])
    found, mirrored = (cut(Stroke(points * (1, up)), 100.0).parts for up in (1, -1))
    begins = np.array([part.points[0] for part in found])
    for turn in ligature[1:3]:
        assert np.hypot(*(begins - turn).T).min() < 5
    assert begins == pytest.approx(np.array([part.points[0] * (1, -1) for part in mirrored]))


def test_the_parts_are_the_stroke_again():
    stroke = joined_zeros(3)
    parts = cut(stroke, 100.0).parts
    for before, after in pairwise(parts):
        assert np.array_equal(before.points[-1], after.points[0])
    assert sum(p.length for p in parts) == pytest.approx(stroke.length, rel=0.02)
    written = [tuple(point) for part in parts for point in part.points.tolist()]
    own = [point for point in written if point in set(map(tuple, stroke.points.tolist()))]
    assert own == list(map(tuple, stroke.points.tolist()))


def test_a_ten_with_its_ligature_at_the_foot():
    one, zero = np.array([(10, 0), (10, 50), (10, 100)]), arc(80, 50, 28, 50, 180, 540)
    found = cut(Stroke(np.concatenate([one, zero])), 100.0)
    assert found.parts[0].box.w < 5
    assert found.parts[-1].box.w > 45


@pytest.mark.parametrize(
    ("width", "height", "several"),
    [(1.2, 1.0, True), (0.5, 0.4, True), (0.5, 1.0, False), (0.5, 0.25, False)],
    ids=["wide", "wider than tall", "narrow", "small"],
)
def test_only_what_is_wide_for_the_writing_or_for_itself_is_cut(width, height, several):
    zeros = joined_zeros(2)
    box = zeros.box
    points = zeros.points * (100 * width / box.w, 100 * height / box.h)
    assert (len(cut(Stroke(points), 100.0).parts) > 1) == several


def test_a_stroke_of_a_few_points_holds_one_character():
    zigzag = [(0, 0), (30, 90), (50, 0), (70, 90), (100, 0), (130, 90)]
    assert len(cut(Stroke(zigzag), 100.0).parts) > 1
    assert len(cut(Stroke(zigzag[:-1]), 100.0).parts) == 1


def test_what_is_known_to_hold_several_is_cut_somewhere():
    (points,) = digit("3")
    assert len(cut(Stroke(points), 100.0).parts) == 1
    assert len(cut(Stroke(points), 100.0, known=True).parts) == 2


def test_the_only_cut_lies_near_the_middle_of_the_way():
    first, second = cut(Stroke([(0, 0), (50, 100), (100, 0)]), 100.0, known=True).parts
    assert first.length == pytest.approx(second.length, rel=0.2)


@pytest.mark.parametrize("unit", [0.01, 100.0])
def test_cuts_do_not_depend_on_the_unit(unit):
    stroke = joined_zeros(3)
    found, scaled = cut(stroke, 100.0), cut(Stroke(stroke.points * unit), 100.0 * unit)
    assert scaled.links == found.links
    assert len(found.parts) > 3


@pytest.mark.parametrize("points", [[(0, 0)], [(0, 0), (200, 0)], [(0, 0), (0, 0)]])
def test_a_tap_and_a_line_are_left_alone(points):
    assert len(cut(Stroke(points), 100.0).parts) == 1


def test_a_scribble_is_not_cut_to_dust():
    rng = np.random.default_rng(0)
    points = np.cumsum(rng.normal(0.5, 20, (3000, 2)), axis=0)
    assert len(cut(Stroke(points), 100.0).parts) <= 13


def test_dozens_of_waves_are_no_characters():
    """A snake has more joins than any amount in one stroke: it is left whole."""
    x = np.linspace(0, 1, 4000)
    few, many = (
        Stroke(np.stack([100 * n * x, 50 * np.sin(2 * np.pi * n * x)], axis=1)) for n in (3, 40)
    )
    assert len(cut(few, 100.0).parts) > 3
    assert len(cut(many, 100.0).parts) == 1


@pytest.mark.parametrize("unit", [0.001, 0.01, 100.0])
def test_the_only_cut_does_not_depend_on_the_unit_either(unit):
    (points,) = digit("3")
    first, _ = cut(Stroke(points), 100.0, known=True).parts
    scaled, _ = cut(Stroke(points * unit), 100.0 * unit, known=True).parts
    assert scaled.points / unit == pytest.approx(first.points)


def test_the_only_cut_goes_where_least_stands_over_each_other_and_near_the_middle():
    """Steps to the right, with one short way back near an end, and a level way."""
    level = Stroke([(0, 0), (30, 90), (50, 0), (70, 90), (100, 0)])
    first, second = cut(level, 1000.0, known=True).parts
    assert first.box.right == pytest.approx(50, abs=6)
    assert second.box.x == pytest.approx(50, abs=6)
