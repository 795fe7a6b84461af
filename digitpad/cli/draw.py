"""``digitpad draw``: the window, which also opens without any command."""

from __future__ import annotations

import argparse
from pathlib import Path

from digitpad.cli.interrupt import ctrl_c_ends_at_once


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "draw",
        help="open the window, to write with a pen or a mouse",
        description="Open the window, to write with a pen, a mouse or a finger.",
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="ink to begin with")
    parser.add_argument("--weights", metavar="W", help="essay, pen or a file; else as last time")
    parser.add_argument("--theme", choices=["light", "dark", "system"], help="for this time only")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Open the window and wait until it is closed."""
    from digitpad.gui.app import entry_point

    with ctrl_c_ends_at_once():
        return entry_point.run(args.file, weights=args.weights, theme=args.theme)
