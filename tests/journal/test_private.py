"""The journal is its user's alone, and what leaves it says nothing of where it was."""

import json
import os
import stat
from pathlib import Path

import pytest

from digitpad.journal import Journal
from digitpad.journal.exchange.formats import export
from digitpad.journal.opening import JOURNAL_FILE
from tests.journal.conftest import take

posix = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@posix
def test_nobody_else_may_read_it(folder, weights):
    with Journal.open(folder) as journal:
        journal.create("Anna", weights)
        assert {mode(path) for path in folder.glob(f"{JOURNAL_FILE}*")} == {0o600}
    assert mode(folder) == 0o700


@posix
def test_one_that_everybody_could_read_is_closed_to_them(home):
    (home / JOURNAL_FILE).chmod(0o644)
    Journal.open(home).close()
    assert mode(home / JOURNAL_FILE) == 0o600


@posix
def test_a_folder_that_the_user_named_stays_as_it_is(home):
    home.chmod(0o755)
    Journal.open(home).close()
    assert mode(home) == 0o755


@pytest.mark.parametrize("name", ["me.npz", "me.json", "me.zip"])
def test_what_is_exported_tells_neither_a_path_nor_a_name(journal, weights, tmp_path, name):
    history = journal.create("Anna Somebody", weights)
    history.record(take(history.learner))
    export(tmp_path / name, history)
    content = (tmp_path / name).read_bytes()
    for told in ("Somebody", str(Path(weights).parent)):
        # NumPy keeps text as UTF-32, whatever its characters.
        written = told.encode(), told.encode("utf-32-le"), json.dumps(told).encode()
        assert not any(each in content for each in written), told
