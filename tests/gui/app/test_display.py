"""Is there a display? Decided without Qt, which would abort."""

import socket
import sys

import pytest

from digitpad.errors import DisplayError
from digitpad.gui.app.starting import display

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux may have none")


@linux
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":987"}, False),
        ({"DISPLAY": "nonsense"}, False),
        ({"WAYLAND_DISPLAY": "wayland-987", "XDG_RUNTIME_DIR": "/nowhere"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, True),
        ({"QT_QPA_PLATFORM": "nonsense"}, False),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":987"}, False),
    ],
)
def test_displays(environment, expected):
    assert display.has_display(environment) is expected


@linux
def test_a_wayland_server_that_answers(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # socket names are short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("wayland-0")
        server.listen()
        environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "."}
        assert display.has_display(environment)


def test_other_systems_have_one(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert display.has_display({})


def test_no_display_names_what_needs_none(monkeypatch):
    monkeypatch.setattr(display, "has_display", lambda: False)
    with pytest.raises(DisplayError) as error:
        display.require_window()
    assert "digitpad read" in str(error.value)
    assert "digitpad demo --screenshot" in str(error.value)
    assert "\n" not in str(error.value)


def test_a_missing_library_names_its_package(monkeypatch):
    problem = "libEGL.so.1: cannot open shared object file: No such file or directory"

    class Missing:
        def find_spec(self, name, *_):
            if name == "PySide6.QtSvg":
                raise ImportError(problem)

    monkeypatch.delitem(sys.modules, "PySide6.QtSvg", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Missing(), *sys.meta_path])
    with pytest.raises(DisplayError, match="libegl1"):
        display.require_qt()


def test_an_unknown_library_is_named_too():
    assert "libxcb-new.so.9" in display.missing("libxcb-new.so.9: cannot open shared object file")
    assert "No module" in display.missing("No module named 'PySide6'")


@linux
def test_a_library_that_qt_would_abort_over_is_named(monkeypatch, tmp_path):
    plugin = tmp_path / "libqxcb.so"
    monkeypatch.setattr(display, "has_display", lambda: True)
    monkeypatch.setattr(display, "_plugin", lambda platform: plugin)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    display.require_window()  # where a system keeps it elsewhere, Qt finds it

    def lacking(path):
        raise OSError("libxcb-cursor.so.0: cannot open shared object file")

    plugin.touch()
    monkeypatch.setattr(display.ctypes, "CDLL", lacking)
    with pytest.raises(DisplayError, match="apt-get install libxcb-cursor0"):
        display.require_window()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    display.require_window()
