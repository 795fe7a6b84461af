"""Composed amounts: formats, places, ligatures, and who owns which point."""

import numpy as np
import pytest

from digitpad.datasets.amount_texts import SPACE, amount_text
from digitpad.datasets.amounts import STRANGERS, Manner, compose, composed_amounts
from digitpad.reading.paths.grammar import grammar
from tests.datasets.hands import own_hand

PLAIN = Manner(0.2, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


@pytest.fixture(scope="module")
def hand():
    return own_hand()


def boxes(amount):
    """Return left, top, right, bottom of each character."""
    points = np.concatenate([stroke.points for stroke in amount.ink.strokes])
    owners = np.concatenate(amount.owners)
    own = [points[owners == i] for i in range(len(amount.written))]
    return np.array([[*p.min(axis=0), *p.max(axis=0)] for p in own])


def test_every_text_is_an_amount_of_one_to_nine_digits_and_cents():
    rng = np.random.default_rng(0)
    texts = [amount_text(rng) for _ in range(2000)]
    assert all(grammar().accepts(text.replace(SPACE, "")) for text in texts)
    assert {sum(c.isdigit() for c in text) for text in texts} >= set(range(1, 12))
    for part in ("1", ",", ".", "'", SPACE, "$", "€", "£", ".-", ",-"):
        assert any(part in text for text in texts), part


def test_the_same_seed_composes_the_same_amounts(hand):
    first, second = (
        list(composed_amounts([hand], 20, np.random.default_rng(3), strangers=0.5, variety=0.5))
        for _ in range(2)
    )
    assert [a.written for a in first] == [a.written for a in second]
    assert [a.ink for a in first] == [a.ink for a in second]


def test_characters_stand_from_left_to_right_with_their_gaps(hand):
    found = boxes(compose(hand, "1250", PLAIN, np.random.default_rng(0)))
    gaps = found[1:, 0] - found[:-1, 2]
    assert gaps == pytest.approx(0.2)


def test_marks_stand_where_people_put_them(hand):
    rng = np.random.default_rng(0)
    point, comma, apostrophe, minus = (
        boxes(compose(hand, text, PLAIN, rng)) for text in ("1.2", "1,2", "1'2", "1-2")
    )
    assert abs(point[1, 3]) < 0.2
    assert comma[1, 3] > 0.05
    assert apostrophe[1, 3] < -0.4
    assert -0.8 < minus[1, 1] < -0.1


def test_every_character_owns_its_points_and_a_ligature_nobodys(hand):
    joining = Manner(0.1, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 5.0)
    rng = np.random.default_rng(1)
    amounts = [compose(hand, "00", joining, rng) for _ in range(20)]
    joined = [a for a in amounts if len(a.ink) == 1]
    assert joined
    for amount in joined:
        (owners,) = amount.owners
        assert len(owners) == len(amount.ink.strokes[0])
        assert owners[0] == 0
        assert owners[-1] == 1
        assert np.all(np.diff(owners[owners >= 0]) >= 0)


def test_what_is_late_is_written_at_the_end(hand):
    late = Manner(0.2, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    amount = compose(hand, "1.21", late, np.random.default_rng(0))
    assert amount.owners[-1][0] == 1


def test_strangers_are_printed_as_question_marks(hand):
    amount = compose(hand, "+12", PLAIN, np.random.default_rng(0))
    assert amount.text == "?12"
    assert "+" in STRANGERS


def test_a_mixed_hand_still_has_its_own_marks():
    mixed, own = own_hand(mixed=True), own_hand()
    assert len(mixed.characters["."]) == 2 * len(own.characters["."])
