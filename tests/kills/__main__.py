"""Kill what writes, at any moment: nothing that it acknowledged may be lost, nothing half there.

    python -m tests.kills [--kills N] [--seed N] [KIND ...]

A line for each kind: how often it was killed, and how many deeds it had acknowledged by then.
"""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from tests.kills.killing import acknowledged
from tests.kills.kinds import KINDS


def main() -> None:
    """Kill each kind, and print what it had acknowledged."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", default=list(KINDS), metavar="KIND")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    for name in args.kinds:
        with TemporaryDirectory() as folder:
            rng = np.random.default_rng(args.seed)
            done = acknowledged(KINDS[name], Path(folder), args.kills, rng)
        print(f"{name}\t{args.kills} kills\t{done} acknowledged, none lost", flush=True)


if __name__ == "__main__":
    main()
