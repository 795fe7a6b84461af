"""`digitpad read --scheduler`: the same lines from a Dask cluster, even if a worker dies."""

import os
import signal
import sys
from pathlib import Path

import pytest

from digitpad.assets import weights_file
from digitpad.cli.jobs.cluster import over_cluster
from digitpad.cli.jobs.read_job import ReadJob
from digitpad.cli.main import main
from digitpad.errors import DigitpadError
from digitpad.ink.inkml import write_inkml
from digitpad.reading.reader import Reader
from tests.writing import amount

COUNT = 80


@pytest.fixture
def files(tmp_path):
    paths = [tmp_path / f"{number:03}.inkml" for number in range(COUNT)]
    for number, path in enumerate(paths):
        write_inkml(path, amount(f"{number}250.75"))
    paths[17].write_text("no ink")
    return paths


def test_without_dask_one_line_says_what_to_install(ink_file, sure, capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    command = ["read", "--weights", sure, "--scheduler", "tcp://127.0.0.1:1", str(ink_file)]
    assert main(command) == 1
    assert "pip install 'digitpad[cluster]'" in capsys.readouterr().err


@pytest.fixture
def cluster():
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as cluster:
        yield cluster


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # theirs
def test_a_worker_that_is_killed_in_the_middle_loses_and_doubles_nothing(files, sure, cluster):
    which = "essay" if weights_file("essay").exists() else sure
    job = ReadJob(Reader.load(which), "text")
    with over_cluster(job, files, cluster.scheduler_address) as results:
        found = iter(results)
        first = [next(found) for _ in range(5)]
        assert not all(future.done() for future in results._futures)
        os.kill(next(iter(cluster.workers.values())).pid, signal.SIGKILL)
        rest = list(found)
    lines = [result.line or str(result.error) for result in (*first, *rest)]
    assert lines == [result.line or str(result.error) for result in map(job, files)]
    assert sum(result.error is not None for result in (*first, *rest)) == 1


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_the_command(files, sure, cluster, capsys, monkeypatch):
    monkeypatch.chdir(files[0].parent)
    arguments = ["read", "--weights", sure, *map(str, files)]
    alone = main(arguments), *capsys.readouterr()
    there = [*arguments[:3], "--scheduler", cluster.scheduler_address]
    there += [path.name for path in files]
    assert (main(there), *capsys.readouterr()) == alone


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
def test_where_there_is_no_scheduler(files):
    pytest.importorskip("distributed")
    missed = pytest.raises(DigitpadError, match="no scheduler answers")
    with missed, over_cluster(Path, files, "tcp://127.0.0.1:1"):
        pass
