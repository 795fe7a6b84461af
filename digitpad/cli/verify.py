"""``digitpad verify``: the essay's section 3, done again."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from digitpad.assets import resource
from digitpad.cli.common.numbers import positive
from digitpad.cli.common.overwriting import add_force, require_free
from digitpad.cli.train import mnist_folder
from digitpad.datasets import mnist
from digitpad.datasets.mnist import pixels
from digitpad.files import require_writable, write_text
from digitpad.ink.inkml import read_inkml
from digitpad.ink.normalise import normalise
from digitpad.network.training import one_hot
from digitpad.verification.comparison import compare
from digitpad.verification.derivatives import check_derivatives
from digitpad.verification.finding import Finding
from digitpad.verification.framework import MODULES, Framework, load_framework
from digitpad.verification.golden import check_figures
from digitpad.verification.report import REPORT_FIGURES, VerificationReport, figures, html, markdown
from digitpad.verification.side_by_side import (
    BATCH,
    EpochPair,
    ExamplesAndTargets,
    train_side_by_side,
)

DIGIT, LABEL = "examples/five.inkml", 5
_EPOCHS = 20


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "verify",
        help="check the mathematics, alone or against a framework",
        description="Check the figures that the essay prints, every derivative by central "
        "differences and, with --against, one training step and all its numbers against a "
        "framework. The exit status is 1 if anything is further off than it may be.",
    )
    parser.add_argument("--against", choices=sorted(MODULES), help="a framework to compare with")
    parser.add_argument(
        "--train", action="store_true", help="also train side by side with it, on MNIST"
    )
    parser.add_argument("--epochs", type=positive(int), help=f"of --train; default: {_EPOCHS}")
    parser.add_argument(
        "--mnist", type=Path, metavar="DIR", help="of --train: the four MNIST files"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        *("--report", "--out"), type=Path, metavar="FILE", help="FILE.md or FILE.html"
    )
    add_force(parser)
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    """Check, say what was found, and write the report."""
    if args.train and not args.against:
        args.parser.error("--train needs --against")
    if not args.train and (args.epochs or args.mnist):
        args.parser.error("--epochs and --mnist need --train")
    if args.report and args.report.suffix.lower() not in (".md", ".html"):
        args.parser.error("--report wants a name that ends in .md or .html")
    if args.report:
        for path in _written(args.report):
            require_free(path, force=args.force)
        require_writable(args.report)  # before hours of training
    account, stopped = _account(args)
    print(json.dumps(_as_data(account)) if args.json else _as_text(account))
    if args.report:
        _write(args.report, account)
    return 130 if stopped else int(not account.passed)


def _account(args: argparse.Namespace) -> tuple[VerificationReport, bool]:
    """Return what was found, and whether Ctrl-C cut the training short."""
    framework = load_framework(args.against) if args.against else None
    data = _data(args.mnist) if args.train else None  # missing data must not be found out late
    account = VerificationReport((*check_figures(), *check_derivatives()))
    if framework is None:
        return account, False
    image = normalise(read_inkml(resource(DIGIT)))
    account = replace(account, against=compare(framework, image, LABEL))
    if data is None:
        return account, False
    epochs: list[EpochPair] = []
    try:
        _train(framework, data, args.epochs or _EPOCHS, epochs)
    except KeyboardInterrupt:
        print(f"stopped after {len(epochs)} epochs", file=sys.stderr)
        return replace(account, epochs=tuple(epochs)), True
    return replace(account, epochs=tuple(epochs)), False


def _data(folder: Path | None) -> tuple[ExamplesAndTargets, ExamplesAndTargets]:
    found = mnist_folder(folder)
    sets = mnist.load(found, "train"), mnist.load(found, "test")
    training, test = ((pixels(each), one_hot(each.labels)) for each in sets)
    return training, test


def _train(
    framework: Framework,
    data: tuple[ExamplesAndTargets, ExamplesAndTargets],
    epochs: int,
    done: list[EpochPair],
) -> None:
    """Train, showing progress on stderr; add each epoch to `done` as it ends."""
    console = Console(stderr=True)
    columns = TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn()
    batches = -(-len(data[0][0]) // BATCH)
    hidden = not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=hidden) as bar:
        task = bar.add_task("training side by side", total=epochs * batches)

        def advance(batch: int) -> None:
            bar.update(task, completed=len(done) * batches + batch)

        for pair in train_side_by_side(framework, *data, epochs=epochs, on_batch=advance):
            done.append(pair)
            console.print(_epoch(pair, epochs), highlight=False)


def _epoch(pair: EpochPair, epochs: int) -> str:
    return (
        f"epoch {pair.number}/{epochs}  loss {pair.train_here.loss:.4f} and "
        f"{pair.train_there.loss:.4f}  test accuracy {pair.test_here.accuracy:.4f} and "
        f"{pair.test_there.accuracy:.4f}"
    )


def _write(path: Path, account: VerificationReport) -> None:
    """Write the report; the figures of a Markdown report stand in files beside it."""
    if path.suffix.lower() == ".html":
        write_text(path, html(account))
    else:
        drawn = figures(account)
        beside = {name: _figure_file(path, name) for name in drawn}
        for name, figure in drawn.items():
            write_text(beside[name], figure.svg)
        write_text(path, markdown(account, {name: file.name for name, file in beside.items()}))
    print(f"report: {path}", file=sys.stderr)


def _written(report: Path) -> list[Path]:
    """Return the files that a report may take."""
    beside = REPORT_FIGURES if report.suffix.lower() == ".md" else ()
    return [report, *(_figure_file(report, name) for name in beside)]


def _figure_file(report: Path, name: str) -> Path:
    return report.with_name(f"{report.stem}-{name}.svg")


def _as_text(account: VerificationReport) -> str:
    lines = []
    for name, findings in account.groups:
        lines += [name, *(_line(finding) for finding in findings), ""]
    if account.against:
        lines += [account.against.note, "", *_table_3(account), ""]
    return "\n".join([*lines, account.verdict])


def _line(f: Finding) -> str:
    return f"  {f.verdict}  {f.difference:9.2e} of {f.bound:8.1e} allowed  {f.name} ({f.measure})"


def _table_3(account: VerificationReport) -> list[str]:
    assert account.against is not None
    head = f"digit  by hand  by {account.against.framework}"
    return [head, *(f"{d:>5}  {hand:>7}  {there}" for d, hand, there in account.against.table_3)]


def _as_data(account: VerificationReport) -> dict[str, Any]:
    found = [{**asdict(f), "passed": f.passed} for f in account.findings]
    data: dict[str, Any] = {"passed": account.passed, "findings": found}
    if account.against:
        against = account.against
        data["framework"] = {"name": against.framework, "epsilon_form": against.epsilon_form}
        data["table_3"] = [[int(d), float(a), float(b)] for d, a, b in against.table_3]
    if account.epochs:
        data["training"] = [asdict(pair) for pair in account.epochs]
    return data
