"""The door: a file is known by its content, bounds are kept, and nothing but one line comes out."""

from __future__ import annotations

import gzip
import os
import time
from pathlib import Path

import pytest

from digitpad import limits
from digitpad.errors import InkError
from digitpad.ink.formats.reading import is_ink, parse_ink, read_ink
from digitpad.ink.inkml import inkml, parse_inkml
from digitpad.ink.strokes import Ink
from tests.ink.formats.ink_files import EXAMPLES, INK


@pytest.mark.parametrize("kind", EXAMPLES)
def test_every_format_is_known_by_its_content(tmp_path, kind):
    path = tmp_path / "scan"
    path.write_bytes(EXAMPLES[kind])
    assert is_ink(path)
    assert read_ink(path).ink == INK


@pytest.mark.parametrize("kind", EXAMPLES)
def test_every_format_is_known_when_it_is_packed(kind):
    assert parse_ink(gzip.compress(EXAMPLES["JSON points"]), "f").ink == INK
    assert parse_ink(EXAMPLES[kind], "f").ink == INK


def test_only_a_plain_inkml_file_may_be_replaced():
    plain = inkml(INK)
    assert parse_ink(plain, "f").rewritable
    assert not parse_ink(gzip.compress(plain), "f").rewritable
    assert not parse_ink(b"<paper>" + plain.partition(b"?>")[2] + b"</paper>", "f").rewritable
    assert not parse_ink(EXAMPLES["SVG"], "f").rewritable


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_other_encodings(encoding):
    content = "<ink><trace>1 2</trace></ink>".encode(encoding)
    assert parse_ink(content, "f").ink == Ink.of([[1, 2]])


def test_a_pipe_and_a_picture_are_not_looked_into(tmp_path):
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    assert not is_ink(tmp_path / "a.png")
    assert not is_ink(tmp_path / "missing.png")
    assert is_ink(tmp_path / "missing.inkml")
    assert not is_ink(Path("x" * 5000))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        assert not is_ink(tmp_path / "pipe")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "it is empty"),
        (b"hello", "no ink of a known kind (InkML, UNIPEN"),
        (b"<html/>", "it begins with <html>"),
        (b"<ink><trace>1 2", "damaged"),
        (b"<svg/>", "it is SVG, no InkML, and has no strokes"),
        (b"<xournal/>", "without a pen's strokes"),
        (b"[1, 2", "damaged or no JSON"),
        (b"\x1f\x8b\x08", "cannot be unpacked"),
        (gzip.compress(EXAMPLES["SVG"])[:-9], "cannot be unpacked"),
        (b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>", "XML entities"),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><xournal>&a;</xournal>", "XML entities"),
    ],
)
def test_what_is_no_ink_is_named_in_one_line(content, problem):
    with pytest.raises(InkError) as caught:
        parse_ink(content, "some.file")
    assert str(caught.value).startswith("some.file: ")
    assert problem in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


MANY_STROKES, MANY_POINTS = limits.MOST_INK_STROKES + 1, limits.MOST_INK_POINTS + 1
DEEP = 20_000
END = b"</stroke></page></xournal>"


def too_much(shape: str) -> dict[str, bytes]:
    """Return files that are small and ask for a lot."""
    if shape == "strokes":
        many = MANY_STROKES
        return {
            "InkML": b"<ink>" + b"<trace>1 2</trace>" * many + b"</ink>",
            "UNIPEN": b".PEN_DOWN\n1 2\n.PEN_UP\n" * many,
            "Xournal++": b"<xournal><page>" + b"<stroke>1 2</stroke>" * many + b"</page></xournal>",
            "SVG": b"<svg>" + b"<line x2='1'/><line y1='3'/>" * many + b"</svg>",
            "JSON": b"[" + b",".join([b"[[1,2,3],[3,4,5]]"] * many) + b"]",
        }
    if shape == "points":
        many = MANY_POINTS
        return {
            "InkML": b"<ink><trace>" + b"1 2," * many + b"</trace></ink>",
            "UNIPEN": b".PEN_DOWN\n" + b"1 2\n" * many,
            "Xournal++": b"<xournal><page><stroke>"
            + b"1 2 " * many
            + b"</stroke></page></xournal>",
            "SVG": b"<svg><path d='M0 0" + b"h1" * many + b"'/></svg>",
            "SVG points": b"<svg><polyline points='" + b"1 2 " * many + b"'/></svg>",
            "JSON": b"[[" + b",".join([b"[1,2]"] * many) + b"]]",
        }
    return {
        "InkML": b"<ink>" + b"<traceGroup>" * DEEP + b"<trace>1 2</trace>",
        "wrapped": b"<a>" * DEEP,
        "SVG": b"<svg>" + b"<g>" * DEEP,
        "JSON": b"[" * DEEP + b"]" * DEEP,
        "JSON records": b'{"drawing":' * DEEP + b"1" + b"}" * DEEP,
    }


