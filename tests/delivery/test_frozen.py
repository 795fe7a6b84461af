"""The frozen folder, built and used away from Python and from the checkout."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from digitpad.assets import resource

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
AMOUNT = "examples/amount.inkml"


@pytest.fixture(scope="module")
def program(tmp_path_factory) -> Path:
    """The program in a folder that was just frozen."""
    pytest.importorskip("PyInstaller")
    folder = tmp_path_factory.mktemp("frozen")
    places = ("--distpath", str(folder / "dist"), "--workpath", str(folder / "build"))
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places]
    subprocess.run([*command, "digitpad.spec"], cwd=ROOT, check=True)
    shutil.rmtree(folder / "build")
    return folder / "dist" / "digitpad" / "digitpad"


@pytest.fixture
def run(program, tmp_path) -> Callable[..., list[str]]:
    """Run the frozen program in an empty folder and return the lines that it prints."""

    def run(*arguments: str) -> list[str]:
        hidden = ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
        environment = {name: value for name, value in os.environ.items() if name not in hidden}
        ended = subprocess.run(
            [program, *arguments],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        return ended.stdout.splitlines()

    return run


def test_it_reads(run):
    (line,) = run("read", str(resource(AMOUNT)))
    assert line.split("\t")[1] == "863.40"


def test_it_reads_with_processes_of_its_own(run):
    lines = run("read", "--jobs", "2", str(resource("examples")))
    assert len(lines) == len([*resource("examples").iterdir()])


def test_it_is_whole(run):
    assert [line.split("\t")[0] for line in run("selftest")] == ["OK"] * 5


def test_it_explains(run, tmp_path):
    run("explain", str(resource(AMOUNT)), "--out", "page.html")
    assert "<svg" in (tmp_path / "page.html").read_text("utf-8")


def test_its_window_is_drawn(run, tmp_path):
    run("demo", "--screenshot", "demo.png")
    picture = QImage(str(tmp_path / "demo.png"))
    assert (picture.width(), picture.height()) == (1280, 800)
