"""Numbers as they are shown: three figures, a true minus, and nothing lost to the copy."""

import math
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.explanation.formulas.numerals import (
    exact,
    figures_of,
    percent,
    power_of_e,
    short,
    short_latex,
)

NUMBERS = st.floats(-1e300, 1e300).filter(lambda x: x == 0 or abs(x) > 1e-300)
SINGLES = st.floats(allow_nan=False, allow_infinity=False, width=32)
PLAIN = str.maketrans("−⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "--0123456789")


def parsed(text: str) -> float:
    mantissa, _, power = text.translate(PLAIN).partition("×10")
    return float(f"{mantissa}e{power or 0}")


@pytest.mark.parametrize(
    ("x", "text"),
    [
        (0, "0"),
        (-0.0, "0"),
        (1, "1.00"),
        (0.5, "0.500"),
        (-0.04512, "−0.0451"),
        (0.001, "0.00100"),
        (7.44137e-4, "7.44×10⁻⁴"),
        (0.99949, "0.999"),
        (0.99976, "0.99976"),
        (0.99999917, "0.99999917"),
        (-0.99999917, "−0.99999917"),
        (1.002, "1.00"),
        (999.4, "999"),
        (999.6, "1.00×10³"),
        (-12345, "−1.23×10⁴"),
        (float("inf"), "∞"),
        (float("-inf"), "−∞"),
        (float("nan"), "no number"),
    ],
)
def test_examples(x, text):
    assert short(x) == text


@given(NUMBERS, st.integers(1, 9))
def test_short_is_right_to_the_last_figure(x, figures):
    text = short(x, figures)
    assert "-" not in text
    assert "e" not in text
    if x:
        unit = 10.0 ** (math.floor(math.log10(abs(x))) - figures + 1)
        assert abs(parsed(text) - x) <= 0.5000001 * unit + abs(x) * 1e-14
        if text.lstrip("−0.")[:1] != "9":  # what is almost 1 takes as many figures as it needs
            assert len(re.sub(r"×.*|[−.]", "", text).lstrip("0")) <= max(figures, 3)


@given(st.floats(0.9995, 1, exclude_max=True))
def test_what_is_short_of_1_is_not_shown_as_1(x):
    assert parsed(short(x)) < 1
    assert 1 - parsed(short(x)) == pytest.approx(1 - x, rel=0.1, abs=1e-15)


@given(NUMBERS)
def test_latex_says_the_same(x):
    latex = short_latex(x).replace("{-}", "-").replace(r" \times 10^{", "e").replace("}", "")
    assert float(latex) == pytest.approx(parsed(short(x)), rel=1e-12)


@given(NUMBERS)
def test_exact_comes_back(x):
    assert float(exact(x)) == x


@given(SINGLES)
def test_exact_comes_back_in_float32(x):
    assert np.float32(exact(np.float32(x))) == np.float32(x)


@given(st.floats(0, 1))
def test_a_percentage_is_no_certainty_that_is_not_one(p):
    text = percent(p)
    assert text.endswith(" %")
    value = parsed(text[:-2])
    assert (value == 100) == (p == 1)
    assert value == pytest.approx(100 * p, rel=0.006)


@given(st.floats(-700, 700))
def test_power_of_e(z):
    text, latex = power_of_e(z)
    assert parsed(text) == pytest.approx(math.exp(z), rel=0.006)
    assert latex


@pytest.mark.parametrize("z", [-1e5, 1e5])
def test_power_of_e_does_not_overflow(z):
    mantissa, power = power_of_e(z)[0].translate(PLAIN).split("×10")
    assert math.log10(float(mantissa)) + float(power) == pytest.approx(z / math.log(10), abs=0.01)


@pytest.mark.parametrize(("x", "figures"), [(0.001, 1), (0.9, 1), (0.999, 3), (1e-8, 1), (0.25, 2)])
def test_figures_of(x, figures):
    assert figures_of(x) == figures
