"""The grammar of amounts: what has a value, and what never has one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.reading.amount import value_of
from digitpad.reading.paths.grammar import OFF, grammar


@pytest.mark.parametrize(
    "text",
    [
        "1250",
        "1,250.75",
        "1.250,75",
        "1'250.75",
        "$1,250",
        "12,50€",
        "€12,50",
        "£8",
        "12.-",
        "12,-",
        ".50",
        "$.6",
        "1250,",
        "1.250.000",
        "1,250,000.5",
        "1'250",
        "0.125",
        "00.50",
        "3.10156265",
    ],
)
def test_every_format_in_use_is_an_amount(text):
    assert grammar().accepts(text)


@pytest.mark.parametrize(
    "text",
    [
        "7.966.69",
        "79,395,52",
        "1,2,3",
        "1?3",
        "$",
        ".",
        ".-",
        "-1",
        "12-",
        "9-1",
        "1.2.-",
        "1,,",
        "1,250,00",
        "1.25.000",
        "$1$",
        "1'25",
        "12'50",
        "+",
        "1250'000",
    ],
)
def test_what_is_no_amount_in_any_format_has_no_value(text):
    assert not grammar().accepts(text)
    assert value_of(text) is None


def test_what_has_left_the_grammar_never_comes_back():
    off = grammar().states.index(OFF)
    assert (grammar().next[off] == off).all()
    assert not grammar().is_amount[off]


@given(st.text("0123456789.,'$€£-?+", max_size=12))
def test_a_text_has_a_value_if_and_only_if_it_is_an_amount(text):
    assert (value_of(text) is not None) == grammar().accepts(text)


@given(
    st.integers(0, 10**9),
    st.integers(0, 99),
    st.sampled_from([(",", "."), (".", ","), ("'", "."), ("'", ",")]),
)
def test_the_value_is_the_same_in_every_format(whole, cents, marks):
    grouping, decimal = marks
    text = f"{whole:,}".replace(",", grouping) + f"{decimal}{cents:02d}"
    assert value_of(text) * 100 == whole * 100 + cents
