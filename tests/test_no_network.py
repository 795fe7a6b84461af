"""Nothing but `data fetch` and `read --scheduler` opens a socket, and nothing else could."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np

from digitpad.ink.inkml import write_inkml
from digitpad.network.network import Network
from digitpad.weights.store import Weights, save_weights
from tests.small_data import write_mnist
from tests.writing import amount

PACKAGE = Path(__file__).parents[1] / "digitpad"
KNOW_SOCKETS = {
    *("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "socketserver"),
    *("xmlrpc", "requests", "urllib3", "pooch", "PySide6.QtNetwork", "PySide6.QtWebEngineCore"),
    "distributed",
}
MAY = {
    "cli/jobs/cluster.py": {"distributed"},  # `read --scheduler`
    "datasets/mnist.py": {"pooch"},  # `data fetch`, and the lab where it is told to
    "gui/app/starting/display.py": {"socket"},  # asks the display of this computer if it is there
}
WATCHED = """
import json, sys
from digitpad.cli.main import main

seen, found = [], []

def watch(event, arguments):
    if event.startswith("socket."):
        seen.append(f"{event} {arguments}")

sys.addaudithook(watch)
for command in json.loads(sys.argv[1]):
    seen.clear()
    status = main(command)
    found.append([status, list(seen)])
sys.stderr.write(json.dumps(found))
"""
COMMANDS = (
    ("read", "seven.inkml"),
    ("read", "seven.inkml", "--profile", "pen"),
    ("explain", "seven.inkml", "--weights", "small.npz"),
    ("corrections", "list"),
    ("corrections", "export", "c.zip"),
    ("corrections", "import", "empty.zip"),
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


def test_commands_open_none(tmp_path):
    write_inkml(tmp_path / "seven.inkml", amount("7"))
    (tmp_path / "empty.zip").write_bytes(b"")
    small = Network.random((784, 3, 10), rng=np.random.default_rng(1))
    save_weights(tmp_path / "small.npz", Weights(small))
    (tmp_path / "mnist").mkdir()
    write_mnist(tmp_path / "mnist")
    environment = {
        **os.environ,
        "DIGITPAD_HOME": str(tmp_path / "home"),
        "PYTHONPATH": str(PACKAGE.parent),
        "QT_QPA_PLATFORM": "offscreen",
    }
    watched = [sys.executable, "-c", WATCHED, json.dumps(COMMANDS)]
    ended = subprocess.run(
        watched, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    found = dict(zip(COMMANDS, json.loads(ended.stderr.splitlines()[-1]), strict=True))
    assert found == {command: [int("empty.zip" in command), []] for command in COMMANDS}
