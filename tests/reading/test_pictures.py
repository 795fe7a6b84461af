"""Pictures: every region is read, a second time where it is in doubt, and asked about otherwise."""

from dataclasses import replace

import numpy as np
import pytest

from digitpad import Reader
from digitpad.ink.strokes import Box
from digitpad.pictures import closer_look
from digitpad.pictures.components import Component
from digitpad.pictures.regions import Region
from digitpad.pictures.sheet import Sheet, sheet_of, sheet_of_pixels
from digitpad.reading.evidence.region_evidence import MOST_PIECES_READ
from digitpad.reading.reader import MOST_CLOSER_LOOKS, MOST_REGIONS
from digitpad.reading.sheet_reading import EMPTY_READING, UNREADABLE
from tests.doubt import doubting
from tests.writing import amount, picture


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load("pen")


def lines(*texts: str) -> np.ndarray:
    """Return amounts below each other, 0 paper to 1 ink, far apart."""
    drawn = [picture(amount(text)) for text in texts]
    width = max(each.shape[1] for each in drawn)
    rows = [np.pad(each, ((30, 30), (0, width - each.shape[1]))) for each in drawn]
    return np.concatenate(rows)


def sheet_on_paper(ink: np.ndarray) -> Sheet:
    """Return what is found in the photograph of some ink, 0 paper to 1 ink."""
    grey = np.rint(255 * (1 - ink)).astype(np.uint8)
    return sheet_of_pixels(np.stack([grey] * 3, axis=-1))


def test_a_single_amount_is_the_pictures(reader):
    assert reader.read_picture(lines("47.5")).text == "47.5"


def test_bare_paper_says_nothing(reader):
    assert reader.read_picture(np.zeros((80, 80), np.float32)) is EMPTY_READING


def test_of_two_amounts_none_is_the_pictures(reader):
    sheet = reader.read_sheet(sheet_of(lines("47", "305")))
    assert [region.reading.text for region in sheet.regions] == ["47", "305"]
    assert sheet.single is UNREADABLE
    assert (sheet.single.text, sheet.single.value) == ("?", None)


def test_boxes_and_characters_are_where_the_ink_is(reader):
    ink = np.pad(lines("47"), ((100, 0), (200, 0)))
    (region,) = reader.read_sheet(sheet_of(ink)).regions
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    assert region.box.x == pytest.approx(columns[0], abs=2)
    assert region.box.bottom == pytest.approx(rows[-1], abs=2)
    four, seven = region.reading.characters
    assert columns[0] - 2 <= four.box.x < four.box.right < seven.box.x
    assert (four.strokes, four.looked_again) == ((), False)


@pytest.mark.parametrize(("which", "asked"), [("pen", True), ("essay", False)])
def test_it_is_told_whether_the_edges_were_asked(which, asked):
    (region,) = Reader.load(which).read_sheet(sheet_of(lines("1"))).regions
    assert [character.asked_edges for character in region.reading.characters] == [asked]
    assert not any(character.asked_strokes for character in region.reading.characters)


def test_what_has_too_many_pieces_is_ink_and_no_amount(reader):
    ink = np.ones((100, 10), np.float32)
    boxes = [Box(30.0 * i, 20.0, 10.0, 100.0) for i in range(MOST_PIECES_READ + 1)]
    many = Region(tuple(Component(box, ink) for box in boxes))
    sheet = replace(sheet_of(lines("47")), regions=(many,))
    (region,) = reader.read_sheet(sheet).regions
    assert region.reading is UNREADABLE
    assert region.box == many.box


def repeated(text: str, count: int) -> Sheet:
    """Return a sheet that is the same region over and over."""
    sheet = sheet_on_paper(lines(text))
    return replace(sheet, regions=sheet.regions * count)


class TestCloserLook:
    """Where a reading asks one looks again, a few times on a page."""

    @pytest.fixture
    def looks(self, monkeypatch) -> list[Region]:
        """Return the regions that were looked at again, which never show anything new."""
        looked: list[Region] = []
        monkeypatch.setattr(
            closer_look, "closer_looks", lambda _, region: looked.append(region) or ()
        )
        return looked

    def test_what_is_sure_is_not_looked_at_again(self, reader, looks):
        reader.read_sheet(repeated("1", 2))
        assert looks == []

    def test_on_a_page_full_of_doubt_a_dozen_are(self, reader, looks):
        found = doubting(reader).read_sheet(repeated("1", MOST_CLOSER_LOOKS + 2))
        assert len(looks) == MOST_CLOSER_LOOKS == 12
        assert len(found.regions) == MOST_CLOSER_LOOKS + 2
        assert all(region.reading.asks for region in found.regions)

    def test_no_more_than_sixty_regions_are_read(self, reader, looks):
        found = reader.read_sheet(repeated("1", MOST_REGIONS + 1))
        assert len(found.regions) == MOST_REGIONS == 60

    @pytest.fixture
    def shown(self, monkeypatch):
        """Let every closer look show these amounts, one after the other, and tell how many did."""

        def show(*texts: str) -> list[str]:
            looked: list[str] = []

            def look(sheet: Sheet, region: Region):
                for text in texts:
                    looked.append(text)
                    yield sheet_of(lines(text))

            monkeypatch.setattr(closer_look, "closer_looks", look)
            return looked

        return show

    @pytest.fixture
    def unsure(self, reader, monkeypatch) -> Reader:
        """Return a reader that asks at its first look at a region, and never again."""
        first = []
        real = type(reader)._read_region

        def read_region(self, *given):
            asks = not first
            first.append(given)
            return real(doubting(self) if asks else self, *given)

        monkeypatch.setattr(type(reader), "_read_region", read_region)
        return replace(reader)

    def test_the_first_look_without_doubt_ends_it(self, unsure, shown):
        looked = shown("47", "47")
        reading = unsure.read_sheet(sheet_on_paper(lines("47"))).single
        assert (reading.text, reading.value, reading.asks) == ("47", 47, False)
        assert looked == ["47"]

    def test_a_look_that_says_something_else_leaves_a_question(self, unsure, shown):
        shown("41")
        reading = unsure.read_sheet(sheet_on_paper(lines("47"))).single
        assert reading.asks
        assert {"41", "47"} <= {option.text for option in reading.alternatives}

    def test_a_look_that_asks_itself_does_not_end_it(self, reader, shown):
        looked = shown("47", "47")
        reading = doubting(reader).read_sheet(sheet_on_paper(lines("47"))).single
        assert looked == ["47", "47"]
        assert (reading.likeliest, reading.asks) == ("47", True)


class TestSeenOtherwise:
    """What would read otherwise, were a line a stroke, is asked about."""

    def sheet(self, text: str, *others: str) -> Sheet:
        seen = tuple(sheet_of(lines(other)).regions for other in others)
        return replace(sheet_of(lines(text)), otherwise=seen)

    @pytest.mark.parametrize(
        ("others", "asks"), [((), False), (("47",), False), (("41",), True), (("47", "41"), True)]
    )
    def test_what_another_view_contradicts_is_asked_about(self, reader, others, asks):
        reading = reader.read_sheet(self.sheet("47", *others)).single
        assert (reading.text, reading.asks) == ("47", asks)

    def test_where_the_writer_said_what_is_one_character_no_other_view_counts(self, reader):
        sheet = self.sheet("47", "41")
        four = reader.read_sheet(self.sheet("47")).single.characters[0].box
        assert not reader.read_sheet(sheet, [four]).single.asks
