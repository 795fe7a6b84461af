"""Sliders that change the reading, and tours that lead through it all."""

import json
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from digitpad.explanation.centring import Disturbance, disturbed, on_sheet
from digitpad.explanation.formulas.numerals import percent
from digitpad.explanation.guide.tours import PARTS, Tour, TourError, own_tours
from digitpad.gui.mathematics.views.formula_view import FormulaView
from digitpad.ink.strokes import Box
from digitpad.network.network import Network


def shows(view, title: str, seen) -> bool:
    """Whether a view shows an input and what the network made of it, to every digit shown."""
    bars = [percent(p) for p in seen.probabilities]
    return (
        view.map.heading.text() == view.map.map.accessibleName() == title
        and np.array_equal(view.map.map.values, seen.image.ravel())
        and view.reading.text() == f"Read as {seen.digit} with {percent(seen.confidence)}"
        and [shown.text() for shown in view.bars.percents] == bars
        and [shown.toolTip() for shown in view.bars.percents]
        == [str(p) for p in seen.probabilities]
    )


SHEET, ALONE = "The whole sheet, scaled to 28 × 28", "The digit as it stands"
NORMALISED = "Normalised: fitted and centred by its mass"


@pytest.fixture
def maths(looked_at):
    """The tests that leave the pad alone share a window."""
    return looked_at


def test_it_begins_with_the_sheet_scaled_down_beside_what_the_pad_reads(window, opened):
    opened.tabs.setCurrentIndex(3)
    tab, subject, pad = opened.centring, opened.study.subject, window.pad
    above = -pad.transform.place[1]  # ink written here is in the pixels of the pad as it was then
    sheet = Box(0, above, pad.width(), pad.height())
    wanted = on_sheet(subject.example.network, subject.ink, sheet)
    assert shows(tab.raw, SHEET, wanted.raw)
    assert shows(tab.normalised, NORMALISED, wanted.normalised)
    assert tab.accessibleDescription() == wanted.description
    assert np.array_equal(wanted.normalised.image.ravel(), subject.example.x)
    rows, columns = np.nonzero(tab.raw.map.map.values.reshape(28, 28) > 0.5)
    pixel = 28 / max(pad.width(), pad.height())  # the seven is 80 wide, 120 high, from (140, 140)
    assert abs(columns.mean() - 190 * pixel) < 2
    assert abs(rows.mean() - (180 - above) * pixel) < 2


@pytest.mark.parametrize("start", ["whole", "alone"])
def test_sliders_change_what_is_seen_and_read(maths, click, start):
    maths.tabs.setCurrentIndex(3)
    tab, subject = maths.centring, maths.study.subject
    click(getattr(tab.sliders, start))
    keys = {"right": 12, "down": 4, "rotation": 9, "size": 2, "thickness": 8, "noise": 5}
    for name, times in keys.items():
        before = tab.raw.map.map.values
        for _ in range(times):
            QTest.keyClick(tab.sliders.sliders[name], Qt.Key.Key_Right)
        assert not np.array_equal(tab.raw.map.map.values, before), name
    how = Disturbance(right=6, down=2, rotation=9, size=1.1, thickness=3.2, noise=0.1)
    assert maths.study.position.disturbance == how
    network, ink = subject.example.network, subject.ink
    whole = start == "whole"
    wanted = on_sheet(network, ink, subject.sheet, how) if whole else disturbed(network, ink, how)
    assert shows(tab.raw, SHEET if whole else ALONE, wanted.raw)
    assert shows(tab.normalised, NORMALISED, wanted.normalised)
    assert tab.accessibleDescription() == wanted.description
    said = {name: shown.text() for name, shown in tab.sliders._values.items()}
    assert list(said.values()) == ["6 px", "2 px", "1.1×", "9°", "3.2 px", "0.1"]


def test_presets_set_all_sliders(maths, click):
    maths.tabs.setCurrentIndex(3)
    sliders = maths.centring.sliders
    click(sliders.presets["In a corner"])
    assert sliders.sliders["size"].value() == 8  # twentieths
    assert sliders.alone.isChecked()
    click(sliders.presets["As it should be"])
    assert maths.study.position.disturbance == Disturbance()
    click(sliders.whole)
    assert maths.study.position.sheet


def test_a_sheet_grown_by_the_window_is_followed(window, opened):
    before = opened.study.subject.sheet
    window.resize(1500, 900)
    QCoreApplication.processEvents()
    opened.study.follow()
    assert opened.study.subject.sheet.w == window.pad.width() > before.w


def test_every_tour_leads_through_all_its_stops(maths, click):
    for action, tour in zip(maths.header.tours.menu().actions(), maths.tours, strict=False):
        action.trigger()
        for stop in tour.stops:
            assert maths.tour_bar.text.text() == stop.text
            assert maths.study.position.tab == stop.position.tab
            assert maths.study.example.label == stop.label_in(maths.study.example)
            assert maths.frame.framed is maths.parts[stop.position.tab][stop.look_at]
            assert maths.frame.isVisible()
            click(maths.tour_bar.next)
        assert not maths.tour_bar.isVisible()
        assert not maths.frame.isVisible()
        assert maths.study.example.label == 7


def test_what_was_chosen_is_there_again_after_a_tour(maths, click):
    click(maths.header.labels.button_of(3))
    maths.study.use_loss("squared_error")
    actions = maths.header.tours.menu().actions()
    actions[1].trigger()
    click(maths.tour_bar.next)
    actions[2].trigger()  # another one before the first has ended
    assert maths.study.example.loss != "squared_error"
    click(maths.tour_bar.end)
    assert (maths.study.example.label, maths.study.example.loss) == (3, "squared_error")
    assert maths.header.labels.shown == 3
    assert maths.header.loss.currentData() == "squared_error"


