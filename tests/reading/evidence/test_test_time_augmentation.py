import numpy as np
import pytest

from digitpad import Ink
from digitpad.ink.normalise import normalise_all
from digitpad.reading.evidence.test_time_augmentation import SLANTS, STRETCHES, views
from tests.writing import amount


def test_the_first_view_is_the_ink_as_it_is():
    inks = [amount("8"), amount("5")]
    seen = views(inks)
    assert seen.shape == (len(SLANTS) * len(STRETCHES), 2, 28, 28)
    assert seen[0] == pytest.approx(normalise_all(inks), abs=1e-6)


def test_views_lean_to_either_side_and_are_wide_or_narrow():
    box = Ink.of([(0, 0), (60, 0), (60, 60), (0, 60), (0, 0)])
    seen = views([box])[:, 0]
    columns = np.arange(28)
    top, bottom = (
        rows @ columns / rows.sum(axis=-1)
        for rows in (seen[: len(SLANTS), 8], seen[: len(SLANTS), 19])
    )
    lean = dict(zip(SLANTS, top - bottom, strict=True))
    assert lean[0.3] > 2
    assert lean[0.0] == pytest.approx(0, abs=0.2)
    assert lean[-0.3] < -2
    widths = (seen.max(axis=1) > 0.1).sum(axis=1)[:: len(SLANTS)]
    heights = (seen.max(axis=2) > 0.1).sum(axis=1)[:: len(SLANTS)]
    assert widths[1] < widths[0]
    assert heights[2] < heights[0]
