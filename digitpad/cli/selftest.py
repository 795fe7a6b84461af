"""``digitpad selftest``: whether this copy of digitpad is whole and works on this computer."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType

from digitpad.errors import DigitpadError


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "selftest",
        help="check that this copy is whole and works here",
        description="Print OK or FAILED, WHAT and what was found for each check, tabs between "
        "them: shipped files, weights, the essay's figures, a scratch journal that is killed, an "
        "offscreen window. Your own files are not touched.",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Check everything; 1 if anything failed."""
    return int(sum(not _passed(name, check) for name, check in CHECKS.items()) > 0)


def _passed(name: str, check: Callable[[], str]) -> bool:
    try:
        said, passed = check(), True
    except Exception as error:  # what a copy that is not whole may do, nobody knows
        lines = str(error).splitlines() or [""]
        said, passed = f"{type(error).__name__}: {lines[0]}", False
    print(f"{'OK' if passed else 'FAILED'}\t{name}\t{said}", flush=True)
    return passed


def _files() -> str:
    from digitpad.manifest import as_listed, differing

    if others := differing():
        raise DigitpadError(f"missing or changed: {', '.join(others[:5])}, {len(others)} in all")
    return f"{len(as_listed())} shipped files are as they were made"


def _weights() -> str:
    from digitpad.assets import resource
    from digitpad.ink.formats.reading import read_ink
    from digitpad.reading.reader import Reader

    ink = read_ink(resource("demo.inkml")).ink
    texts = {name: Reader.load(name).read(ink).text for name in ("pen", "essay")}
    if texts["pen"] != _WRITTEN:
        raise DigitpadError(f"pen reads {texts['pen']!r} where {_WRITTEN!r} is written")
    return f"pen reads {texts['pen']}, essay {texts['essay']}"


def _figures() -> str:
    from digitpad.verification.derivatives import check_derivatives
    from digitpad.verification.golden import check_figures

    found = (*check_figures(), *check_derivatives())
    if wrong := [each.name for each in found if not each.passed]:
        raise DigitpadError(f"{len(wrong)} are others, {wrong[0]} the first")
    return f"{len(found)} figures and derivatives come out"


def _journal() -> str:
    from digitpad.verification.scratch_journal import survives_a_kill

    return survives_a_kill()


def _window() -> str:
    from digitpad.gui.app.starting import entry_point

    with TemporaryDirectory() as folder:
        result = entry_point.demo(screenshot=Path(folder) / "demo.png")
    if result is None or result.text != result.expected:
        raise DigitpadError("it did not read what was written in it")
    return f"offscreen; {result.text} was written and read, one step taken"


_WRITTEN = "1250.75"
CHECKS: Mapping[str, Callable[[], str]] = MappingProxyType(
    {
        "files": _files,
        "weights": _weights,
        "figures": _figures,
        "journal": _journal,
        "window": _window,
    }
)
