"""Pictures: whatever the file's kind and light, ink comes out as 1 and paper as 0."""

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from digitpad.errors import InkError
from digitpad.pictures.binarising import darkness, is_light_on_dark
from digitpad.pictures.loading import ColourPicture, load_picture


def read_picture(path) -> NDArray[np.float32]:
    return darkness(load_picture(path).brightness)


INK = np.zeros((40, 60), np.bool_)
INK[10:30, 20:24] = True  # a stroke
INK[26:30, 40:44] = True  # and a dot
BRIGHTNESS = np.where(INK, 0.1, 0.9)


def grey(brightness: NDArray[np.floating]) -> Image.Image:
    return Image.fromarray((255 * brightness).round().astype(np.uint8))


def assert_ink(found: NDArray[np.float32], expected: NDArray[np.bool_] = INK):
    assert found.dtype == np.float32
    assert np.array_equal(found > 0.5, expected)
    assert found[~expected].max() < 0.2  # which is no ink
    assert found[expected].min() > 0.9


@pytest.mark.parametrize("brightness", [BRIGHTNESS, 1 - BRIGHTNESS, 0.4 + BRIGHTNESS / 5])
def test_dark_on_light_light_on_dark_and_faint(brightness):
    assert_ink(darkness(brightness))


def test_light_that_falls_off_to_a_side():
    light = np.linspace(1.0, 0.35, 60) * np.linspace(0.8, 1.0, 40)[:, None]
    assert_ink(darkness(BRIGHTNESS * light))


def test_noise_of_the_paper_is_no_ink(rng):
    found = darkness(BRIGHTNESS + rng.normal(0, 0.02, INK.shape))
    assert np.array_equal(found > 0.5, INK)
    assert np.mean(found[~INK] > 0) < 0.01


@pytest.mark.parametrize("level", [0.0, 0.5, 1.0])
def test_a_blank_page_has_no_ink(level, rng):
    assert not darkness(np.full((30, 30), level)).any()
    assert not darkness(level + rng.normal(0, 0.01, (30, 30))).any()
    assert not darkness(np.full((1, 1), level)).any()


def test_bars_along_the_sides_are_dark_on_light():
    bars = np.full((60, 90), 0.9, np.float32)
    bars[:3] = bars[-3:] = bars[:, :3] = bars[:, -3:] = 0.1
    assert not is_light_on_dark(bars)
    assert is_light_on_dark(1 - bars)


def test_dense_squares_seen_out_of_focus_are_dark_on_light():
    squares = np.full((100, 140), 0.9, np.float32)
    for line in range(4):
        squares[line::15] = squares[:, line::15] = 0.2
    assert not is_light_on_dark(np.asarray(cv2.GaussianBlur(squares, (0, 0), 1.5), np.float32))


def test_grey_edges_keep_their_share():
    edges = BRIGHTNESS.copy()
    edges[10:30, 24] = 0.5
    assert darkness(edges)[10:30, 24] == pytest.approx(0.5, abs=0.02)


@pytest.mark.parametrize("suffix", ["png", "jpg", "gif", "bmp", "webp", "pgm"])
def test_kinds_of_files(tmp_path, suffix):
    path = tmp_path / f"ink.{suffix}"
    grey(BRIGHTNESS).save(path, quality=95)
    found = read_picture(path)
    assert np.array_equal(found > 0.5, INK)


def sixteen_bit(_: Image.Image) -> Image.Image:
    return Image.fromarray((BRIGHTNESS * 65535).astype(np.uint16))


def with_alpha(picture: Image.Image) -> Image.Image:
    return Image.merge("LA", (picture, Image.new("L", picture.size, 255)))


def cut_out(colour: str) -> Image.Image:
    """Ink of one colour on nothing at all: the shape is all in the alpha."""
    picture = Image.new("RGBA", INK.T.shape, colour)
    picture.putalpha(Image.fromarray(INK))
    return picture


@pytest.mark.parametrize(
    "convert",
    [
        sixteen_bit,
        with_alpha,
        lambda picture: picture.convert("1", dither=Image.Dither.NONE),
        lambda picture: picture.convert("P"),
        lambda picture: picture.convert("RGB").quantize(4),
        lambda picture: picture.convert("RGBA"),
        lambda picture: cut_out("black"),
        lambda picture: cut_out("white"),
        lambda picture: cut_out("#2040a0"),
        lambda picture: cut_out("white").convert("P"),
    ],
)
def test_modes_of_png(tmp_path, convert):
    path = tmp_path / "ink.png"
    convert(grey(BRIGHTNESS)).save(path)
    assert_ink(read_picture(path))


