"""Change the code in one place at a time, and see whether a test notices.

    python -m tests.mutation PACKAGE [--samples N] [--seed S] [--tests PATH ...]

The mutants are drawn by chance among all that a package has, in a copy of the project; each is
tried with the package's own tests. What no test notices is printed, with the share noticed.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import cache_from_source
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ |= {"OPENBLAS_NUM_THREADS": "1", "QT_QPA_PLATFORM": "offscreen", "CI": "1"}

# Imported once, before the forks; nothing of digitpad may be, for each fork has its own.
import numpy as np
import pytest

from tests.mutants import Mutant, mutants

ROOT = Path(__file__).parents[1]
COPIED = ("digitpad", "tests", "resources", "weights", "docs", "pyproject.toml", "README.md")


@dataclass(frozen=True)
class Copy:
    """A copy of the project, and the tests in it to try mutants with."""

    root: Path
    tests: Sequence[str]

    def try_out(self, mutant: Mutant, seconds: float) -> bool:
        """Return whether a test fails, or takes longer than `seconds`, with the mutant."""
        path = self.root / mutant.path
        whole = path.read_text()
        self._write(path, mutant.source)
        try:
            return self.fails(seconds, mutant.module)
        finally:
            self._write(path, whole)

    def _write(self, path: Path, source: str) -> None:
        """Write a module; its bytecode goes, as it is told by its second and its length alone."""
        path.write_text(source)
        Path(cache_from_source(str(path))).unlink(missing_ok=True)

    def fails(self, seconds: float, first: str = "") -> bool:
        """Return whether a test fails, or takes longer than `seconds`; those of `first` first."""
        process = multiprocessing.get_context("fork").Process(target=self._test, args=(first,))
        process.start()
        process.join(seconds)
        if process.exitcode is None:
            process.kill()
            process.join()
        return process.exitcode != 0

    def _test(self, first: str) -> None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        os.chdir(self.root)
        sys.path[:] = [str(self.root), *(p for p in sys.path if Path(p or ".") != ROOT)]
        options = ["-x", "-q", "-n", "0", "-p", "no:cacheprovider"]
        os._exit(pytest.main([*options, *self._files(first)]))

    def _files(self, first: str) -> list[str]:
        """Return the files of tests, those that import `first` before the others."""
        files = [
            file for path in self.tests for file in sorted((self.root / path).rglob("test_*.py"))
        ]
        return [str(f) for f in sorted(files, key=lambda f: first not in f.read_text())]


def main() -> None:
    """Draw mutants, try each, print those that live."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("package", help="such as network")
    parser.add_argument("--samples", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tests", nargs="*", help="tests/PACKAGE unless given")
    args = parser.parse_args()
    drawn = _drawn(args.package, args.samples, np.random.default_rng(args.seed))
    with TemporaryDirectory() as folder:
        copy = _copied(Path(folder), args.tests or [f"tests/{args.package}"])
        began = time.monotonic()
        if copy.fails(seconds=1200):
            sys.exit("the tests fail without any mutant")
        patience = 20 + 4 * (time.monotonic() - began)
        alive = 0
        for number, mutant in enumerate(drawn, 1):
            if not copy.try_out(mutant, patience):
                alive += 1
                print(f"alive  {mutant}", flush=True)
            print(f"{number} tried, {alive} alive", end="\r", file=sys.stderr)
    print(f"{args.package}: {len(drawn) - alive} of {len(drawn)} noticed")


def _drawn(package: str, samples: int, rng: np.random.Generator) -> list[Mutant]:
    every = list(_every(package))
    places = rng.permutation(len(every))[:samples]
    print(f"{len(every)} mutants in {package}, {len(places)} drawn", flush=True)
    return [every[place] for place in sorted(places)]


def _every(package: str) -> Iterator[Mutant]:
    for path in sorted((ROOT / "digitpad" / package).rglob("*.py")):
        yield from mutants(path.relative_to(ROOT), path.read_text())


def _copied(folder: Path, tests: Sequence[str]) -> Copy:
    """Copy what the tests need."""
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(
                ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
            )
        else:
            shutil.copy(ROOT / name, folder / name)
    return Copy(folder, tests)


if __name__ == "__main__":
    main()
