"""Anything in any order: what was said is shown, and undo goes back to the bit."""

import shutil
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QCoreApplication

from digitpad.finetune.fine_tuner import FineTuner
from digitpad.gui.session.fine_tune_worker import FineTuneWorker
from digitpad.gui.session.session import Session
from digitpad.ink.strokes import Stroke
from digitpad.journal import Journal
from digitpad.reading.amount import value_of
from digitpad.reading.label_overrides import SYMBOLS
from tests.gui.conftest import ONE, SEVEN

PLACES = range(6)
PEOPLE = ("", "Ada", "Bob")  # the first is the profile that is named like the weights


@dataclass(frozen=True)
class Model:
    """What is on the paper, and the writer's word on it."""

    ink: frozenset[Stroke] = frozenset()
    said: dict[frozenset[Stroke], str] = field(default_factory=dict)
    together: frozenset[frozenset[Stroke]] = frozenset()

    def joined(self, strokes: frozenset[Stroke]) -> "Model":
        others = frozenset(group for group in self.together if not group & strokes)
        return replace(self, together=others | {strokes})

    def without_word(self, strokes: frozenset[Stroke]) -> "Model":
        said = {group: text for group, text in self.said.items() if not group & strokes}
        return replace(self, said=said)


class Machine(RuleBasedStateMachine):
    weights: str

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.model, self.done, self.undone = Model(), [], []
        self.states = {name: [b""] for name in PEOPLE}  # θ after each step of a profile
        self.at = dict.fromkeys(PEOPLE, 0)
        self.who = ""
        self.open(self.weights)
        self.states = {name: [self.theta] for name in PEOPLE}

    def open(self, which: str) -> None:
        worker = FineTuneWorker(FineTuner(lambda: None))
        self.session = Session(which, worker, Journal.open(self.home / "journal"))

    def teardown(self) -> None:
        self.session.close()
        shutil.rmtree(self.home)

    @property
    def theta(self) -> bytes:
        return self.session.active_model.learner.network.theta.tobytes()

    @property
    def characters(self):
        return self.session.reading.characters

    def strokes(self, index: int) -> frozenset[Stroke]:
        return frozenset(self.session.ink.strokes[i] for i in self.characters[index].strokes)

    def choose(self, data, last: int = 0) -> int | None:
        count = len(self.characters) - last
        if count < 1:
            return None
        index = data.draw(st.integers(0, count - 1))
        self.session.select(index)
        return index

    def go(self, model: Model) -> None:
        self.done.append((self.model, self.session.reading.text, self.theta))
        self.undone.clear()
        self.model = model

    # on the paper

    @rule(place=st.sampled_from(PLACES), shape=st.sampled_from((SEVEN, ONE)))
    def write(self, place, shape):
        stroke = Stroke([(150 * place + 1.3 * x, 1.3 * y) for x, y in shape])
        if any(150 * place < other.box.centre < 150 * place + 140 for other in self.model.ink):
            return
        self.go(replace(self.model, ink=self.model.ink | {stroke}))
        self.session.write(stroke)

    @precondition(lambda self: self.model.ink)
    @rule(data=st.data())
    def erase(self, data):
        number = data.draw(st.integers(0, len(self.session.ink) - 1))
        gone = self.session.ink.strokes[number]
        self.go(replace(self.model, ink=self.model.ink - {gone}))
        ink = self.session.ink
        self.session.erase(ink.only(i for i in range(len(ink)) if i != number))

    @rule(data=st.data(), text=st.sampled_from(SYMBOLS))
    def name(self, data, text):
        index = self.choose(data)
        if index is None or self.session.editor.said == text:
            return
        strokes = self.strokes(index)
        model = self.model.without_word(strokes).joined(strokes)
        self.go(replace(model, said={**model.said, strokes: text}))
        self.session.editor.name(text)
        assert self.session.selected == index

    @rule(data=st.data())
    def merge(self, data):
        index = self.choose(data, last=1)
        if index is None:
            return
        both = self.strokes(index) | self.strokes(index + 1)
        self.go(self.model.without_word(both).joined(both))
        self.session.editor.merge()

    @rule(data=st.data())
    def split(self, data):
        index = self.choose(data)
        strokes = self.strokes(index) if index is not None else frozenset()
        if len(strokes) < 2:
            return
        model = self.model.without_word(strokes)
        self.go(replace(model, together=model.together - {strokes}))
        self.session.editor.split()

    @precondition(lambda self: self.done)
    @rule()
    def undo(self):
        self.undone.append((self.model, self.session.reading.text, self.theta))
        self.back(self.session.undo_stack.undo, self.done)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self):
        self.done.append((self.model, self.session.reading.text, self.theta))
        self.back(self.session.undo_stack.redo, self.undone)

    def back(self, move, states):
        self.model, text, theta = states.pop()
        move()
        if theta == self.theta:
            assert self.session.reading.text == text

    # teaching

    @rule(data=st.data())
    def learn(self, data):
        if self.choose(data) is None or not self.session.teaching.can_teach:
            return
        self.session.teaching.fine_tune()
        while self.session.profiles.under_way:
            QCoreApplication.processEvents()
        at = self.at[self.who]
        self.states[self.who][at + 1 :] = [self.theta]
        self.at[self.who] += 1

    @rule()
    def undo_step(self):
        self.at[self.who] = max(0, self.at[self.who] - 1)
        self.session.profiles.undo()

    @rule()
    def redo_step(self):
        self.at[self.who] = min(len(self.states[self.who]) - 1, self.at[self.who] + 1)
        self.session.profiles.redo()

    @rule(who=st.sampled_from(PEOPLE))
    def switch(self, who):
        profiles = self.session.profiles
        if not who:
            profiles.use_weights(self.weights)
        elif who in profiles.names():
            profiles.use_profile(who)
        else:
            profiles.create_profile(who)
        self.who = who

    @rule()
    def restart(self):
        path, profile = self.home / "amount.inkml", self.session.profiles.profile
        text = self.session.reading.text
        self.session.save(path)
        self.session.close()
        self.open(profile)
        self.session.open(path)
        assert self.session.reading.text == text
        groups = (group for group in self.model.together if group <= self.model.ink)
        said = {g: text for g, text in self.model.said.items() if g <= self.model.ink}
        self.model = replace(self.model, said=said, together=frozenset(groups))
        # What went before the file was opened is undone into an empty sheet, and no further.
        self.done, self.undone = [(Model(), "", self.theta)], []

    # what holds

    @invariant()
    def what_was_said_is_shown(self):
        reading = self.session.reading
        assert frozenset(self.session.ink.strokes) == self.model.ink
        groups = [self.strokes(i) for i in range(len(self.characters))]
        seen = {s: text for s, text in self.model.said.items() if s <= self.model.ink}
        for strokes, text in seen.items():
            assert self.characters[groups.index(strokes)].text == text
        assert sum(character.named for character in self.characters) == len(seen)
        for group in self.model.together:
            assert not group <= self.model.ink or groups.count(group) == 1
        assert reading.text == "".join(character.text for character in self.characters)
        assert reading.value == value_of(reading.text)

    @invariant()
    def the_network_is_where_its_profile_stands(self):
        assert self.theta == self.states[self.who][self.at[self.who]]
        assert self.session.active_model.reader.network.theta.tobytes() == self.theta


@pytest.mark.parametrize("steps", [25])
def test_anything_in_any_order(weights, steps, qapp):
    machine = type("Pad", (Machine,), {"weights": weights})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=25,
            derandomize=True,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
