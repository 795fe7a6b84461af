"""Spoil files by the thousand and say what a reader did not handle.

    python -m tests.doors.fuzz [--count N] [--seed N] [--first N] [DOOR ...]

A line for each door: how many inputs were read, refused and not handled, the slowest, and
the most memory. Not handled is what ends in anything but a DigitpadError of one line, or
takes more than 10 seconds of the processor; each is told with its number, by which `--first`
makes it again. A run that was stopped goes on with `--first`: a seed's inputs are the same in
any portions.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from digitpad.errors import DigitpadError
from tests.doors.doors import DOORS, Door

LONGEST = 10.0  # of the processor, in seconds
MOST_TOLD = 12


@dataclass(frozen=True)
class Outcome:
    """What became of one spoilt file: "read", "refused", or what was not handled."""

    said: str
    seconds: float

    @property
    def handled(self) -> bool:
        return self.said in ("read", "refused") and self.seconds < LONGEST


def outcomes(door: Door, folder: Path, count: int, seed: int, first: int = 0) -> Iterator[Outcome]:
    """Spoil a door's good file `count` times, each by a seed and a number of its own."""
    path = door.make(folder)
    good = path.read_bytes()
    for number in range(first, first + count):
        rng = np.random.default_rng([seed, number])
        path.write_bytes(door.ways[rng.integers(0, len(door.ways))](good, rng))
        yield outcome(door, path)
    path.write_bytes(good)
    assert outcome(door, path).said == "read"


def outcome(door: Door, path: Path) -> Outcome:
    """Read a file and say what happened."""
    began = time.process_time()
    try:
        door.read(path)
        said = "read"
    except DigitpadError as error:
        said = "refused" if len(str(error).splitlines()) == 1 else "more than a line"
    except Exception as error:
        said = f"{type(error).__name__}: {str(error)[:80]}"
    return Outcome(said, time.process_time() - began)


def main() -> int:
    """Run, print, and return 1 if anything was not handled."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("doors", nargs="*", default=list(DOORS), metavar="DOOR")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first input")
    args = parser.parse_args()
    warnings.simplefilter("error")
    bad = 0
    for name in args.doors:
        with TemporaryDirectory() as folder:
            found = list(outcomes(DOORS[name], Path(folder), args.count, args.seed, args.first))
        not_handled = {n: each for n, each in enumerate(found, args.first) if not each.handled}
        kinds = Counter(each.said for each in found)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        print(
            f"{name}\t{len(found)} inputs\t{kinds['read']} read\t{kinds['refused']} refused\t"
            f"{len(not_handled)} not handled\tslowest {max(e.seconds for e in found):.2f} s\t"
            f"{memory} MB",
            flush=True,
        )
        for number, each in list(not_handled.items())[:MOST_TOLD]:
            print(f"    {number}\t{each.seconds:.1f} s\t{each.said}")
        bad += len(not_handled)
    return bad > 0


if __name__ == "__main__":
    sys.exit(main())
