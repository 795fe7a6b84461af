"""Plain points are read at once, and as those of any encoding are."""

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.ink.formats.inkml.traces import trace_points
from digitpad.limits import MOST_CHANNELS

decimals = st.builds(
    format, st.floats(-1e6, 1e6), st.sampled_from(["", "g", "+.2f", ".0f", "e", ".1E"])
)


@given(
    st.integers(1, 4).flatmap(
        lambda n: st.lists(st.lists(decimals, min_size=n, max_size=n), min_size=1, max_size=9)
    ),
    st.sampled_from([" ", "\n", "  \t"]),
)
def test_a_prefix_that_changes_nothing_changes_no_bit(points, blank):
    plain = trace_points(",".join(blank.join(values) for values in points))
    encoded = trace_points(
        ",".join(blank.join(f"!{value}" for value in values) for values in points)
    )
    assert len(plain) == len(encoded) == len(points)
    assert plain.most_values == encoded.most_values == len(points[0])
    for i in range(plain.most_values):
        assert plain.channel(i).tobytes() == encoded.channel(i).tobytes()


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_no_point_has_no_values(text):
    points = trace_points(text)
    assert len(points) == points.most_values == 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 2,3 4,", [[1, 2], [3, 4]]),
        ("1-2,3 4", [[1, -2], [3, 4]]),  # a sign parts two values
        ("1.5.5,3 4", [[1.5, 0.5], [3, 4]]),  # and so does a second point
        ("- 1 2,3 4", [[-1, 2], [3, 4]]),
        ("1 2 9,3 4", [[1, 2], [3, 4]]),
        ("1 2,'1 '1", [[1, 2], [2, 3]]),
    ],
)
def test_what_is_not_quite_plain_is_read_as_well(text, expected):
    points = trace_points(text)
    assert np.stack([points.channel(0), points.channel(1)], 1).tolist() == expected


@pytest.mark.parametrize("text", ["1,2", "1 2,3"])
def test_a_point_without_a_y_is_refused(text):
    with pytest.raises(ValueError, match="lacks its x or its y"):
        trace_points(text).channel(1)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("1 1e999", "too large"),
        ("1 2,3 nan", "'nan' in a trace"),
        ("1 " * (MOST_CHANNELS + 1), "more than 64 values"),
    ],
)
def test_what_is_no_number_of_a_point_is_refused(text, problem):
    with pytest.raises(ValueError, match=problem):
        trace_points(text).channel(1)


def test_plain_points_take_a_fraction_of_the_time():
    text = ",".join(f"{i}.25 {i}.75 {i}" for i in range(8000))
    plain, encoded = [], []
    for _ in range(5):
        plain.append(_seconds(text))
        encoded.append(_seconds("!" + text))
    assert np.median(plain) < np.median(encoded) / 2


def _seconds(text: str) -> float:
    begun = time.thread_time()
    trace_points(text).channel(0)
    return time.thread_time() - begun
