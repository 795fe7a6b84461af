"""What might as well be something else on a picture is seen so, too, and asked about."""

from dataclasses import replace

import pytest

from digitpad.pictures.sheet import Sheet, sheet_of_pixels
from tests.pictures.forms import Page


def underlined(text: str) -> Sheet:
    page = Page(420, 260)
    page.write(text, 80, 60)
    page.line(60, 174, 340, 176)
    return sheet_of_pixels(page.pixels())


def test_a_line_that_ends_on_bare_paper_is_also_left_where_it_is():
    sheet = underlined("47")
    (region,) = sheet.regions
    kept = max(other.box.w for other in sheet.others_of(region))
    assert kept > 270 > region.box.w


def test_a_frame_is_nothing_else():
    page = Page(420, 260)
    page.write("47", 80, 60)
    page.box(40, 30, 300, 200)
    assert sheet_of_pixels(page.pixels()).otherwise == ()


def test_a_line_under_a_number_does_not_put_it_in_doubt(reader):
    reading = reader.read_sheet(underlined("47")).single
    assert (reading.text, reading.asks) == ("47", False)


@pytest.mark.parametrize(("other", "asks"), [("41", True), ("47", False)])
def test_an_amount_that_may_be_another_one_is_asked_about(reader, other, asks):
    sheet = underlined("47")
    doubted = replace(sheet, otherwise=(underlined(other).regions,))
    reading = reader.read_sheet(doubted).single
    assert (reading.text, reading.asks) == ("47", asks)
