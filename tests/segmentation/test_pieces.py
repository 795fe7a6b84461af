"""What characters are put together from, and how tall the writing is."""

import pytest

from digitpad.ink.strokes import Box, Ink
from digitpad.segmentation.pieces import pieces_of, pieces_of_components, writing_height
from tests.writing import amount


def test_strokes_that_need_no_cut_are_pieces():
    ink = amount("11")
    pieces = pieces_of(ink, 100.0)
    assert [piece.part for piece in pieces] == list(ink.strokes)
    assert [(p.number, p.source, p.whole, p.link) for p in pieces] == [
        (0, 0, True, False),
        (1, 1, True, False),
    ]


def test_what_is_known_to_hold_several_is_in_parts():
    ink = Ink.of([(0, 0), (0, 100)], [(20, 0), (70, 100), (120, 0)])
    pieces = pieces_of(ink, 100.0, to_cut={1})
    assert [(p.number, p.source, p.whole) for p in pieces] == [
        (0, 0, True),
        (1, 1, False),
        (2, 1, False),
    ]
    assert [piece.box.w for piece in pieces[1:]] == pytest.approx([50, 50], abs=10)


def test_parts_of_components_have_no_ligatures():
    boxed = [type("Boxed", (), {"box": Box(x, 0, 10, 10)})() for x in (0, 20, 30)]
    pieces = pieces_of_components([boxed[:1], boxed[1:]])
    assert [(p.number, p.source, p.whole, p.link) for p in pieces] == [
        (0, 0, True, False),
        (1, 1, False, False),
        (2, 1, False, False),
    ]


@pytest.mark.parametrize(
    ("sizes", "height"),
    [
        ([(30, 90), (30, 110), (30, 100), (4, 4), (50, 2)], 100),
        ([(30, 100), (30, 100), (9, 40), (9, 40), (9, 40)], 100),
        ([(80, 0.5), (40, 0.25)], 10),
        ([(0, 0)], 1),
        ([], 1),
    ],
    ids=["digits, a dot and a bar", "commas", "dashes", "a tap", "nothing"],
)
def test_writing_is_as_tall_as_what_is_not_small(sizes, height):
    assert writing_height([Box(0, 0, w, h) for w, h in sizes]) == pytest.approx(height)
