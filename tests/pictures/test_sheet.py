"""What a sheet says: two lines are two readings, flecks none; desks, shade, noise, closer looks."""

import subprocess
import sys
import time
from dataclasses import replace

import cv2
import numpy as np
import pytest

from digitpad.ink.strokes import Box
from digitpad.network.network import Network
from digitpad.pictures.closer_look import closer_looks
from digitpad.pictures.components import Component
from digitpad.pictures.geometry.paper import paper_on_desk
from digitpad.pictures.loading import ColourPicture
from digitpad.pictures.regions import regions
from digitpad.pictures.sheet import sheet_of_part, sheet_of_pixels
from tests.pictures.forms import PEN, Page, framed, read


def test_what_hangs_over_a_digit_is_part_of_its_number():
    boxes = [(0, 60, 50, 40), (70, 50, 55, 50), (140, 55, 50, 45), (165, 20, 40, 34)]
    parts = [Component(Box(*b), np.ones((b[3], b[2]), np.float32)) for b in boxes]
    assert len(regions(parts)) == 1
    below = [Component(Box(b.box.x, b.box.y + 120, *b.box[2:]), b.darkness) for b in parts[:3]]
    assert len(regions([*parts[:3], *below])) == 2


@pytest.mark.parametrize(
    ("comma", "together"),
    [
        ((120, 88, 18, 40), True),
        ((120, 110, 18, 40), False),  # on the next line
        ((190, 88, 18, 40), False),  # too far behind
        ((120, 88, 50, 80), False),  # as tall as a digit
    ],
)
def test_a_long_comma_at_the_foot_of_the_last_digit_is_part_of_its_number(comma, together):
    boxes = [(0, 20, 50, 80), (60, 20, 50, 80), comma]
    parts = [Component(Box(*b), np.ones((b[3], b[2]), np.float32)) for b in boxes]
    assert (len(regions(parts)) == 1) is together


def test_small_writing_beside_large_is_no_letter_by_letter_and_dirt_there_is_none():
    large = [(400 + 70 * i, 20, 50, 100) for i in range(3)]
    word = [(20, 50, 20, 35), (44, 60, 18, 25), (66, 60, 18, 25), (90, 50, 20, 35)]
    dirt = [(20, 110, 12, 12)]
    boxes = [*word, *dirt, *large]
    parts = [Component(Box(*b), np.ones((b[3], b[2]), np.float32)) for b in boxes]
    assert [len(region.components) for region in regions(parts)] == [4, 3]


def test_a_closer_look_finds_the_same_place():
    page = framed("30")
    wide = np.full((400, 600, 3), 255, np.uint8)
    wide[150:330, 200 : 200 + page.pixels().shape[1]] = page.pixels()
    sheet = sheet_of_pixels(wide)
    looks = list(closer_looks(sheet, sheet.regions[0]))
    assert len(looks) == 2
    for look in looks:
        assert np.abs(np.array(look.box) - np.array(sheet.box)).max() <= 3


def test_a_sheet_without_its_source_cannot_be_looked_at_again():
    sheet = replace(sheet_of_pixels(framed("30").pixels()), source=None)
    assert not list(closer_looks(sheet, sheet.regions[0]))


def test_digits_on_a_line_along_the_edge_do_not_vanish(reader):
    page = Page(390, 118)
    page.write("9534", 20, 14)
    page.line(0, 116, 390, 116)
    assert read(reader, page) == ["9534"]


def test_bars_on_all_sides_make_no_light_ink_on_dark_paper(reader):
    page = Page(250, 130)
    page.write("53", 45, 16)
    page.box(2, 2, 248, 128)
    assert read(reader, page) == ["53"]


def test_a_one_beside_the_edge_is_a_one(reader):
    page = Page(190, 130)
    page.write("15", 12, 14)
    assert read(reader, page) == ["15"]


def test_two_lines_are_two_readings_and_no_single_one(reader):
    page = Page(400, 320)
    page.write("703", 30, 20)
    page.write("52", 30, 180)
    found = reader.read_sheet(sheet_of_pixels(page.pixels()))
    assert [r.reading.text for r in found.regions] == ["703", "52"]
    assert found.single.text == "?"
    assert found.single.value is None
    top, bottom = (region.box for region in found.regions)
    assert top.bottom < 160 < bottom.y


