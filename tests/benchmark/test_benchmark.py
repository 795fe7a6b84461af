"""The benchmark: its times, its ratios, and that every row measures what it says."""

import json

import numpy as np
import pytest

from digitpad.benchmark import benchmark, peers
from digitpad.benchmark.growth import GrowthCurve, growth
from digitpad.benchmark.ink_rows import normalising_row, point_of, reading_of, written_amount
from digitpad.benchmark.machine import described
from digitpad.benchmark.one_sample_row import PEERS, one_sample_row
from digitpad.benchmark.report import as_data, as_text, growth_figure, growth_line, html
from digitpad.benchmark.timing import BenchmarkRow, Case, Timing, alternate
from digitpad.benchmark.training_row import training_row
from digitpad.cli.main import main
from digitpad.network.network import Network
from digitpad.reading.evidence import judge


def test_cases_are_taken_in_turn_after_each_was_done_once():
    done = []
    cases = [Case("a", lambda: done.append("a"), 2), Case("b", lambda: done.append("b"))]
    timings = alternate(cases, 3)
    assert "".join(done) == "ab" + "aab" * 3
    assert [t.name for t in timings] == ["a", "b"]
    assert all(len(t.seconds) == 3 for t in timings)


def test_ratios_are_those_within_rounds():
    here, limit = Timing("here", (2.0, 40.0, 3.0)), Timing("limit", (1.0, 10.0, 1.0))
    row = BenchmarkRow("row", (here, limit), 1.9, "limit")
    assert row.ratio(here) == 3.0
    assert row.ratio_spread(here) == (2.5, 3.5)
    assert row.ratio(limit) == 1.0
    assert here.median == 3.0
    alone = BenchmarkRow("row", (here,))
    assert alone.ratio(here) is None
    assert alone.ratio_spread(here) is None


@pytest.fixture
def drawn(monkeypatch) -> list[int]:
    """How many characters were drawn each time that some were."""
    counts, draw = [], judge.normalise_all
    monkeypatch.setattr(judge, "normalise_all", lambda inks: counts.append(len(inks)) or draw(inks))
    return counts


def test_nothing_is_kept_between_two_readings(drawn):
    read = reading_of(3)
    assert read().text == read().text
    assert drawn[0] == drawn[1] > 0


def test_at_a_point_only_what_is_new_is_drawn(drawn):
    read = point_of(6)
    read()
    drawn.clear()
    for _ in range(40):
        assert len(read().characters) == 6
    assert 0 < max(drawn) < 6


def test_a_digit_alone_and_each_of_many_are_drawn():
    row = normalising_row(rounds=2)
    assert [timing.name for timing in row.timings] == ["one digit", "100 digits at once"]
    assert all(timing.median > 0 for timing in row.timings)
    assert row.timings[1].median > row.timings[0].median


def test_every_row_is_measured_and_told(monkeypatch):
    made, said = [], []

    def row(name):
        def measured(*arguments):
            made.append(name)
            return BenchmarkRow(name, (Timing("digitpad", (1.0,)),))

        return measured

    names = ("training", "one_sample", "normalising", "reading", "point", "pen_training")
    names = (*names, "first_paint", "writing", "correcting")
    for name in names[:-2]:
        monkeypatch.setattr(benchmark, f"{name}_row", row(name))
    writing, correcting = row("writing"), row("correcting")
    monkeypatch.setattr(benchmark, "writing_rows", lambda rounds: [writing(rounds)])
    monkeypatch.setattr(benchmark, "correcting_rows", lambda rounds: [correcting(rounds)])
    monkeypatch.setattr(benchmark, "growth", lambda rounds: [])
    found = benchmark.measure([], 3, with_growth=True, say=said.append)
    assert made == [each.name for each in found.rows] == list(names)
    assert said[-1] == "growth ..."
    assert (found.rounds, found.skipped) == (3, ())


def test_a_target_that_is_missed_is_said_so():
    def said(seconds):
        timings = Timing("digitpad", (seconds,)), Timing("limit", (1.0,))
        row = BenchmarkRow("training", timings, 1.9, "limit")
        return as_text(benchmark.Benchmark({}, 1, (row,), (), ()))

    assert "misses 1.9" in said(2.0)
    assert "within 1.9" in said(1.9)


