"""The numbers beside formulas and maps: keys, descriptions, sentences, settings, sliders, bars."""

from dataclasses import asdict

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication

from digitpad.explanation.centring import Disturbance
from digitpad.explanation.formulas.notation import layer_name
from digitpad.gui.mathematics.tabs.sliders import RANGES
from digitpad.gui.mathematics.views.map_panel import MapPanel
from digitpad.gui.mathematics.views.number_map import NumberMap
from tests.gui.mathematics.core import OPTIMIZERS, agree, indices, is_percentage, numbers


@pytest.fixture
def maths(looked_at):
    """One window for all these tests, which only look."""
    return looked_at


@pytest.mark.parametrize("bias", [False, True])
def test_the_fans_key_is_the_largest_share_of_any_line(maths, core, bias):
    for layer in (1, 2, 3):
        maths.study.go(tab="weight", layer=layer, bias=bias)
        at = maths.weight.parameter
        ways = core.shares(layer, None if bias else at.i, at.j)
        lines = [ways, ways.sum(), *(ways.sum(axis=n) for n in range(ways.ndim))]
        most = max(np.abs(shares).max() for shares in lines)
        assert agree(numbers(" ".join(maths.weight.fan.key)), [most, most])
        assert "\n".join(maths.weight.fan.key) in maths.weight.fan.accessibleDescription()


def test_a_fan_without_lines_needs_no_key(maths, core):
    (silent, *_) = np.flatnonzero(core.a(1) == 0)
    maths.study.go(tab="weight", layer=1, node=int(silent))
    assert maths.weight.fan.key == ()


def test_maps_are_described_and_hovered_with_their_own_numbers(maths, core):
    for place in [
        *({"tab": "walk", "step": step} for step in range(19)),
        *({"tab": "neuron", "layer": layer} for layer in (1, 2, 3)),
        {"tab": "centring"},
    ]:
        maths.study.go(**place)
        QCoreApplication.processEvents()
        for shown in maths.findChildren(NumberMap):
            if shown.isVisible():
                assert_described(shown)
        for panel in maths.findChildren(MapPanel):
            if panel.isVisible():
                assert_hovered(panel)
    assert np.array_equal(maths.header._digit.values, core.x)


def assert_described(shown: NumberMap) -> None:
    """Compare the text equivalent with the numbers; that these are the core's, others test."""
    values = shown.values
    least, most = (np.argwhere(values == end)[0] + 1 for end in (values.min(), values.max()))
    wanted = [values.size, values.min(), *least, values.max(), *most, (values == 0).sum(), 0]
    # Whole numbers are written out, whatever their size.
    said = numbers(shown.accessibleDescription())
    counts = [n for n in range(len(wanted)) if n not in (1, 2 + values.ndim)]
    assert agree(said, wanted)
    assert [said[n] for n in counts] == [wanted[n] for n in counts]


