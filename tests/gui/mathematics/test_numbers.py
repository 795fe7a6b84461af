"""Every number in the window is the core's, to the digit shown, and in full where it is copied."""

from itertools import pairwise, product

import numpy as np
import pytest

from digitpad.explanation.guide.steps import key
from digitpad.gui.app.language import use_language
from digitpad.gui.mathematics.layer_words import share
from tests.gui.mathematics.core import agree, core_of, indices, is_percentage, numbers


@pytest.fixture
def maths(looked_at):
    """One window for all these tests, which only look."""
    return looked_at


def shows(panel, values, index) -> bool:
    """Whether a map shows values, its scale and title say so, and one of them is written out."""
    most = np.abs(values).max()
    low = -most if panel.map.signed else 0
    scale = numbers(panel._low.text()) + numbers(panel._high.text())
    near = np.allclose(panel.map.values, values, rtol=1e-4, atol=1e-6 * most)
    told, exact = panel.value.text().split(" = ")[-1], panel.value.toolTip().split(" = ")[-1]
    return (
        near
        and panel.map.highest == np.abs(panel.map.values).max()
        and agree(scale, [low, most])
        and panel.map.focus_index == index
        and agree(numbers(told), [values[index]])
        and np.isclose(float(exact), values[index], rtol=1e-4)
        and float(exact) == panel.map.values[index]
    )


def said(lines) -> str:
    return " ; ".join(line.text for line in lines.formulas)


