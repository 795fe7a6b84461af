"""``digitpad doctor``: what a report of a fault should say of the computer, to be pasted."""

from __future__ import annotations

import argparse
import getpass
import locale
import os
import platform
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from digitpad import __version__
from digitpad.errors import DigitpadError

_PACKAGES = (
    *("numpy", "PySide6-Essentials", "pyqtgraph", "pillow", "opencv-python-headless"),
    *("matplotlib", "defusedxml", "platformdirs", "threadpoolctl"),
)
_OF_DISPLAY = ("QT_QPA_PLATFORM", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_SCALE_FACTOR")


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "doctor",
        help="say what a report of a fault needs",
        description="Print versions, platform, display, fonts, folders, weights and BLAS as plain "
        "lines to paste into a report. Paths come without your name; nothing is sent.",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the lines."""
    for name, said in _lines():
        print(f"{name}: {without_name(said)}", flush=True)
    return 0


def without_name(text: str) -> str:
    """Return a text with ~ for the home folder, and without the user's name in any path."""
    with suppress(RuntimeError):
        text = text.replace(str(Path.home()), "~")
    with suppress(OSError, KeyError, ImportError):
        text = re.sub(rf"(?<=[/\\]){re.escape(getpass.getuser())}(?![\w.-])", "USER", text)
    return text


def _lines() -> Iterator[tuple[str, str]]:
    yield "digitpad", __version__
    yield "Python", f"{platform.python_version()} {platform.python_implementation()}, {sys.prefix}"
    yield "platform", f"{platform.platform()}, {platform.machine()}, {os.cpu_count()} cores"
    yield "encoding", f"{locale.getpreferredencoding(False)}, {sys.getfilesystemencoding()}"
    yield "packages", ", ".join(f"{name} {_version(name)}" for name in _PACKAGES)
    yield "BLAS", _blas()
    yield "display", _display()
    yield "fonts", _fonts()
    yield from _folders()
    yield from _weights()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def _blas() -> str:
    import numpy as np  # noqa: F401  # loads it
    from threadpoolctl import threadpool_info

    found = [
        f"{each['internal_api']} {each['version']}, {each['num_threads']} threads"
        for each in threadpool_info()
        if each["user_api"] == "blas"
    ]
    return "; ".join(found) or "unknown"


def _display() -> str:
    from digitpad.gui.app.starting.entry_point import has_display

    told = [f"{name}={os.environ[name]}" for name in _OF_DISPLAY if name in os.environ]
    return ", ".join(["found" if has_display() else "none", *told])


def _fonts() -> str:
    from digitpad.gui.app.starting import entry_point

    try:
        return entry_point.fonts()
    except DigitpadError as error:
        return str(error)


def _folders() -> Iterator[tuple[str, str]]:
    from digitpad.folders import cache_folder, data_folder, state_folder

    for name, folder in (("data", data_folder), ("state", state_folder), ("cache", cache_folder)):
        try:
            yield name, _described(folder())
        except DigitpadError as error:
            yield name, str(error)


def _described(folder: Path) -> str:
    there = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    usable = os.path.isdir(there) and os.access(there, os.W_OK | os.X_OK)
    can = "can be written" if usable else "cannot be written"
    try:
        free = f"{shutil.disk_usage(there).free >> 20} MB free"
    except OSError as error:
        free = str(error.strerror)
    return f"{folder}, {can}, {free}"


def _weights() -> Iterator[tuple[str, str]]:
    from digitpad.manifest import as_listed, as_they_are

    there, listed = as_they_are(), as_listed()
    for name in (name for name in listed if name.startswith("weights/")):
        digest = there.get(name, "missing")
        same = "as shipped" if digest == listed[name] else "not as shipped"
        yield name, f"{digest[:12]}, {same}"
