"""``digitpad explain``: a page for a file, or one line that says why not."""

import os
from html import escape
from pathlib import Path

import pytest

from digitpad.assets import resource
from digitpad.cli.main import main
from digitpad.explanation.reports import html
from digitpad.ink.inkml import write_inkml
from digitpad.ink.strokes import Ink
from digitpad.weights.store import Weights, save_weights
from tests.explanation.conftest import network
from tests.writing import amount


@pytest.fixture(scope="session")
def weights(tmp_path_factory) -> str:
    path = tmp_path_factory.mktemp("weights") / "random.npz"
    save_weights(path, Weights(network()))
    return str(path)


@pytest.fixture
def here(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def hasty(monkeypatch) -> None:
    """Spare a test the typesetting, which takes longer than all the rest and is seen in others."""
    monkeypatch.setattr(html, "typeset", lambda formula, **_: f"<svg>{escape(formula.text)}</svg>")


def explain(*arguments: object) -> int:
    return main(["explain", *map(str, arguments)])


def complaint(capsys) -> str:
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    return err


@pytest.mark.usefixtures("hasty")
def test_ink(here, weights, capsys):
    write_inkml(here / "five.inkml", amount("5"))
    assert explain("five.inkml", "--weights", weights, "--digit", 5) == 0
    assert capsys.readouterr() == ("five.html\n", "")
    page = (here / "five.html").read_text(encoding="utf-8")
    assert "Character 1 of five.inkml" in page
    assert "As it was written" in page
    assert "that it is a <b>5</b>" in page


@pytest.mark.usefixtures("hasty")
def test_a_picture(here, capsys):
    options = ("--character", 5, "--loss", "squared_error", "--out", here / "b.html")
    assert explain(resource("examples/amount.png"), *options) == 0
    page = (here / "b.html").read_text(encoding="utf-8")
    assert "Character 5 of amount.png" in page
    assert "As it was written" not in page
    assert "(12)" in page


def test_a_character_that_no_network_read(here, capsys):
    assert explain(resource("examples/amount.inkml"), "--character", 4) == 1
    assert "character 4 is '.', which no network read" in complaint(capsys)


def test_a_character_that_is_not_there(here, capsys):
    assert explain(resource("examples/digit.inkml"), "--character", 2) == 1
    assert "there is no character 2, only 1" in complaint(capsys)


def test_nothing_to_explain(here, capsys):
    write_inkml(here / "empty.inkml", Ink())
    assert explain("empty.inkml") == 1
    assert complaint(capsys) == "digitpad: empty.inkml: there is no digit on it\n"


def test_bad_ink(here, capsys):
    (here / "bad.inkml").write_text("<ink")
    assert explain("bad.inkml") == 1
    assert "bad.inkml" in complaint(capsys)
    assert not (here / "bad.html").exists()


def test_no_file(here, capsys):
    assert explain("none.inkml") == 1
    assert "none.inkml: there is no such file" in complaint(capsys)


@pytest.mark.usefixtures("hasty")
@pytest.mark.skipif(os.name != "posix", reason="folders that nobody may write to")
def test_where_nothing_can_be_written(here, weights, capsys):
    write_inkml(here / "five.inkml", amount("5"))
    assert explain("five.inkml", "--weights", weights, "--out", here / "none" / "x.html") == 1
    assert "it cannot be written" in complaint(capsys)


@pytest.mark.usefixtures("hasty")
def test_it_never_replaces_what_it_explains(here, weights, capsys):
    write_inkml(here / "five.inkml", amount("5"))
    before = (here / "five.inkml").read_bytes()
    assert explain("five.inkml", "--weights", weights, "--out", "five.inkml") == 1
    assert "would replace what it is made from" in complaint(capsys)
    assert (here / "five.inkml").read_bytes() == before


@pytest.mark.usefixtures("hasty")
def test_it_replaces_a_file_only_by_force(here, weights, capsys):
    write_inkml(here / "five.inkml", amount("5"))
    (here / "photo.png").write_bytes(b"precious")
    arguments = ("five.inkml", "--weights", weights, "--digit", 5, "--out", "photo.png")
    assert explain(*arguments) == 1
    assert complaint(capsys) == (
        "digitpad: photo.png: it is there already; --force writes over it\n"
    )
    assert (here / "photo.png").read_bytes() == b"precious"
    assert explain(*arguments, "--force") == 0
    assert (here / "photo.png").read_text(encoding="utf-8").startswith("<!")
    assert capsys.readouterr().out == "photo.png\n"
    own = ("five.inkml", "--weights", weights, "--out", "five.inkml", "--force")
    assert explain(*own) == 1
    assert "would replace what it is made from" in complaint(capsys)


@pytest.mark.usefixtures("hasty")
@pytest.mark.skipif(os.name != "posix", reason="a pipe")
def test_a_device_is_written_to_without_force(here, weights, capsys):
    write_inkml(here / "five.inkml", amount("5"))
    assert explain("five.inkml", "--weights", weights, "--digit", 5, "--out", "/dev/null") == 0


@pytest.mark.parametrize("digit", ["10", "-1", "x"])
def test_no_such_digit(digit, capsys):
    with pytest.raises(SystemExit) as ended:
        explain("a.inkml", "--digit", digit)
    assert ended.value.code == 2
