"""Pictures of writing: decoded, and the ink parted from the paper.

Ink is what differs from the paper, and paper is what most of a picture is: a
surface whose brightness changes slowly, lamp and lens being what they are.
Whether the ink is dark on light or light on dark follows from it.
"""

from __future__ import annotations

import io
import struct
import warnings
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from digitpad.errors import InkError
from digitpad.files import content_of
from digitpad.ink.components import Picture

# Formats that are decoded by Pillow itself; others start programs (EPS) or write to stderr (TIFF).
_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "PPM")
_LONGEST = 2000  # pixels; beyond that a digit only gets slower to find
_FAINTEST = 0.1  # what differs less from the paper than this, of black from white, is no ink


def read_picture(path: Path | str) -> Picture:
    """Read a picture and return where its ink is.

    Parameters
    ----------
    path : Path or str
        PNG, JPEG, GIF, BMP, WebP or PPM; of several frames the first.

    Returns
    -------
    Picture, shape (h, w), float32
        0 paper, 1 ink. Large pictures come reduced by a whole factor.

    Raises
    ------
    InkError
        If the file is missing, damaged, unreasonably large, or no picture.
    """
    content = content_of(path, error=InkError)
    if not content:
        raise InkError(path, "it is empty")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a damaged EXIF note does not spoil a picture
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
                brightness = _brightness(image)
    except UnidentifiedImageError as error:
        problem = f"it is no picture of a known kind ({', '.join(_FORMATS)})"
        raise InkError(path, problem) from error
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise InkError(path, "it has more pixels than is reasonable") from error
    except (OSError, SyntaxError, ValueError, EOFError, struct.error) as error:
        raise InkError(path, f"it cannot be decoded ({error})") from error
    return darkness(brightness)


def darkness(brightness: NDArray[np.floating]) -> Picture:
    """Part the ink from the paper, whichever of them is the darker.

    Parameters
    ----------
    brightness : ndarray, shape (h, w)
        0 black, 1 white.

    Returns
    -------
    Picture, shape (h, w), float32
        0 paper, 1 ink, between them the share of a pixel that ink covers.
    """
    paper = _paper(brightness)
    difference = (brightness - paper).astype(np.float32)
    ink = _contrast(difference, paper)
    floor = max(3 * _noise(ink), 1 / 255)
    marks = ink[(ink > floor) & (np.abs(difference) > _FAINTEST)]
    if not marks.size:
        return np.zeros_like(ink)
    # What most of a line has: its darkest spots are where the pen turned.
    full = float(np.percentile(marks[marks >= _otsu(marks)], 75))
    return np.clip((ink - floor) / (full - floor), 0, 1)


def _brightness(image: Image.Image) -> Picture:
    """Return the picture upright and no larger than needed, 0 black to 1 white."""
    image.draft("RGB", (_LONGEST, _LONGEST))  # lets a JPEG be decoded at a lower resolution
    wide = image.mode.startswith(("I", "F"))  # 16 bits and more a pixel
    image = image.convert("F" if wide else "RGBA" if image.has_transparency_data else "RGB")
    image = ImageOps.exif_transpose(image)
    image = image.reduce(-(-max(image.size) // _LONGEST))
    if wide:
        values = np.nan_to_num(np.asarray(image, dtype=np.float32))
        return values / np.float32(max(65535 if values.max() > 1 else 1, values.max()))
    if image.mode == "RGBA":
        return _on_white(_unit(image))
    return _unit(image.convert("L"))


def _unit(image: Image.Image) -> Picture:
    return np.asarray(image, dtype=np.float32) / np.float32(255)


def _on_white(rgba: Picture) -> Picture:
    """Return the brightness of a picture with transparency, shape (h, w, 4)."""
    colour, alpha = rgba[..., :3], rgba[..., 3]
    visible = colour[alpha > 0.1]
    if visible.size and alpha.min() < 0.9 and np.ptp(visible, axis=0).max() < 0.1:
        return 1 - alpha  # one colour throughout, white perhaps: the shape is all in the alpha
    grey = colour @ np.array([0.299, 0.587, 0.114], np.float32)  # ITU-R 601, as Pillow's own
    return np.asarray(1 - alpha * (1 - grey), dtype=np.float32)


def _paper(brightness: NDArray[np.floating], rounds: int = 20) -> NDArray[np.float64]:
    """Return the brightness of the paper everywhere: the biquadratic surface most pixels lie on.

    Least squares, trimmed: pixels far from the last surface are left out of the next.
    """
    Y, X = (np.vander(np.linspace(-1, 1, n), 3) for n in brightness.shape)
    rows, columns = (slice(None, None, -(-n // 64)) for n in brightness.shape)
    A, b = np.kron(Y[rows], X[columns]), brightness[rows, columns].ravel().astype(np.float64)
    surface, near = np.append(np.zeros(8), np.median(b)), np.zeros(len(b), np.bool_)
    for _ in range(rounds):
        difference, last = b - A @ surface, near
        near = np.abs(difference) <= 2.5 * _noise(difference) + 1e-6
        if np.array_equal(near, last):
            break
        surface = np.linalg.lstsq(A[near], b[near], rcond=None)[0]
    return np.linalg.multi_dot([Y, surface.reshape(3, 3), X.T])


def _contrast(difference: Picture, paper: NDArray[np.float64]) -> Picture:
    """Return the difference as a share of what black on this paper, or white, would make.

    So ink counts as much in the shade, where there is less light to take away.
    """
    light_on_dark = difference[np.abs(difference) > _FAINTEST].sum() > 0
    room = np.maximum(1 - paper, 0.2) if light_on_dark else np.minimum(-paper, -0.2)
    return difference / room.astype(np.float32)


def _noise(difference: NDArray[np.floating]) -> float:
    """Return the standard deviation of the paper, in which ink counts little."""
    return 1.4826 * float(np.median(np.abs(difference)))


def _otsu(values: Picture) -> float:
    """Return the threshold that parts `values` best into two classes.

    Source: N. Otsu, "A threshold selection method from gray-level histograms", 1979.
    """
    counts, edges = np.histogram(values, bins=64, range=(0, values.max()))
    centres = (edges[1:] + edges[:-1]) / 2
    below, total = np.cumsum(counts), counts.sum()
    sum_below = np.cumsum(counts * centres)
    above = np.maximum(total - below, 1)
    gap = sum_below / np.maximum(below, 1) - (sum_below[-1] - sum_below) / above
    return float(edges[1:][np.argmax(below * above * gap**2)])
