"""Spoilt files of every kind: read, or refused in one line. More: `python -m tests.doors.fuzz`."""

import pytest

from tests.doors.doors import DOORS
from tests.doors.fuzz import outcomes

COUNT = 200


@pytest.mark.parametrize("door", DOORS.values(), ids=DOORS)
def test_whatever_comes_in_is_read_or_refused(door, tmp_path):
    found = list(outcomes(door, tmp_path, COUNT, seed=20))
    assert [each for each in found if not each.handled] == []
    assert len(found) == COUNT
