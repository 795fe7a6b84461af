"""The typesetter keeps up, whatever is asked of it."""

import threading

import pytest

from digitpad.explanation.formulas.formula import plain
from digitpad.gui.mathematics.views import typesetter
from digitpad.gui.mathematics.views.typesetter import TypesetFormula, Typesetter


@pytest.fixture
def setter():
    typesetter_ = Typesetter()
    yield typesetter_
    typesetter_.stop()


def ask(setter: Typesetter, count: int, name: str = "x") -> list[TypesetFormula]:
    settings = [TypesetFormula(plain(f"{name}_{n}"), 16, "#000000") for n in range(count)]
    for setting in settings:
        setter.ask(setting)
    return settings


def test_what_has_waited_too_long_is_given_up(qtbot, monkeypatch, setter):
    started, free, made = threading.Event(), threading.Event(), []

    def slow(formula, **_) -> str:
        started.set()
        free.wait(5)
        made.append(formula.text)
        return "<svg/>"

    monkeypatch.setattr(typesetter, "typeset", slow)
    ask(setter, 1, "first")
    assert started.wait(5)
    asked = ask(setter, 500)
    free.set()
    qtbot.waitUntil(lambda: asked[-64] in setter._done)
    assert len(made) == 65  # the one that was under way when the others came
    assert made[1:] == [setting.formula.text for setting in asked[:-65:-1]]


def test_old_formulas_are_forgotten(qtbot, setter):
    first = ask(setter, 1)
    for name in range(14):
        asked = ask(setter, 50, str(name))
        qtbot.waitUntil(lambda asked=asked: all(each in setter._done for each in asked))
    assert len(setter._done) == 600
    assert first[0] not in setter._done


def test_what_goes_wrong_on_its_thread_is_said_and_others_are_set(qtbot, setter, monkeypatch):
    typeset = typesetter.typeset

    def spoilt(formula, **look):
        if formula.text == "bad_0":
            raise ValueError("no LaTeX")
        return typeset(formula, **look)

    monkeypatch.setattr(typesetter, "typeset", spoilt)
    with qtbot.waitSignal(setter.failed) as said:
        ask(setter, 1, "bad")
    assert "mistake of digitpad's" in said.args[0]
    (good,) = ask(setter, 1, "good")
    qtbot.waitUntil(lambda: good in setter._done)


def test_the_window_says_it_and_shows_the_text(qtbot, window, hand, monkeypatch):
    def broken(*_, **__):
        raise MemoryError

    monkeypatch.setattr(typesetter, "typeset", broken)
    hand.write_seven()
    window.mathematics.open()
    maths = window.mathematics.window
    qtbot.waitUntil(lambda: "mistake of digitpad's" in maths.status.message)
    assert maths.walk.page.title
    assert maths.walk.isVisible()
