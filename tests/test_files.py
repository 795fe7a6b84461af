"""Files are written whole or not at all, and read with a limit, whatever is in them."""

import gzip
import os
import stat
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from digitpad.datasets.idx import read_content
from digitpad.errors import DatasetError, FileError, InkError, WeightsError
from digitpad.evaluation.sheet import save_sheet
from digitpad.files import content_of, replacing, require_writable, write_text
from digitpad.ink.inkml import write_inkml
from digitpad.ink.strokes import Ink
from digitpad.journal.exchange.ink_zip import write_zip
from digitpad.journal.exchange.picture_files import write_csv
from digitpad.lab.export import write_csv as write_curves
from digitpad.network.network import Network
from digitpad.weights.store import Weights, save_weights

WRITERS = {
    "text": lambda path: write_text(path, "new"),
    "weights": lambda path: save_weights(path, Weights(network())),
    "ink": lambda path: write_inkml(path, Ink()),
    "corrections": lambda path: write_zip(path, ()),
    "corrections as a table": lambda path: write_csv(path, ()),
    "curves": lambda path: write_curves(path, {}, by_batch=True),
    "mistakes": lambda path: save_sheet(path, ()),
}


def network() -> Network:
    return Network.random(rng=np.random.default_rng(0))


@pytest.fixture
def path(tmp_path):
    (tmp_path / "file").write_text("old")
    return tmp_path / "file"


def only(path: Path) -> bool:
    return list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
class TestWriting:
    def test_what_was_there_is_replaced_and_nothing_else_is_left(self, path, write):
        write(path)
        assert path.read_bytes() != b"old"
        assert only(path)

    def test_a_full_disk_leaves_what_was_there(self, path, write, monkeypatch):
        def full(self, target):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "replace", full)
        with pytest.raises(FileError, match=r"file: it cannot be written \(No space left"):
            write(path)
        assert path.read_text() == "old"
        assert only(path)

    def test_where_there_is_no_folder(self, tmp_path, write):
        with pytest.raises(FileError, match=r"it cannot be written \(No such file"):
            write(tmp_path / "no" / "file")


@pytest.mark.parametrize("stop", [KeyboardInterrupt, ValueError])
def test_who_is_stopped_half_way_leaves_what_was_there(path, stop):
    def half():
        with replacing(path) as part:
            part.write_text("ne")
            raise stop

    with pytest.raises(stop):
        half()
    assert path.read_text() == "old"
    assert only(path)


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_a_link_goes_on_pointing_to_the_file(path):
    link = path.with_name("link")
    link.symlink_to(path)
    write_text(link, "new")
    assert link.is_symlink()
    assert path.read_text() == "new"


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o444])
def test_who_may_read_it_stays_as_it_was(path, mode):
    path.chmod(mode)
    write_text(path, "new")
    assert (stat.S_IMODE(path.stat().st_mode), path.read_text()) == (mode, "new")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes")
def test_a_pipe_is_written_to_and_never_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    require_writable(pipe)
    write_text(pipe, "new")
    assert os.read(reader, 10) == b"new"
    os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.skipif(not os.path.exists("/dev/stdout"), reason="needs /dev/stdout")
def test_what_comes_out_can_be_piped(tmp_path):
    program = "from digitpad.files import write_text; write_text('/dev/stdout', 'new')"
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (ended.stdout, ended.stderr) == (b"new", b"")


def test_errors_are_of_the_kind_that_was_asked_for(tmp_path):
    for kind in (InkError, WeightsError):
        with pytest.raises(kind), replacing(tmp_path / "no" / "file", kind):
            pass
        with pytest.raises(kind, match="there is no such file"):
            content_of(tmp_path / "file", error=kind)


def test_whether_it_can_be_written_is_known_before(path, tmp_path):
    require_writable(path)
    assert path.read_text() == "old"
    assert only(path)
    for wrong in (tmp_path, tmp_path / "no" / "file"):
        with pytest.raises(FileError, match="it cannot be written"):
            require_writable(wrong)


def test_there_is_a_limit(path):
    path.write_bytes(bytes(2**20))
    assert len(content_of(path, 2**20)) == 2**20
    with pytest.raises(FileError, match="it is larger than"):
        content_of(path, 2**20 - 1)


def test_there_is_a_limit_to_what_comes_out_of_gzip(path, monkeypatch):
    path.write_bytes(gzip.compress(bytes(3 * 2**20)))
    monkeypatch.setattr("digitpad.datasets.idx.MOST_IDX_BYTES", 2**21)
    with pytest.raises(DatasetError, match="unpacked it is larger than 2 MB"):
        read_content(path)
