"""Where files are written: their names get an ending, and nothing is written over unasked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from digitpad.gui.widgets.save_dialog import ask_where_to_save

KINDS = "PNG (*.png);;SVG (*.svg)"


@pytest.fixture
def typed(monkeypatch):
    """Type names into the dialogs that are opened, one after the other."""

    def typed(*names, kind="SVG (*.svg)"):
        left = [str(name) for name in names]
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (left.pop(0), kind))

    return typed


@pytest.fixture
def asked(monkeypatch):
    """Answer what is asked, and return the questions."""
    questions = []

    def exec_(question):
        questions.append(question.text())
        return QMessageBox.StandardButton.Yes if "mine" in questions[-1] else None

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    return questions


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("march", "march.svg"),
        ("march.svg", "march.svg"),
        ("march.PNG", "march.PNG"),
        ("march 12.50", "march 12.50.svg"),
        ("", None),
    ],
)
def test_a_name_gets_the_ending_that_was_chosen(window, typed, name, written):
    typed(name)
    path = ask_where_to_save(window, "Export", "ink.png", KINDS)
    assert path == (Path(written) if written else None)


def test_without_a_choice_it_is_the_first(window, typed):
    typed("march", kind="")
    assert ask_where_to_save(window, "Export", "ink.png", KINDS) == Path("march.png")


def test_what_the_ending_makes_another_file_of_is_asked_about(window, typed, asked, tmp_path):
    for name in ("hers.svg", "mine.svg"):
        (tmp_path / name).touch()
    typed(tmp_path / "hers", tmp_path / "mine")
    assert ask_where_to_save(window, "Export", "ink.png", KINDS) == tmp_path / "mine.svg"
    assert [question.partition(" ")[0] for question in asked] == ["hers.svg", "mine.svg"]


def test_what_the_dialog_has_asked_about_is_not_asked_again(window, typed, asked, tmp_path):
    (tmp_path / "hers.svg").touch()
    typed(tmp_path / "hers.svg")
    assert ask_where_to_save(window, "Export", "ink.png", KINDS) == tmp_path / "hers.svg"
    assert asked == []
