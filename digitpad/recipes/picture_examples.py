"""Amounts as pictures show them: components of pixels, of which it is known whose they are.

The model of amounts reads pictures by the same path as ink. But a component has no order
in time, two characters that touch are one, and cuts go straight down: to be told from no
character, such candidates must have been seen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.datasets.amounts import ComposedAmount
from digitpad.datasets.form_drawing import Form, Rule, extent
from digitpad.pictures.components import INK, Component, Picture, components
from digitpad.pictures.pixels import normalise_picture
from digitpad.pictures.regions import Region
from digitpad.recipes.amount_examples import AmountExample, Ints
from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.component_cuts import pieces_of_region
from digitpad.segmentation.kinds import NOTHING, kind_of
from digitpad.segmentation.lattice import Lattice, bits
from digitpad.segmentation.pieces import Piece, writing_height

MARGIN = 0.3  # around the writing, in heights of a digit
FOREIGN = 0.2
"""The share of others' ink from which a piece is nobody's, and of a character's own ink in
others' pieces from which no candidate is that character."""
Owners = NDArray[np.int16]


def picture_example(amount: ComposedAmount, rng: np.random.Generator) -> AmountExample | None:
    """Return a composed amount as an example of a picture; None where nothing is left of it.

    Parameters
    ----------
    amount : ComposedAmount
    rng : numpy.random.Generator
        Of size, pen and blur.
    """
    picture, owners = _drawn(amount, rng)
    found = components(picture)
    if not found:
        return None
    line = BaseLine.through(
        [c.box for c in found], writing_height([component.box for component in found])
    )
    pieces, _ = pieces_of_region(Region(tuple(found)), line.height)
    lattice = Lattice.of(pieces, line.height)
    images = np.stack([normalise_picture([p.part for p in c.pieces]) for c in lattice.candidates])
    kinds = _kinds(amount.written, pieces, lattice, owners)
    return AmountExample(
        amount.text, lattice, line, (images * 255).round().astype(np.uint8), kinds, ink=False
    )


def _drawn(amount: ComposedAmount, rng: np.random.Generator) -> tuple[Picture, Owners]:
    """Return the picture, and for each pixel the character whose ink is the darkest there."""
    height = rng.uniform(22, 80)
    pen = max(height * rng.uniform(0.05, 0.15), 1.2)
    left, top, right, bottom = extent([stroke.points for stroke in amount.ink.strokes])
    corner = np.array([left - MARGIN, top - MARGIN])
    size = height * (np.array([right, bottom]) + MARGIN - corner)
    rules: dict[int, list[Rule]] = {}
    for owner, points in _parts(amount):
        rules.setdefault(owner, []).append(Rule(height * (points - corner), pen))
    layers = np.stack([_layer(size, written) for written in rules.values()])
    owners = np.array(list(rules), dtype=np.int16)[layers.argmax(axis=0)]
    picture = cv2.GaussianBlur(layers.max(axis=0), (0, 0), rng.uniform(0.3, 0.03 * height + 0.3))
    return np.asarray(picture, np.float32), owners


def _layer(size: NDArray[np.float64], written: Sequence[Rule]) -> Picture:
    """Return how dark some strokes alone are, 0 to 1."""
    pixels = Form(float(size[0]), float(size[1]), (), tuple(written)).drawn()[:, :, 0]
    darkness = (255 - pixels.astype(np.float32)) / 255
    return darkness / max(float(darkness.max()), 1e-3)


def _parts(amount: ComposedAmount) -> Iterator[tuple[int, NDArray[np.float64]]]:
    """Yield the strokes, and of those that run on the part of each character."""
    for stroke, owners in zip(amount.ink.strokes, amount.owners, strict=True):
        start = 0
        for owner, run in groupby(owners.tolist()):
            end = start + len(list(run))
            yield owner, stroke.points[max(start - 1, 0) : end]
            start = end


def _kinds(written: str, pieces: Sequence[Piece], lattice: Lattice, owners: Owners) -> Ints:
    """Return the kind of each candidate: of a character if it holds all of it and no more."""
    inks = [_inks(piece.part, owners) for piece in pieces]
    owned: dict[int, int] = {}
    whole, kept = Counter[int](), Counter[int]()
    for piece, ink in zip(pieces, inks, strict=True):
        owner, own = ink.most_common(1)[0]
        whole += ink
        if own >= (1 - FOREIGN) * ink.total():
            owned[owner] = owned.get(owner, 0) | 1 << piece.number
            kept[owner] += own
    kind = {
        mask: kind_of(written[owner])
        for owner, mask in owned.items()
        if owner >= 0 and kept[owner] >= (1 - FOREIGN) * whole[owner]
    }
    found = [kind.get(bits(candidate.pieces), NOTHING) for candidate in lattice.candidates]
    return np.array(found, dtype=np.intp)


def _inks(part: Component, owners: Owners) -> Counter[int]:
    """Return how many pixels of a component each character has."""
    x, y, w, h = map(int, part.box)
    return Counter(owners[y : y + h, x : x + w][part.darkness > INK].tolist())
