"""What was verified, as a report: Markdown, or a page of HTML that stands alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from digitpad.explanation.formulas.numerals import short
from digitpad.explanation.reports.html import render
from digitpad.verification.chart import SvgFigure, SvgLine, histogram, line_chart
from digitpad.verification.comparison import Verification
from digitpad.verification.finding import Finding, all_passed
from digitpad.verification.side_by_side import EpochPair


@dataclass(frozen=True, eq=False)
class VerificationReport:
    """All that one run of `digitpad verify` found.

    Parameters
    ----------
    alone : tuple of Finding
        The essay's figures and the derivatives.
    against : Verification or None
        The comparison with a framework.
    epochs : tuple of EpochPair
        The training side by side, as far as it went.
    """

    alone: tuple[Finding, ...]
    against: Verification | None = None
    epochs: tuple[EpochPair, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything that can pass or fail."""
        return self.alone + (self.against.findings if self.against else ())

    @property
    def groups(self) -> list[tuple[str, list[Finding]]]:
        """The findings by what kind of check they are, in order."""
        return [(name, list(some)) for name, some in groupby(self.findings, lambda f: f.group)]

    @property
    def verdict(self) -> str:
        """The outcome in a sentence."""
        failed = sum(not finding.passed for finding in self.findings)
        checks = f"{len(self.findings)} checks"
        return f"All {checks} passed." if not failed else f"{failed} of {checks} FAILED."

    @property
    def passed(self) -> bool:
        """Whether all passed."""
        return all_passed(self.findings)


REPORT_FIGURES = ("differences-float32", "differences-float64", "loss", "accuracy")
"""Every name that `figures` gives."""


def figures(account: VerificationReport) -> dict[str, SvgFigure]:
    """Return the report's figures, by name."""
    return {**_difference_figures(account.against), **_training_figures(account)}


def markdown(account: VerificationReport, paths: Mapping[str, str]) -> str:
    """Return the report as Markdown; `paths` says where its figures lie, by name."""
    return "\n".join(_lines(account, paths)) + "\n"


def html(account: VerificationReport) -> str:
    """Return the report as a page with everything in it."""
    rows = training_rows(account)
    return render("verify.html", account=account, figures=figures(account), rows=rows)


def _lines(account: VerificationReport, paths: Mapping[str, str]) -> Iterator[str]:
    yield from ("# Verification of the essay's mathematics", "", account.verdict)
    for name, findings in account.groups:
        yield from ("", f"## {name.capitalize()}", "")
        yield from ("| | what | largest difference | bound | measured |", "|---|---|---|---|---|")
        for f in findings:
            numbers = f"{short(f.difference)} | {short(f.bound)} | {f.measure}"
            yield f"| {f.verdict} | {f.name} | {numbers} |"
    if account.against:
        yield from _table_3(account.against)
    if account.epochs:
        yield from _training(account)
    for name, figure in figures(account).items():
        yield from ("", f"![{figure.said}]({paths[name]})")


def _table_3(against: Verification) -> Iterator[str]:
    yield from ("", against.note, "", f"## Table 3, by hand and by {against.framework}", "")
    yield from (f"| digit | by hand | by {against.framework} |", "|---|---|---|")
    yield from (f"| {' | '.join(row)} |" for row in against.table_3)


def _training(account: VerificationReport) -> Iterator[str]:
    yield from ("", "## Training side by side", "")
    yield "| epoch | loss here | loss there | train here | train there | test here | test there |"
    yield "|---|---|---|---|---|---|---|"
    for row in training_rows(account):
        yield f"| {' | '.join(row)} |"


def training_rows(account: VerificationReport) -> list[tuple[str, ...]]:
    """Return epoch, losses and accuracies, here and there, as text."""
    return [
        (
            str(e.number),
            f"{e.train_here.loss:.4f}",
            f"{e.train_there.loss:.4f}",
            f"{e.train_here.accuracy:.2%}",
            f"{e.train_there.accuracy:.2%}",
            f"{e.test_here.accuracy:.2%}",
            f"{e.test_there.accuracy:.2%}",
        )
        for e in account.epochs
    ]


def _difference_figures(against: Verification | None) -> dict[str, SvgFigure]:
    return {
        f"differences-{each.precision}": histogram(
            f"Differences of the gradients, {each.precision}",
            "power of ten of |by hand − by framework|",
            each.by_hand.gradient - each.by_framework.gradient,
        )
        for each in (against.comparisons if against else ())
    }


def _training_figures(account: VerificationReport) -> dict[str, SvgFigure]:
    if not account.epochs:
        return {}
    e = account.epochs
    loss = [
        SvgLine("here", [pair.train_here.loss for pair in e]),
        SvgLine("there", [pair.train_there.loss for pair in e]),
    ]
    right = [
        SvgLine("training here", [pair.train_here.accuracy for pair in e]),
        SvgLine("there", [pair.train_there.accuracy for pair in e]),
        SvgLine("test here", [pair.test_here.accuracy for pair in e]),
        SvgLine("there", [pair.test_there.accuracy for pair in e]),
    ]
    return {
        "loss": line_chart("Loss on the training images (Figure 11)", "epoch", loss),
        "accuracy": line_chart("Accuracy (Figure 11)", "epoch", right),
    }
