"""A formula in three notations at once, put together piece by piece.

Pieces join with ``+``. So the text equivalent and the figures in full say what the
typeset formula says: nobody writes them a second time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from digitpad.explanation.formulas import numerals
from digitpad.explanation.formulas.numerals import Number

_ROW = 84  # characters; a longer row would be set smaller than the others
_RAISED = str.maketrans("0123456789()-+l", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁻⁺ˡ")
_LOWERED = str.maketrans("0123456789()-+ijklmnt", "₀₁₂₃₄₅₆₇₈₉₍₎₋₊ᵢⱼₖₗₘₙₜ")
_ESCAPED = str.maketrans(
    {c: f"\\{c}" for c in "#$%&_{}"}
    | {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
)


@dataclass(frozen=True)
class Formula:
    """A formula, or a piece of one.

    Parameters
    ----------
    latex : str
        To be typeset; numbers to three significant figures.
    text : str
        The same in Unicode: the text equivalent of the picture.
    exact : str
        The text with every number in full, to show under the pointer and to copy.
    """

    latex: str
    text: str
    exact: str

    def __add__(self, other: Formula | str) -> Formula:
        other = other if isinstance(other, Formula) else plain(other)
        return Formula(self.latex + other.latex, self.text + other.text, self.exact + other.exact)

    def __radd__(self, other: str) -> Formula:
        return plain(other) + self

    def __str__(self) -> str:
        return self.text


def plain(latex: str, text: str | None = None) -> Formula:
    """Return a piece without numbers; `text` is the LaTeX itself unless given."""
    text = latex if text is None else text
    return Formula(latex, text, text)


def words(said: str) -> Formula:
    """Return upright words, whatever characters they hold."""
    return plain(rf"\text{{{said.translate(_ESCAPED)}}}", said)


def number(x: Number, *, factor: bool = False, figures: int = numerals.FIGURES) -> Formula:
    """Return a number; as a factor a negative one, or a power of ten, stands in brackets."""
    shown = numerals.short_latex(x, figures), numerals.short(x, figures)
    found = Formula(*shown, numerals.exact(x))
    return bracketed(found) if factor and (x < 0 or "×" in found.text) else found


def power_of_e(z: Number) -> Formula:
    """Return the value of e^z, however large or small."""
    text, latex = numerals.power_of_e(z)
    return Formula(latex, text, f"e^{numerals.exact(z)}")


def bracketed(inner: Formula) -> Formula:
    """Return `inner` in brackets."""
    return "(" + inner + ")"


def fraction(above: Formula, below: Formula) -> Formula:
    """Return a quotient."""
    return Formula(
        rf"\frac{{{above.latex}}}{{{below.latex}}}",
        f"{above.text} / {below.text}",
        f"{above.exact} / {below.exact}",
    )


def joined(pieces: Iterable[Formula], between: str | Formula = " + ") -> Formula:
    """Return `pieces` with `between` in between."""
    result, first = plain(""), True
    for piece in pieces:
        result = piece if first else result + between + piece
        first = False
    return result


def in_rows(terms: Sequence[Formula], room: int = _ROW) -> tuple[Formula, ...]:
    """Return a sum in rows of about `room` characters; each but the first begins with its plus."""
    count = -(-len(joined(terms).text) // room)
    each = -(-len(terms) // count)
    rows = [joined(terms[i : i + each]) for i in range(0, len(terms), each)]
    return rows[0], *(_PLUS + row for row in rows[1:])


def symbol(letter: str, layer: int | str = "", node: str = "", *, text: str = "") -> Formula:
    """Return a letter with its layer above and its node below, such as z₃⁽¹⁾.

    Parameters
    ----------
    letter : str
        In LaTeX.
    layer : int or str
        Left out where empty.
    node : str
        Such as ``"3"``, ``"i,j"``; left out where empty.
    text : str
        The letter in Unicode, where LaTeX spells it another way.
    """
    above = f"^{{({layer})}}" if layer != "" else ""
    below = f"_{{{node}}}" if node else ""
    raised = f"({layer})".translate(_RAISED) if layer != "" else ""
    return plain(f"{letter}{below}{above}", f"{text or letter}{node.translate(_LOWERED)}{raised}")


def partial(of: Formula, by: Formula) -> Formula:
    """Return ∂of/∂by."""
    return Formula(
        rf"\frac{{\partial {of.latex}}}{{\partial {by.latex}}}",
        f"∂{of.text}/∂{by.text}",
        f"∂{of.exact}/∂{by.exact}",
    )


DOT = plain(r" \cdot ", "·")
EQUALS = plain(" = ")
DOTS = plain(r" \cdots ", "…")
_PLUS = plain(r"\quad {} + ", " + ")
