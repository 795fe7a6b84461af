"""A long weighted sum, cut down to the terms that matter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.explanation.formulas.formula import DOT, Formula, in_rows, number, plain
from digitpad.network.functions import Array

TERMS_SHOWN = 4


@dataclass(frozen=True)
class SumTerm:
    """One term of a weighted sum: `product` = `left` · `right`, of node `node` (from 0)."""

    node: int
    left: float
    right: float

    @property
    def product(self) -> float:
        """The term's value."""
        return float(self.left) * float(self.right)


@dataclass(frozen=True)
class Sum:
    """A sum of products, its largest terms one by one.

    Parameters
    ----------
    terms : tuple of SumTerm
        The largest ones by size, largest first; none of them 0.
    rest : float
        What the other terms come to.
    others : int
        How many of them are not 0.
    """

    terms: tuple[SumTerm, ...]
    rest: float
    others: int

    @classmethod
    def of(cls, left: Array, right: Array, shown: int = TERMS_SHOWN) -> Sum:
        """Return the sum of left ⊙ right, both of shape (n,)."""
        products = left.astype(np.float64) * right.astype(np.float64)
        order = np.argsort(-np.abs(products), kind="stable")
        count = int(np.count_nonzero(products))
        chosen = order[: min(shown, count)]
        terms = tuple(
            SumTerm(i, *pair)
            for i, *pair in zip(chosen.tolist(), left[chosen], right[chosen], strict=True)
        )
        return cls(terms, float(products.sum() - products[chosen].sum()), count - len(terms))

    def written(self, after: Sequence[Formula] = ()) -> tuple[Formula, ...]:
        """Return the sum with its numbers, such as ``0.5·1.2 + 37 more: 0.8``, then `after`.

        In more than one row where it is long.
        """
        pieces = [
            number(term.left, factor=True) + DOT + number(term.right, factor=True)
            for term in self.terms
        ]
        pieces += [self.rest_written()] if self.others else []
        return in_rows([*pieces, *after] or [plain("0")])

    def rest_written(self) -> Formula:
        """Return what the other terms come to, and how many they are."""
        more = f"{self.others} more"
        value = number(self.rest)
        return Formula(
            rf"\underbrace{{{bracketed_latex(value)}}}_{{\text{{{more}}}}}",
            f"[{more}: {value.text}]",
            f"[{more}: {value.exact}]",
        )


def bracketed_latex(value: Formula) -> str:
    """Return a number's LaTeX, in brackets where it is negative."""
    return f"({value.latex})" if value.latex.startswith("{-}") else value.latex
