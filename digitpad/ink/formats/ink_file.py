"""What reading an ink file gives, whichever format it has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from digitpad.ink.annotations import Annotation
from digitpad.ink.formats.bounds import check_points, check_strokes
from digitpad.ink.strokes import Ink, Stroke

_MOST_SAID = 3  # notices


@dataclass(frozen=True)
class InkFile:
    """Ink and what the file says of it.

    Parameters
    ----------
    ink : Ink
    annotations : tuple of Annotation
        What is said of its strokes.
    notices : tuple of str
        What of the file could not be honoured, each as a sentence's second half.
    rewritable : bool
        Whether InkML can take the file's place: it is InkML and nothing around it.
    """

    ink: Ink
    annotations: tuple[Annotation, ...] = ()
    notices: tuple[str, ...] = ()
    rewritable: bool = False

    @property
    def notice(self) -> str:
        """The notices in one line, empty without any."""
        more = len(self.notices) - _MOST_SAID
        said = "; ".join(self.notices[:_MOST_SAID])
        return f"{said}; and {more} more" if more > 0 else said


def ink_of(strokes: Iterable[ArrayLike]) -> Ink:
    """Return the strokes that have points, each of shape (n, 2), as ink.

    Raises
    ------
    ValueError
        If they are more than are read, or one is no finite points.
    """
    arrays = [array for each in strokes if (array := np.asarray(each, np.float64)).size]
    check_strokes(len(arrays))
    check_points(sum(map(len, arrays)))
    return Ink(tuple(map(Stroke, arrays)))