def test_a_fleck_far_away_is_no_character(reader):
    page = Page(420, 220)
    page.write("3", 300, 60)
    page.draw.ellipse([80, 60, 90, 70], fill=0)
    assert read(reader, page) == ["3"]


@pytest.mark.parametrize(("x", "y"), [(76, 66), (60, 78), (186, 64), (204, 84)])
def test_a_high_fleck_beside_a_number_is_no_character(reader, x, y):
    page = Page(300, 220)
    page.write("3", 105, 60)
    page.draw.ellipse([2 * x, 2 * y, 2 * x + 20, 2 * y + 26], fill=20)
    assert read(reader, page) == ["3"]


def test_a_minus_before_and_a_point_behind_a_number_stay():
    page = Page(300, 220)
    page.write("3", 105, 60)
    page.line(60, 104, 90, 104)
    page.draw.ellipse([2 * 186, 2 * 146, 2 * 186 + 22, 2 * 146 + 22], fill=20)
    (region,) = sheet_of_pixels(page.pixels()).regions
    assert len(region.components) == 3


def test_an_empty_form_says_nothing(reader):
    page = Page(400, 180)
    page.box(20, 16, 380, 150)
    assert read(reader, page) == []


def test_paper_on_a_dark_desk_is_seen_from_above(reader):
    pixels = np.full((420, 640, 3), 60, np.uint8)
    paper = Page(400, 200)
    paper.write("507", 70, 50)
    sheet = paper.pixels()
    corners = np.array([[0, 0], [400, 0], [400, 200], [0, 200]], np.float32)
    seen = np.array([[110, 90], [520, 120], [500, 340], [90, 300]], np.float32)
    there = cv2.getPerspectiveTransform(corners, seen)
    cv2.warpPerspective(sheet, there, (640, 420), dst=pixels, borderMode=cv2.BORDER_TRANSPARENT)
    found = reader.read_sheet(sheet_of_pixels(pixels)).regions
    assert [region.reading.likeliest for region in found] == ["507"]
    assert 150 < found[0].box.x < 250  # in the picture, not on the paper
    assert 130 < found[0].box.y < 200


def test_a_small_picture_that_is_all_paper_shows_no_desk():
    pixels = np.ones((25, 46), np.float32)
    assert paper_on_desk(pixels) is None  # between the middles of its pixels lie 94 %


def test_paper_on_a_desk_is_whole_though_half_of_it_lies_in_shade(reader):
    pixels = np.full((420, 640, 3), 40, np.uint8)
    paper = Page(420, 200)
    paper.write("507", 70, 50)
    pixels[100:300, 110:530] = paper.pixels()
    shade = np.interp(np.arange(640), [260, 340], [0.42, 1.0])[:, None]
    assert read(reader, (pixels * shade).astype(np.uint8)) == ["507"]


def test_ink_may_reach_the_side_of_a_sheet_that_lies_on_a_desk(reader):
    pixels = np.full((300, 560, 3), 70, np.uint8)
    paper = Page(340, 160)
    paper.write("507", 90, 32)
    paper.draw.line([640, 100, 690, 240], fill=20, width=14)
    pixels[70:230, 110:450] = paper.pixels()
    shade = np.interp(np.arange(560), [0, 560], [1.0, 0.5])[:, None]
    found = reader.read_sheet(sheet_of_pixels((pixels * shade).astype(np.uint8))).regions
    assert [region.reading.likeliest[:3] for region in found] == ["507"]


@pytest.mark.parametrize("edge", [209, 295])
def test_a_number_that_a_shadow_falls_across_is_read_whole(reader, edge):
    page = framed("3532")
    light = np.interp(np.arange(page.pixels().shape[1]), [edge - 6, edge + 6], [0.5, 1.0])
    assert read(reader, (page.pixels() * light[:, None]).astype(np.uint8)) == ["3532"]


def test_what_stands_outside_the_light_dwarfs_a_speck_in_it(reader):
    page = Page(320, 260)
    page.write("47", 70, 100)
    page.draw.rectangle([400, 30, 410, 44], fill=90)
    light = np.interp(np.arange(260), [55, 61], [1.0, 0.4])[:, None, None]
    assert "47" in read(reader, (page.pixels() * light).astype(np.uint8))