def assert_hovered(panel: MapPanel) -> None:
    index = tuple(n // 3 for n in panel.map.values.shape)
    panel.map.pointed.emit(index)
    name, told = panel.value.text().split(" = ")
    assert agree(numbers(told), [panel.map.values[index]])
    assert float(panel.map.toolTip().split(" = ")[1]) == panel.map.values[index]
    assert set(indices(name)) >= {*index}
    panel.map.pointed.emit(None)


def test_the_walks_sentences_count_as_the_core_does(maths, core):
    sizes, walk = core.net.sizes, maths.walk
    for step in range(19):
        maths.study.go(step=step)
        page = walk.page
        counted = [] if page.kind == "C" else [walk.map.map.values.size]
        assert numbers(walk.map.heading.text()) == counted
        assert all(line.text in walk.accessibleDescription() for line in page.lines)
        said = numbers(walk.note.text())
        if page.kind == "x":
            assert said == [sizes[0], 0, 1, np.count_nonzero(core.x), 0]
        elif page.kind == "z":
            ((node,), n_in) = page.focus, sizes[page.layer - 1]
            digit = [node + 1, node] if page.layer == 3 else []
            assert said == [n_in, n_in, node + 1, *digit]
        elif page.kind == "C":
            assert numbers(walk._title.text()) == [core.label]
            assert said == [1, core.label, 0, 0, core.label + 1, core.label]
        elif page.kind == "dC_dz" and page.layer == 3:
            node = page.focus[0]
            assert said == [core.label, 1, 0, node + 1, node]


def test_headings_name_the_node_and_the_weight_that_are_shown(maths, core):
    for layer, bias in [(1, False), (2, True), (3, False)]:
        maths.study.go(tab="neuron", layer=layer, node=4, source=6, bias=bias)
        maths.study.go(tab="weight")
        assert numbers(maths.neuron.title.text())[0] == maths.neuron.chooser.node.value() == 5
        names, said = indices(maths.weight._name.text()), numbers(maths.weight._name.text())
        assert names == ([4] if bias else [6, 4])
        assert said == ([5] if bias else [7, 5] if layer == 1 else [7, layer - 1, 5])
        assert maths.weight.title.text().endswith(layer_name(layer, 3))
        chooser = maths.weight.chooser
        assert (chooser.source.value(), chooser.node.value()) == (1 if bias else 7, 5)


def test_an_optimizers_settings_are_its_own(maths):
    for name, optimizer in OPTIMIZERS.items():
        maths.study.go(tab="weight", optimizer=name)
        own = [value for value in asdict(optimizer).values() if isinstance(value, float)]
        assert sorted(numbers(maths.weight._settings.text())) == sorted(own)


def test_the_graph_is_the_activation_function(maths, core):
    for layer, node in [(1, None), (2, 3), (3, 7)]:
        maths.study.go(tab="neuron", layer=layer, node=node)
        node, curve = maths.neuron.neuron.node, maths.neuron.curve
        z, y = curve._line.getData()
        wanted = np.maximum(z, 0)
        if layer == 3:
            others = np.delete(core.z(3).astype(float), node)
            wanted = np.exp(z) / (np.exp(z) + np.exp(others).sum())
        assert np.allclose(y, wanted, atol=1e-12)
        assert np.allclose(curve._point.getData(), [[core.z(layer)[node]], [core.a(layer)[node]]])


@pytest.mark.parametrize("sheet", [True, False])
def test_bars_and_scales_of_both_inputs_are_the_cores(maths, core, sheet):
    how = Disturbance(right=2.5, down=-3, size=1.05, rotation=-21, thickness=3.3, noise=0.12)
    maths.study.go(tab="centring", sheet=sheet, disturbance=how)
    tab = maths.centring
    for view in (tab.raw, tab.normalised):
        x, answer = view.map.map.values, core.net.forward(view.map.map.values).a[-1][0]
        assert all(map(is_percentage, [bar.text() for bar in view.bars.percents], answer))
        assert np.allclose(view.bars._chart.values, answer)
        assert view.reading.text().startswith(f"Read as {answer.argmax()} with ")
        assert is_percentage(view.reading.text().split(" with ")[1], answer.max())
        assert agree(numbers(view.map._low.text() + " " + view.map._high.text()), [0, x.max()])
        assert agree(numbers(view.map.value.text().split(" = ")[1]), [x.max()])
        assert view.reading.text()[1:] in tab.accessibleDescription()
    for each in RANGES:
        value = getattr(how, each.name)
        assert numbers(tab.sliders._values[each.name].text()) == [value]
        assert np.isclose(tab.sliders.sliders[each.name].value() * each.step, value)


def test_tours_count_as_the_core_does(maths, core):
    sizes = core.net.sizes
    right = {*sizes, core.net.theta.size, sizes[2] * sizes[3], 28, OPTIMIZERS["Adam"].learning_rate}
    for tour in maths.tours:
        maths.begin(tour)
        for number in range(len(tour.stops)):
            assert numbers(maths.tour_bar._count.text()) == [number + 1, len(tour.stops)]
            said = numbers(maths.tour_bar.text.text())
            assert {n for n in said if n > 10 or n != int(n)} <= right
            maths.tour_bar.next.click()
