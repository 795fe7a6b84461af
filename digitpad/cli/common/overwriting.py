"""``--force``: what a command writes replaces no file unless it is told to, its input never."""

from __future__ import annotations

import argparse
from pathlib import Path

from digitpad.errors import FileError


def add_force(parser: argparse.ArgumentParser) -> None:
    """Add ``--force`` to a command that writes."""
    parser.add_argument(
        "--force", action="store_true", help="write over a file that is there, never over an input"
    )


def require_free(out: Path, *sources: Path | None, force: bool) -> None:
    """Raise FileError where something would be replaced: to be asked before the work.

    A device or a pipe is written to, and no such thing.
    """
    for source in sources:
        if source and out.exists() and source.exists() and out.samefile(source):
            raise FileError(out, "it would replace what it is made from")
    if out.is_file() and not force:
        raise FileError(out, "it is there already; --force writes over it")
