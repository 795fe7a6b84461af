"""A picture's way: lines go, ink stays, boxes of combs are cells, two lines are two readings."""

import subprocess
import sys
import time
from dataclasses import replace

import cv2
import numpy as np
import pytest

from digitpad import Reader
from digitpad.ink.strokes import Box
from digitpad.network.network import Network
from digitpad.pictures.cells import Comb
from digitpad.pictures.closer_look import closer_looks
from digitpad.pictures.components import Component
from digitpad.pictures.regions import regions
from digitpad.pictures.sheet import sheet_of_part, sheet_of_pixels
from tests.pictures.forms import Page


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load("pen")


def read(reader: Reader, page: Page | np.ndarray) -> list[str]:
    pixels = page.pixels() if isinstance(page, Page) else page
    return [r.reading.likeliest for r in reader.read_sheet(sheet_of_pixels(pixels)).regions]


def framed(text: str) -> Page:
    page = Page(86 * len(text) + 80, 180)
    page.write(text, 50, 40)
    page.box(20, 16, 86 * len(text) + 50, 162)
    return page


@pytest.mark.parametrize("text", ["5", "30", "4725"])
def test_a_frame_goes(reader, text):
    assert read(reader, framed(text)) == [text]


def test_a_frame_in_shade_turned_and_seen_askew(reader):
    pixels = framed("4725").pixels().astype(np.float32)
    h, w = pixels.shape[:2]
    corners = np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float32)
    seen = np.array([[60, 10], [w, 70], [w - 10, h + 60], [0, h]], np.float32)
    there = cv2.getPerspectiveTransform(corners, seen)
    size = (w + 40, h + 80)
    askew = cv2.warpPerspective(pixels, there, size, borderValue=(255, 255, 255))
    shade = np.where(np.arange(w + 40) < w / 2, 0.5, 1.0)[:, None].astype(np.float32)
    assert read(reader, (askew * shade).astype(np.uint8)) == ["4725"]


@pytest.mark.parametrize("slope", [-0.36, -0.2, 0.2, 0.36])
def test_a_frame_leaning_up_to_20_degrees_goes(reader, slope):
    pixels = framed("4725").pixels()
    h, w = pixels.shape[:2]
    lean = np.array([[1, slope, 80 - slope * h / 2], [0, 1, 20]], np.float32)
    seen = cv2.warpAffine(pixels, lean, (w + 160, h + 40), borderValue=(255, 255, 255))
    assert read(reader, np.asarray(seen, np.uint8)) == ["4725"]


@pytest.mark.parametrize("narrower", [0.1, 0.25])
def test_a_frame_seen_from_below_goes(reader, narrower):
    pixels = framed("4725").pixels()
    h, w = pixels.shape[:2]
    corners = np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float32)
    far = w * narrower / 2
    seen = np.array([[far, 0], [w - far, 0], [w, h], [0, h]], np.float32)
    there = cv2.getPerspectiveTransform(corners, seen)
    askew = cv2.warpPerspective(pixels, there, (w, h), borderValue=(255, 255, 255))
    assert read(reader, np.asarray(askew, np.uint8)) == ["4725"]


def test_a_digit_that_crosses_its_frame_stays_whole(reader):
    page = Page(300, 180)
    page.write("50", 60, 60)
    page.box(20, 30, 270, 140)  # the digits reach 20 pixels below
    assert read(reader, page) == ["50"]


@pytest.mark.parametrize(("cells", "text"), [("507", "507"), ("5 07", "507"), (" 38", "38")])
def test_each_box_of_a_comb_holds_one_character(reader, cells, text):
    page = Page(90 * len(cells) + 40, 180)
    page.box(20, 16, 20 + 90 * len(cells), 150)
    for i, label in enumerate(cells):
        page.line(20 + 90 * i, 16, 20 + 90 * i, 150)
        if label != " ":
            page.write(label, 36 + 90 * i, 34)
    sheet = sheet_of_pixels(page.pixels())
    assert [len(region.cells or ()) for region in sheet.regions] == [len(text)]
    assert read(reader, page) == [text]


def test_low_lines_part_the_boxes_of_a_comb_though_ink_leads_into_one():
    page = Page(90 * 4 + 40, 180)
    page.box(20, 16, 20 + 90 * 4, 150)
    for i in range(1, 4):
        page.line(20 + 90 * i, 90, 20 + 90 * i, 150)
    for i, label in enumerate("507"):
        page.write(label, 30 + 90 * i, 30)
    page.line(110, 60, 112, 120, grey=20)
    sheet = sheet_of_pixels(page.pixels())
    assert [len(region.cells or ()) for region in sheet.regions] == [3]


def test_a_stroke_in_a_box_of_a_comb_is_no_line_between_boxes():
    page = Page(40 + 90 * 4, 180)
    page.box(20, 16, 20 + 90 * 4, 150)
    for i in range(1, 4):
        page.line(20 + 90 * i, 16, 20 + 90 * i, 150)
    for i, label in enumerate("507"):
        page.write(label, 36 + 90 * i, 34)
    page.line(20 + 90 * 3.5, 16, 20 + 90 * 3.5, 150)  # a 1 from line to line
    sheet = sheet_of_pixels(page.pixels())
    assert [len(region.cells or ()) for region in sheet.regions] == [4]


def test_the_foot_of_a_digit_in_the_next_box_is_part_of_it():
    ink = np.zeros((40, 50), np.float32)
    ink[:, 25:30] = ink[35:, :30] = 1  # a stem, and a foot that reaches far to the left
    whole = Component(Box(38, 10, 50, 40), ink)
    foot, stem = (
        Component(Box(38, 45, 22, 5), ink[35:, :22]),
        Component(Box(63, 10, 5, 40), ink[:, 25:30]),
    )
    comb = Comb((0, 50, 100), 0, 60)
    assert [len(cell) for cell in comb.sorted([whole])] == [0, 1]
    assert [len(cell) for cell in comb.sorted([foot, stem])] == [0, 2]


