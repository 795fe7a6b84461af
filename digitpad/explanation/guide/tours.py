"""Guided tours: data files that a teacher can write, checked when they are opened."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from textwrap import shorten
from typing import Any

from digitpad.assets import resource
from digitpad.errors import FileError
from digitpad.explanation.centring import Disturbance
from digitpad.explanation.example import WorkedExample
from digitpad.explanation.guide.choices import CROSS_ENTROPY, LOSS_CHOICES, OPTIMIZER_CHOICES
from digitpad.explanation.guide.steps import key, pages_at
from digitpad.explanation.guide.study_position import TABS, StudyPosition
from digitpad.files import content_of
from digitpad.json_files import json_of
from digitpad.limits import MOST_STOPS, MOST_TOUR_BYTES
from digitpad.network.functions import Array

_LONGEST_SAID = 300  # characters
PARTS: Mapping[str, tuple[str, ...]] = {
    "walk": ("steps", "formula", "numbers", "map", "meaning"),
    "neuron": ("choice", "layer", "weights", "evidence", "sum", "graph", "table", "outgoing"),
    "weight": ("choice", "check", "fan", "step", "table"),
    "centring": ("sliders", "raw", "normalised"),
}
READ_LABELS = ("read", "second")
_STEP = re.compile(r"x|C|(z|a|dC_dz|dC_da|dC_dW|dC_db)[1-9]")
_SETTINGS = {
    *("text", "tab", "look_at", "step", "layer", "node", "input"),
    *("bias", "label", "optimizer", "disturbance", "sheet", "loss"),
}


class TourError(FileError):
    """A tour cannot be followed."""


@dataclass(frozen=True)
class TourStop:
    """One step of a tour.

    Parameters
    ----------
    text : str
        What is said.
    position : StudyPosition
        What is shown; its `step` is 0 where `step` names one.
    look_at : str
        The part of the tab to frame; empty for none.
    step : str
        Of the walk, such as ``"z1"``; empty for the first.
    label : int or str
        What the digit was: a digit, ``"read"`` for what it is read as, ``"second"`` for
        what the network finds next likely.
    loss : str
        ``"cross_entropy"`` or ``"squared_error"``.
    """

    text: str
    position: StudyPosition
    look_at: str = ""
    step: str = ""
    label: int | str = "read"
    loss: str = CROSS_ENTROPY

    def label_in(self, example: WorkedExample) -> int:
        """Return the label for a digit."""
        if isinstance(self.label, int):
            return self.label
        outputs: Array = example.a(example.depth)
        return int(outputs.argsort()[-2 if self.label == "second" else -1])

    def step_in(self, example: WorkedExample) -> int | None:
        """Return the number of the walk's step; None if the network has no such step."""
        judged = example.having(loss=self.loss)
        keys = [key(page) for page in pages_at(judged, StudyPosition())]
        if not self.step:
            return 0
        return keys.index(self.step) if self.step in keys else None


@dataclass(frozen=True)
class Tour:
    """A guided tour.

    Parameters
    ----------
    path : Path
    title : str
    stops : tuple of TourStop
    network : str
        The sizes of the only network that its texts are true of, such as
        ``"784-128-64-10"``; empty where they are true of any.
    """

    path: Path
    title: str
    stops: tuple[TourStop, ...]
    network: str = ""

    @classmethod
    def read(cls, path: Path) -> Tour:
        """Read a tour.

        Raises
        ------
        TourError
            If it cannot be read, or says what cannot be done; it names the step.
        """
        content = _content(path)
        title, steps, network = (content.get(name, "") for name in ("title", "steps", "network"))
        if not (isinstance(title, str) and title):
            raise TourError(path, "it has no title")
        if not (isinstance(steps, list) and steps):
            raise TourError(path, "it has no steps")
        if len(steps) > MOST_STOPS:
            raise TourError(path, f"it has more than {MOST_STOPS:,} steps")
        if not isinstance(network, str):
            said = shorten(repr(network), _LONGEST_SAID)
            raise TourError(path, f"network is {said}, no sizes such as '784-128-64-10'")
        stops = tuple(_stop(path, n, step) for n, step in enumerate(steps, 1))
        return cls(path, title, stops, network)

    def check(self, example: WorkedExample) -> None:
        """Make sure that a network has everything that is to be shown, as it is described.

        Raises
        ------
        TourError
            If it has not.
        """
        sizes = "-".join(map(str, example.network.sizes))
        if self.network not in ("", sizes):
            raise TourError(self.path, f"it tells of {self.network}, but this network is {sizes}")
        for number, stop in enumerate(self.stops, start=1):
            if stop.step_in(example) is None or not stop.position.fits(example):
                problem = f"step {number}: the network {sizes} has nothing there"
                raise TourError(self.path, problem)


