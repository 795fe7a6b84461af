"""What counts as beside, inside, over or among a candidate, and from where more says no more."""

import numpy as np
import pytest

from digitpad.segmentation.surroundings import SURROUNDINGS, Standing, surroundings

DIGIT = (0.0, -1.0, 0.6, 0.0)
"""Left, top, right and bottom of the candidate, in heights above the line."""


def around(*others, candidate=DIGIT, unfinished=()) -> dict[str, float]:
    """Return what stands around a candidate that was written first, by name."""
    pieces = np.array([candidate, *others], dtype=np.float64)
    own = np.arange(len(pieces))[None] == 0
    finished = np.array([number not in unfinished for number in range(len(pieces))])
    (row,) = surroundings(Standing(pieces[:1], pieces, own, finished)).tolist()
    return dict(zip(SURROUNDINGS, row, strict=True))


def moved(right: float, down: float = 0.0, size: float = 1.0) -> tuple[float, ...]:
    left, _, end, _ = DIGIT
    return left + right, down - size, end + right, down


class TestCovered:
    """How much of its width, or of the other's, another piece stands over or under."""

    @pytest.mark.parametrize(
        ("right", "share"),
        [(0.6, 0.05 / 0.65), (0.61, 0.0), (0.3, 0.35 / 0.65), (-0.6, 0.05 / 0.65)],
    )
    def test_touching_counts_and_a_gap_does_not(self, right, share):
        assert around(moved(right))["covered"] == pytest.approx(share)

    @pytest.mark.parametrize(("below", "covered"), [(0.09, 1.0), (0.11, 0.0)])
    def test_it_may_hang_a_little_below(self, below, covered):
        other = (0.0, below, 0.6, below + 0.3)
        assert around(other)["covered"] == pytest.approx(covered)

    def test_the_narrower_counts(self):
        assert around((0.2, -0.5, 0.3, -0.4))["covered"] == pytest.approx(1)

    def test_the_most_covering_counts(self):
        assert around(moved(0.6), moved(0.3))["covered"] == pytest.approx(0.35 / 0.65)


class TestInside:
    """How much ink has its middle inside."""

    @pytest.mark.parametrize(
        ("x", "inside"), [(0.01, True), (0.59, True), (0.0, False), (0.6, False), (-0.1, False)]
    )
    def test_from_side_to_side(self, x, inside):
        found = around((x - 0.1, -0.6, x + 0.1, -0.4))["ink inside"]
        assert found == pytest.approx(0.4 if inside else 0)

    @pytest.mark.parametrize(
        ("y", "inside"), [(-1.04, True), (0.04, True), (-1.06, False), (0.06, False)]
    )
    def test_a_little_over_and_under(self, y, inside):
        found = around((0.2, y - 0.05, 0.4, y + 0.05))["ink inside"]
        assert found == pytest.approx(0.3 if inside else 0)

    def test_all_of_it_counts(self):
        bars = [(0.1, -0.5, 0.3, -0.5), (0.1, -0.3, 0.4, -0.2)]
        assert around(*bars)["ink inside"] == pytest.approx(0.2 + 0.4)


def test_the_area_shared_is_that_of_all_others():
    assert around(moved(0.4), moved(-0.5, 0.5))["area shared"] == pytest.approx(0.2 + 0.05)
    assert around(moved(0.4, 1.1))["area shared"] == 0


