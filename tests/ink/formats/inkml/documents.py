"""InkML put together from what a test is about."""

from __future__ import annotations

from digitpad.ink.formats.ink_file import InkFile
from digitpad.ink.formats.reading import parse_ink

XY = "<channel name='X'/><channel name='Y'/>"
YX = "<channel name='Y'/><channel name='X'/>"


def read(content: str, name: str = "f") -> InkFile:
    namespace = "xmlns='http://www.w3.org/2003/InkML'"
    return parse_ink(f"<ink {namespace}>{content}</ink>".encode(), name)


def points(content: str) -> list[list[list[float]]]:
    file = read(content)
    assert file.notices == ()
    return [stroke.points.tolist() for stroke in file.ink.strokes]


def source(channels: str, properties: str = "") -> str:
    return (
        f"<inkSource><traceFormat>{channels}</traceFormat>"
        f"<channelProperties>{properties}</channelProperties></inkSource>"
    )