def test_training_trains():
    row = training_row([], rounds=1, batches=2)
    assert row.timings[0].name == "digitpad"
    assert row.of == row.timings[-1].name
    assert all(t.median > 0 for t in row.timings)


@pytest.mark.parametrize("name", PEERS)
def test_peers_compute_the_same(name, rng):
    if peers.installed([name])[1]:
        pytest.skip(f"{name} is not installed")
    network = Network.random(rng=rng)
    x = rng.random(784).astype(np.float32)
    answer = np.asarray(PEERS[name](network, x)()).reshape(10)
    np.testing.assert_allclose(answer, network.predict(x)[0], atol=1e-6)


def test_without_onnxruntime_one_sample_stands_beside_its_products():
    row = one_sample_row([], rounds=1, times=3)
    assert row.of == "the three matrix products alone"
    assert row.target is None


def test_what_is_not_installed_is_skipped_in_a_line(monkeypatch):
    monkeypatch.setattr(peers, "find_spec", lambda name: None)
    assert peers.installed(["onnxruntime"]) == (
        [],
        ["onnxruntime: skipped, onnxruntime and onnx not installed"],
    )


def test_an_amount_is_written_from_left_to_right():
    ink, longer = written_amount(3), written_amount(9)
    assert longer.box.w > 2 * ink.box.w
    assert longer.box.bottom == pytest.approx(0)


def test_growth():
    curves = list(growth(1, characters=(1, 2), points=(10, 1000), corrections=(2, 4)))
    assert [curve.unit for curve in curves] == ["characters", "points", "corrections"]
    assert all(seconds > 0 for curve in curves for seconds in curve.seconds)


def test_the_power_of_growth():
    assert GrowthCurve("", "", (10, 100, 1000), (5.0, 1.0, 10.0)).power == pytest.approx(1)
    assert GrowthCurve("", "", (10, 100), (1.0, 100.0)).power == pytest.approx(2)


def test_threads_and_kernel_are_stated():
    assert "threads: " in described()["matrix products"]


@pytest.fixture
def quick(monkeypatch):
    """A benchmark that was measured before."""
    timings = Timing("digitpad", (0.002, 0.004)), Timing("limit", (0.001, 0.002))
    curve = GrowthCurve("reading", "characters", (1, 10), (1e-5, 2.0))
    found = benchmark.Benchmark(
        {"matrix products": "<blas>"},
        2,
        (BenchmarkRow("training", timings, 1.9, "limit"),),
        (curve,),
        ("torch: skipped, torch not installed",),
    )
    monkeypatch.setattr("digitpad.cli.benchmark.measure", lambda *args, **how: found)
    return found


def test_text(quick, capsys):
    assert main(["benchmark", "--against", "torch"]) == 0
    out = capsys.readouterr().out
    assert "2.00 (2.00–2.00)  misses 1.9" in out
    assert "1: 10 µs, 10: 2 s; power 5.30 at the end" in out
    assert out.endswith("torch: skipped, torch not installed\n")


def test_json(quick, capsys):
    assert main(["benchmark", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data == json.loads(json.dumps(as_data(quick)))
    assert data["rows"][0]["cases"][0]["ratio"] == 2
    assert data["growth"][0]["amounts"] == [1, 10]


def test_the_report_stands_alone(quick, tmp_path, capsys):
    path = tmp_path / "report.html"
    assert main(["benchmark", "--report", str(path)]) == 0
    page = path.read_text(encoding="utf-8")
    assert page == html(quick)
    assert "misses 1.9" in page
    assert "&lt;blas&gt;" in page
    assert page.count("<svg") == 1
    assert growth_line(quick.curves[0]).startswith("reading, by characters")
    assert "power 5.30" in growth_figure(quick.curves[0]).said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--against", "abacus"], "abacus is none of torch"),
        (["--report", "report.txt"], "ends in .html"),
        (["--rounds", "0"], "above 0"),
    ],
)
def test_arguments_that_make_no_sense(arguments, said, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["benchmark", *arguments])
    assert stopped.value.code == 2
    assert said in capsys.readouterr().err
