"""A table that leaves as LaTeX, CSV or Markdown."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from digitpad.explanation.formulas.formula import Formula


@dataclass(frozen=True)
class Table:
    """Rows of formulas under a header.

    Parameters
    ----------
    title : str
    header : tuple of Formula
    rows : tuple of tuple of Formula
        Each as long as the header.

    Raises
    ------
    ValueError
        If a row is longer or shorter.
    """

    title: str
    header: tuple[Formula, ...]
    rows: tuple[tuple[Formula, ...], ...]

    def __post_init__(self) -> None:
        if any(len(row) != len(self.header) for row in self.rows):
            raise ValueError(f"every row needs {len(self.header)} cells")

    def latex(self) -> str:
        """Return it as a LaTeX table; numbers to three significant figures."""

        def line(cells: Iterable[Formula]) -> str:
            return " & ".join(f"${cell.latex}$" if cell.latex else "" for cell in cells) + r" \\"

        return "\n".join(
            [
                r"% needs \usepackage{amsmath}",
                rf"\begin{{tabular}}{{{'l' * len(self.header)}}}",
                r"\hline",
                line(self.header),
                r"\hline",
                *map(line, self.rows),
                r"\hline",
                r"\end{tabular}",
                "",
            ]
        )

    def csv(self) -> str:
        """Return it as CSV (RFC 4180); numbers in full."""
        file = io.StringIO(newline="")
        writer = csv.writer(file)
        writer.writerow(cell.exact for cell in self.header)
        writer.writerows([cell.exact for cell in row] for row in self.rows)
        return file.getvalue()

    def markdown(self) -> str:
        """Return it as a Markdown table; numbers to three significant figures."""

        def line(cells: Iterable[str]) -> str:
            return f"| {' | '.join(cells)} |"

        def row(cells: Iterable[Formula]) -> str:
            return line(_marked_down(cell.text) for cell in cells)

        rule = line("---" for _ in self.header)
        return "\n".join([row(self.header), rule, *map(row, self.rows), ""])


def _marked_down(text: str) -> str:
    r"""Return text that means nothing else in a Markdown cell.

    A line break would end the row, a | the cell; the others would be emphasis, code,
    links, HTML, or an escape themselves.
    """
    return "".join(f"\\{c}" if c in r"\`*_[]<>|~#&$" else c for c in " ".join(text.split()))
