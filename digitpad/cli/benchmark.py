"""``digitpad benchmark``: how fast it is, beside what it can be compared with."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from digitpad.benchmark.benchmark import measure
from digitpad.benchmark.peers import NEEDED
from digitpad.benchmark.report import as_data, as_text, html
from digitpad.benchmark.timing import TIMING_ROUNDS
from digitpad.cli.common.numbers import positive
from digitpad.cli.common.output import remark
from digitpad.cli.common.overwriting import add_force, require_free
from digitpad.files import require_writable, write_text


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "benchmark",
        help="measure how fast it is, beside other libraries",
        description="Time training, one sample, drawing and reading in one process on one "
        "thread, in turn with the matrix products alone and with other libraries, as far as "
        "they are installed.",
    )
    parser.add_argument(
        "--against", type=_peers, default=(), metavar="LIST", help=f"of {', '.join(NEEDED)}"
    )
    parser.add_argument(
        "--rounds", type=positive(int), default=TIMING_ROUNDS, help=f"default: {TIMING_ROUNDS}"
    )
    parser.add_argument(
        "--no-growth", action="store_true", help="leave out how times grow with what is given"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        *("--report", "--out"), type=Path, metavar="FILE.html", help="a page with growth drawn"
    )
    add_force(parser)
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    """Measure, print, and write the report."""
    if args.report and args.report.suffix.lower() != ".html":
        args.parser.error("--report wants a name that ends in .html")
    if args.report:
        require_free(args.report, force=args.force)
        require_writable(args.report)
    measured = measure(args.against, args.rounds, with_growth=not args.no_growth, say=remark)
    print(json.dumps(as_data(measured)) if args.json else as_text(measured))
    if args.report:
        write_text(args.report, html(measured))
        remark(f"report: {args.report}")
    return 0


def _peers(text: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(text.split(",")))
    if unknown := [name for name in names if name not in NEEDED]:
        raise argparse.ArgumentTypeError(f"{unknown[0]} is none of {', '.join(NEEDED)}")
    return names
