"""``digitpad read``: what ink files and pictures say, a line each."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from digitpad.cli.common.numbers import whole
from digitpad.cli.common.output import complain, remark
from digitpad.cli.common.paths import named_path
from digitpad.cli.jobs.countdown import Countdown
from digitpad.cli.jobs.ordered_results import OrderedResults
from digitpad.cli.jobs.read_job import FileResult, ReadJob
from digitpad.errors import DigitpadError, InkError
from digitpad.files import INPUT
from digitpad.ink.formats.reading import INK_SUFFIXES
from digitpad.pictures.suffixes import PICTURE_SUFFIXES
from digitpad.reading.asking import WRONG_IN_THOUSAND
from digitpad.reading.reader import Reader


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "read",
        help="read ink files and pictures",
        description="Print FILE, TEXT and CONFIDENCE of each file, tabs between them. "
        "A doubtful character is ? in the text.",
    )
    parser.add_argument(
        "files",
        nargs="+",
        type=named_path,
        metavar="FILE",
        help="ink or a picture; - is stdin; of a folder all whose names end as those of ink or "
        "pictures do, sorted",
    )
    network = parser.add_mutually_exclusive_group()
    network.add_argument("--weights", default="pen", metavar="W", help="essay, pen or a file")
    network.add_argument("--profile", metavar="NAME", help="with what was taught to this profile")
    parser.add_argument(
        "--decimal-mark",
        choices=[".", ",", "auto"],
        default="auto",
        metavar="MARK",
        help="the point or the comma, whichever parts the whole from the fraction; "
        "guessed unless given",
    )
    parser.add_argument(
        "--wrong-in-thousand",
        type=whole(0, 1000),
        default=WRONG_IN_THOUSAND,
        metavar="N",
        help="how many wrong amounts in a thousand are borne before asking with ?; "
        f"default: {WRONG_IN_THOUSAND}",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.add_argument(
        "--all",
        action="store_true",
        help="print every amount on a picture, each with its box: left, top, width, height",
    )
    readers = parser.add_mutually_exclusive_group()
    readers.add_argument(
        "--jobs", type=whole(1), default=1, metavar="N", help="read with N processes; default: 1"
    )
    readers.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="read on the Dask cluster there, which must see the files by the same names",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Read every file that can be read; 1 if one could not."""
    reader = _profile(args.profile) if args.profile else Reader.load(args.weights)
    reader = replace(
        reader, decimal_mark=args.decimal_mark, wrong_in_thousand=args.wrong_in_thousand
    )
    job = ReadJob(reader, "json" if args.json else "boxes" if args.all else "text")
    files = [file for path in args.files for file in files_of(path)]
    with _results(job, files, args.jobs, args.scheduler) as results:
        return _print_all(results, Countdown(len(files)))


def files_of(path: Path) -> Sequence[Path]:
    """Return a folder's files that are called as ink or pictures are, sorted; else the file."""
    if not os.path.isdir(path):  # of whatever name
        return [path]
    known = (*INK_SUFFIXES, *PICTURE_SUFFIXES)
    with suppress(OSError):
        names = sorted(name for name in os.listdir(path) if name.lower().endswith(known))
        files = [path / name for name in names if os.path.isfile(path / name)]
        return files or [path]
    return [path]  # whoever reads it says that it is a folder


def _print_all(results: Iterable[FileResult], countdown: Countdown) -> int:
    status = 0
    try:
        for result in results:
            countdown.clear()
            _print(result)
            countdown.step()
            status |= result.error is not None
    finally:
        countdown.clear()
    return status


def _print(result: FileResult) -> None:
    for notice in result.notices:
        remark(notice)
    if result.error:
        complain(result.error)
    else:
        print(f"{result.line}\n", end="")  # at once: Ctrl-C does not come between the two


@contextmanager
def _results(
    job: ReadJob, files: Sequence[Path], jobs: int, scheduler: str | None
) -> Iterator[Iterable[FileResult]]:
    """Give the results in the order of the files; those that are there when it is left are printed.

    What stops it, Ctrl-C above all, keeps what is done.
    """
    if not scheduler and min(jobs, len(files)) < 2:
        yield map(job, files)
        return
    if any(str(file) == INPUT for file in files):
        raise InkError(INPUT, "stdin is read by one process alone, without --jobs or --scheduler")
    with _elsewhere(job, files, jobs, scheduler) as results:
        try:
            yield results
        except (KeyboardInterrupt, DigitpadError):
            for result in results.finished():
                _print(result)
            raise


def _elsewhere(
    job: ReadJob, files: Sequence[Path], jobs: int, scheduler: str | None
) -> AbstractContextManager[OrderedResults[FileResult]]:
    if scheduler:
        from digitpad.cli.jobs.cluster import over_cluster

        return over_cluster(job, [Path(os.path.abspath(file)) for file in files], scheduler)
    from digitpad.cli.jobs.worker_pool import worker_pool

    return worker_pool(job, files, jobs)


def _profile(name: str) -> Reader:
    from digitpad.cli.common.journals import profile  # the journal, which reading can do without

    with profile(name) as history:
        learner = history.learner
        reader = Reader.of(history.base, history.weights)
        return reader.with_network(learner.network, learner.exemplars)
