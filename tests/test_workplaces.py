"""What killed runs leave behind is swept; what belongs together is moved together."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from digitpad.errors import FileError
from digitpad.files import replacing_together, write_text
from digitpad.workplaces import finish_moves, workplace

LONG_AGO = time.time() - 3600
KILLED = """
import os, sys
from pathlib import Path
from digitpad.files import replacing_together

def killed(self, target, replace=Path.replace):
    if target.name == sys.argv[2]:
        os._exit(9)
    return replace(self, target)

Path.replace = killed
folder = Path(sys.argv[1])
with replacing_together((folder / "images", folder / "labels")) as parts:
    for part in parts:
        part.write_text("new")
"""


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def abandoned(folder: Path, **files: str) -> Path:
    """Make what a killed run left an hour ago."""
    place = folder / ".digitpad-abcd1234"
    place.mkdir()
    for name, text in files.items():
        (place / name).write_text(text)
    os.utime(place, (LONG_AGO, LONG_AGO))
    return place


def test_what_a_killed_run_left_is_swept(tmp_path):
    abandoned(tmp_path, half="ne")
    write_text(tmp_path / "file", "new")
    assert left(tmp_path) == ["file"]


def test_one_that_is_at_work_is_let_be(tmp_path):
    with workplace(tmp_path) as place:
        (place / "half").write_text("ne")
        os.utime(place, (LONG_AGO, LONG_AGO))
        write_text(tmp_path / "file", "new")
        assert (place / "half").exists()
    assert left(tmp_path) == ["file"]


@pytest.mark.parametrize("name", [".digitpad", ".digitpad-mine", "digitpad-abcd1234"])
def test_a_folder_of_another_name_is_let_be(tmp_path, name):
    (tmp_path / name).mkdir()
    os.utime(tmp_path / name, (LONG_AGO, LONG_AGO))
    write_text(tmp_path / "file", "new")
    assert left(tmp_path) == sorted([name, "file"])


@pytest.mark.skipif(sys.platform == "win32", reason="folders are locked on POSIX alone")
@pytest.mark.parametrize("at", ["images", "labels"])
def test_a_pair_killed_between_the_two_is_made_whole(tmp_path, at):
    for name in ("images", "labels"):
        (tmp_path / name).write_text("old")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    command = [sys.executable, "-c", KILLED, str(tmp_path), at]
    assert subprocess.run(command, env=environment, check=False).returncode == 9
    assert (tmp_path / at).read_text() == "old"
    finish_moves(tmp_path)
    assert [(tmp_path / name).read_text() for name in ("images", "labels")] == ["new", "new"]
    assert left(tmp_path) == ["images", "labels"]


def killed_pair(folder: Path) -> None:
    """Leave a pair of which a process, killed a moment ago, has moved the first alone."""
    (folder / "images").write_text("new")
    (folder / "labels").write_text("old")
    place = abandoned(folder, labels="new", **{"moves.json": '{"labels": "labels"}'})
    os.utime(place)


def test_what_is_written_after_a_killed_pair_stays(tmp_path):
    killed_pair(tmp_path)
    with replacing_together((tmp_path / "images", tmp_path / "labels")) as parts:
        for part in parts:
            part.write_text("newer")
    finish_moves(tmp_path)
    assert [(tmp_path / name).read_text() for name in ("images", "labels")] == ["newer"] * 2
    assert left(tmp_path) == ["images", "labels"]


def test_a_pair_that_was_not_whole_leaves_what_was_there(tmp_path):
    (tmp_path / "images").write_text("old")

    def half() -> None:
        with replacing_together((tmp_path / "images", tmp_path / "labels")) as parts:
            parts[0].write_text("new")
            raise OSError(28, "No space left on device")

    with pytest.raises(FileError, match="it cannot be written"):
        half()
    assert (tmp_path / "images").read_text() == "old"
    assert left(tmp_path) == ["images"]


@pytest.mark.parametrize("moves", ["{", "[]", "3", json.dumps({"../../secret": "../file"})])
def test_a_list_of_moves_from_anywhere_leads_nowhere_else(tmp_path, moves):
    (tmp_path / "secret").write_text("secret")
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    abandoned(inner, **{"moves.json": moves})
    finish_moves(inner)
    assert left(tmp_path) == ["a", "secret"]
    assert left(tmp_path / "a") == ["b"]
