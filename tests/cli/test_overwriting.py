"""No command replaces a file unless it is told to, nor ever its own input."""

import pytest

from digitpad.cli.common.overwriting import require_free
from digitpad.cli.main import main
from digitpad.errors import FileError
from tests.small_data import write_mnist

COMMANDS = {
    "corrections": ("corrections", "export", "out.zip"),
    "corrections, a pair": ("corrections", "export", "out-images-idx3-ubyte"),
    "corrections, the labels": ("corrections", "export", "no-images-idx3-ubyte"),
    "network": ("corrections", "export", "out.npz"),
    "lesson": ("corrections", "export", "out.json"),
    "demo": ("demo", "--screenshot", "out.png"),
    "mistakes": ("evaluate", "mnist", "mnist", "--contact-sheet", "out.png"),
    "reliability": ("evaluate", "unipen", "unipen", "--reliability", "out.png"),
    "training": ("train", "essay", "--mnist", "mnist", "--out", "out.npz"),
    "training of marks": ("train", "marks", "--out", "out.npz"),
    "report": ("verify", "--report", "out.md"),
    "a report's figure": ("verify", "--report", "no.md"),
    "times": ("benchmark", "--report", "out.html"),
}
MADE = (
    *("no-loss.svg", "no-labels-idx1-ubyte"),
    *("out.zip", "out-images-idx3-ubyte", "out.npz", "out.json", "out.png", "out.md", "out.html"),
)


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A folder that holds a file under each name."""
    monkeypatch.setenv("DIGITPAD_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mnist").mkdir()
    write_mnist(tmp_path / "mnist")
    for name in MADE:
        (tmp_path / name).write_bytes(b"precious")
    return tmp_path


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_what_is_there_stays(here, capsys, command):
    assert main(list(command)) == 1
    said = capsys.readouterr().err
    assert said.endswith(": it is there already; --force writes over it\n")
    assert len(said.splitlines()) == 1
    assert all((here / name).read_bytes() == b"precious" for name in MADE)


def test_force_replaces_it(here, capsys):
    assert main(["corrections", "export", "out.zip", "--force"]) == 0
    assert (here / "out.zip").read_bytes() != b"precious"


def test_an_input_is_never_replaced(here):
    for name in ("out.png", "mnist/../out.png"):
        with pytest.raises(FileError, match="what it is made from"):
            require_free(here / "out.png", None, here / name, force=True)


def test_what_is_not_there_is_free(here):
    require_free(here / "new.png", here / "out.png", here / "none.png", force=False)
