"""Forward and backward, page by page: the numbers are the core's."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from digitpad.explanation.backward import backward_pages, liveliest
from digitpad.explanation.example import WorkedExample
from digitpad.explanation.formulas.sums import Sum
from digitpad.explanation.forward import forward_pages
from digitpad.explanation.page import described
from digitpad.explanation.parameter import Parameter
from tests.explanation.conftest import network

FLOATS = st.floats(-100, 100, width=32)


def last_number(page) -> str:
    """Return the number that a page's working ends with, in full."""
    return page.lines[-1].exact.rpartition("= ")[2]


@given(hnp.arrays(np.float32, 20, elements=FLOATS), hnp.arrays(np.float32, 20, elements=FLOATS))
def test_a_sum_cut_down_is_still_the_sum(a, w):
    found = Sum.of(a, w)
    total = sum(term.product for term in found.terms) + found.rest
    products = a.astype(np.float64) * w.astype(np.float64)
    assert total == pytest.approx(products.sum(), abs=1e-9)
    assert len(found.terms) + found.others == np.count_nonzero(products)
    if found.others:
        assert abs(found.terms[-1].product) >= np.sort(np.abs(products))[-5]


class TestForward:
    def test_the_way(self, example):
        pages = forward_pages(example)
        assert [(p.kind, p.layer) for p in pages] == [
            ("x", 0), ("z", 1), ("a", 1), ("z", 2), ("a", 2), ("z", 3), ("a", 3),
        ]  # fmt: skip
        assert [p.equation for p in pages] == ["Fig. 6", "(6)", "(7a)", "(8)", "(5)", "(9)", "(11)"]

    def test_values_are_the_cores(self, any_example):
        trace = any_example.network.forward(any_example.x)
        for page in forward_pages(any_example):
            core = trace.z[page.layer - 1] if page.kind == "z" else trace.a[page.layer]
            np.testing.assert_array_equal(page.values, core[0])

    def test_the_working_ends_with_the_cores_number(self, any_example):
        for page in forward_pages(any_example, {1: 3, 2: 4}):
            assert last_number(page) == str(page.values[page.focus])

    def test_the_node_asked_for_is_written_out(self, example):
        page = forward_pages(example, {1: 5})[1]
        assert page.focus == (5,)
        assert page.lines[0].text.startswith("z₆⁽¹⁾ = ")

    def test_softmax_shows_its_ten_exponentials(self, example):
        page = forward_pages(example)[-1]
        assert sum(line.text.count("+") for line in page.lines) == 9
        assert "e^" in page.lines[0].exact

    def test_softmax_of_enormous_sums(self, image):
        net = network()
        page = forward_pages(WorkedExample.of(net.with_theta(net.theta * 40), image))[-1]
        assert not any("∞" in line.text or "no number" in line.text for line in page.lines)

    def test_the_output_says_which_digit(self, example):
        page = forward_pages(example, {3: 7})[-1]
        assert "Node 8 is the digit 7." in page.note


class TestBackward:
    def test_the_way(self, example):
        pages = backward_pages(example)
        assert [(p.kind, p.layer) for p in pages] == [
            ("C", 3), ("dC_dz", 3), ("dC_dW", 3), ("dC_db", 3),
            ("dC_da", 2), ("dC_dz", 2), ("dC_dW", 2), ("dC_db", 2),
            ("dC_da", 1), ("dC_dz", 1), ("dC_dW", 1), ("dC_db", 1),
        ]  # fmt: skip
        assert [p.equation for p in pages[:4]] == ["(13)", "(21)", "(22a)", "(22b)"]

    def test_values_are_the_cores(self, any_example):
        g = any_example.gradient
        for page in backward_pages(any_example):
            core = {
                "C": lambda _: any_example.C,
                "dC_dz": lambda n: g.delta[n - 1][0],
                "dC_dW": lambda n: g.layers[n - 1][0],
                "dC_db": lambda n: g.layers[n - 1][1],
                "dC_da": any_example.dC_da,
            }[page.kind](page.layer)
            np.testing.assert_array_equal(page.values, core)

    def test_the_working_ends_with_the_cores_number(self, any_example):
        for page in backward_pages(any_example):
            assert last_number(page) == str(page.values[page.focus])

    def test_the_weight_asked_for_is_written_out(self, example):
        pages = backward_pages(example, {2: Parameter(2, 7, 9)})
        page = next(p for p in pages if (p.kind, p.layer) == ("dC_dW", 2))
        assert page.focus == (7, 9)
        assert page.lines[0].text == "∂C/∂w₈,₁₀⁽²⁾ = a₈⁽¹⁾·∂C/∂z₁₀⁽²⁾"

    def test_products_come_out(self, example):
        for page in backward_pages(example):
            if page.kind == "dC_dW":
                factors = [float(f.strip("()")) for f in page.lines[1].exact[3:].split("·")]
                assert np.prod(factors) == pytest.approx(page.values[page.focus], rel=1e-5)

    def test_the_essays_slips_are_named(self, example):
        said = {page.kind: page.erratum for page in backward_pages(example)}
        assert "(14)" in said["C"]
        assert "(18b)" in said["dC_dz"]
        assert "(22c)" in said["dC_dW"]

    def test_squared_error_has_its_own_equations(self, example):
        pages = backward_pages(example.having(loss="squared_error"))
        assert [page.equation for page in pages[:2]] == ["(12)", "(19)"]

    def test_liveliest(self, example):
        for layer, weight in liveliest(example).items():
            dW = example.dC_dW(layer)
            assert abs(dW[weight.i, weight.j]) == np.abs(dW).max()


def test_every_page_can_be_read_aloud(any_example):
    for page in (*forward_pages(any_example), *backward_pages(any_example)):
        assert page.title in page.description
        assert page.formula.text in page.description
        assert described(page.values) in page.description
        assert not re.search(r"\\|\{|\}(?! )", page.description.replace("{i = j}", ""))


def test_description_of_numbers():
    assert described(np.array([[0.0, -2.0], [5.0, 0.0]])) == (
        "4 numbers from −2.00 (at 1, 2) to 5.00 (at 2, 1); 2 are 0."
    )
    assert described(np.array(0.25)) == "The value is 0.250."


class TestExample:
    def test_it_is_labelled_as_it_is_read(self, example):
        assert WorkedExample.of(example.network, example.x).label == example.guess

    @pytest.mark.parametrize("wrong", [{"label": 10}, {"label": -1}, {"loss": "hinge"}])
    def test_what_does_not_fit(self, example, wrong):
        with pytest.raises(ValueError, match=r"no output|unknown loss"):
            example.having(**wrong)

    def test_an_image_of_another_size(self, example):
        with pytest.raises(ValueError, match="9 numbers, expected 784"):
            WorkedExample(example.network, np.zeros(9), 1)

    def test_softmax_has_no_slope(self, example):
        with pytest.raises(ValueError, match="node by node"):
            example.slope(3)