def test_a_palette_with_a_transparent_colour(tmp_path):
    picture = Image.fromarray(INK.astype(np.uint8)).convert("P")
    picture.putpalette([255, 255, 255, 250, 250, 250])
    picture.save(tmp_path / "ink.png", transparency=0)
    assert_ink(read_picture(tmp_path / "ink.png"))


def test_a_camera_held_sideways(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter clockwise
    grey(BRIGHTNESS).save(tmp_path / "ink.png", exif=exif)
    assert_ink(read_picture(tmp_path / "ink.png"), np.rot90(INK, -1))


def test_damaged_exif_does_not_spoil_a_picture(tmp_path):
    grey(BRIGHTNESS).save(tmp_path / "ink.jpg", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\x09", quality=95)
    assert np.array_equal(read_picture(tmp_path / "ink.jpg") > 0.5, INK)


def test_large_pictures_are_reduced(tmp_path):
    picture = Image.new("L", (4500, 3000), 255)
    ImageDraw.Draw(picture).line([(900, 900), (1800, 1800)], width=60)
    picture.save(tmp_path / "large.png", compress_level=1)
    found = read_picture(tmp_path / "large.png")
    assert found.shape == (1000, 1500)
    assert found.sum() == pytest.approx(np.hypot(300, 300) * 20, rel=0.05)


@pytest.mark.parametrize("size", [(15_000, 15_000), (1, 89_000)])
def test_a_decompression_bomb_is_refused(tmp_path, size):
    path = tmp_path / "bomb.png"
    Image.new("1", size).save(path)
    with pytest.raises(InkError, match=r"bomb\.png: it has more pixels than is reasonable"):
        read_picture(path)


@pytest.mark.parametrize("value", [3.4e38, np.inf, -np.inf, np.nan])
def test_one_pixel_of_any_size(tmp_path, value):
    path = tmp_path / "one.ppm"
    path.write_bytes(b"Pf\n1 1\n-1.0\n" + np.float32(value).tobytes())
    assert read_picture(path).shape == (1, 1)


def test_missing_and_foreign_files(tmp_path):
    with pytest.raises(InkError, match=r"no\.png: there is no such file"):
        read_picture(tmp_path / "no.png")
    with pytest.raises(InkError, match="it cannot be read"):
        read_picture(tmp_path)
    (tmp_path / "empty.png").touch()
    with pytest.raises(InkError, match=r"empty\.png: it is empty"):
        read_picture(tmp_path / "empty.png")
    for content in (b"%!PS-Adobe-3.0 EPSF-3.0", b"<ink/>"):
        (tmp_path / "foreign.png").write_bytes(content)
        with pytest.raises(
            InkError, match=r"foreign\.png: it is neither ink nor a .* \(PNG, JPEG, "
        ):
            read_picture(tmp_path / "foreign.png")


@pytest.mark.parametrize("suffix", ["png", "jpg", "gif", "bmp", "webp", "pgm"])
def test_truncated_and_garbled_files_are_named_or_read(tmp_path, suffix, rng):
    path = tmp_path / f"bad.{suffix}"
    grey(BRIGHTNESS).save(path)
    whole = np.frombuffer(path.read_bytes(), np.uint8)
    path.write_bytes(whole[: len(whole) // 2].tobytes())
    with pytest.raises(InkError, match=rf"bad\.{suffix}: "):
        read_picture(path)
    for _ in range(50):
        garbled = whole.copy()
        garbled[rng.integers(len(whole), size=3)] = rng.integers(256, size=3)
        path.write_bytes(garbled.tobytes())
        try:
            assert np.isfinite(read_picture(path)).all()
        except InkError as error:
            assert "\n" not in str(error)  # noqa: PT017 - reading is as good as refusing here


def test_colours_lie_as_the_brightness_does_whichever_way_the_phone_was_held(tmp_path):
    path, pixels = tmp_path / "turned.jpg", np.full((40, 80, 3), 255, np.uint8)
    pixels[:, :20] = (200, 0, 0)
    turned = Image.Exif()
    turned[0x0112] = 6  # the camera lay on its side
    Image.fromarray(pixels).save(path, quality=95, exif=turned)
    found = load_picture(path)
    assert found.brightness.shape == (80, 40)
    assert found.colours.shape == (80, 40, 3)
    assert found.colours[5, 20] == pytest.approx((200, 0, 0), abs=12)
    assert found.brightness[5, 20] < 0.4 < found.brightness[70, 20]


def test_pixels_are_reduced_as_files_are_and_refused_where_they_are_too_many():
    assert ColourPicture.of(np.zeros((20, 3300, 3), np.uint8)).brightness.shape == (7, 1100)
    with pytest.raises(InkError, match="reasonable"):
        ColourPicture.of(np.zeros((1, 60_000, 3), np.uint8))
