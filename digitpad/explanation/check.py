"""One derivative checked: by back-propagation, and by nudging the parameter."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.explanation.example import WorkedExample
from digitpad.explanation.formulas.formula import EQUALS, Formula, number, plain, words
from digitpad.explanation.formulas.notation import by
from digitpad.explanation.formulas.numerals import short
from digitpad.explanation.parameter import Parameter
from digitpad.network.differences import STEP, central_differences


@dataclass(frozen=True)
class Check:
    """A derivative found in two ways, in float64.

    Parameters
    ----------
    parameter : Parameter
    name : str
        What it is, in words.
    analytic : float
        By back-propagation.
    numeric : float
        By central differences.
    step : float
        How far the parameter was nudged either way.
    """

    parameter: Parameter
    name: str
    analytic: float
    numeric: float
    step: float

    @property
    def difference(self) -> float:
        """How far the two are apart."""
        return abs(self.analytic - self.numeric)

    @property
    def relative(self) -> float:
        """The difference as a share of the larger; 0 where both are 0."""
        return self.difference / (max(abs(self.analytic), abs(self.numeric)) or 1.0)

    @property
    def lines(self) -> tuple[Formula, ...]:
        """The check as formulas: the quotient, then both results."""
        w = self.parameter.symbol
        quotient = (
            plain(r"\frac{C(", "(C(")
            + w
            + plain(" + h) - C(", " + h) − C(")
            + w
            + plain(" - h)}{2h}", " − h)) / 2h")
        )
        return (
            by(w) + plain(r" \approx ", " ≈ ") + quotient,
            plain("h") + EQUALS + number(self.step),
            words("numeric: ") + number(self.numeric),
            words("analytic: ") + number(self.analytic),
            words("relative difference: ") + number(self.relative),
        )

    @property
    def description(self) -> str:
        """The outcome in a sentence."""
        return (
            f"Back-propagation gives {short(self.analytic)} for the {self.name}, a "
            f"nudge of {short(self.step)} either way {short(self.numeric)}: they differ by "
            f"{short(self.difference)}, {short(self.relative)} of the larger."
        )


def check(example: WorkedExample, parameter: Parameter, step: float = STEP) -> Check:
    """Find ∂C/∂w of one parameter in both ways, in float64 whatever the network's dtype.

    A relu that switches on or off within the step makes the numeric derivative a mixture
    of the slopes on either side.

    Raises
    ------
    ValueError
        If the network has no such parameter.
    """
    wide = example.having(network=example.network.astype("float64"))
    index = parameter.index(wide.network.sizes)
    (numeric,) = central_differences(wide.network, wide.x, wide.y, [index], wide.loss, step)
    name = parameter.named(wide.depth)
    return Check(parameter, name, float(wide.gradient.flat[index]), float(numeric), step)
