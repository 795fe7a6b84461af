"""A character as it is and as the same hand might write it another time."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from digitpad.datasets.augment import Distortion, distort_images, distort_paths, pen_widths
from digitpad.finetune.characters import LabelledCharacter
from digitpad.ink.normalise import render
from digitpad.ink.paths import Paths
from digitpad.network.functions import Array

STROKE_DISTORTION = Distortion(rotation=0.15, slant=0.36, aspect=0.24, elastic=0.036, width=0.36)
IMAGE_DISTORTION = Distortion(
    rotation=0.12, slant=0.2, aspect=0.1, scale=0.06, shift=0.6, elastic=0.04
)
MOST_KEPT_VARIANTS = 200  # characters, 25 kB each: all the earlier ones of a lesson


@dataclass(frozen=True, eq=False)
class Variants:
    """Distorts characters, each always alike: what was corrected is learnt with all that follow.

    Parameters
    ----------
    seed : int
        Of the distortions.
    """

    seed: int
    _kept: dict[object, Array] = field(default_factory=dict, init=False, repr=False)

    def of(self, character: LabelledCharacter, count: int) -> Array:
        """Return `variants` of a character, shape (count, 784); not to be changed."""
        key = count, character.ink, character.image.tobytes()
        found = self._kept.pop(key, None)
        self._kept[key] = found = variants(character, count, self.seed) if found is None else found
        for old in list(self._kept)[:-MOST_KEPT_VARIANTS]:
            del self._kept[old]
        return found


def variants(character: LabelledCharacter, count: int, seed: int) -> Array:
    """Return a character as it is and `count` - 1 times distorted, shape (count, 784).

    Its strokes are distorted where there are any, the image where there are none.
    """
    rng = np.random.default_rng(seed)
    image = character.image[None].astype(np.float32)
    if count == 1:
        return image.reshape(1, -1)
    if character.ink:
        paths = Paths.of([character.ink] * (count - 1))
        others = render(
            distort_paths(paths, STROKE_DISTORTION, rng),
            pen_widths(count - 1, STROKE_DISTORTION, rng),
        )
    else:
        others = distort_images(np.repeat(image, count - 1, axis=0), IMAGE_DISTORTION, rng)
    return np.concatenate([image, others]).reshape(count, -1)