class TestBeside:
    """The room at both sides, and where the nearest tall piece begins and ends."""

    def test_what_has_the_same_middle_is_behind(self):
        found = around((-0.1, -0.9, 0.7, -0.1))
        assert found["room before"] == 1
        assert found["room behind"] == pytest.approx(-0.7)

    def test_the_nearest_at_each_side_counts(self):
        found = around(moved(1.0, 0.1), moved(0.8, -0.1), moved(-0.9, 0.2), moved(-2.0))
        assert found["room behind"] == pytest.approx(0.2)
        assert found["room before"] == pytest.approx(0.3)
        assert found["bottom to the one behind"] == pytest.approx(0.1)
        assert found["top to the one behind"] == pytest.approx(0.1)
        assert found["bottom to the one before"] == pytest.approx(-0.2)
        assert found["top to the one before"] == pytest.approx(-0.2)

    def test_one_that_it_overlaps_may_be_farther_than_one_beside_it(self):
        """By its edge: 0.3 over the candidate, and 0.2 away from it."""
        found = around((0.3, -0.8, 0.9, 0.3), moved(0.8, 0.1))
        assert found["bottom to the one behind"] == pytest.approx(-0.1)

    @pytest.mark.parametrize(("size", "told"), [(0.39, False), (0.41, True)])
    def test_only_what_is_tall_has_a_top_to_compare_with(self, size, told):
        found = around(moved(0.8, 0.1, size), moved(-0.8, 0.1, size))
        assert (found["top to the one behind"] != 0) is told
        assert (found["bottom to the one before"] != 0) is told


@pytest.mark.parametrize(("away", "near"), [(1.19, True), (1.21, False), (-1.19, True)])
def test_neighbours_are_those_near_by_and_the_tallest_counts(away, near):
    found = around(moved(away, size=2.0), moved(0.9, size=0.5), candidate=(0.0, -1.0, 0.6, 0.0))
    tallest = 2.0 if near else 0.5
    assert found["height among neighbours"] == pytest.approx(np.log(1.1 / (tallest + 0.1)))


def test_what_is_being_written_is_not_seen():
    other = moved(0.3, size=1.5)
    assert around(other, unfinished=[1]) == pytest.approx(
        around() | {"late": around(other)["late"]}
    )


class TestTime:
    """Whether something else was written in between, and how late it was written."""

    def features(self, own: list[bool], *lefts: float) -> tuple[float, float]:
        pieces = np.array([moved(left) for left in lefts])
        mine = pieces[own]
        whole = np.array([[mine[:, 0].min(), -1.0, mine[:, 2].max(), 0.0]])
        standing = Standing(whole, pieces, np.array([own]), np.ones(len(pieces), np.bool_))
        (row,) = surroundings(standing).tolist()
        return row[SURROUNDINGS.index("interrupted")], row[SURROUNDINGS.index("late")]

    def test_what_was_written_in_its_turn_is_neither(self):
        assert self.features([False, True, False], 0, 1, 2) == (0, 0)
        assert self.features([True, True, False], 0, 1, 2) == (0, 0)

    def test_a_third_for_each_place_it_is_late(self):
        assert self.features([False, False, True], 0, 1, -1) == (0, pytest.approx(2 / 3))
        assert self.features([True, False, False], 2, 0, 1) == (0, pytest.approx(-2 / 3))
        assert self.features([False, False, False, False, True], 0, 1, 2, 3, -1)[1] == 1
        assert self.features([True, False, False, False, False], 9, 1, 2, 3, 4)[1] == -1

    def test_of_several_pieces_the_mean(self):
        assert self.features([True, False, True], 0, 1, -1) == (1, pytest.approx(0.5 / 3))


def test_more_says_no_more():
    below, above = (
        around(moved(0.8, 3.0), moved(-0.8, 3.0)),
        around(moved(0.8, -3), moved(-0.8, -3)),
    )
    for name in SURROUNDINGS[5:9]:
        assert (below[name], above[name]) == (-1, 1)
    far = around(moved(9.0), moved(-9.0))
    assert (far["room before"], far["room behind"]) == (1, 1)
    tiny = around(moved(0.8, size=9.0), candidate=(0.0, -0.01, 0.01, 0.0))
    assert tiny["height among neighbours"] == -2
    huge = around((1.0, -0.01, 1.01, 0.0), candidate=(0.0, -5.0, 0.6, 0.0))
    assert huge["height among neighbours"] == 2
    blots = [(0.0, -1.0, 0.6, 0.0)] * 4
    full = around(*blots)
    assert (full["covered"], full["ink inside"], full["area shared"]) == (1, 3, 1)
