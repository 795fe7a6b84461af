"""Picture files: decoded, upright, no larger than needed, and refused before they cost memory."""

from __future__ import annotations

import io
import struct
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from digitpad.errors import InkError
from digitpad.files import content_of
from digitpad.limits import LONGEST_SIDE, MOST_PIXELS

Brightness = NDArray[np.float32]
Colours = NDArray[np.uint8]

# Formats that are decoded by Pillow itself; others start programs (EPS) or write to stderr (TIFF).
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "PPM")
_LONGEST = 1600  # pixels; beyond that a digit only gets slower to find


@dataclass(frozen=True, eq=False)
class ColourPicture:
    """A picture as it is read, and as it is shown.

    Parameters
    ----------
    brightness : Brightness, shape (h, w)
        0 black to 1 white.
    colours : Colours, shape (h, w, 3), uint8
        Red first.
    """

    brightness: Brightness
    colours: Colours

    @classmethod
    def of(cls, colours: Colours) -> ColourPicture:
        """Return a picture of pixels in any number, shape (h, w, 3), reduced as files are.

        Raises
        ------
        InkError
            If they are unreasonably many.
        """
        h, w = colours.shape[:2]
        _check_size("the picture", (w, h))
        return _in_colour(Image.fromarray(colours))


def load_picture(path: Path | str) -> ColourPicture:
    """Read a picture.

    Parameters
    ----------
    path : Path or str
        PNG, JPEG, GIF, BMP, WebP or PPM; of several frames the first.

    Returns
    -------
    ColourPicture
        Upright. Large pictures come reduced by a whole factor.

    Raises
    ------
    InkError
        If the file is missing, damaged, unreasonably large, or no picture.
    """
    return parse_picture(content_of(path, error=InkError), path)


def parse_picture(content: bytes, path: Path | str) -> ColourPicture:
    """Return the picture that a file's bytes hold. See `load_picture`.

    Raises
    ------
    InkError
        If they are damaged, unreasonably many pixels, or no picture.
    """
    if not content:
        raise InkError(path, "it is empty")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a damaged EXIF note does not spoil a picture
            with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
                _check_size(path, image.size)
                return _in_colour(image)
    except UnidentifiedImageError as error:
        problem = f"it is neither ink nor a picture of a known kind ({', '.join(_FORMATS)})"
        raise InkError(path, problem) from error
    except Image.DecompressionBombError as error:
        raise InkError(path, "it has more pixels than is reasonable") from error
    except (OSError, SyntaxError, ValueError, EOFError, struct.error, MemoryError) as error:
        raise InkError(path, f"it cannot be decoded ({error})") from error


def _check_size(path: Path | str, size: tuple[int, int]) -> None:
    """Refuse what would not fit into memory; only the file's head is read for it."""
    if size[0] * size[1] > MOST_PIXELS or max(size) > LONGEST_SIDE:
        raise InkError(path, f"it has more pixels than is reasonable ({size[0]}×{size[1]})")


def _in_colour(image: Image.Image) -> ColourPicture:
    image = _upright(image)
    brightness = _brightness_of(image)
    if image.mode == "RGB":
        return ColourPicture(brightness, np.asarray(image))
    grey = np.rint(255 * np.clip(brightness, 0, 1)).astype(np.uint8)  # as it is read
    return ColourPicture(brightness, np.repeat(grey[..., None], 3, axis=2))


def _upright(image: Image.Image) -> Image.Image:
    """Return the picture upright and no larger than needed, in mode F, RGBA or RGB."""
    image.draft("RGB", (_LONGEST, _LONGEST))  # lets a JPEG be decoded at a lower resolution
    wide = image.mode.startswith(("I", "F"))  # 16 bits and more a pixel
    factor = -(-max(image.size) // _LONGEST)
    if image.mode in ("L", "RGB") and factor > 1 and not image.has_transparency_data:
        image.load()
        image = _turned_like(image, image.reduce(factor))
        factor = 1
    image = image.convert("F" if wide else "RGBA" if image.has_transparency_data else "RGB")
    return ImageOps.exif_transpose(image).reduce(factor)


def _brightness_of(image: Image.Image) -> Brightness:
    if image.mode == "F":
        values = np.nan_to_num(np.asarray(image, dtype=np.float32), posinf=0, neginf=0)
        return values / np.float32(max(65535 if values.max() > 1 else 1, values.max()))
    if image.mode == "RGBA":
        return _on_white(_unit(image))
    return _unit(image.convert("L"))


def _turned_like(image: Image.Image, reduced: Image.Image) -> Image.Image:
    """Return `reduced` with the note of which way up `image` is."""
    if exif := image.info.get("exif"):
        reduced.info["exif"] = exif
    return reduced


def _unit(image: Image.Image) -> Brightness:
    return np.asarray(image, dtype=np.float32) / np.float32(255)


def _on_white(rgba: Brightness) -> Brightness:
    """Return the brightness of a picture with transparency, shape (h, w, 4)."""
    colour, alpha = rgba[..., :3], rgba[..., 3]
    visible = colour[alpha > 0.1]
    if visible.size and alpha.min() < 0.9 and np.ptp(visible, axis=0).max() < 0.1:
        return 1 - alpha  # one colour throughout, white perhaps: the shape is all in the alpha
    grey = colour @ np.array([0.299, 0.587, 0.114], np.float32)  # ITU-R 601, as Pillow's own
    return np.asarray(1 - alpha * (1 - grey), dtype=np.float32)