def own_tours() -> tuple[Tour, ...]:
    """Return the tours that travel with the program, in their order."""
    return tuple(Tour.read(path) for path in sorted(resource("tours").glob("*.json")))


def _content(path: Path) -> Mapping[str, Any]:
    try:
        content = json_of(content_of(path, MOST_TOUR_BYTES, TourError))
    except json.JSONDecodeError as error:
        raise TourError(path, f"line {error.lineno} is no JSON: {error.msg}") from error
    except ValueError as error:  # no text, a number too long, or too deep
        raise TourError(path, "it is no JSON") from error
    if not isinstance(content, dict):
        raise TourError(path, "it is no JSON object with a title and steps")
    return content


def _stop(path: Path, number: int, step: object) -> TourStop:
    try:
        return _checked(step)
    except ValueError as error:
        raise TourError(path, f"step {number}: {shorten(str(error), _LONGEST_SAID)}") from error


def _checked(step: object) -> TourStop:
    """Return a step; ValueError says in half a line what is wrong with it."""
    if not isinstance(step, dict):
        raise ValueError("it is no JSON object")
    _known(step, _SETTINGS, "setting")
    tab = _one_of(step, "tab", TABS)
    text = step.get("text")
    if not (isinstance(text, str) and text):
        raise ValueError("it has no text")
    look_at = _one_of(step, "look_at", PARTS[tab]) if "look_at" in step else ""
    position = StudyPosition(
        tab=tab,
        layer=_count(step, "layer") or 1,
        node=_from_0(_count(step, "node")),
        source=_from_0(_count(step, "input")),
        bias=_yes(step, "bias"),
        optimizer=_one_of({"optimizer": "Adam", **step}, "optimizer", tuple(OPTIMIZER_CHOICES)),
        disturbance=_disturbance(step.get("disturbance", {})),
        sheet=_yes(step, "sheet"),
    )
    loss = _one_of({"loss": CROSS_ENTROPY, **step}, "loss", tuple(LOSS_CHOICES.values()))
    return TourStop(
        text, position, look_at, _step_name(step), _label(step.get("label", "read")), loss
    )


def _known(given: Mapping[str, object], names: set[str], what: str) -> None:
    for name in given:
        if name not in names:
            raise ValueError(f"there is no {what} {name!r}")


def _one_of(given: Mapping[str, object], name: str, choices: tuple[str, ...]) -> str:
    value = given.get(name)
    if value not in choices:
        raise ValueError(f"{name} is {value!r}, not one of {', '.join(choices)}")
    return str(value)


def _yes(given: Mapping[str, object], name: str) -> bool:
    value = given.get(name, False)
    if not isinstance(value, bool):
        raise ValueError(f"{name} is neither true nor false")
    return value


def _count(given: Mapping[str, object], name: str) -> int | None:
    value = given.get(name)
    if value is not None and not (type(value) is int and value >= 1):
        raise ValueError(f"{name} is {value!r}, no whole number from 1")
    return value


def _from_0(number: int | None) -> int | None:
    return None if number is None else number - 1


def _step_name(given: Mapping[str, object]) -> str:
    name = given.get("step", "")
    if not isinstance(name, str) or (name and not _STEP.fullmatch(name)):
        raise ValueError(f"there is no step {name!r} of the walk")
    return name


def _label(value: object) -> int | str:
    if value in READ_LABELS or (type(value) is int and 0 <= value <= 9):
        assert isinstance(value, int | str)
        return value
    raise ValueError(f"label is {value!r}, neither a digit nor {' or '.join(READ_LABELS)}")


def _disturbance(given: object) -> Disturbance:
    if not isinstance(given, dict):
        raise ValueError("disturbance is no JSON object")
    _known(given, {field.name for field in fields(Disturbance)}, "disturbance")
    for name, value in given.items():
        if type(value) not in (int, float) or not abs(value) <= 100:
            raise ValueError(f"{name} is {value!r}, no number up to 100")
    return Disturbance(**given)
