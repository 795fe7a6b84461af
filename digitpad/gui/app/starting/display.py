"""Whether a window can be opened here, found out before Qt is asked: Qt would abort."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from digitpad.errors import DisplayError

_PACKAGES = {  # Debian's names for what Qt's own wheel does not bring
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
_LIBRARY = re.compile(r"lib[\w.+-]+\.so[.\d]*")


def has_display(environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether a window can be opened, without starting Qt.

    On Linux there must be an X or Wayland server that answers, or the user must
    have chosen a Qt platform that needs none.
    """
    if not sys.platform.startswith("linux"):
        return True
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if platform and not platform.startswith(("xcb", "wayland")):
        return _has_plugin(platform)
    return _answers_wayland(environment) or _answers_x(environment.get("DISPLAY", ""))


def require_qt() -> None:
    """Import Qt.

    Raises
    ------
    DisplayError
        If a library of the system that Qt needs is missing; it names what to install.
    """
    try:
        import PySide6.QtSvg
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        raise DisplayError(missing(str(error))) from error


def require_window() -> None:
    """Make sure that a window can be opened.

    Raises
    ------
    DisplayError
        If there is no display, or Qt lacks a library to reach it with.
    """
    if not has_display():
        chosen = os.environ.get("QT_QPA_PLATFORM")
        raise DisplayError(
            f"there is no display to open a window on{f' with {chosen}' if chosen else ''}; "
            "`digitpad read` and `digitpad demo --screenshot FILE.png` need none"
        )
    require_qt()
    platform = os.environ.get("QT_QPA_PLATFORM", "xcb")
    if sys.platform.startswith("linux") and platform == "xcb" and os.environ.get("DISPLAY"):
        _require_xcb_plugin()


def missing(problem: str) -> str:
    """Return one line that says what to install, from a linker's complaint."""
    found = _LIBRARY.search(problem)
    if found is None:
        return f"Qt cannot be loaded ({problem})"
    package = _PACKAGES.get(found[0])
    remedy = f"apt-get install {package}" if package else "install it with the system's packages"
    return f"Qt needs {found[0]}, which is not installed here: {remedy}"


def _require_xcb_plugin() -> None:
    """Load what Qt would abort over if it could not load it."""
    plugin = _plugin("xcb")
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        if plugin.exists():
            raise DisplayError(missing(str(error))) from error


def _has_plugin(platform: str) -> bool:
    """Return whether Qt brings that platform; where its plugins are kept elsewhere, trust it."""
    plugin = _plugin(platform.lower())
    return plugin.exists() or not plugin.parent.is_dir()


def _plugin(platform: str) -> Path:
    """Return where Qt's own wheel keeps what it reaches a platform with."""
    package = importlib.util.find_spec("PySide6")
    home = Path(package.origin).parent if package and package.origin else Path("PySide6")
    return home / "Qt" / "plugins" / "platforms" / f"libq{platform}.so"


def _answers_x(display: str) -> bool:
    """Return whether the X server lets us in; its own library does the asking."""
    if not display:
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _answers_wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    path = Path(environment.get("XDG_RUNTIME_DIR", "/")) / name  # an absolute name stays as it is
    with socket.socket(socket.AF_UNIX) as wayland:
        try:
            wayland.connect(str(path))
        except OSError:
            return False
    return True
