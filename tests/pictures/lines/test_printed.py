"""What is printed goes and the ink stays: frames, combs, lines, squares, slivers."""

import cv2
import numpy as np
import pytest

from digitpad.ink.strokes import Box
from digitpad.pictures.binarising import darkness
from digitpad.pictures.cells import Comb
from digitpad.pictures.components import Component
from digitpad.pictures.geometry.deskewing import turned
from digitpad.pictures.geometry.leaning_frames import from_above
from digitpad.pictures.sheet import sheet_of_pixels
from tests.pictures.forms import PEN, Page, framed, read


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


@pytest.mark.parametrize("text", ["5", "30", "4725"])
@pytest.mark.parametrize("narrower", [0.1, 0.25, 0.35, 0.45])
def test_a_frame_seen_from_below_goes(reader, narrower, text):
    pixels = framed(text).pixels()
    h, w = pixels.shape[:2]
    corners = np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float32)
    far = w * narrower / 2
    seen = np.array([[far, 0], [w - far, 0], [w, h], [0, h]], np.float32)
    there = cv2.getPerspectiveTransform(corners, seen)
    askew = cv2.warpPerspective(pixels, there, (w, h), borderValue=(255, 255, 255))
    assert read(reader, np.asarray(askew, np.uint8)) == [text]


@pytest.mark.parametrize("bend", [-0.07, -0.06, 0.06, 0.07])
@pytest.mark.parametrize("slope", [0.0, 0.1])
def test_a_frame_on_bent_paper_goes(reader, slope, bend):
    pixels = cv2.copyMakeBorder(
        framed("75").pixels(), 40, 40, 20, 20, cv2.BORDER_CONSTANT, value=(255, 255, 255)
    )
    h, w = pixels.shape[:2]
    y, x = np.mgrid[:h, :w].astype(np.float32)
    along = (x - 40) / 202  # from the frame's left side to its right one
    y += bend * 202 * 4 * along * (1 - along) + slope * (x - w / 2)
    seen = cv2.remap(pixels, x, y, cv2.INTER_LINEAR, borderValue=(255, 255, 255))
    assert read(reader, np.asarray(seen, np.uint8)) == ["75"]


@pytest.mark.parametrize("digit", ["5", "7"])
@pytest.mark.parametrize("above", [2.0, 2.5])
def test_a_one_that_all_but_reaches_the_side_of_a_narrow_picture_is_no_line(reader, above, digit):
    page = Page(92, 96)
    page.draw.line([40, 2 * above, 46, 190], fill=20, width=2 * PEN)
    page.write(digit, 36, 20, 0.7)
    assert read(reader, page) == ["1" + digit]


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


def test_squares_go_that_end_before_the_picture_does(reader):
    page = Page(420, 300)
    page.write("47", 110, 95)
    for x in range(15, 420, 30):
        page.line(x, 0, x, 270, grey=120)
    for y in range(15, 270, 30):
        page.line(0, y, 420, y, grey=120)
    assert read(reader, page) == ["47"]


def test_empty_squares_are_no_ones(reader):
    page = Page(330, 190)
    for x in range(12, 330, 30):
        page.line(x, 0, x, 190)
    for y in range(12, 190, 30):
        page.line(0, y, 330, y)
    assert read(reader, page) == []


def test_a_stroke_aslant_from_line_to_line_makes_no_frame_that_leans():
    page = Page(320, 200)
    page.box(20, 20, 300, 180)
    page.write("4", 60, 50)
    page.draw.line([2 * 230, 40, 2 * 190, 360], fill=20, width=14)
    upright = turned(darkness(page.pixels()[..., 0] / np.float32(255)), 0.0)
    assert from_above(upright) is upright
