"""Numbers as they are written: three significant figures to read, all of them to copy."""

from __future__ import annotations

from math import floor, isfinite, isnan, log, log10

import numpy as np

FIGURES = 3
_PLAIN = range(-3, 3)  # powers of ten written out: 0.00123 to 999
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")

Number = float | np.floating | np.integer


def short(x: Number, figures: int = FIGURES) -> str:
    """Return `x` to so many significant figures, with a true minus sign.

    What is short of 1 is not rounded up to it: 1 − 1.00 would not give what 1 − a does.

    >>> short(-0.04512), short(7.44137e-4), short(0), short(0.99999917)
    ('−0.0451', '7.44×10⁻⁴', '0', '0.99999917')
    """
    mantissa, power = _parted(x, figures)
    mantissa = mantissa.replace("-", "−").replace("inf", "∞").replace("nan", "no number")
    return mantissa if power is None else f"{mantissa}×10{superscript(power)}"


def superscript(power: int) -> str:
    """Return an integer as an exponent is written."""
    return str(power).translate(_RAISED)


def short_latex(x: Number, figures: int = FIGURES) -> str:
    """Return the same in LaTeX."""
    mantissa, power = _parted(x, figures)
    mantissa = mantissa.replace("inf", r"\infty ").replace("nan", r"\text{no number}")
    mantissa = mantissa.replace("-", "{-}")  # a sign, not a subtraction, and set as close
    return mantissa if power is None else rf"{mantissa} \times 10^{{{power}}}"


def figures_of(x: Number) -> int:
    """Return how many significant figures `x` needs to be written in full: 1 for 0.001."""
    return next(n for n in range(1, 18) if float(f"{x:.{n - 1}e}") == float(x))


def exact(x: Number) -> str:
    """Return the shortest text that stands for `x` and no other number of its dtype."""
    return str(x)


def percent(p: Number) -> str:
    """Return a probability as a percentage, never rounded up to a certainty.

    >>> percent(0.99976), percent(0.0717), percent(3e-7)
    ('99.976 %', '7.17 %', '3.00×10⁻⁵ %')
    """
    missing = 1 - float(p)
    if not 0 < missing < 0.001:
        return f"{short(100 * float(p))} %"
    return f"{100 * float(p):.{_decimals(100 * missing)}f} %"


def power_of_e(z: Number, figures: int = FIGURES) -> tuple[str, str]:
    """Return e^z as `short` and `short_latex` write it, for a z of any size: no overflow."""
    tens = float(z) / log(10)
    power = floor(tens)
    mantissa = 10 ** (tens - power)
    if power in range(-300, 300):
        value = mantissa * 10.0**power
        return short(value, figures), short_latex(value, figures)
    digits = f"{mantissa:.{figures - 1}f}"
    return f"{digits}×10{str(power).translate(_RAISED)}", rf"{digits} \times 10^{{{power}}}"


def _parted(x: Number, figures: int) -> tuple[str, int | None]:
    """Return mantissa and power of ten; no power where the number is written out."""
    x = float(x)
    if x == 0:
        return "0", None
    if isnan(x) or not isfinite(x):
        return f"{x}", None
    if abs(x) < 1 == abs(float(f"{x:.{figures - 1}e}")):
        return f"{x:.{_decimals(1 - abs(x))}f}", None
    power = int(f"{x:.{figures - 1}e}".partition("e")[2])  # of the rounded number: 999.6 is 10³
    if power in _PLAIN:
        return f"{x:.{max(figures - 1 - power, 0)}f}", None
    return f"{x:.{figures - 1}e}".partition("e")[0], power


def _decimals(missing: float) -> int:
    """Return how many decimals show two figures of what is missing from a whole."""
    return 1 - floor(log10(missing))
