"""What a check found: how far two things that ought to be equal are apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike


@dataclass(frozen=True)
class Finding:
    """One line of the outcome.

    Parameters
    ----------
    group : str
        What kind of check it is.
    name : str
        What was compared.
    difference : float
        The largest difference.
    bound : float
        The largest difference that passes.
    measure : str
        Of what the difference is: absolute, relative, or of a scale.
    """

    group: str
    name: str
    difference: float
    bound: float
    measure: str = "absolute"

    @property
    def passed(self) -> bool:
        """Whether the difference is within its bound; what is no number is not."""
        return self.difference <= self.bound

    @property
    def verdict(self) -> str:
        """PASS or FAIL."""
        return "PASS" if self.passed else "FAIL"


def absolute(group: str, name: str, found: ArrayLike, expected: ArrayLike, bound: float) -> Finding:
    """Return the largest |found - expected|."""
    return Finding(group, name, _largest(np.subtract(found, expected)), bound)


def relative(group: str, name: str, found: ArrayLike, expected: ArrayLike, bound: float) -> Finding:
    """Return the largest |found / expected - 1|."""
    quotient = np.divide(found, expected)
    return Finding(group, name, _largest(quotient - 1), bound, "relative")


def all_passed(findings: Iterable[Finding]) -> bool:
    """Return whether every check passed."""
    return all(finding.passed for finding in findings)


def _largest(difference: np.ndarray) -> float:
    return float(np.max(np.abs(difference)))
