"""The rows about the window, and the processes that measure for them."""

import json

import pytest

from digitpad.benchmark import window_rows
from digitpad.benchmark.benchmark import Benchmark
from digitpad.benchmark.pen_training_row import PEN_PRODUCTS, pen_training_row
from digitpad.benchmark.report import as_text
from digitpad.benchmark.window_rows import (
    BARE_WINDOW,
    correcting_rows,
    first_paint_row,
    writing_rows,
)


def test_the_first_paint_is_timed_in_turn_with_a_bare_windows(monkeypatch):
    started = []

    def printed(script):
        started.append("digitpad.cli.main" in script)
        return "0.3\n" if started[-1] else "0.2\n"

    monkeypatch.setattr(window_rows, "_printed", printed)
    row = first_paint_row(1)
    assert started == [True, False] * 5
    assert row.of == BARE_WINDOW
    assert row.ratio(row.timings[0]) == pytest.approx(1.5)


def test_what_a_process_wrote_becomes_rows(monkeypatch):
    points = [[0.0001, 0.004]] * 99 + [[0.01, 0.03]] * 2
    run = json.dumps({"points": points, "memory": 170.0})
    monkeypatch.setattr(window_rows, "_printed", lambda script: run)
    handler, median, slowest, memory = writing_rows(2)
    assert [row.timings[0].median for row in (handler, median, slowest)] == [0.01, 0.004, 0.03]
    said = as_text(Benchmark({}, 2, (handler, median, slowest, memory), (), ()))
    verdicts = [line.split("  ")[-1] for line in said.splitlines() if "digitpad" in line]
    assert verdicts == ["misses 1 ms", "within 6 ms", "misses 16 ms", "misses 160 MB"]


def test_memory_that_is_not_told_is_no_row(monkeypatch):
    run = json.dumps({"points": [[0.0001, 0.004]], "memory": None})
    monkeypatch.setattr(window_rows, "_printed", lambda script: run)
    assert len(writing_rows(1)) == 3


def test_both_windows_start_and_tell():
    for script in (window_rows._OURS, window_rows._BARE):
        assert 0 < float(window_rows._printed(script)) < 60


def test_every_point_of_the_pen_is_timed_with_its_painting():
    one_digit = window_rows._WRITING.replace("main()", "main(digits=1)")
    found = json.loads(window_rows._printed(one_digit))
    assert len(found["points"]) > 20
    assert all(0 <= handled <= painted for handled, painted in found["points"])


def test_corrections_become_rows(monkeypatch):
    run = json.dumps({"named": [0.02, 0.03, 0.04], "learnt": [0.05, 0.06, 0.9]})
    monkeypatch.setattr(window_rows, "_printed", lambda script: run)
    assert [row.timings[0].median for row in correcting_rows(2)] == [0.03, 0.06]


@pytest.mark.slow
def test_every_correction_is_timed():
    found = json.loads(window_rows._printed(window_rows._CORRECTING))
    assert len(found["named"]) == len(found["learnt"]) > 3
    assert all(0 < seconds < 20 for seconds in (*found["named"], *found["learnt"]))


def test_training_the_pen_is_timed_beside_its_products():
    row = pen_training_row(1, batches=4)
    assert row.of == PEN_PRODUCTS
    assert row.timings[0].median > row.timings[1].median > 0
