"""What a writer let stand as it was read, in as few bytes as it can be kept in.

A correction is learnt together with it, so that to take the step again it has to be at hand.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np

from digitpad.finetune.characters import CharacterExample, LabelledCharacter
from digitpad.finetune.exemplars import pixels_of
from digitpad.ink.normalise import SIDE, Image

_SIZE = 1 + SIDE * SIDE  # bytes: a digit, then its pixels
MOST_ACCEPTED = 1000


def levels(image: Image) -> Image:
    """Return an image rounded to 256 levels, as `packed` keeps it."""
    return (pixels_of(image) / np.float32(255)).astype(np.float32)


def packed(accepted: Sequence[LabelledCharacter]) -> bytes:
    """Return digits as bytes, their images in 256 levels; nothing for none."""
    parts = [bytes([each.label or 0]) + pixels_of(each.image).tobytes() for each in accepted]
    return zlib.compress(b"".join(parts)) if parts else b""


def unpacked(content: bytes) -> tuple[CharacterExample, ...]:
    """Return the digits that `packed` kept.

    Raises
    ------
    ValueError
        If it is anything else.
    """
    if not content:
        return ()
    try:
        whole = zlib.decompressobj().decompress(content, MOST_ACCEPTED * _SIZE)
    except zlib.error as error:
        raise ValueError("what was let stand is damaged") from error
    rows = np.frombuffer(whole, np.uint8).reshape(-1, _SIZE)
    if (rows[:, 0] > 9).any():
        raise ValueError("what was let stand is no digit")
    images = rows[:, 1:].reshape(-1, SIDE, SIDE).astype(np.float32) / 255
    return tuple(CharacterExample(i, d) for i, d in zip(images, rows[:, 0].tolist(), strict=True))
