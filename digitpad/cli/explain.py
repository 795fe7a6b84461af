"""``digitpad explain``: the whole calculation for one digit as a page to hand in."""

from __future__ import annotations

import argparse
from pathlib import Path

from digitpad.cli.common.output import remark
from digitpad.cli.common.overwriting import add_force, require_free
from digitpad.cli.jobs.read_job import read_everything
from digitpad.errors import DigitpadError, InkError
from digitpad.files import write_text
from digitpad.ink.formats.reading import read_ink
from digitpad.ink.strokes import Ink
from digitpad.network.functions import LOSSES
from digitpad.reading.reader import Reader
from digitpad.reading.result import Character


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "explain",
        help="write down the whole calculation for one digit",
        description="Write an HTML page that stands alone: the digit, every layer forward with "
        "formulas and numbers, the loss and its derivatives back, one step of Adam.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="ink or a picture")
    parser.add_argument(
        "--digit", type=int, choices=range(10), metavar="D", help="what it is; else as it is read"
    )
    parser.add_argument(
        "--character", type=int, metavar="N", help="which character, from 1; else the first digit"
    )
    parser.add_argument(
        "--loss", choices=sorted(LOSSES), default="cross_entropy", help="default: cross_entropy"
    )
    parser.add_argument("--weights", default="pen", metavar="W", help="essay, pen or a file")
    parser.add_argument(
        "--out", type=Path, metavar="FILE.html", help="default: FILE's name, .html, here"
    )
    add_force(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Write the page and print where it is."""
    # Pillow and Jinja, which the other commands need not wait for.
    from digitpad.explanation.example import WorkedExample
    from digitpad.explanation.reports.digit_report import DigitReport

    out = args.out or Path(f"{args.file.stem}.html")
    require_free(out, args.file, Path(args.weights), force=args.force)
    reader = Reader.load(args.weights)
    number, character = _character(args.file, reader, args.character)
    example = WorkedExample.of(reader.network, character.image, args.digit, args.loss)
    source = f"Character {number} of {args.file.name}"
    page = DigitReport(example, source, Path(args.weights).name, _ink(args.file, character)).html()
    write_text(out, page)
    print(out)
    return 0


def _character(path: Path, reader: Reader, number: int | None) -> tuple[int, Character]:
    """Return the character asked for, or the first digit, and its number from 1."""
    characters = read_everything(reader, path, remark).single.characters
    digits = [n for n, c in enumerate(characters, start=1) if c.is_digit]
    if not digits:
        raise InkError(path, "there is no digit on it")
    chosen = digits[0] if number is None else number
    if not 0 < chosen <= len(characters):
        raise DigitpadError(f"{path}: there is no character {chosen}, only {len(characters)}")
    if chosen not in digits:
        said = characters[chosen - 1].text
        raise DigitpadError(f"{path}: character {chosen} is {said!r}, which no network read")
    return chosen, characters[chosen - 1]


def _ink(path: Path, character: Character) -> Ink | None:
    return read_ink(path).ink.only(character.strokes) if character.strokes else None
