"""``digitpad read``: what ink files and pictures say, a line each."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from digitpad.cli.output import complain, remark
from digitpad.errors import DigitpadError, InkError
from digitpad.files import INPUT, content_of_input
from digitpad.ink.formats.ink_file import InkFile
from digitpad.ink.formats.reading import is_ink, looks_like_ink, parse_ink, read_ink
from digitpad.limits import MOST_INK_BYTES
from digitpad.reading.export import json_number, reading_as_json
from digitpad.reading.reader import WRONG_IN_THOUSAND, Reader
from digitpad.reading.result import Reading
from digitpad.reading.sheet_reading import RegionReading, SheetReading
from digitpad.reading.user_overrides import UserOverrides


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "read",
        help="read ink files and pictures",
        description="Print FILE, TEXT and CONFIDENCE of each file, tabs between them. "
        "A doubtful character is ? in the text.",
    )
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="ink or a picture; - is stdin"
    )
    network = parser.add_mutually_exclusive_group()
    network.add_argument("--weights", default="pen", metavar="W", help="essay, pen or a file")
    network.add_argument("--profile", metavar="NAME", help="with what was taught to this profile")
    parser.add_argument(
        "--decimal-mark",
        choices=[".", ",", "auto"],
        default="auto",
        metavar="MARK",
        help="the point or the comma, whichever parts the whole from the fraction; "
        "guessed unless given",
    )
    parser.add_argument(
        "--wrong-in-thousand",
        type=int,
        choices=range(1001),
        default=WRONG_IN_THOUSAND,
        metavar="N",
        help="how many wrong amounts in a thousand are borne before asking with ?; "
        f"default: {WRONG_IN_THOUSAND}",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.add_argument(
        "--all",
        action="store_true",
        help="print every amount on a picture, each with its box: left, top, width, height",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Read every file that can be read; 1 if one could not."""
    reader = _profile(args.profile) if args.profile else Reader.load(args.weights)
    reader = replace(
        reader, decimal_mark=args.decimal_mark, wrong_in_thousand=args.wrong_in_thousand
    )
    lines = _as_json if args.json else _as_boxes if args.all else _as_text
    status = 0
    for path in args.files:
        try:
            print(lines(path, read_everything(reader, path)))
        except DigitpadError as error:
            complain(error)
            status = 1
    return status


def _profile(name: str) -> Reader:
    from digitpad.cli.journals import profile  # the journal, which reading can do without

    with profile(name) as history:
        learner = history.learner
        reader = Reader.of(history.base, history.weights)
        return reader.with_network(learner.network, learner.exemplars)


def read_file(reader: Reader, path: Path) -> Reading:
    """Read a file: ink if its content says so, a picture otherwise.

    What the writer said of some characters is in an InkML file, too, and counts. What of
    an ink file could not be honoured is said on stderr.

    Raises
    ------
    InkError
        If the file cannot be read.
    """
    return read_everything(reader, path).single


def read_everything(reader: Reader, path: Path) -> SheetReading:
    """Read a file, and every amount on it if it is a picture.

    Raises
    ------
    InkError
        If the file cannot be read.
    """
    if str(path) == INPUT:
        return _read_input(reader)
    if is_ink(path):
        return _of_ink(reader, read_ink(path), path)
    from digitpad.pictures.sheet import read_sheet  # OpenCV, which ink need not wait for

    return reader.read_sheet(read_sheet(path))


def _read_input(reader: Reader) -> SheetReading:
    content = content_of_input(error=InkError)
    if looks_like_ink(content):
        if len(content) > MOST_INK_BYTES:
            raise InkError(INPUT, f"it is larger than {MOST_INK_BYTES >> 20} MB")
        return _of_ink(reader, parse_ink(content, INPUT), INPUT)
    from digitpad.pictures.loading import parse_picture
    from digitpad.pictures.sheet import sheet_of_brightness

    return reader.read_sheet(sheet_of_brightness(parse_picture(content, INPUT)))


def _of_ink(reader: Reader, file: InkFile, name: Path | str) -> SheetReading:
    if file.notices:
        remark(f"{name}: {file.notice}")
    if file.ink.box is None:
        return SheetReading(())
    reading = UserOverrides.of(file.ink, file.annotations).read(reader, file.ink)
    return SheetReading((RegionReading(file.ink.box, reading),))


def _as_text(path: Path, found: SheetReading) -> str:
    return f"{path}\t{found.single.text}\t{found.single.confidence:.4f}"


def _as_boxes(path: Path, found: SheetReading) -> str:
    return "\n".join(
        f"{path}\t{region.reading.text}\t{region.reading.confidence:.4f}\t"
        + ",".join(f"{side:.0f}" for side in region.box)
        for region in found.regions
    ) or _as_text(path, found)


def _as_json(path: Path, found: SheetReading) -> str:
    regions = [_region(region) for region in found.regions]
    return json.dumps({"file": str(path), **reading_as_json(found.single), "regions": regions})


def _region(region: RegionReading) -> dict[str, Any]:
    return {
        "text": region.reading.text,
        "value": json_number(region.reading.value),
        "confidence": region.reading.confidence,
        "box": [round(side, 3) for side in region.box],
    }
