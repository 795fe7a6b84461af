"""Pictures of forms: composed amounts on paper, photographed or scanned.

What is written is known, as for composed amounts, and so is what is printed; pages with
several numbers, sums and words have no single number, and the right answer is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from digitpad.datasets.forms.drawing import Pixels
from digitpad.datasets.forms.no_amount import NO_AMOUNT
from digitpad.datasets.forms.one_amount import ONE_AMOUNT, Layout
from digitpad.datasets.forms.pen import FormPen
from digitpad.datasets.forms.photographs import Camera
from digitpad.datasets.hands import Hand

FORM_KINDS: Mapping[str, Layout] = {**ONE_AMOUNT, **NO_AMOUNT}
"""What each kind is, without light and lens."""
SCANNED = ("sliver", "inside", "edge")
PHOTOGRAPHED = ("cell", "digit", "desk")


@dataclass(frozen=True, eq=False)
class FormPicture:
    """A picture of a form.

    Parameters
    ----------
    kind : str
        One of `FORM_KINDS`.
    pixels : NDArray, shape (h, w, 3), uint8
        Red first.
    text : str
        The one number on it; empty where there is none, or more than one.
    writer : str
    """

    kind: str
    pixels: Pixels
    text: str
    writer: str


def form_pictures(
    hands: Sequence[Hand], count: int, rng: np.random.Generator
) -> Iterator[FormPicture]:
    """Yield `count` pictures, as many of each kind and of each hand as can be.

    Parameters
    ----------
    hands : sequence of Hand
    count : int
    rng : numpy.random.Generator
    """
    kinds = list(FORM_KINDS)
    for i in range(count):
        hand = hands[i // len(kinds) % len(hands)]
        yield form_picture(kinds[i % len(kinds)], hand, rng)


def form_picture(kind: str, hand: Hand, rng: np.random.Generator) -> FormPicture:
    """Return a picture of one kind, one of `FORM_KINDS`, written by `hand`."""
    pen = FormPen.drawn(hand, rng)
    form, text = FORM_KINDS[kind](pen)
    scanned = kind in SCANNED or (kind not in PHOTOGRAPHED and rng.random() < 0.4)
    camera = Camera.scanner(rng) if scanned else Camera.phone(rng, pen.height)
    if kind in SCANNED:
        camera = replace(camera, turn=0.0)
    if kind == "desk":
        camera = replace(camera, desk=float(rng.uniform(0.1, 0.6)), bend=0.0)
    return FormPicture(kind, camera.photograph(form.drawn(), rng), text, hand.writer)
