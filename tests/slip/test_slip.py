"""Amounts in a row: sums are exact, files bring back what was written, bad ones are refused."""

import csv
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.errors import FileError
from digitpad.slip.slip import Slip, SlipEntry, slip_text
from digitpad.slip.slip_file import read_slip, write_slip, write_slip_csv

NOON = datetime(2026, 1, 31, 12, 5, tzinfo=UTC)
values = st.decimals(0, Decimal("1e30"), allow_nan=False, places=2) | st.sampled_from(
    [Decimal("0.1"), Decimal("0.20"), Decimal("1e27") + Decimal("0.01")]
)


def entry(value, currency="", taken=NOON):
    return SlipEntry(f"{currency}{value}", Decimal(value), currency, taken)


slips = st.lists(st.builds(entry, values, st.sampled_from(["", "€", "$"])), max_size=30).map(
    lambda entries: Slip(tuple(entries))
)


def test_a_tenth_taken_ten_times_is_one():
    slip = Slip(tuple(entry("0.10") for _ in range(10)))
    assert slip.totals == {"": Decimal("1.00")}


@given(slip=slips)
def test_totals_are_exact_for_each_currency(slip):
    for currency, total in slip.totals.items():
        own = [Fraction(e.value) for e in slip.entries if e.currency == currency]
        assert Fraction(total) == sum(own)
    assert list(slip.totals) == list(dict.fromkeys(e.currency for e in slip.entries))


@given(slip=slips, number=st.integers(0, 29))
def test_taking_and_taking_back(slip, number):
    more = slip.taking(entry("7"))
    assert more.without(len(slip)) == slip
    if number < len(slip):
        assert len(slip.without(number)) == len(slip) - 1


@given(slip=slips)
def test_a_file_brings_back_every_digit(slip, tmp_path_factory):
    path = tmp_path_factory.mktemp("slip") / "slip.json"
    write_slip(path, slip)
    assert read_slip(path) == slip
    assert [str(e.value) for e in read_slip(path).entries] == [f"{e.value:f}" for e in slip.entries]


def test_csv_is_a_line_for_each_amount(tmp_path):
    slip = Slip((entry("1250.50", "€"), entry("3")))
    write_slip_csv(tmp_path / "slip.csv", slip)
    with (tmp_path / "slip.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["currency"], row["value"]) for row in rows] == [("€", "1250.50"), ("", "3")]
    assert rows[0]["time"] == NOON.isoformat(timespec="seconds")


def test_the_copied_slip_ends_with_its_totals():
    slip = Slip((entry("1250.50", "€"), entry("3"), entry("0.50", "€")))
    assert slip_text(slip).splitlines() == [
        *("12:05\t€1250.50", "12:05\t3", "12:05\t€0.50"),
        *("Total\t€1251.00", "Total\t3"),
    ]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: "",
        lambda text: "[]",
        lambda text: text[:-9],
        lambda text: text.replace('"version": 1', '"version": 2'),
        lambda text: text.replace('"value": "3"', '"value": "1e999999999"'),
        lambda text: text.replace('"value": "3"', '"value": "NaN"'),
        lambda text: text.replace('"value": "3"', '"value": "-3"'),
        lambda text: text.replace('"currency": ""', '"currency": "=1+1"'),
        lambda text: text.replace("+00:00", ""),
        lambda text: text.replace('"text": "3"', f'"text": "{"3" * 99}"'),
        lambda text: text.replace('"amounts"', '"amount"'),
    ],
)
def test_what_is_no_slip_is_refused_in_one_line(tmp_path, spoil):
    path = tmp_path / "slip.json"
    write_slip(path, Slip((entry("3"),)))
    path.write_text(spoil(path.read_text("utf-8")), "utf-8")
    with pytest.raises(
        FileError, match=r"slip\.json: it is damaged or no slip of amounts"
    ) as found:
        read_slip(path)
    assert "\n" not in str(found.value)
