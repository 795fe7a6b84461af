"""What is known of candidates in a region of a picture: combs, dashes, equals signs."""

import numpy as np
import pytest

from digitpad import Reader
from digitpad.ink.strokes import Box
from digitpad.pictures.components import Component, components
from digitpad.pictures.pixels import normalise_picture
from digitpad.pictures.regions import Region
from digitpad.reading.evidence.image_networks import ImageNetworks
from digitpad.reading.evidence.judge import Judge
from digitpad.reading.evidence.region_evidence import MOST_PIECES_READ, region_evidence
from digitpad.segmentation.kinds import DIGIT, KINDS, NOTHING, kind_of
from tests.writing import amount, picture

POINT, COMMA, APOSTROPHE = kind_of("."), kind_of(","), kind_of("'")


@pytest.fixture(scope="module")
def judge() -> Judge:
    reader = Reader.load("pen")
    networks = ImageNetworks(reader.network, reader.temperature, reader.edges)
    return Judge(networks, reader.model.kinds)


def as_it_is(box: Box) -> Box:
    return box


def written(text: str, *cells: tuple[int, ...]) -> Region:
    found = components(picture(amount(text)))
    return Region(tuple(found), cells or None)


def blots(*places: tuple[int, int, int, int]) -> Region:
    """Return blots by left, top, width and height, the first two 100 high and 20 broad."""
    tall = [(0, 0, 20, 100), (40, 0, 20, 100)]
    boxes = [Box(*map(float, place)) for place in (*tall, *places)]
    return Region(tuple(Component(b, np.ones((int(b.h), int(b.w)), np.float32)) for b in boxes))


def known(judge: Judge, region: Region, **options):
    """Return, by the components that each candidate is made of, the probabilities of its kinds."""
    evidence, _ = region_evidence(judge, region, as_it_is, **options)
    kinds = np.exp(evidence.kinds)
    assert kinds.sum(axis=1) == pytest.approx(1, abs=0.011)
    candidates = evidence.lattice.candidates
    return {c.strokes: p for c, p in zip(candidates, kinds, strict=True)}


def test_digits_are_digits_and_seen_as_the_network_is_given_them(judge):
    region = written("47")
    evidence, seen = region_evidence(judge, region, as_it_is)
    candidates = [c.strokes for c in evidence.lattice.candidates]
    for i, digit in enumerate((4, 7)):
        n = candidates.index((i,))
        assert np.exp(evidence.kinds[n, DIGIT]) > 0.9
        assert np.exp(evidence.digits[n, digit]) > 0.9
        assert np.array_equal(seen[n].image, normalise_picture([region.components[i]]))
    assert len(seen) == len(candidates) == len(evidence.boxes)
    assert evidence.said is None


def test_boxes_are_told_in_heights_above_the_line(judge):
    evidence, _ = region_evidence(judge, blots(), as_it_is)
    boxes = {
        c.strokes: box for c, box in zip(evidence.lattice.candidates, evidence.boxes, strict=True)
    }
    assert boxes[0,] == pytest.approx([0, -1, 0.2, 0])
    assert boxes[1,] == pytest.approx([0.4, -1, 0.6, 0])


@pytest.mark.parametrize("more", [0, 1])
def test_what_has_many_more_pieces_than_an_amount_is_not_read(judge, more):
    row = [(30 * i, 0, 10, 100) for i in range(MOST_PIECES_READ - 2 + more)]
    found = region_evidence(judge, blots(*((left + 80, *rest) for left, *rest in row)), as_it_is)
    assert (found is None) is bool(more)


class TestComb:
    """Each box that holds any ink is one character, and rather a digit."""

    def test_what_fills_a_box_is_one_character(self, judge):
        found = known(judge, written("547", (0,), (1, 2)))
        assert set(found) == {(0,), (1, 2)}

    def test_a_point_is_rather_a_digit_there(self, judge):
        free = known(judge, written("4.7"))[1,]
        boxed = known(judge, written("4.7", (0,), (1,), (2,)))[1,]
        assert free[POINT] > 0.5
        assert 0.9 < boxed[DIGIT] < 0.91
        assert boxed[POINT] == pytest.approx(0.1, abs=0.02)

    def test_a_digit_is_surer_still(self, judge):
        assert known(judge, written("47", (0,), (1,)))[0,][DIGIT] > 0.99


