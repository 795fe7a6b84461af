"""No home, no folder for settings, no folder for temporary files: the window opens and reads."""

import json

import pytest

from tests.gui.app.programs import ended, start

_WRITE = """
import json
import tempfile
tempfile.tempdir = "/nowhere"  # as Python finds on a system without any
said = []
def write():
    said.append(window().status.message)
    draw((120, 120), (200, 120), (184, 170), (160, 240))
    after(1500, look)  # longer than it takes until ink is kept
def look():
    w = window()
    shown = dict(strokes=len(w.session.ink), message=said[0])
    w.commands["theme=dark"].trigger()
    say(json.dumps(shown))
    w.session.undo_stack.setClean()
    w.close()
after(1000, write)
"""


@pytest.mark.parametrize("missing", [["DIGITPAD_HOME"], ["DIGITPAD_HOME", "XDG_CONFIG_HOME"]])
def test_the_window_opens_and_says_what_is_not_kept(weights, tmp_path, missing):
    (tmp_path / "file").write_text("no folder")
    nowhere = str(tmp_path / "file" / "home")
    others = dict.fromkeys([*missing, "TMPDIR", "HOME", "XDG_RUNTIME_DIR"], nowhere)
    status, out, errors = ended(start(_WRITE, weights, tmp_path, others))
    assert (status, errors) == (0, "")
    shown = json.loads(out)
    assert shown["strokes"] == 1
    assert "not kept" in shown["message"]
    assert (tmp_path / "file").read_text() == "no folder"
