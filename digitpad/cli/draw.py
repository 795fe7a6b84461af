"""``digitpad draw``: the window, which also opens without any command."""

from __future__ import annotations

import argparse
from pathlib import Path

from digitpad.cli.common.interrupt import ctrl_c_ends_at_once
from digitpad.gui.app.preferences.preferences import Setting, settings


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "draw",
        help="open the window, to write with a pen or a mouse",
        description="Open the window, to write with a pen, a mouse or a finger.",
    )
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help="ink to begin with")
    parser.add_argument("--weights", metavar="W", help="essay, pen or a file; else as last time")
    for name, setting in _options().items():
        parser.add_argument(
            f"--{name.replace('_', '-')}",
            dest=name,
            type=type(next(iter(setting.choices))),
            choices=list(setting.choices),
            help=f"{setting.title.lower()}, for this time only",
        )
    parser.add_argument(
        "--reset-settings",
        action="store_true",
        help="forget what was chosen in the window, its place, and the files used last",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Open the window and wait until it is closed."""
    from digitpad.gui.app.starting import entry_point

    given = {name: getattr(args, name) for name in _options()}
    chosen = {name: value for name, value in given.items() if value is not None}
    with ctrl_c_ends_at_once():
        return entry_point.run(
            args.file, weights=args.weights, chosen=chosen, reset=args.reset_settings
        )


def _options() -> dict[str, Setting]:
    return {name: setting for name, setting in settings().items() if setting.option}