class TestDash:
    """A stroke across is no point, no comma and no apostrophe, and no part of what it is beside."""

    @pytest.mark.parametrize("width", [30, 40])
    def test_it_is_no_point(self, judge, width):
        p = known(judge, blots((80, 80, width, 20)))[2,]
        assert p[POINT] + p[COMMA] <= 0.01

    @pytest.mark.parametrize("top", [20, 45])
    def test_it_is_no_apostrophe(self, judge, top):
        p = known(judge, blots((80, top, 40, 12)))[2,]
        assert p[APOSTROPHE] <= 0.01

    @pytest.mark.parametrize(
        ("dash", "part"),
        [
            ((64, 45, 30, 12), False),
            ((60, 45, 30, 12), True),  # touching, as what was cut off
            ((64, 5, 30, 12), True),  # as high as the flag of a 5
            ((50, 45, 30, 12), True),  # across the other
            ((64, 45, 12, 12), True),  # as broad as high
        ],
    )
    def test_it_is_no_part_of_a_digit_that_it_stands_beside(self, judge, dash, part):
        nothing = known(judge, blots(dash))[1, 2][NOTHING]
        assert (nothing != pytest.approx(0.999, abs=1e-5)) is part

    @pytest.mark.parametrize(("width", "height"), [(29, 20), (18, 12), (19, 8)])
    def test_what_is_hardly_broader_than_high_or_short_may_be_one(self, judge, width, height):
        p = known(judge, blots((80, 100 - height, width, height)))[2,]
        assert p[POINT] + p[COMMA] > 0.05

    def test_what_it_had_as_a_point_goes_to_no_character(self, judge):
        """A dash just long enough and one just too short look all but the same."""
        dash = known(judge, blots((80, 88, 20, 12)))[2,]
        point = known(judge, blots((80, 88, 19, 12)))[2,]
        assert dash[NOTHING] == pytest.approx(
            point[[POINT, COMMA, APOSTROPHE, NOTHING]].sum(), abs=0.1
        )
        assert dash[POINT] == pytest.approx(0.01 * point[POINT], rel=0.7)


class TestEqualsSign:
    """Two strokes across, one above the other, are no character of an amount."""

    def together(self, judge: Judge, upper, lower) -> np.ndarray:
        return known(judge, blots(upper, lower))[2, 3]

    @pytest.mark.parametrize(
        ("upper", "lower"),
        [
            ((80, 30, 50, 10), (80, 60, 50, 10)),
            ((80, 30, 50, 10), (100, 60, 50, 10)),
            ((80, 30, 50, 10), (80, 60, 30, 10)),
            ((80, 10, 50, 10), (80, 69, 50, 10)),
            ((80, 30, 50, 10), (80, 41, 50, 10)),
            ((80, 60, 50, 10), (80, 30, 50, 10)),
            ((80, 30, 15, 10), (80, 45, 15, 10)),
        ],
        ids=["plain", "shifted", "shorter", "far", "close", "the lower one first", "short"],
    )
    def test_it_is_none(self, judge, upper, lower):
        p = self.together(judge, upper, lower)
        assert p[NOTHING] == pytest.approx(0.999)
        assert 0 < np.delete(p, NOTHING).sum() <= 0.001

    @pytest.mark.parametrize(
        ("upper", "lower"),
        [
            ((80, 30, 50, 10), (101, 60, 50, 10)),
            ((80, 30, 50, 10), (80, 60, 29, 10)),
            ((80, 10, 50, 10), (80, 70, 50, 10)),
            ((80, 30, 14, 10), (80, 45, 14, 10)),
            ((80, 30, 50, 10), (80, 40, 50, 10)),
        ],
        ids=["shifted far", "much shorter", "too far", "not broad", "one on the other"],
    )
    def test_others_may_be_one(self, judge, upper, lower):
        assert self.together(judge, upper, lower)[NOTHING] != pytest.approx(0.999, abs=1e-5)

    def test_what_holds_more_beside_it_is_none_either(self, judge):
        p = known(judge, blots((70, 30, 40, 10), (70, 60, 40, 10)))
        assert p[1, 2, 3][NOTHING] == pytest.approx(0.999)


