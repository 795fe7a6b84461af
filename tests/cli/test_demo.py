"""``digitpad demo``: shown, saved, or both by itself where there is no display."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.assets import weights_file
from digitpad.cli.demo import SMALLEST_WINDOW
from digitpad.cli.main import main
from digitpad.gui.app.demo import DemoResult
from digitpad.gui.app.main_window import SMALLEST
from digitpad.gui.app.starting import entry_point

BEFORE = (0.0,) * 7 + (0.25, 0.75, 0.0)
AFTER = (0.0,) * 7 + (0.5, 0.5, 0.0)


@pytest.fixture
def told(monkeypatch) -> list[dict]:
    """What the window was told; it answers with a result."""
    told = []

    def demo(**settings):
        told.append(settings)
        losses = 1.3863, 0.6931
        return DemoResult("12.50", "12.50", 7, *losses, BEFORE, AFTER, settings["screenshot"])

    monkeypatch.setattr(entry_point, "demo", demo)
    return told


@pytest.mark.parametrize(
    ("arguments", "displayed", "expected"),
    [
        ([], True, ("light", (1280, 800), None)),
        ([], False, ("light", (1280, 800), Path("digitpad-demo.png"))),
        (["--screenshot", "a.png"], True, ("light", (1280, 800), Path("a.png"))),
        (["--size", "1920x1080", "--theme", "dark"], True, ("dark", (1920, 1080), None)),
    ],
)
def test_the_window_is_told(monkeypatch, told, arguments, displayed, expected):
    monkeypatch.setattr(entry_point, "has_display", lambda: displayed)
    assert main(["demo", *arguments]) == 0
    assert told == [dict(zip(("theme", "size", "screenshot"), expected, strict=True))]


@pytest.mark.usefixtures("told")
def test_it_says_what_happened(capsys):
    assert main(["demo", "--screenshot", "a.png"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "read 12.50 (written 12.50)",
        "one training step on a 7: loss 1.3863 -> 0.6931, probability 25.00% -> 50.00%",
        "saved a.png",
    ]


def test_a_window_closed_early_leaves_nothing_to_say(monkeypatch, capsys):
    monkeypatch.setattr(entry_point, "has_display", lambda: True)
    monkeypatch.setattr(entry_point, "demo", lambda **settings: None)
    assert main(["demo"]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize(
    "size", ["", "1280", "0x800", "1280x", "-3x4", "10x10", "799x560", "100000x2", "axb"]
)
def test_sizes_that_are_none(size, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["demo", f"--size={size}"])
    assert ended.value.code == 2
    assert "is no size such as 1280x800" in capsys.readouterr().err


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize("name", ["x.jpg", "x", "png"])
def test_a_screenshot_is_a_png(name, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["demo", "--screenshot", name])
    assert ended.value.code == 2
    assert f"{name} does not end in .png" in capsys.readouterr().err


def test_no_window_is_smaller_than_the_smallest_size():
    assert (SMALLEST.width(), SMALLEST.height()) == SMALLEST_WINDOW


@pytest.mark.skipif(not weights_file("pen").exists(), reason="the weights are not there yet")
class TestProcess:
    def size(self, path: Path) -> tuple[int, int]:
        """Return the size of a picture that shows something."""
        with Image.open(path) as image:
            assert np.asarray(image.convert("L")).std() > 5
            return image.size

    def test_without_a_display(self, run, tmp_path):
        ended = run("demo")
        assert (ended.returncode, ended.stderr) == (0, b"")
        read, step, saved = ended.stdout.decode().splitlines()
        assert read.startswith("read ")
        assert step.startswith("one training step on a ")
        assert saved == "saved digitpad-demo.png"
        assert self.size(tmp_path / "digitpad-demo.png") == (1280, 800)

    def test_a_screenshot(self, run, tmp_path):
        ended = run("demo", "--screenshot", "dark.png", "--size", "1920x1080", "--theme", "dark")
        assert (ended.returncode, ended.stderr) == (0, b"")
        assert self.size(tmp_path / "dark.png") == (1920, 1080)

    def test_the_smallest_screenshot(self, run, tmp_path):
        size = "x".join(map(str, SMALLEST_WINDOW))
        assert run("demo", "--screenshot", "small.png", "--size", size).returncode == 0
        assert self.size(tmp_path / "small.png") == SMALLEST_WINDOW

    def test_where_nothing_can_be_saved(self, run):
        ended = run("demo", "--screenshot", "missing/demo.png")
        assert ended.returncode == 1
        (line,) = ended.stderr.decode().splitlines()
        assert line.startswith("digitpad: missing/demo.png: ")
