"""Formulas as pictures: LaTeX to SVG by ziamath, without TeX."""

from __future__ import annotations

import warnings
from functools import lru_cache
from html import escape

from digitpad.explanation.formulas.formula import Formula


def typeset(formula: Formula, *, size: float = 20.0, colour: str = "#1d2329") -> str:
    """Return a formula as SVG, its text equivalent inside.

    Parameters
    ----------
    formula : Formula
    size : float
        Height of the letters, in pixels.
    colour : str
        As #rrggbb.

    Returns
    -------
    str
        SVG of version 1.1, which Qt draws too; size in pixels.

    Raises
    ------
    ValueError
        If it is no LaTeX that can be typeset.
    """
    picture = _typeset(formula.latex, size, colour)
    said = escape(formula.text)
    return picture.replace("<svg ", f'<svg role="img" aria-label="{said}" ', 1)


@lru_cache(512)
def _typeset(latex: str, size: float, colour: str) -> str:
    with warnings.catch_warnings():
        # It finds its font in a way that Python 3.11 calls old; 3.13 no longer minds.
        warnings.simplefilter("ignore", DeprecationWarning)
        # A quarter of a second that the first paint need not wait for.
        from ziamath.config import config
        from ziamath.zmath import Latex

    config.svg2 = False  # Qt does not draw its <symbol>s
    try:
        return Latex(latex, size=size, color=colour).svg()
    except Exception as error:  # whatever its parser meets
        raise ValueError(f"cannot be typeset ({error}): {latex}") from error
