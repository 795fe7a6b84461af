"""What was acknowledged is there, whenever the process is killed. More: `python -m tests.kills`."""

import pytest

from tests.kills.killing import Lost, acknowledged
from tests.kills.kinds import KINDS, Kind


@pytest.mark.parametrize("kills", [3, pytest.param(500, marks=pytest.mark.slow)])
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_nothing_acknowledged_is_lost(tmp_path, kind, kills, rng):
    assert acknowledged(kind, tmp_path, kills, rng) >= kills // 10


def test_what_is_lost_is_noticed(tmp_path, rng):
    whole = KINDS["inkml"]
    forgetful = Kind(whole.name, whole.deeds, lambda folder: whole.done(folder) // 2)
    with pytest.raises(Lost, match="deeds were acknowledged"):
        acknowledged(forgetful, tmp_path, 20, rng)
