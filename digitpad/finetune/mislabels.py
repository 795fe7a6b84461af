"""Whether a correction is mislabelled by a slip of the finger: worth one question, and no lesson.

The network was sure of something else, and so are the neighbours of the shape: what
everybody writes for the digit said is clearly further from it than what they write for
the digit read. A writer who has written it so before is believed.
"""

from __future__ import annotations

import numpy as np

from digitpad.finetune.shapes import LabelledImage, LabelledShapes
from digitpad.network.functions import Array

SURE_OF_ANOTHER = 0.95  # the network's least probability of what it read
FURTHER = 1.25  # how much further the nearest neighbour of the label said is


def looks_mislabelled(
    corrected: LabelledImage, probabilities: Array, shapes: LabelledShapes
) -> bool:
    """Say whether a correction looks like a mistake in the label.

    Parameters
    ----------
    corrected : LabelledImage
        The character and what is said of it. That it is no digit is always believed.
    probabilities : Array, shape (10,)
        What the network made of it.
    shapes : LabelledShapes
        Everybody's, `LabelledShapes.of_rehearsal`, `and_of` this writer's earlier ones.
    """
    read = int(np.argmax(probabilities))
    if corrected.label in (read, None) or probabilities[read] < SURE_OF_ANOTHER:
        return False
    said = shapes.nearest(corrected.image, corrected.label)
    return said > FURTHER * shapes.nearest(corrected.image, read)
