from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.reading.amount import value_of


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        ("3.10156265", "3.10156265"),
        ("2345,", "2345"),
        ("$90,187,236.54", "90187236.54"),
        ("1,000,000", "1000000"),
        ("1.000.000", "1000000"),
        ("12,50", "12.50"),
        ("1,250", "1250"),
        ("1.250", "1.250"),
        ("€1.250", "1250"),
        ("$30.00", "30.00"),
        ("007", "7"),
        (".5", "0.5"),
    ],
)
def test_what_people_write(text, value):
    assert value_of(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", ".", "$", "1?3", "1..2", "12a", ",,"])
def test_what_is_no_number(text):
    assert value_of(text) is None


def test_the_setting_decides_what_the_guess_cannot_know():
    assert value_of("1,250", ",") == Decimal("1.250")
    assert value_of("1.250", ",") == Decimal("1250")


@given(st.decimals(0, 10**9, places=2))
def test_any_amount_comes_back(number):
    assert value_of(f"{number:,}", ".") == number
    assert value_of(str(number), ".") == number


@given(st.text("0123456789.,$?", max_size=12))
def test_nothing_crashes(text):
    value = value_of(text)
    assert value is None or value >= 0
