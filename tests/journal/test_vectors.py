"""Vectors on disk: what comes back has the same bits, whoever deflated it."""

import zlib

import numpy as np
import pytest

from digitpad.journal.vectors import decoded, encoded


@pytest.fixture
def base(rng):
    return rng.normal(size=5000).astype(np.float32)


@pytest.fixture
def vector(base):
    moved = base.copy()
    moved[1000:1400] *= np.float32(1.001)
    return moved


def test_a_vector_comes_back_bit_for_bit_and_takes_little(base, vector):
    content = encoded(vector, base)
    assert decoded(content, base).tobytes() == vector.tobytes()
    assert len(content) < vector.nbytes / 10


def test_what_earlier_versions_deflated_is_read(base, vector):
    planes = zlib.decompress(encoded(vector, base))
    assert decoded(zlib.compress(planes, 1), base).tobytes() == vector.tobytes()


def test_bytes_that_look_alike_take_no_more_than_they_did(base, vector):
    content = encoded(vector, base)
    assert len(content) < len(zlib.compress(zlib.decompress(content), 1))