@pytest.mark.parametrize("shape", [(18, 18), (300, 400), (1, 1), (1, 5000), (5000, 1)])
def test_noise_is_answered_quickly(reader, rng, shape):
    noise = rng.integers(0, 256, (*shape, 3), dtype=np.uint8)
    start = time.perf_counter()
    text = reader.read_sheet(sheet_of_pixels(noise)).single.text
    assert not text or "?" in text
    assert time.perf_counter() - start < 5  # minutes, once


def test_dithering_is_answered_quickly(reader):
    grey = np.tile(np.linspace(0, 1, 765), (299, 1))
    dots = (grey > np.random.default_rng(0).random(grey.shape)).astype(np.uint8) * 255
    text = reader.read_sheet(sheet_of_pixels(np.repeat(dots[..., None], 3, axis=2))).single.text
    assert not text or "?" in text


@pytest.mark.parametrize("module", ["digitpad", "digitpad.cli.main", "digitpad.cli.read"])
def test_opencv_is_loaded_for_pictures_alone(module):
    code = f"import sys, {module}; sys.exit('cv2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_window_starts_without_opencv():
    code = "import sys, digitpad.gui.app.main_window; sys.exit('cv2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_part_is_read_alone_and_its_boxes_are_places_of_the_whole(reader):
    page = Page(500, 420)
    page.write("38", 60, 60)
    page.write("4725", 60, 260)
    picture = ColourPicture.of(page.pixels())
    found = sheet_of_part(picture, Box(20, 240, 470, 170))
    (only,) = reader.read_sheet(found).regions
    assert only.reading.text == "4725"
    assert only.box.y == pytest.approx(260, abs=8)
    assert sheet_of_part(picture, Box(600, 0, 50, 50)).regions == ()


def test_a_character_that_was_kept_whole_is_not_parted(reader):
    page = Page(300, 180)
    page.write("38", 60, 40)
    (amount,) = sheet_of_pixels(page.pixels()).one_by_one()
    (region,) = reader.read_sheet(amount).regions
    three, _ = (character.box for character in region.reading.characters)
    other = replace(reader, network=Network.random(rng=np.random.default_rng(1)))
    for each in (reader, other):
        (again,) = each.read_sheet(amount, (three,)).regions
        assert three in [character.box for character in again.reading.characters]


def test_a_dash_between_numbers_is_no_point(reader):
    page = Page(420, 220)
    page.write("4", 60, 60)
    page.draw.line([340, 220, 420, 220], fill=20, width=14)
    page.write("7", 240, 60)
    (found,) = reader.read_sheet(sheet_of_pixels(page.pixels())).regions
    assert found.reading.value is None


def test_a_grey_shadow_at_a_side_is_no_point(reader):
    page = Page(320, 220)
    page.write("47", 90, 60)
    page.draw.rectangle([0, 400, 50, 440], fill=150)
    assert read(reader, page) == ["47"]


def test_the_inside_of_a_box_is_no_sheet_on_a_desk():
    page = Page(320, 240)
    page.image.paste(235, (0, 0, 640, 480))
    page.write("41", 90, 70)
    for step in range(4):
        page.box(40 + step, 30 + step, 280 - step, 210 - step)
    brightness = page.pixels()[..., 0] / np.float32(255)
    assert paper_on_desk(brightness.astype(np.float32)) is None


@pytest.mark.parametrize("following", ["1", "3"])
@pytest.mark.parametrize("apart", [20, 32])
@pytest.mark.parametrize("wide", [26, 40])
def test_an_equals_sign_is_no_mark_and_no_part_of_a_digit(reader, wide, apart, following):
    page = Page(420, 200)
    page.write("94", 30, 40)
    for y in (95 - apart / 2, 95 + apart / 2):
        page.draw.line([392, 2 * y, 392 + 2 * wide, 2 * y], fill=20, width=14)
    page.write(following, 204 + wide, 40)
    assert reader.read_sheet(sheet_of_pixels(page.pixels())).single.asks


@pytest.mark.parametrize("apart", [2, 3, 4])
def test_a_one_beside_a_printed_border_is_no_part_of_it(reader, apart):
    """A border all around a cut-out box is no desk, on which the paper would end at the 1."""
    page = Page(98, 107)
    left = 2 * (4 + apart) + PEN
    page.draw.rectangle([0, 0, 195, 213], outline=70, width=8)
    page.draw.line([left, 24, left + 4, 182], fill=20, width=2 * PEN)
    page.draw.ellipse([72, 62, 174, 190], outline=20, width=2 * PEN)
    assert read(reader, page) == ["10"]
