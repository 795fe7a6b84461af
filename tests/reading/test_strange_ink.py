"""Ink that is no amount, or hardly one: never a crash, never a confident digit."""

from decimal import Decimal
from math import cos, radians, sin

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad import Ink, Reader, Stroke
from digitpad.reading.evidence.scribbles import is_scribble
from tests.writing import amount, arc, line

ROUND = arc(46, 50, 40, 48, -50, -310)  # the body of a euro sign
HOOK = np.concatenate([arc(38, 24, 20, 24, -10, -180), line((18, 24), (22, 70))])
FOOT = np.concatenate([arc(12, 72, 10, 16, -20, 100), line((8, 92), (60, 96))])
STICK = np.concatenate([arc(38, 24, 20, 24, -10, -180), line((18, 24), (18, 98))])

EUROS = {
    "two bars": [ROUND, line((-6, 42), (44, 42)), line((-6, 58), (44, 58))],
    "long bars": [ROUND, line((-14, 42), (64, 42)), line((-14, 56), (60, 56))],
    "rising bars": [ROUND, line((-6, 46), (46, 36)), line((-6, 62), (46, 54))],
    "narrow": [arc(34, 50, 24, 50, -60, -300), line((0, 42), (40, 42)), line((0, 58), (40, 58))],
    "bars in one stroke": [ROUND, line((-6, 42), (44, 42), (-4, 60), (42, 60))],
    "one bar": [ROUND, line((-6, 50), (40, 50))],
    "one stroke": [np.concatenate([ROUND, line((72, 88), (-6, 60), (44, 60), (-6, 42), (46, 42))])],
}
POUNDS = {
    "one bar": [np.concatenate([HOOK, FOOT]), line((4, 52), (44, 52))],
    "two bars": [np.concatenate([HOOK, FOOT]), line((4, 46), (44, 46)), line((4, 58), (44, 58))],
    "a loop": [
        np.concatenate([HOOK, arc(12, 82, 10, 10, -20, 330), line((20, 92), (36, 96), (60, 90))]),
        line((4, 52), (44, 50)),
    ],
    "angular": [np.concatenate([STICK, line((18, 98), (58, 98))]), line((2, 54), (42, 54))],
    "a foot of its own": [STICK, line((2, 98), (56, 98)), line((4, 52), (44, 52))],
}
SIGNS = [*(("€", name) for name in EUROS), *(("£", name) for name in POUNDS)]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load("pen")


def behind(sign: list[np.ndarray], written: str, size: float = 1.0) -> Ink:
    """Return the sign with an amount after it."""
    start = max(points[:, 0].max() for points in sign) + 26
    moved = [np.add(stroke.points, (start, 0)) for stroke in amount(written).strokes]
    return Ink.of(*[points * size for points in (*sign, *moved)])


@pytest.mark.parametrize(
    ("sign", "shape"),
    SIGNS,
    ids=[" ".join(pair) for pair in SIGNS],
)
def test_a_currency_sign_is_no_digit(reader, sign, shape):
    strokes = (EUROS if sign == "€" else POUNDS)[shape]
    for written in ("35", "7", "4.90", "1250.75"):
        for size in (0.4, 1.0, 3.0):
            reading = reader.read(behind(strokes, written, size))
            assert not reading.text[0].isdigit()
            assert reading.value in (None, Decimal(written))


def confident_digits(reader: Reader, ink: Ink) -> str:
    characters = reader.read(ink).characters
    return "".join(c.text for c in characters if c.text.isdigit() and c.confidence > 0.9)


@given(x=st.floats(-1e4, 1e4), y=st.floats(-1e4, 1e4), times=st.integers(1, 5))
@settings(max_examples=25)
def test_a_lone_dot_is_no_digit(reader, x, y, times):
    assert reader.read(Ink.of(*[[(x, y)] * times])).value is None
    assert not confident_digits(reader, Ink.of(*[[(x, y)]] * times))


