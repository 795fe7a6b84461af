"""Numbers off the command line: what is none is told before the work, in argparse's words."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from math import isfinite

_LARGEST = 2**63 - 1  # SQLite's


def positive(kind: type) -> Callable[[str], float]:
    """Return what reads a finite number above 0."""
    return _reader(kind, lambda number: number > 0 and isfinite(number), "above 0")


def whole(least: int = 0, most: int = _LARGEST) -> Callable[[str], float]:
    """Return what reads a whole number from `least` to `most`."""
    said = f"a whole number from {least}" + ("" if most == _LARGEST else f" to {most}")
    return _reader(int, lambda number: least <= number <= most, said)


def share() -> Callable[[str], float]:
    """Return what reads a share of something."""
    return _reader(float, lambda number: 0 <= number <= 1, "a share from 0 to 1")


def _reader(kind: type, fits: Callable[[float], bool], said: str) -> Callable[[str], float]:
    def parse(text: str) -> float:
        number = kind(text)
        try:
            fitting = fits(number)
        except OverflowError:  # a whole number beyond all floats
            fitting = False
        if not fitting:
            raise argparse.ArgumentTypeError(f"{text[:40]} is not {said}")
        return number

    parse.__name__ = kind.__name__
    return parse
