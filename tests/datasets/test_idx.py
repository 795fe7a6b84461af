"""IDX files: what is written comes back, and every kind of damage is named."""

import gzip

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from digitpad.datasets.idx import read_idx, write_idx
from digitpad.errors import DatasetError

DTYPES = st.sampled_from(["u1", "i1", "i2", ">i2", "i4", "f4", ">f4", "f8"])
ARRAYS = arrays(DTYPES, array_shapes(min_dims=0, min_side=0, max_side=5))
# Two zero bytes, uint8, two dimensions of 2 and 3, and their six bytes.
PLAIN = b"\0\0\x08\x02" + b"\0\0\0\x02\0\0\0\x03" + bytes(range(6))
ZIPPED = gzip.compress(PLAIN, mtime=0)  # without the time the tests have the same names


@given(array=ARRAYS)
def test_arrays_come_back(tmp_path_factory, array):
    path = tmp_path_factory.getbasetemp() / "array.idx"
    write_idx(path, array)
    found = read_idx(path)
    assert found.dtype == array.dtype.newbyteorder("=")
    assert np.array_equal(found, array, equal_nan=array.dtype.kind == "f")
    path.write_bytes(gzip.compress(path.read_bytes(), 1))
    assert np.array_equal(read_idx(path), found, equal_nan=array.dtype.kind == "f")


def test_the_bytes_are_those_of_the_format(tmp_path):
    write_idx(tmp_path / "array.idx", np.arange(6, dtype=np.uint8).reshape(2, 3))
    assert (tmp_path / "array.idx").read_bytes() == PLAIN


def test_the_array_is_the_callers_own(tmp_path):
    (tmp_path / "array.idx").write_bytes(PLAIN)
    array = read_idx(tmp_path / "array.idx")
    array += 1
    assert array.tolist() == [[1, 2, 3], [4, 5, 6]]


@pytest.mark.parametrize("dtype", [np.uint16, np.complex64, np.bool_, object])
def test_what_idx_cannot_hold_is_the_programmers_mistake(tmp_path, dtype):
    with pytest.raises(ValueError, match="IDX cannot hold"):
        write_idx(tmp_path / "array.idx", np.zeros(3, dtype))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "not an IDX file"),
        (b"\0\0\x08", "not an IDX file"),
        (b"PK\x03\x04" + PLAIN, "not an IDX file"),
        (b"\0\0\x07" + PLAIN[3:], "type code 0x07 is unknown"),
        (PLAIN[:9], "ends within its header"),
        (PLAIN[:-1], "promises 6 bytes of data but 5 follow"),
        (PLAIN + b"\0", "promises 6 bytes of data but 7 follow"),
        (b"\0\0\x08\x04" + b"\xff" * 16, f"promises {(2**32 - 1) ** 4} bytes of data but 0"),
        (ZIPPED[:-9], "gzip compression is damaged or cut short"),
        (ZIPPED[:5], "gzip compression is damaged or cut short"),
        (ZIPPED[:10] + b"\xff" * 20, "gzip compression is damaged or cut short"),
        (ZIPPED[:-8] + bytes(8), "gzip compression is damaged or cut short"),
        (gzip.compress(b"text", mtime=0), "not an IDX file"),
    ],
)
def test_damage_is_named(tmp_path, content, problem):
    path = tmp_path / "bad.idx"
    path.write_bytes(content)
    with pytest.raises(DatasetError, match=rf"bad\.idx: .*{problem}"):
        read_idx(path)


def test_what_is_no_file_is_named(tmp_path):
    with pytest.raises(DatasetError, match=r"no\.idx: there is no such file"):
        read_idx(tmp_path / "no.idx")
    with pytest.raises(DatasetError, match="cannot be read"):
        read_idx(tmp_path)
