"""How the program ends: in order, whatever is closed when, and with every thread joined."""

import pytest

from digitpad.assets import resource
from tests.gui.app.programs import ended, start

_LEAVE = """
def leave():
    window().session.undo_stack.setClean()
    window().close()
def work():
    draw((100, 100), (180, 100), (140, 200))
    window().commands["lab"].trigger()
    window().commands["mathematics"].trigger()
"""
_LAB_CLOSED = """
def close():
    window().lab.window.close()
    after(1200, leave)
after(100, lambda: (window().commands["lab"].trigger(), after({wait}, close)))
"""
_MATHEMATICS_CLOSED_AND_OPENED = """
def reopen():
    work()
    window().mathematics.close()
    window().mathematics.open()
    after({wait}, leave)
after(100, reopen)
"""
_OTHERS_STILL_OPEN = """
after(100, lambda: (work(), after({wait}, leave)))
"""
_NOTHING_CLOSED = """
after(100, lambda: (work(), after({wait}, lambda: app.exit(0))))
"""


@pytest.mark.parametrize(
    ("script", "wait"),
    [
        (_LAB_CLOSED, 1),
        (_LAB_CLOSED, 300),
        (_MATHEMATICS_CLOSED_AND_OPENED, 1),
        (_OTHERS_STILL_OPEN, 1),
        (_NOTHING_CLOSED, 1),
        (_NOTHING_CLOSED, 900),
    ],
)
def test_every_thread_is_joined(weights, tmp_path, script, wait):
    status, _, errors = ended(start(_LEAVE + script.format(wait=wait), weights, tmp_path))
    assert (status, errors) == (0, "")


_NO_LOOP = """
from pathlib import Path
from PySide6.QtCore import QSettings
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.app.starting.opening import make_window
store = PreferencesStore(QSettings("digitpad", "digitpad"))
kept = make_window(sys.argv[1], store, Preferences())
kept.show()
kept.session.profiles.prepare_shapes()
kept.files.open_path(Path({picture!r}))
kept.mathematics.open()
kept.commands["lab"].trigger()
app.processEvents()
{end}
"""


@pytest.mark.parametrize(("end", "status"), [("sys.exit(0)", 0), ("raise SystemExit(3)", 3)])
def test_a_script_that_never_closes_its_window_ends_as_it_says(weights, tmp_path, end, status):
    picture = str(resource("examples/amount.png"))
    script = _NO_LOOP.format(picture=picture, end=end)
    found, _, errors = ended(start(script, weights, tmp_path))
    assert (found, errors) == (status, "")
