"""How far apart, how wide and how many pieces may be that are offered as one character."""

from dataclasses import dataclass

import pytest

from digitpad.ink.strokes import Box
from digitpad.segmentation.lattice import MOST_IN_FRONT, MOST_PIECES, Candidate, Lattice, bits
from digitpad.segmentation.pieces import Piece, pieces_of_components

HEIGHT = 100.0


@dataclass(frozen=True)
class Boxed:
    box: Box


def pieces(*places: tuple[float, float, float, float]) -> tuple[Piece, ...]:
    """Return whole pieces by left, top, width and height, in the order of writing."""
    return pieces_of_components([[Boxed(Box(*map(float, place)))] for place in places])


def offered(some: tuple[Piece, ...], **more) -> set[tuple[int, ...]]:
    """Return the numbers of the pieces of each candidate."""
    candidates = Lattice.of(some, HEIGHT, **more).candidates
    return {tuple(piece.number for piece in candidate.pieces) for candidate in candidates}


def are_joined(*places: tuple[float, float, float, float]) -> bool:
    """Return whether all pieces together are offered as one character."""
    return tuple(range(len(places))) in offered(pieces(*places))


@pytest.mark.parametrize(("gap", "joined"), [(0, True), (50, True), (50.5, False)])
def test_a_short_piece_may_stand_half_a_height_apart(gap, joined):
    assert are_joined((0, 0, 20, 100), (20 + gap, 0, 20, 10)) is joined


@pytest.mark.parametrize(("gap", "joined"), [(20, True), (20.5, False)])
def test_tall_pieces_stand_closer_together(gap, joined):
    assert are_joined((0, 0, 20, 100), (20 + gap, 0, 20, 100)) is joined


@pytest.mark.parametrize(("height", "joined"), [(69, True), (70, False)])
def test_what_is_seven_tenths_as_high_is_not_short(height, joined):
    assert are_joined((0, 0, 20, 100), (50, 0, 20, height)) is joined
    assert are_joined((0, 0, 20, height), (50, 0, 20, 100)) is joined


def test_short_are_all_pieces_together_at_one_side_of_the_widest_gap():
    """Two of 69, which together are taller, the gap between them being the smaller one."""
    assert not are_joined((0, 0, 20, 100), (50, 0, 20, 69), (60, 31, 20, 69))
    assert are_joined((0, 0, 20, 100), (50, 0, 20, 69), (60, 0, 20, 69))
    assert are_joined((0, 0, 20, 69), (45, 0, 20, 100), (85, 0, 20, 100))


@pytest.mark.parametrize(("more", "joined"), [(1, True), (2, False)])
def test_no_more_than_three_may_stand_apart(more, joined):
    beside = [(0, 20 * i, 20, 10) for i in range(more)]
    assert are_joined(*beside, (0, 80, 20, 20), (45, 0, 20, 10)) is joined


def test_parts_of_a_stroke_stay_close():
    def parts(gap: float) -> tuple[Piece, ...]:
        boxes = [Boxed(Box(*map(float, b))) for b in ((0, 0, 20, 100), (20 + gap, 0, 20, 10))]
        return pieces_of_components([boxes])

    assert (0, 1) in offered(parts(20))
    assert (0, 1) not in offered(parts(21))


@pytest.mark.parametrize(("width", "joined"), [(180, True), (181, False)])
def test_several_pieces_reach_no_further_than_a_wide_character(width, joined):
    assert are_joined((0, 0, 100, 100), (90, 0, width - 90, 100)) is joined


def test_one_piece_may_be_as_wide_as_it_is():
    assert are_joined((0, 0, 900, 100))


@pytest.mark.parametrize("top", [-900, 0, 900])
@pytest.mark.parametrize(("width", "joined"), [(252, True), (253, False)])
def test_of_taller_pieces_their_own_height_counts(width, joined, top):
    """Of 200, seven tenths: 140."""
    assert are_joined((0, top, 150, 150), (140, top + 50, width - 140, 150)) is joined


