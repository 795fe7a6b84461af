"""Opening and saving: nothing is lost, and what goes wrong is one line in the window."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from digitpad.assets import resource
from digitpad.errors import WeightsError
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.starting.opening import make_window
from digitpad.ink.inkml import read_inkml
from digitpad.ink.strokes import Ink
from digitpad.network.network import Network
from digitpad.weights.store import Weights, save_weights

Answer = QMessageBox.StandardButton


@pytest.fixture
def say(monkeypatch):
    """Answer the question about unsaved ink; without this, being asked fails the test."""

    def say(answer):
        monkeypatch.setattr(QMessageBox, "exec", lambda _: answer)

    monkeypatch.setattr(QMessageBox, "exec", lambda _: pytest.fail("asked"))
    return say


@pytest.fixture
def choose(monkeypatch):
    """Choose a file in any dialog that is opened."""

    def choose(path):
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))

    return choose


@pytest.mark.usefixtures("say")
def test_what_is_saved_comes_back(window, hand, choose, tmp_path):
    hand.write_example()
    ink = window.session.document.ink
    choose(tmp_path / "amount")
    window.commands["save"].trigger()
    assert read_inkml(tmp_path / "amount.inkml") == ink
    assert window.windowTitle() == "amount.inkml[*] – digitpad"
    window.commands["new"].trigger()
    choose(tmp_path / "amount.inkml")
    window.commands["open"].trigger()
    assert window.session.document.ink == ink
    assert window.session.reading.text == "1250.75"
    assert not window.session.unsaved


def test_a_title_has_the_name_of_the_file_as_it_is(window, hand, choose, tmp_path):
    hand.write_example()
    choose(tmp_path / "a[*]b[*].inkml")
    window.commands["save"].trigger()
    assert window.windowHandle().title() == "a[*]b[*].inkml – digitpad"
    hand.write_seven()
    assert window.windowHandle().title() == "a[*]b[*].inkml* – digitpad"


@pytest.mark.usefixtures("say")
def test_a_file_that_was_just_opened_is_no_changed_one(window, hand, choose, tmp_path):
    hand.write_seven()
    choose(tmp_path / "seven.inkml")
    window.commands["save"].trigger()
    assert not window.isWindowModified()
    window.commands["clear"].trigger()
    window.commands["open"].trigger()
    assert not window.isWindowModified()
    hand.write_seven(x=300)
    assert window.isWindowModified()
    window.commands["undo"].trigger()
    assert not window.isWindowModified()


def test_ink_in_other_units_is_fitted_to_the_paper_and_saved_as_it_was(window, tmp_path):
    original = read_inkml(resource("examples/digit.inkml"))
    for scale in (0.01, 400):
        text = "".join(
            "<trace>" + ",".join(f"{x} {y}" for x, y in scale * stroke.points + 7) + "</trace>"
            for stroke in original.strokes
        )
        path = tmp_path / "units.inkml"
        path.write_text(f'<ink xmlns="http://www.w3.org/2003/InkML">{text}</ink>')
        window.session.open(path)
        shown = window.pad.transform.rect(window.session.document.ink.box)
        assert window.pad.rect().contains(shown.toAlignedRect())
        assert shown.height() == pytest.approx(0.4 * window.pad.height())
        window.session.save(path)
        assert np.allclose(read_inkml(path).box, scale * np.array(original.box) + (7, 7, 0, 0))


@pytest.mark.usefixtures("say")
def test_other_peoples_ink_opens_and_is_never_overwritten(window, choose, tmp_path):
    path = tmp_path / "seven.svg"
    path.write_text("<svg><polyline points='10,0 70,0 30,100'/><text>7</text></svg>")
    choose(path)
    window.commands["open"].trigger()
    assert window.session.document.ink == Ink.of([[10, 0], [70, 0], [30, 100]])
    assert window.status.message == ("Opened seven.svg: its typed text and its images are not read")
    assert not window.session.unsaved
    choose(tmp_path / "seven.inkml")
    window.commands["save"].trigger()
    assert path.read_text().startswith("<svg>")
    assert read_inkml(tmp_path / "seven.inkml") == window.session.document.ink


def test_inkml_under_another_name_is_saved_where_it_was(window, tmp_path):
    path = tmp_path / "seven.ink"
    path.write_text("<ink><trace>10 0, 70 0, 30 100</trace></ink>")
    assert window.files.open_path(path)
    assert window.session.document.path == path
    assert window.status.message == "Opened seven.ink"


def test_the_dialog_shows_every_kind_of_ink(window, monkeypatch):
    shown = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *given: shown.append(given[-1]) or ("", "")
    )
    window.commands["open"].trigger()
    assert all(f"*{suffix}" in shown[0] for suffix in (".inkml", ".svg", ".xopp", ".dat", ".json"))
    assert "All files (*)" in shown[0]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, "no such file"),
        ("", "it is empty"),
        ("<svg/>", "no InkML"),
        ("<ink><trace>1e308 0, -1e308 0</trace></ink>", "too large"),
        ("<ink><trace>1 2, nan 4</trace></ink>", "no number"),
    ],
)
def test_a_bad_file_is_one_line_and_changes_nothing(window, hand, tmp_path, content, problem):
    hand.write_seven()
    path = tmp_path / "bad.inkml"
    if content is not None:
        path.write_text(content)
    assert not window.files.open_path(path)
    assert problem in window.status.message
    assert "bad.inkml" in window.status.message
    assert "\n" not in window.status.message
    assert window.session.reading.text == "7"


@pytest.mark.parametrize("ink", ["4e307 -4e307, -4e307 4e307", "5 5", "1e-300 0, 2e-300 0"])
def test_odd_ink_opens(window, tmp_path, ink):
    path = tmp_path / "odd.inkml"
    path.write_text(f"<ink><trace>{ink}</trace></ink>")
    assert window.files.open_path(path)
    window.grab()
    assert len(window.session.document.ink) == 1


def test_bad_weights_are_one_line_and_the_old_ones_stay(window, hand, tmp_path, choose):
    hand.write_seven()
    choose(tmp_path / "none.npz")
    before = window.session.profiles.profile
    window.commands["open_weights"].trigger()
    assert "none.npz" in window.status.message
    assert window.session.profiles.profile == before
    assert window.session.reading.text == "7"


def test_weights_that_read_no_digits_are_refused(window, tmp_path):
    network = Network.random((4, 10), rng=np.random.default_rng(0))
    save_weights(tmp_path / "tiny.npz", Weights(network))
    assert not window.files.use_weights(str(tmp_path / "tiny.npz"))
    assert "784" in window.status.message


def test_unsaved_ink_is_asked_about_before_the_window_closes(window, hand, say, choose, tmp_path):
    hand.write_seven()
    say(Answer.Cancel)
    assert not window.close()
    assert window.isVisible()
    say(Answer.Save)
    choose("")
    assert not window.close()
    choose(tmp_path / "kept.inkml")
    assert window.close()
    assert len(read_inkml(tmp_path / "kept.inkml")) == 1


@pytest.mark.usefixtures("say")
def test_nobody_is_asked_about_nothing(window, hand):
    hand.write_seven()
    window.commands["undo"].trigger()
    assert window.close()


def test_saving_where_nothing_can_be_written_is_one_line(window, hand, choose, tmp_path):
    hand.write_seven()
    choose(tmp_path / "no" / "such" / "folder.inkml")
    window.commands["save"].trigger()
    assert "folder.inkml" in window.status.message
    assert window.session.unsaved


def test_undoing_past_a_save_keeps_the_name(window, hand, choose, tmp_path):
    hand.write_seven()
    hand.write_seven(x=300)
    choose(tmp_path / "a.inkml")
    window.commands["save"].trigger()
    window.commands["undo"].trigger()
    assert window.session.document.path == tmp_path / "a.inkml"


def test_choices_last_and_nonsense_does_not(qtbot, window, weights, store, kept):
    window.commands["theme=dark"].trigger()
    window.commands["larger"].trigger()
    assert (store.load().theme, store.load().weights) == ("dark", weights)
    window.resize(800, 600)  # the offscreen platform has but a small screen
    window.close()
    again = make_window(None, store, store.load())
    qtbot.addWidget(again)
    kept.append(again)
    assert again.choices.preferences.theme == "dark"
    assert again.choices.preferences.larger
    assert again.session.profiles.profile == weights
    assert (again.width(), again.height()) == (800, 600)
    store.save(again.choices.preferences.__class__(theme="plaid"))
    assert store.load().theme == "system"


def test_weights_of_the_last_time_that_are_gone_are_one_line(
    qtbot, store, monkeypatch, weights, kept
):
    monkeypatch.setattr("digitpad.weights.store.weights_file", lambda name: Path(weights))
    window = make_window(None, store, Preferences(theme="light", weights="/gone/mine.npz"))
    qtbot.addWidget(window)
    kept.append(window)
    assert window.session.profiles.profile == "pen"
    assert "mine.npz" in window.status.message
    with pytest.raises(WeightsError):
        make_window("/gone/mine.npz", store, Preferences())
