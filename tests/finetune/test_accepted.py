"""What a writer let stand is kept in few bytes, and comes back to the bit."""

import zlib

import numpy as np
import pytest

from digitpad.finetune.accepted import MOST_ACCEPTED, levels, packed, unpacked
from digitpad.finetune.characters import CharacterExample
from digitpad.ink.normalise import normalise
from tests.writing import amount


def test_it_comes_back_to_the_bit():
    kept = [CharacterExample(levels(normalise(amount(d))), int(d)) for d in "0123"]
    again = unpacked(packed(kept))
    assert [each.label for each in again] == [0, 1, 2, 3]
    for one, other in zip(kept, again, strict=True):
        np.testing.assert_array_equal(one.image, other.image)
        assert other.image.dtype == np.float32
    assert len(packed(kept)) < 2000
    assert unpacked(packed(())) == ()


@pytest.mark.parametrize(
    "content", [b"no", zlib.compress(b"short"), zlib.compress(bytes([10]) + bytes(784))]
)
def test_what_is_damaged_is_refused(content):
    with pytest.raises(ValueError, match=r"let stand|reshape"):
        unpacked(content)


def test_a_bomb_does_not_go_off():
    content = zlib.compress(bytes(785) * 10 * MOST_ACCEPTED)
    assert len(unpacked(content)) == MOST_ACCEPTED