class TestWhole:
    """What was one character at an earlier reading is one again."""

    def halves(self) -> Region:
        """Return two bars close together, beside a third."""
        tall = [(0, 20), (35, 20), (160, 20)]
        boxes = [Box(float(left), 0.0, float(width), 100.0) for left, width in tall]
        ink = np.ones((100, 20), np.float32)
        return Region(tuple(Component(box, ink) for box in boxes))

    def test_no_candidate_parts_it_nor_takes_in_more(self, judge):
        assert {(0,), (1,), (0, 1), (2,)} <= set(known(judge, self.halves()))
        both = Box(0.0, 0.0, 55.0, 100.0)
        assert set(known(judge, self.halves(), whole=[both])) == {(0, 1), (2,)}

    def test_one_alone_stays_alone(self, judge):
        found = known(judge, self.halves(), whole=[Box(0.0, 0.0, 20.0, 100.0)])
        assert set(found) == {(0,), (1,), (2,)}

    def test_boxes_are_compared_as_they_are_in_the_picture(self, judge):
        def place(box: Box) -> Box:
            return Box(2 * box.x + 7, 2 * box.y, 2 * box.w, 2 * box.h)

        both = place(Box(0.0, 0.0, 55.0, 100.0))
        evidence, _ = region_evidence(judge, self.halves(), place, [both])
        assert {c.strokes for c in evidence.lattice.candidates} == {(0, 1), (2,)}

    def test_boxes_of_something_else_change_nothing(self, judge):
        elsewhere = Box(500.0, 0.0, 20.0, 100.0)
        assert set(known(judge, self.halves(), whole=[elsewhere])) == set(
            known(judge, self.halves())
        )

    def test_in_a_comb_boxes_stay_characters(self, judge):
        region = Region(self.halves().components, ((0, 1), (2,)))
        for whole in ([], [Box(0.0, 0.0, 55.0, 100.0)], [Box(500.0, 0.0, 20.0, 100.0)]):
            assert set(known(judge, region, whole=whole)) == {(0, 1), (2,)}


class OwnExamples:
    """Examples of a writer who calls everything a 3, and nothing a digit."""

    def __init__(self) -> None:
        self.places = np.zeros((0, 4))

    def adjusted(self, probabilities, edges):
        assert len(edges) == len(probabilities)
        return np.tile(np.eye(10, dtype=np.float32)[3], (len(probabilities), 1))

    def kind_scores(self, edges, places):
        self.places = places
        return np.tile(5.0 * (np.arange(len(KINDS)) == NOTHING), (len(edges), 1))


class TestOwnExamples:
    """The writer's own examples have the last word, on digits and on kinds."""

    @pytest.fixture
    def own(self, judge) -> Judge:
        return Judge(judge.networks, judge.kinds, own=OwnExamples())

    def test_what_they_say_of_a_picture_counts(self, judge, own):
        region = written("47")
        mine, _ = region_evidence(own, region, as_it_is)
        others, _ = region_evidence(judge, region, as_it_is)
        assert np.exp(mine.digits[:, 3]) == pytest.approx(1)
        assert np.isfinite(mine.digits).all()
        assert mine.said[:, NOTHING].tolist() == [5.0] * len(mine.boxes)
        assert mine.kinds == pytest.approx(others.kinds)

    def test_they_are_told_where_characters_stand(self, own):
        region_evidence(own, blots((80, 80, 25, 10)), as_it_is)
        top, bottom, width, height = 0, 1, 2, 3
        places = {tuple(np.round(place, 6)) for place in own.own.places}
        assert (-1, 0, 0.2, 1) in places
        assert (-0.2, -0.1, 0.25, 0.1) in places
        for place in places:
            assert place[bottom] - place[top] == pytest.approx(place[height])
            assert place[width] > 0

    def test_of_ink_they_have_the_last_word_too(self, judge, own):
        ink, boxes = [amount("4"), amount("7")], np.array([[0, -1, 0.6, 0], [1, -1, 1.6, 0.25]])
        logits, _ = judge.ink_logits(ink)
        digits, said = own.own_word(ink, boxes, logits)
        assert np.exp(digits).argmax(axis=1).tolist() == [3, 3]
        assert said.shape == (2, len(KINDS))
        assert own.own.places == pytest.approx(np.array([[-1, 0, 0.6, 1], [-1, 0.25, 0.6, 1.25]]))

    def test_without_any_the_networks_have_it(self, judge):
        ink, boxes = [amount("4")], np.array([[0, -1, 0.6, 0]])
        logits, _ = judge.ink_logits(ink)
        digits, said = judge.own_word(ink, boxes, logits)
        assert digits.argmax() == 4
        assert np.exp(digits).sum() == pytest.approx(1)
        assert said is None
