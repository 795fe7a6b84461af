"""The essay's letters and equation numbers, and its functions as formulas."""

from __future__ import annotations

from digitpad.explanation.formulas.formula import Formula, partial, plain, symbol

C = plain("C")
_SUM_EQUATIONS = {1: "(6)", 2: "(8)", 3: "(9)"}


def sum_equation(layer: int, depth: int) -> str:
    """Return the number of the equation of z⁽ˡ⁾; (8a) is the general one."""
    return _SUM_EQUATIONS[layer] if depth == len(_SUM_EQUATIONS) else "(8a)"


def activation_equation(name: str, layer: int) -> str:
    """Return the number of the equation of a⁽ˡ⁾."""
    if name == "softmax":
        return "(11)"
    return "(7a)" if (name, layer) == ("relu", 1) else "(5)"


def a(layer: int, node: str = "") -> Formula:
    """Return aₙ⁽ˡ⁾, which is xₙ for the input."""
    return symbol("x", node=node) if layer == 0 else symbol("a", layer, node)


def z(layer: int, node: str = "") -> Formula:
    """Return zₙ⁽ˡ⁾."""
    return symbol("z", layer, node)


def w(layer: int, i: str, j: str) -> Formula:
    """Return w of the edge from node i to node j."""
    return symbol("w", layer, f"{i},{j}")


def b(layer: int, node: str = "") -> Formula:
    """Return bₙ⁽ˡ⁾."""
    return symbol("b", layer, node)


def y(node: str = "") -> Formula:
    """Return yₙ, the target."""
    return symbol("y", node=node)


def by(of: Formula) -> Formula:
    """Return ∂C/∂of."""
    return partial(C, of)


def total(index: str, last: int) -> Formula:
    """Return the sign of a sum over `index` from 1 to `last`, to stand before what is summed."""
    below = symbol("", node=index).text
    return plain(rf"\sum_{{{index}=1}}^{{{last}}} ", f"Σ{below} ")


def counted(node: int) -> str:
    """Return a node's number in formulas, from 1."""
    return str(node + 1)


def function(name: str, of: Formula) -> Formula:
    """Return what an activation function of one number does to it. Table 1.

    Raises
    ------
    ValueError
        If it is softmax, which takes a whole layer.
    """
    if name == "relu":
        return plain(r"\max(0, ", "max(0, ") + of + ")"
    if name == "sigmoid":
        return plain(r"\frac{1}{1 + e^{-(", "1 / (1 + e^−(") + of + plain(")}}", "))")
    if name == "tanh":
        return plain(r"\tanh(", "tanh(") + of + ")"
    raise ValueError(f"{name} is no function of one number")


def softmax(layer: int, node: str, nodes: int) -> Formula:
    """Return e^z over the sum of all of them. (11)."""
    above, each = z(layer, node), z(layer, "k")
    return (
        plain(r"\frac{e^{", "e^")
        + above
        + plain(r"}}{", " / ")
        + total("k", nodes)
        + plain("e^{", "e^")
        + each
        + plain("}}", "")
    )


def layer_name(layer: int, depth: int) -> str:
    """Return what the essay calls a layer, for a heading."""
    name = layer_in_words(layer, depth)
    return f"layer O, {name}" if layer == depth else name


def layer_in_words(layer: int, depth: int) -> str:
    """Return what the essay calls a layer, in a sentence."""
    return {0: "the input", depth: "the output"}.get(layer, f"layer H{layer}")
