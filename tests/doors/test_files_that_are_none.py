"""What is no regular file is no file to any door: it may never end."""

import os
from pathlib import Path

import pytest

from digitpad.errors import DigitpadError
from digitpad.journal.exchange.formats import read_corrections
from tests.doors.doors import DOORS

ENDLESS = ("/dev/zero", "pipe", "folder", "circle", "nul\0l", "n" * 300)
FOLDERS = ("mnist", "unipen", "journal")
FILES = {name: door for name, door in DOORS.items() if not name.startswith(FOLDERS)}


@pytest.fixture(params=ENDLESS, ids=lambda name: name[:8].replace("\0", ""))
def odd(request, tmp_path) -> Path:
    """Something that is no file."""
    path = tmp_path / request.param
    if request.param == "pipe":
        os.mkfifo(path)
    elif request.param == "folder":
        path.mkdir()
    elif request.param == "circle":
        path.symlink_to(path)
    return path


@pytest.mark.skipif(os.name != "posix", reason="pipes, devices and links as POSIX has them")
@pytest.mark.parametrize("door", FILES.values(), ids=FILES)
def test_it_is_refused_in_one_line(door, odd):
    with pytest.raises(DigitpadError) as caught:
        door.read(odd)
    assert len(str(caught.value).splitlines()) == 1


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="needs devices")
@pytest.mark.parametrize("ending", [".zip", ".csv", "-images-idx3-ubyte"])
def test_not_behind_any_ending(tmp_path, ending):
    path = tmp_path / f"endless{ending}"
    path.symlink_to("/dev/zero")
    with pytest.raises(DigitpadError, match="a pipe or a device, no file"):
        read_corrections(path)
