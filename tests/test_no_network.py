"""Nothing but `data fetch` and `read --scheduler` opens a socket, and nothing else could."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.ink.inkml import write_inkml
from tests.small_data import write_mnist
from tests.writing import amount

PACKAGE = Path(__file__).parents[1] / "digitpad"
KNOW_SOCKETS = {
    *("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "socketserver"),
    *("xmlrpc", "requests", "urllib3", "pooch", "PySide6.QtNetwork", "PySide6.QtWebEngineCore"),
    "distributed",
}
MAY = {
    "cli/cluster.py": {"distributed"},  # `read --scheduler`
    "datasets/mnist.py": {"pooch"},  # `data fetch`, and the lab where it is told to
    "gui/app/display.py": {"socket"},  # asks the display of this computer if it is there
}
WATCHED = """
import sys
from digitpad.cli.main import main

def watch(event, arguments):
    if event.startswith("socket."):
        sys.stderr.write(f"{event} {arguments}")

sys.addaudithook(watch)
sys.exit(main(sys.argv[1:]))
"""
COMMANDS = (
    ("read", "seven.inkml"),
    ("read", "seven.inkml", "--profile", "pen"),
    ("explain", "seven.inkml"),
    ("corrections", "list"),
    ("corrections", "export", "c.zip"),
    ("corrections", "import", "c.zip"),
    ("data", "where"),
    ("evaluate", "mnist", "mnist"),
    ("train", "essay", "--mnist", "mnist", "--epochs", "1", "--batch-size", "1"),
    ("verify",),
    ("demo", "--screenshot", "demo.png"),
)


def imported(path: Path) -> set[str]:
    """Return what a module imports, each with the packages it is in."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{each.name}" for each in node.names)}
    return names | {name.split(".")[0] for name in names}


def test_who_knows_sockets():
    found = {
        path.relative_to(PACKAGE).as_posix(): known
        for path in PACKAGE.rglob("*.py")
        if (known := imported(path) & KNOW_SOCKETS)
    }
    assert found == MAY


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_commands_open_none(command, tmp_path):
    write_inkml(tmp_path / "seven.inkml", amount("7"))
    if "import" in command:
        (tmp_path / "c.zip").write_bytes(b"")
    (tmp_path / "mnist").mkdir()
    write_mnist(tmp_path / "mnist")
    environment = {
        **os.environ,
        "DIGITPAD_HOME": str(tmp_path / "home"),
        "PYTHONPATH": str(PACKAGE.parent),
        "QT_QPA_PLATFORM": "offscreen",
    }
    watched = [sys.executable, "-c", WATCHED, *command]
    ended = subprocess.run(
        watched, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert "socket." not in ended.stderr
    assert ended.returncode == (1 if "import" in command else 0), ended.stderr