@given(
    seed=st.integers(0, 999),
    turns=st.integers(20, 40),
    aspect=st.floats(0.5, 2),
    size=st.sampled_from([1e-3, 1.0, 100.0]),
)
@settings(max_examples=60)
def test_a_scribble_is_no_digit(reader, seed, turns, aspect, size):
    knots = np.random.default_rng(seed).uniform(0, 100, (turns, 2)) * (1, aspect)
    assert reader.read(Ink.of(line(*knots) * size)).value is None


def test_hardly_any_scribble_has_a_digit_in_it(reader):
    rng = np.random.default_rng(0)
    scribbles = [Ink.of(line(*rng.uniform(0, 100, (20, 2)) * (1, 0.5))) for _ in range(200)]
    assert sum(bool(confident_digits(reader, ink)) for ink in scribbles) <= 1


@pytest.mark.parametrize("rounds", [3, 5, 8])
def test_a_spiral_is_no_digit(reader, rounds):
    turn = np.linspace(0, 2 * np.pi * rounds, 60 * rounds)[:, None]
    spiral = (3 + turn) * np.concatenate([np.cos(turn), np.sin(turn)], axis=1)
    assert not confident_digits(reader, Ink.of(spiral))


def test_a_hand_that_shakes_does_not_scribble(reader, rng):
    for written in ("1", "8", "50"):
        shaken = [
            np.repeat(s.points, 4, axis=0) + rng.uniform(-1, 1, (4 * len(s), 2))
            for s in amount(written).strokes
        ]
        assert reader.read(Ink.of(*shaken)).text == written


@given(
    written=st.text("0123456789.,", min_size=1, max_size=6),
    angle=st.floats(-180, 180),
    mirrored=st.booleans(),
    width=st.sampled_from([1e-9, 1e-3, 1.0, 1e3, 1e9]),
    size=st.sampled_from([1e-12, 1e-3, 1.0, 1e6, 1e150]),
)
@settings(max_examples=60)
def test_turned_mirrored_tiny_and_huge_ink_has_a_reading(
    reader, written, angle, mirrored, width, size
):
    a = radians(angle)
    turn = np.array([[cos(a), sin(a)], [-sin(a), cos(a)]])
    shape = turn * ([-width if mirrored else width], [1]) * size
    reading = reader.read(Ink(tuple(Stroke(s.points @ shape) for s in amount(written).strokes)))
    assert 0 <= reading.confidence <= 1
    assert len(reading.text) == len(reading.characters) > 0


@given(
    st.lists(
        st.lists(st.tuples(*[st.floats(-1e6, 1e6)] * 2), min_size=1, max_size=12),
        min_size=1,
        max_size=8,
    )
)
@settings(max_examples=60)
def test_any_ink_has_a_reading(reader, strokes):
    reading = reader.read(Ink.of(*strokes))
    assert sorted({i for c in reading.characters for i in c.strokes}) == list(range(len(strokes)))


@pytest.mark.parametrize("shape", [shape for shape in EUROS if shape != "one stroke"])
def test_a_euro_sign_is_known_or_doubtful_and_the_amount_is_read(reader, shape):
    reading = reader.read(behind(EUROS[shape], "1250.75"))
    assert reading.text in ("€1250.75", "?1250.75")


@pytest.mark.parametrize("bar", [(4, 50, 56), (12, 52, 60), (-4, 48, 40)])
def test_a_barred_seven_is_no_euro(reader, bar):
    left, y, right = bar
    seven = [line((2, 2), (58, 2), (20, 100)), line((left, y), (right, y))]
    assert reader.read(behind(seven, "35")).text == "735"


def test_a_point_may_be_made_by_scribbling(reader):
    rng = np.random.default_rng(5)
    zero, one = amount("0").strokes, amount("1").strokes
    blob = rng.uniform(0, 9, (30, 2)) + np.array([84, 91])
    behind = [np.add(stroke.points, (90, 0)) for stroke in one]
    assert is_scribble([Stroke(blob)], Stroke(blob).box, 0)
    reading = reader.read(Ink.of(*(s.points for s in zero), blob, *behind))
    assert reading.likeliest == "0.1"
