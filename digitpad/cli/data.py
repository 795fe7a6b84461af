"""``digitpad data``: the data sets that can be downloaded, and what is kept on this computer."""

from __future__ import annotations

import argparse

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

from digitpad.cli import own_data
from digitpad.datasets import mnist


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "data",
        help="download a data set; say what is kept where, or remove it",
        description="Download a data set; say what digitpad keeps on this computer, or remove it.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    fetch = actions.add_parser(
        "fetch",
        help="download a data set and keep it in your cache",
        description="Download what is missing of a data set, check its SHA-256, keep it in your "
        "cache and print where that is.",
    )
    fetch.add_argument("name", choices=["mnist"], help="70,000 digits, 11 MB")
    fetch.set_defaults(run=run)
    own_data.add_parsers(actions)


def run(args: argparse.Namespace) -> int:
    """Fetch what is missing and print where it is."""
    columns = TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TimeRemainingColumn()
    console = Console(stderr=True)
    hidden = not console.is_terminal  # where bars cannot move, rich would print empty lines
    with Progress(*columns, console=console, transient=True, disable=hidden) as bars:
        tasks = {}

        def show(name: str, done: int, total: int) -> None:
            if name not in tasks:
                tasks[name] = bars.add_task(name)
            bars.update(tasks[name], completed=done, total=total or None)

        folder = mnist.fetch(show)
    print(folder)
    return 0