@pytest.mark.parametrize("loss", ["cross-entropy (13)", "squared error (12)"])
def test_the_walk_shows_the_cores_numbers(maths, core, loss):
    maths.header.loss.setCurrentText(loss)
    maths.header.loss.textActivated.emit(loss)
    core, walk, steps = core_of(maths), maths.walk, 0
    while walk.next.isEnabled() or not steps:
        maths.study.go(step=steps)
        steps, page = steps + 1, walk.page
        values = core.values(page.kind, page.layer)
        at = walk.map.map.focus_index
        assert shows(walk.map, values, at), key(page)
        assert agree(numbers(said(walk.lines)), core.written(page.kind, page.layer, at)), key(page)
        hovered = tuple(n // 2 for n in np.shape(values))
        walk.map.map.pointed.emit(hovered)
        assert agree(numbers(walk.map.value.text().split(" = ")[-1]), [values[hovered]])
        assert float(walk.map.map.toolTip().split(" = ")[-1]) == walk.map.map.values[hovered]
        if page.kind in ("z", "dC_dW"):  # numbers that are the right ones have the right names
            names, written = indices(walk.lines.formulas[0].text), walk.lines.formulas
            first = core.a(page.layer - 1)[names[1] if page.kind == "z" else names[0]]
            assert agree(numbers(written[1].text)[0], first)
        in_full = [line.exact for line in walk.lines.formulas]
        assert np.isclose(
            float(in_full[-1].split(" = ")[-1]),
            core.written(page.kind, page.layer, at)[-1],
            rtol=1e-4,
        )
        assert [view.toolTip() for view in walk.lines.views[: len(in_full)]] == in_full
    assert steps == 19


def test_the_heading_says_how_it_was_read(maths, core):
    told = maths.header.reading.text()
    best = core.a(3).max()
    assert told.startswith(f"Read as {core.a(3).argmax()}, ")
    assert is_percentage(told.split(", ")[1], best)


def test_neurons_show_the_cores_numbers(maths, core):
    for layer, node in [(1, 9), (1, None), (2, 30), (2, None), (3, 7)]:
        assert_neuron(maths, core, layer, node)


def assert_neuron(maths, core, layer, node) -> None:
    maths.study.go(tab="neuron", layer=layer, node=node)
    tab = maths.neuron
    node = int(core.a(layer).argmax()) if node is None else node
    through = core.through(layer, node)
    evidence = core.x * through
    strongest = (int(np.abs(tab.evidence.map.values).argmax()),)
    assert shows(tab.layer, core.a(layer), (node,))
    assert shows(tab.weights, through, strongest)
    assert shows(tab.evidence, evidence, strongest)
    if layer < 3:
        onward = core.W(layer + 1)[node]
        assert shows(tab.outgoing, onward, (int(np.abs(onward).argmax()),))
    pro, con = evidence.clip(0).sum(), evidence.clip(None, 0).sum()
    left = core.z(layer)[node] - evidence.sum()
    assert agree(numbers(tab._evidence_said.text()), [pro, con, left])
    sums = core.written("z", layer, (node,)) + core.written("a", layer, (node,))
    assert agree(numbers(said(tab.lines)), sums)
    z, a = core.z(layer)[node], core.a(layer)[node]
    assert agree(numbers(tab.curve.accessibleDescription())[-2:], [z, a])
    assert tab.curve.toolTip() == f"z = {z!s}\na = {a!s}"


def test_a_weights_check_and_its_ways_are_the_cores(maths, core):
    for layer, bias in product((1, 2, 3), (False, True)):
        assert_weight(maths, core, layer, bias)


def assert_weight(maths, core, layer, bias) -> None:
    maths.study.go(tab="weight", layer=layer, bias=bias)
    tab = maths.weight
    i, j = tab.parameter.i, tab.parameter.j
    analytic = core.dC_db(layer)[j] if bias else core.dC_dW(layer)[i, j]
    h, numeric, shown, relative = (float(f.exact.split()[-1]) for f in tab.check_lines.formulas[1:])
    assert np.isclose(numeric, nudged(core, layer, i, j, h), rtol=1e-6)
    assert np.isclose(shown, analytic, rtol=1e-4)
    assert np.isclose(relative, abs(shown - numeric) / max(abs(shown), abs(numeric)), rtol=1e-9)
    texts = " ".join(f.text for f in tab.check_lines.formulas[1:])
    assert agree(numbers(texts), [h, numeric, shown, relative])
    verdict = [shown, h, numeric, abs(shown - numeric), relative]
    assert agree([n for n in numbers(tab.verdict.text()) if n not in names_of(tab)], verdict)
    assert np.isclose(float(tab.fan.toolTip().split()[-1]), analytic, rtol=1e-6)
    for path in tab.paths.formulas:
        names, factors = path.text.split(": ")
        nodes = indices(names)[1 if bias else 2 :]
        wanted = [1.0 if bias else core.a(layer - 1)[i]]
        for place, (here, there) in enumerate(pairwise(nodes), start=layer):
            wanted += [core.slope(place)[here], core.W(place + 1)[here, there]]
        wanted.append(core.dC_dz(3)[nodes[-1]])
        assert agree(numbers(factors), [*wanted, np.prod(np.float64(wanted))])
        assert path.text in tab.fan.accessibleDescription()


def names_of(tab) -> set[float]:
    """The numbers in a weight's name: node 3 of layer H1."""
    return set(numbers(tab.parameter.named(3)))


def nudged(core, layer, i, j, h) -> float:
    """∂C/∂w by central differences, layer by layer in NumPy."""

    def loss(by: float) -> float:
        a = core.x.astype(float)
        for n in (1, 2, 3):
            W, b = core.W(n).astype(float), core.b(n).astype(float)
            if n == layer:
                (b if i is None else W)[j if i is None else (i, j)] += by
            z = a @ W + b
            a = np.maximum(z, 0)
        return np.log(np.exp(z - z.max()).sum()) - (z - z.max())[core.label]

    return (loss(h) - loss(-h)) / (2 * h)


def test_shares_are_written_in_the_form_of_the_language():
    use_language("de")
    try:
        said = [share(p).replace("\xa0", " ") for p in (0.99976, 0.0717, 3e-7)]
        assert said == ["99,976 %", "7,17 %", "3,00×10⁻⁵ %"]
    finally:
        use_language("en")
    assert share(0.99976) == "99.976 %"
