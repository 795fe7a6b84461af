"""Up to its bounds ink is read, beyond them refused; what is quoted of it is short."""

import gzip

import pytest

from digitpad.errors import InkError
from digitpad.ink.formats import bounds
from digitpad.ink.formats.ink_file import InkFile
from digitpad.ink.formats.reading import parse_ink
from digitpad.limits import (
    MOST_ELEMENTS,
    MOST_INK_POINTS,
    MOST_INK_STROKES,
    MOST_INK_UNPACKED,
    MOST_LEVELS,
)


def inkml(content: str) -> InkFile:
    return parse_ink(f"<ink>{content}</ink>".encode(), "f")


@pytest.mark.parametrize(
    ("check", "most"),
    [
        (bounds.check_strokes, MOST_INK_STROKES),
        (bounds.check_points, MOST_INK_POINTS),
        (bounds.check_elements, MOST_ELEMENTS),
        (bounds.check_levels, MOST_LEVELS),
    ],
)
def test_as_much_as_is_said_is_taken_and_no_more(check, most):
    check(most)
    with pytest.raises(ValueError, match=f"{most:,}"):
        check(most + 1)


MANY = MOST_INK_POINTS // 4 + 10_000


@pytest.mark.parametrize(
    "content",
    [
        b"<xournal><page><stroke>" + b"1 2 " * MANY + b"</stroke></page></xournal>",
        b"<svg><polyline points='" + b"1 2 " * MANY + b"'/></svg>",
        b"[[" + b",".join([b"[1,2]"] * MANY) + b"]]",
    ],
    ids=["Xournal++", "SVG", "JSON"],
)
def test_points_are_counted_and_not_their_numbers(content):
    (stroke,) = parse_ink(content, "f").ink.strokes
    assert len(stroke) == MANY


def test_elements_are_counted_once():
    groups = b"<g/>" * (MOST_ELEMENTS // 2 + 10)
    assert len(parse_ink(b"<svg>" + groups + b"<line x2='1'/></svg>", "f").ink) == 1


def test_a_point_has_no_more_characters_than_any_needs():
    with pytest.raises(InkError, match="more than"):
        inkml(f"<trace>1 2,'1 '{'0' * 10_000}2</trace>")
    assert len(inkml(f"<trace>1 2,'1{' ' * 10_000}'2</trace>").ink) == 1


def views(depth: int) -> str:
    """Return views of views of a trace, the innermost first."""
    chain = "".join(
        f"<traceView xml:id='v{i}' traceDataRef='#v{i - 1}'/>" for i in range(1, depth + 1)
    )
    return (
        f"<definitions><trace xml:id='v0'>1 2</trace>{chain}</definitions>"
        f"<traceView traceDataRef='#v{depth}'/>"
    )


def test_views_of_views_are_drawn_to_a_depth():
    assert len(inkml(views(MOST_LEVELS)).ink) == 1
    with pytest.raises(InkError, match=f"more than {MOST_LEVELS} levels deep"):
        inkml(views(MOST_LEVELS + 1))


def test_what_is_unpacked_has_a_size_too():
    with pytest.raises(InkError, match=f"larger than {MOST_INK_UNPACKED >> 20} MB when"):
        parse_ink(gzip.compress(bytes(MOST_INK_UNPACKED + 1), 1), "f")
    with pytest.raises(InkError) as other:
        parse_ink(gzip.compress(bytes(MOST_INK_UNPACKED), 1), "f")
    assert "larger" not in str(other.value)


@pytest.mark.parametrize("differences", ["'1e308 '0, 1e308 0", '"1e308 "0, 1e308 0'])
def test_differences_may_not_add_up_to_what_is_no_number(differences):
    assert len(inkml(f"<trace>1 1, {differences.split(',')[0]}</trace>").ink) == 1
    with pytest.raises(InkError, match="too large: it must be finite"):
        inkml(f"<trace>1 1, {differences}</trace>")


def test_of_what_is_no_number_a_few_characters_are_quoted():
    with pytest.raises(InkError, match=f"'{'x' * 20}' in a trace is no number"):
        inkml(f"<trace>1 {'x' * 30}</trace>")


def test_of_what_is_not_there_a_few_characters_are_quoted():
    content = f"<svg><use href='#{'x' * 50}'/><path d='M0 0L1 1'/></svg>"
    assert parse_ink(content.encode(), "f").notices == (
        f"it uses '#{'x' * 39}', which is not in it",
    )