@pytest.mark.parametrize(
    ("shape", "problem"), [("strokes", "strokes"), ("points", "points"), ("levels", "levels deep")]
)
def test_bounds_of_every_format(shape, problem):
    for kind, content in too_much(shape).items():
        begun = time.process_time()
        with pytest.raises(InkError, match=rf"^f: it .*more than [\d,]+ {problem}") as caught:
            parse_ink(content, "f")
        assert len(str(caught.value).splitlines()) == 1, kind
        assert time.process_time() - begun < 5, kind


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(
            b"<svg><g id='g0'><line x2='1'/></g>"
            + b"".join(
                b"<g id='g%d'><use href='#g%d'/><use href='#g%d'/></g>" % (i, i - 1, i - 1)
                for i in range(1, 40)
            )
            + b"</svg>",
            id="uses of uses",
        ),
        pytest.param(b"<svg><g id='a'><use href='#a'/></g></svg>", id="a use of itself"),
        pytest.param(
            b"<ink><definitions><traceGroup xml:id='g0'/>"
            + b"".join(
                b"<traceGroup xml:id='g%d'><traceView traceDataRef='#g%d'/>"
                b"<traceView traceDataRef='#g%d'/></traceGroup>" % (i, i - 1, i - 1)
                for i in range(1, 40)
            )
            + b"</definitions><traceView traceDataRef='#g39'/></ink>",
            id="views of views",
        ),
        pytest.param(
            b"<ink><traceView xml:id='a' traceDataRef='#a'/></ink>", id="a view of itself"
        ),
        pytest.param(
            b"<ink><definitions><context xml:id='a' contextRef='#b'/>"
            b"<context xml:id='b' contextRef='#a'/></definitions>"
            b"<trace contextRef='#a'>1 2</trace></ink>",
            id="contexts in a circle",
        ),
        pytest.param(
            b"<svg><defs><path id='p' d='"
            + b"M1 1" * 20_000
            + b"'/></defs>"
            + b"<use href='#p'/>" * 20_000
            + b"</svg>",
            id="a path of moves, used often",
        ),
        pytest.param(
            b"<ink><definitions><context xml:id='c0'/>"
            + b"".join(
                b"<context xml:id='c%d' contextRef='#c%d'/>" % (i, i - 1) for i in range(1, 60)
            )
            + b"</definitions>"
            + b"<trace contextRef='#c59'/>" * 90_000
            + b"<trace>1</trace></ink>",
            id="a chain of contexts, used often",
        ),
        pytest.param(
            b"<ink><definitions><traceGroup xml:id='g'>"
            + b"<trace/>" * 45_000
            + b"</traceGroup></definitions>"
            + b"<traceView traceDataRef='#g' from='99999'/>" * 45_000
            + b"</ink>",
            id="a large group, viewed often",
        ),
        pytest.param(
            b"<!DOCTYPE ink [<!ATTLIST trace a CDATA '"
            + b"x" * 100_000
            + b"'>]><ink>"
            + b"<trace>1 2</trace>" * 90_000
            + b"</ink>",
            id="an attribute for all elements",
        ),
        pytest.param(b"<a>" + b"<b/>" * 200_000 + b"</a>", id="many elements"),
    ],
)
def test_what_grows_by_referring_is_refused(content):
    begun = time.process_time()
    with pytest.raises(InkError):
        parse_ink(content, "f")
    assert time.process_time() - begun < 5


def test_a_gzip_bomb_is_refused():
    test_what_grows_by_referring_is_refused(gzip.compress(b"\0" * 2**27, 9))


@pytest.mark.parametrize(
    "pattern",
    [b"1 2%sx", b"1 2 '%s'", b"1 -%s-", b"1 %s'", b"1 '-%s"],
    ids=["blanks", "prefix", "sign", "before", "behind"],
)
def test_blanks_take_no_more_than_their_number(pattern):
    content = b"<ink><trace>" + pattern % (b" " * 1_000_000) + b"</trace></ink>"
    begun = time.process_time()
    with pytest.raises(InkError):
        parse_ink(content, "f")
    assert time.process_time() - begun < 2


@pytest.mark.parametrize(
    "content",
    [
        b"<svg><g transform='" + b"scale (" * 200_000 + b"'/></svg>",
        b"<svg><g transform='" + b"a" * 1_000_000 + b"'/></svg>",
        b"<svg><path d='M" + b" " * 1_000_000 + b"'/></svg>",
        b"<svg><path d='M0 0" + b" " * 1_000_000 + b"x'/></svg>",
        b".PEN_UP" + b"." * 1_000_000 + b"\n.PEN_DOWN",
    ],
    ids=["transforms", "a name", "blanks", "blanks and more", "points"],
)
def test_no_pattern_takes_the_square_of_a_length(content):
    begun = time.process_time()
    with pytest.raises(InkError):
        parse_ink(content, "f")
    assert time.process_time() - begun < 2


@pytest.mark.parametrize("digits", [309, 400, 5000])
@pytest.mark.parametrize(
    "content",
    [
        b"<ink><trace>1 %s</trace></ink>",
        b"<ink><trace>1 #%s</trace></ink>",
        b"<ink><trace>1 1, 1 '%s</trace></ink>",
        b"<svg><line x1='%s' x2='1'/></svg>",
        b"<svg><path d='M0 0A%s 1 0 1 1 5 5'/></svg>",
        b"[[[1, %s], [2, 3]]]",
        b".PEN_DOWN\n1 %s\n",
        b"<xournal><page><stroke>1 %s</stroke></page></xournal>",
    ],
)
def test_an_absurd_number_is_one_line(content, digits):
    with pytest.raises(InkError, match=r"^f: [^\n]+$"):
        parse_ink(content % (b"9" * digits), "f")


def test_what_is_written_stays_plain_inkml():
    assert parse_inkml(inkml(parse_ink(EXAMPLES["SVG"], "f").ink), "f") == INK