class TestBar:
    """A long bar may reach further than the digit that it is part of."""

    @pytest.mark.parametrize(("width", "joined"), [(240, True), (241, False)])
    def test_it_may_be_so_long(self, width, joined):
        assert are_joined((0, 0, 50, 100), (0, 50, width, 10)) is joined

    @pytest.mark.parametrize(("height", "joined"), [(79, True), (80, False)])
    def test_it_is_flat(self, height, joined):
        assert are_joined((0, 0, 50, 100), (0, 10, 200, height)) is joined

    @pytest.mark.parametrize(("width", "joined"), [(150, True), (151, False)])
    def test_without_it_the_rest_is_no_wider_than_a_character(self, width, joined):
        assert are_joined((0, 0, width, 100), (0, 50, 200, 10)) is joined

    @pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0)])
    def test_it_may_be_any_of_the_pieces(self, order):
        places = [(0, 0, 50, 100), (40, 0, 50, 100), (0, 50, 200, 10)]
        assert are_joined(*(places[i] for i in order))

    def test_what_stands_behind_one_that_is_too_long_is_not_joined(self):
        assert (0, 1, 2) not in offered(pieces((0, 0, 50, 100), (0, 50, 300, 10), (10, 0, 20, 100)))


def test_of_many_pieces_a_few_are_one_character_and_one_more_in_front():
    """For a dollar sign may stand there, whose S is cut."""
    found = offered(pieces(*((5 * i, 0, 10, 100) for i in range(10))))
    longest = {start: max(len(run) for run in found if run[0] == start) for start in range(10)}
    assert longest == {
        start: min(MOST_PIECES if start else MOST_IN_FRONT, 10 - start) for start in range(10)
    }
    assert (MOST_PIECES, MOST_IN_FRONT) == (6, 7)


def test_the_stroke_that_is_being_written_joins_only_what_it_reaches():
    places = (0, 0, 20, 100), (20, 0, 20, 10), (45, 0, 20, 10)
    assert offered(pieces(*places), unfinished=2) == {(0,), (1,), (2,), (0, 1)}
    assert {(0, 1, 2), (1, 2)} <= offered(pieces(*places))
    assert (1, 2) in offered(pieces(*places[:2], (40, 0, 20, 10)), unfinished=2)


def linked(number: int, *others: tuple[int, int, int, int]) -> tuple[Piece, ...]:
    """Return pieces of which one is a ligature."""
    return tuple(
        Piece(piece.part, piece.number, 0, whole=False, link=piece.number == number)
        for piece in pieces(*others)
    )


def test_a_ligature_may_be_left_out_behind_the_part_that_it_leaves():
    places = (0, 0, 20, 100), (15, 0, 20, 10), (30, 0, 20, 100)
    lattice = Lattice.of(linked(1, *places), HEIGHT)
    ends = {
        (int(tail), int(head)): {
            tuple(p.number for p in lattice.candidates[c].pieces)
            for t, h, c in zip(lattice.tail, lattice.head, lattice.candidate, strict=True)
            if (t, h) == (tail, head)
        }
        for tail, head in zip(lattice.tail, lattice.head, strict=True)
    }
    assert {(0,), (0, 1)} in ends.values()
    plain = Lattice.of(linked(9, *places), HEIGHT)
    assert len(plain.tail) == len(lattice.tail) - 1


def test_where_a_candidate_is_not_allowed_no_arc_leads_through_it():
    some = pieces((0, 0, 20, 100), (20, 0, 20, 100))
    assert offered(some, allow=lambda candidate: len(candidate.pieces) == 1) == {(0,), (1,)}


def test_a_block_is_a_candidate_however_far_it_reaches():
    some = pieces((0, 0, 20, 100), (300, 0, 20, 100), (100, 0, 20, 100))
    block = Candidate.of([some[0], some[1]])
    found = Lattice.of(some, HEIGHT, blocks=[block])
    assert any(bits(candidate.pieces) == 0b011 for candidate in found.candidates)
    assert block.gap == 280
    assert block.box == Box(0.0, 0.0, 320.0, 100.0)
    refused = Lattice.of(
        some, HEIGHT, blocks=[block], allow=lambda candidate: candidate is not block
    )
    assert not any(bits(candidate.pieces) == 0b011 for candidate in refused.candidates)
