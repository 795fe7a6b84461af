"""Whatever is done to a file: it is ink, or refused in one line."""

from __future__ import annotations

import gzip
import re
from random import Random

import pytest

from digitpad.errors import InkError
from digitpad.ink.formats.reading import parse_ink
from tests.ink.formats.ink_files import EXAMPLES

BYTES = (
    *(b"<", b">", b"/", b"'", b'"', b"#", b"*", b"?", b"!", b"-", b",", b" ", b"\n", b"[", b"]"),
    *(b"{", b"}", b"1e308", b"9" * 400, b"NaN", b"null", b"\0", b"\xff", b"", b".PEN_DOWN\n"),
    *(b".COORD Y\n", b'"x":', b"true", b".X_POINTS_PER_INCH 0\n", b"-1e308"),
)
WORDS = (
    *(b"*", b"?", b"!", b"-", b",", b" ", b"", b"1e308", b"-1e308", b"9" * 400, b"1e-320", b"0"),
    *(b"#FF", b"#t", b"#a", b"#c", b"#p", b"T", b"F", b"X", b"Y", b"-ve", b"mm", b"1/in", b"'"),
    *(b"identity", b"product", b"affine", b"lookup", b"penUp", b"middle", b"begin", b"2:1", b"2"),
    *(b"M0 0", b"A1 1 0 011 1", b"a", b"Z", b"z", b"S1 1 2 2", b"t1 1", b"scale(0)", b"none"),
    *(b"rotate(1e308)", b"skewX(90)", b"translate()", b"eraser", b"nan"),
)
VALUE = re.compile(rb"(?<==')[^']*(?=')|(?<=>)[^<>]+(?=<)")  # of XML
LIST = re.compile(rb"\[[\d, ]*\]|\d+")  # of JSON
NUMBERS = (b"1e308", b"-1e308", b"9" * 400, b"1e999", b"0", b"[]", b"[1]", b"null", b"{}", b"true")
ELEMENT = re.compile(rb"<([A-Za-z]\w*)(?:[^<>]*/>|[^<>]*>(?:(?!</\1>).)*</\1>)", re.DOTALL)


def mutated(content: bytes, chance: Random) -> bytes:
    """Return `content` with a few pieces of it replaced, doubled or moved."""
    if content.startswith(b"\x1f\x8b") and chance.random() < 0.9:
        return gzip.compress(mutated(gzip.decompress(content), chance), 1)
    for _ in range(chance.randint(1, 4)):
        change = chance.choice((_other_bytes, _other_value, _other_value, _element_moved))
        content = change(content, chance)
    return content


def _other_bytes(content: bytes, chance: Random) -> bytes:
    if VALUE.search(content) and chance.random() < 0.9:
        return content  # XML stands little of this
    start, other = (chance.randrange(len(content) + 1) for _ in range(2))
    stop = start + chance.choice((0, 0, 1, 1, 3, 10, 40))
    piece = content[other : other + chance.randint(1, 60)]
    return content[:start] + chance.choice((*BYTES, piece)) + content[stop:]


def _other_value(content: bytes, chance: Random) -> bytes:
    found = list(VALUE.finditer(content))
    if not found:
        return _other_list(content, chance)
    old, other = chance.choice(found), chance.choice(found)
    at = chance.randrange(len(old[0]) + 1)
    word = chance.choice(WORDS).replace(b"'", b"&apos;")
    new = chance.choice((other[0], word, old[0][:at] + word + old[0][at:], old[0][:at]))
    return content[: old.start()] + new + content[old.end() :]


def _other_list(content: bytes, chance: Random) -> bytes:
    found = list(LIST.finditer(content))
    if not found or chance.random() < 0.1:
        return _other_bytes(content, chance)
    old, other = chance.choice(found), chance.choice(found)
    new = chance.choice((other[0], other[0], old[0] + b", " + other[0], chance.choice(NUMBERS)))
    return content[: old.start()] + new + content[old.end() :]


def _element_moved(content: bytes, chance: Random) -> bytes:
    found = list(ELEMENT.finditer(content, 1))
    if not found:
        return _other_list(content, chance)
    piece, place = chance.choice(found), chance.choice(found)
    if chance.random() < 0.5:
        return content[: place.start()] + piece[0] + content[place.start() :]
    return content[: piece.start()] + content[piece.end() :]


@pytest.mark.parametrize("kind", EXAMPLES)
def test_mutations_are_ink_or_one_line(kind):
    chance = Random(kind)
    read = 0
    for _ in range(300):
        try:
            parse_ink(mutated(EXAMPLES[kind], chance), "f")
            read += 1
        except InkError as error:
            problem = str(error)
            assert problem.isprintable(), problem
            assert len(problem) < 250, problem
    assert read > 30  # mutations that nothing survives would test but the first line