def test_a_line_that_bends_a_little_goes(reader):
    page = Page(420, 200)
    page.write("703", 60, 50)
    points = [(2 * x, 2 * (168 - 2.4 * np.sin(np.pi * x / 420))) for x in range(0, 421, 10)]
    page.draw.line(points, fill=40, width=6, joint="curve")
    assert read(reader, page) == ["703"]


def test_lines_down_alone_tell_how_far_a_picture_is_turned(reader):
    page = Page(176, 220)
    page.draw.line([110, 150, 290, 150, 190, 320], fill=20, width=14, joint="curve")
    page.line(30, -200, 30, 460)
    page.line(150, -200, 150, 460)
    turn = cv2.getRotationMatrix2D((88, 110), -9, 1.0)
    size, edge = (176, 220), cv2.BORDER_REPLICATE
    askew = cv2.warpAffine(page.pixels(), turn, size, borderMode=edge)
    assert read(reader, np.asarray(askew, np.uint8)) == ["7"]


def test_a_double_frame_goes(reader):
    page = framed("507")
    page.box(29, 25, 86 * 3 + 41, 153)
    assert read(reader, page) == ["507"]


def test_a_curve_along_a_frame_stays():
    page = Page(300, 180)
    page.write("50", 60, 40)
    page.box(20, 16, 270, 138)  # the curves' lowest pixels lie on it, and a little below
    sheet = sheet_of_pixels(page.pixels())
    (region,) = sheet.regions
    assert [c.box.bottom >= 138 for c in region.components] == [True, True]
    zero = region.components[1].darkness
    holes, _ = cv2.connectedComponents((np.pad(zero, 1) < 0.25).astype(np.uint8), connectivity=4)
    assert holes == 3  # the ink, what is around the 0, and what is in it


def test_a_1_that_all_but_touches_its_frame_stays(reader):
    page = Page(420, 190)
    page.write("412", 60, 40)
    page.box(20, 31, 340, 149)
    assert read(reader, page) == ["412"]


def test_a_short_line_under_a_number_that_touches_it_goes(reader):
    page = Page(320, 260)
    page.write("47", 80, 60)
    page.line(60, 161, 250, 161)
    assert read(reader, page) == ["47"]


def test_the_foot_of_a_2_is_no_line_under_it(reader):
    page = Page(320, 220)
    page.draw.line([160, 100, 240, 60, 330, 90, 320, 170, 120, 300], fill=20, width=14)
    page.draw.line([110, 300, 460, 300], fill=20, width=14)
    assert read(reader, page) == ["2"]


def test_what_hangs_over_a_digit_is_part_of_its_number():
    boxes = [(0, 60, 50, 40), (70, 50, 55, 50), (140, 55, 50, 45), (165, 20, 40, 34)]
    parts = [Component(Box(*b), np.ones((b[3], b[2]), np.float32)) for b in boxes]
    assert len(regions(parts)) == 1
    below = [Component(Box(b.box.x, b.box.y + 120, *b.box[2:]), b.darkness) for b in parts[:3]]
    assert len(regions([*parts[:3], *below])) == 2


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


@pytest.mark.parametrize("grey", [60, 190])
def test_rulings_go_and_what_stands_on_them_stays(reader, grey):
    page = Page(360, 260)
    for y in (60, 120, 183, 240):
        page.line(0, y, 360, y + 6, grey=grey)
    page.write("702", 50, 80)
    assert read(reader, page) == ["702"]


@pytest.mark.parametrize("top", [148, 154])
def test_a_comma_that_stands_on_a_line_is_no_bit_of_it(top):
    page = Page(420, 230)
    page.write("70", 40, 60)
    page.write("6", 260, 60)
    page.line(0, 157, 420, 163)
    page.draw.line([2 * 229, 2 * top, 2 * 225, 2 * 160], fill=20, width=14)
    blurred = np.asarray(cv2.GaussianBlur(page.pixels(), (0, 0), 1.5), np.uint8)
    (region,) = sheet_of_pixels(blurred).regions
    assert len(region.components) == 4


def test_squares_go(reader):
    page = Page(360, 260)
    for at in range(10, 360, 40):
        page.line(0, at, 360, at, grey=170)
        page.line(at, 0, at, 260, grey=170)
    page.write("38", 90, 80)
    assert read(reader, page) == ["38"]


def test_digits_on_a_line_along_the_edge_do_not_vanish(reader):
    page = Page(390, 118)
    page.write("9534", 20, 14)
    page.line(0, 116, 390, 116)
    assert read(reader, page) == ["9534"]


@pytest.mark.parametrize("side", ["left", "right", "top", "bottom"])
def test_a_sliver_of_a_frame_is_no_digit(reader, side):
    page = Page(220, 140)
    page.write("53", 30, 18)
    ends = {
        "left": (2, 0, 3, 140),
        "right": (217, 0, 216, 140),
        "top": (0, 2, 220, 3),
        "bottom": (0, 137, 220, 136),
    }
    page.line(*ends[side])
    assert read(reader, page) == ["53"]


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
    brightness = (page.pixels()[..., 0] / 255).astype(np.float32)
    found = sheet_of_part(brightness, Box(20, 240, 470, 170))
    (only,) = reader.read_sheet(found).regions
    assert only.reading.text == "4725"
    assert only.box.y == pytest.approx(260, abs=8)
    assert sheet_of_part(brightness, Box(600, 0, 50, 50)).regions == ()


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
