"""``digitpad data where|erase``: what digitpad keeps on this computer, and how to be rid of it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from digitpad.datasets import mnist
from digitpad.errors import DigitpadError, FileError
from digitpad.folders import DRAFTS, SLIPS, data_folder, state_folder

_JOURNAL = ("journal.sqlite3*", "journal-damaged-*.sqlite3*", "opening.lock*")
_LOG = ("digitpad.log*",)
_DRAFTS = ("*.inkml", "*.unreadable", "*.lock")
_SLIPS = ("*.json", "*.unreadable", "*.lock")
KINDS_KEPT = ("journal", "drafts", "slips", "log", "mnist", "settings")


def add_parsers(actions: Any) -> None:
    """Add the two actions to `digitpad data`."""
    where = actions.add_parser(
        "where",
        help="say what is kept where",
        description="Print KIND, FILE and BYTES of all that digitpad keeps, tabs between them.",
    )
    where.set_defaults(run=run_where)
    erase = actions.add_parser(
        "erase",
        help="remove what is kept",
        description="Remove the journal with all that was taught, ink that was not saved, slips, "
        "the log, what was fetched and the window's settings, or only some of them. Nothing "
        "brings them back.",
    )
    erase.add_argument("kinds", nargs="*", type=_kind, metavar="KIND", help=_kinds())
    erase.add_argument("--yes", action="store_true", help="do it, and do not only list the files")
    erase.set_defaults(run=run_erase)


def run_where(args: argparse.Namespace) -> int:
    """List what is kept."""
    for kind in KINDS_KEPT:
        for path in _files(kind):
            print(f"{kind}\t{path}\t{path.stat().st_size}")
    return 0


def run_erase(args: argparse.Namespace) -> int:
    """Remove it, file by file; never a folder with anything else in it."""
    found = [(kind, path) for kind in args.kinds or KINDS_KEPT for path in _files(kind)]
    for kind, path in found:
        if args.yes:
            _remove(path)
        print(f"{kind}\t{path}")
    if found and not args.yes:
        raise DigitpadError("nothing is removed yet: say --yes to remove these files")
    return 0


def _kinds() -> str:
    return f"{', '.join(KINDS_KEPT[:-1])} or {KINDS_KEPT[-1]}; default: all"


def _kind(text: str) -> str:
    if text not in KINDS_KEPT:
        raise argparse.ArgumentTypeError(f"{text!r} is not kept, only {', '.join(KINDS_KEPT)}")
    return text


def _files(kind: str) -> Iterator[Path]:
    match kind:
        case "journal":
            yield from _matching(data_folder(), _JOURNAL)
        case "log":
            yield from _matching(state_folder(), _LOG)
        case "drafts":
            yield from _matching(state_folder() / DRAFTS, _DRAFTS)
        case "slips":
            yield from _matching(state_folder() / SLIPS, _SLIPS)
        case "mnist":
            yield from _matching(mnist.kept_in(), ("*-ubyte", "*-ubyte.gz"))
        case _:
            yield from _settings()


def _matching(folder: Path, patterns: tuple[str, ...]) -> Iterator[Path]:
    for pattern in patterns:
        yield from sorted(path for path in folder.glob(pattern) if path.is_file())


def _settings() -> Iterator[Path]:
    from digitpad.gui.app.starting.entry_point import settings_file

    path = settings_file()
    if path is not None and path.is_file():
        yield path


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise FileError(path, f"it cannot be removed ({error.strerror or error})") from error
    with suppress(OSError):  # there is more in it
        path.parent.rmdir()