def test_a_label_is_not_carried_from_one_digit_to_another(window, opened, click, hand):
    click(opened.header.labels.button_of(3))
    opened.header.tours.menu().actions()[0].trigger()
    hand.write_seven(x=400)
    window.session.select(1)
    opened.study.follow()
    click(opened.tour_bar.end)
    assert opened.study.example.label == 7


def test_there_are_six_tours_and_every_part_is_there_to_be_framed(maths):
    assert len(own_tours()) == 6
    assert {tab: tuple(parts) for tab, parts in maths.parts.items()} == PARTS


GOOD = {"text": "Look.", "tab": "walk", "step": "z1", "layer": 2, "node": 3, "label": "second"}


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"tab": "stroll"}, "step 2: tab is 'stroll', not one of walk, neuron, weight, centring"),
        ({"text": ""}, "step 2: it has no text"),
        ({"colour": "red"}, "step 2: there is no setting 'colour'"),
        ({"look_at": "fan"}, "step 2: look_at is 'fan', not one of steps, formula"),
        ({"step": "q1"}, "step 2: there is no step 'q1' of the walk"),
        ({"node": 0}, "step 2: node is 0, no whole number from 1"),
        ({"layer": True}, "step 2: layer is True, no whole number from 1"),
        ({"label": 10}, "step 2: label is 10, neither a digit nor read or second"),
        ({"label": [1]}, "step 2: label is [1], neither"),
        ({"tab": ["walk"]}, "step 2: tab is ['walk'], not one of"),
        ({"bias": "yes"}, "step 2: bias is neither true nor false"),
        ({"loss": "none"}, "step 2: loss is 'none', not one of cross_entropy, squared_error"),
        ({"sheet": 1}, "step 2: sheet is neither true nor false"),
        ({"optimizer": "Magic"}, "step 2: optimizer is 'Magic', not one of Adam"),
        ({"disturbance": {"up": 1}}, "step 2: there is no disturbance 'up'"),
        ({"disturbance": {"size": "big"}}, "step 2: size is 'big', no number up to 100"),
    ],
)
def test_a_tour_that_cannot_be_is_refused_in_one_line(tmp_path, change, problem):
    path = tmp_path / "tour.json"
    path.write_text(json.dumps({"title": "Mine", "steps": [GOOD, GOOD | change]}))
    with pytest.raises(TourError) as error:
        Tour.read(path)
    assert str(error.value).startswith(f"{path}: {problem}")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        json.dumps({"title": "x", "steps": [{"text": "Look.", "tab": "walk"}], "network": 3}),
        '{"title": "x"}',
        '{"steps": []}',
        "\udcff",
        '{"title": "x", "steps": 3}',
    ],
)
def test_files_that_are_no_tours_are_refused(tmp_path, text):
    path = tmp_path / "tour.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(TourError, match=r"tour\.json: "):
        Tour.read(path)


def test_a_teachers_tour_is_opened(maths, tmp_path, monkeypatch):
    path = tmp_path / "mine.json"
    path.write_text(json.dumps({"title": "Mine", "steps": [GOOD]}))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    maths.header.tours.menu().actions()[-1].trigger()
    assert maths.tour_bar.text.text() == "Look."
    assert (maths.study.position.layer, maths.study.position.node) == (2, 2)


def test_a_tour_beyond_the_network_says_so(maths, tmp_path):
    path = tmp_path / "deep.json"
    path.write_text(json.dumps({"title": "Deep", "steps": [GOOD, GOOD | {"node": 65}]}))
    maths.open_tour(path)
    assert "step 2: the network 784-128-64-10 has nothing there" in maths.status.message
    assert "“Deep”" in maths.status.message
    assert not maths.tour_bar.isVisible()
    maths.open_tour(tmp_path / "none.json")
    assert "none.json" in maths.status.message
    maths.begin(maths.tours[0])
    assert "Deep" not in maths.status.message


def test_a_tour_that_counts_neurons_is_refused_by_other_networks(window, opened):
    other = Network.random((784, 256, 100, 10), rng=np.random.default_rng(1))
    window.session.profiles.read_with(other)
    opened.study.follow()
    for tour in opened.tours:
        opened.begin(tour)
        counts = any(n in stop.text for stop in tour.stops for n in ("128", "64 ", "109,386"))
        assert opened.tour_bar.isVisible() is not counts, tour.title
        assert ("but this network is 784-256-100-10" in opened.status.message) is counts
        opened.tour_bar.end.click()


@pytest.mark.parametrize("typeset_in_earnest", [False, pytest.param(True, marks=pytest.mark.slow)])
@pytest.mark.parametrize("size", [(960, 600), (1100, 700)])
def test_every_tour_replays_to_the_same_pixels(qtbot, opened, click, size):
    def is_set() -> bool:
        views = opened.tabs.currentWidget().findChildren(FormulaView)
        return all(view.is_set for view in views if view.isVisible() and view.formula)

    def played(tour) -> list:
        opened.begin(tour)
        pictures = []
        for _ in tour.stops:
            qtbot.waitUntil(is_set, timeout=60_000)
            for _ in range(4):  # tables take their heights, what scrolls follows them
                QCoreApplication.processEvents()
            pictures.append(opened.grab().toImage())
            click(opened.tour_bar.next)
        return pictures

    opened.resize(*size)
    QCoreApplication.processEvents()
    first = [played(tour) for tour in opened.tours]
    opened.study.relabel(1)
    opened.study.go(tab="weight", node=3, optimizer="SGD", sheet=False)
    opened.study.use_loss("squared_error")
    again = [played(tour) for tour in reversed(opened.tours)]
    assert again[::-1] == first
    assert all(one != other for pictures in first for one, other in pairwise(pictures))
