"""What is shown of a run: pictures of weights, frames, words, tables."""

import csv
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitpad.errors import DatasetError, FileError
from digitpad.lab.chart import ACCURACY, LOSS, Curve, frame, in_words
from digitpad.lab.curves import Curves, GrowingArray
from digitpad.lab.data import drawn, mnist_in
from digitpad.lab.export import write_csv, write_weights
from digitpad.lab.pictures import grid, round_scale
from digitpad.lab.presets import RUN_PRESETS
from digitpad.lab.run import Run
from digitpad.weights.store import load_weights
from tests.small_data import write_mnist


@pytest.fixture(scope="module")
def snapshot(data, small):
    run = Run(small, data)
    for _ in range(12):
        run.advance()
    return run.snapshot()


def test_128_nodes_make_16_by_8_pictures():
    assert grid(128) == (8, 16)


@pytest.mark.parametrize(
    ("most", "scale"), [(0.0, 0.1), (0.1, 0.1), (0.11, 0.2), (3, 5), (1e9, 1000), (np.inf, 1000)]
)
def test_the_scale_ends_at_a_round_number(most, scale):
    assert round_scale(np.full((784, 2), most)) == pytest.approx(scale)


@given(rows=st.lists(st.tuples(st.floats(0, 9), st.floats(0, 1)), max_size=700))
def test_rows_that_were_handed_out_never_change(rows):
    growing, handed = GrowingArray(2), []
    for row in rows:
        handed.append(growing.rows())
        growing.add(*row)
    assert all(np.array_equal(early, growing.rows()[: len(early)]) for early in handed)


def test_batches_are_smoothed_to_means_of_neighbours(snapshot):
    x, y = snapshot.curves.training_by_batch(0, most=4)
    losses = snapshot.curves.training[:, 0]
    assert y == pytest.approx(losses.reshape(4, 3).mean(axis=1))
    assert x.tolist() == [2, 5, 8, 11]


def test_an_exploding_loss_does_not_press_the_others_flat(snapshot):
    calm = Curve.of(0, snapshot.curves, LOSS, by_batch=False)
    x, y = calm.test
    wild = replace(calm, number=1, test=(x, np.array([y[0], *(1e9 for _ in y[1:])])))
    assert frame([calm, wild], LOSS, closer=False, least=1).y[1] < 20


def test_closer_shows_where_the_curves_end():
    x, y = np.arange(11.0), np.linspace(0.1, 0.95, 11)
    curves = [Curve(0, (x, y), (x, y - 0.05))]
    far = frame(curves, ACCURACY, closer=False, least=1)
    near = frame(curves, ACCURACY, closer=True, least=1)
    assert -0.05 < far.y[0] < 0
    assert 0.4 < near.y[0] < y[5]
    assert far.x == near.x


def test_no_runs_no_trouble():
    assert frame([], LOSS, closer=True, least=1).y == pytest.approx((0, 1), abs=0.1)


@pytest.mark.parametrize("column", [LOSS, ACCURACY])
def test_both_ends_are_seen_with_room_for_a_symbol(column):
    line = np.arange(6.0), np.array([1.0, 0.8, 0.6, 0.4, 0.2, 0.0])
    seen = frame([Curve(0, line, line)], column, closer=False, least=1)
    for (low, high), values in zip((seen.x, seen.y), line, strict=True):
        assert low <= values.min() - 0.02 * (high - low)
        assert high >= values.max() + 0.02 * (high - low)


def test_an_epoch_under_way_is_the_last_point(snapshot):
    """12 steps are two epochs of five batches and two batches of the third."""
    losses, shares = snapshot.curves.training[7:, 0], snapshot.curves.shares
    curve = Curve.of(0, snapshot.curves, LOSS, by_batch=False)
    x, y = curve.training
    assert x.tolist() == [1, 2, 2.4]
    assert y[-1] == pytest.approx(np.average(losses, weights=np.roll(shares, -2)))
    assert y[-1] == snapshot.now[0][0]
    x, y = curve.test
    assert x.tolist() == [0, 1, 2, 2.4]
    assert y[-1] == snapshot.curves.test[-1, 1]


def test_an_epoch_that_ended_is_no_epoch_under_way(data, small):
    run = Run(small, data)
    for _ in range(10):
        run.advance()
    curve = Curve.of(0, run.snapshot().curves, ACCURACY, by_batch=False)
    assert curve.training[0].tolist() == [1, 2]
    assert curve.test[0].tolist() == [0, 1, 2]


@given(points=st.integers(0, 5000))
def test_a_line_has_few_points_and_ends_where_it_ends(points):
    steps = np.arange(points + 1.0)
    test = np.column_stack([steps, steps, steps])
    x, y = Curve.of(0, Curves(np.empty((0, 2)), test, np.ones(1)), LOSS, by_batch=True).test
    assert len(x) <= 300
    assert x[-1] == y[-1] == points
    assert (np.diff(x) > 0).all()


def test_words_say_what_the_curves_show(snapshot):
    (loss, accuracy), (test_loss, test_accuracy) = snapshot.now
    words = in_words(snapshot)
    for figure in (f"{loss:.4f}", f"{test_loss:.4f}", f"{100 * accuracy:.1f} %", "12 steps"):
        assert figure in words
    assert f"{100 * test_accuracy:.1f} % right" in words


@pytest.mark.parametrize(("by_batch", "rows"), [(True, 13), (False, 3)])
def test_csv_holds_what_was_measured(snapshot, tmp_path, by_batch, rows):
    path = tmp_path / "curves.csv"
    write_csv(path, {2: snapshot}, by_batch=by_batch)
    with path.open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    assert len(table) == rows
    assert [row["step"] for row in table][:2] == (["0", "1"] if by_batch else ["0", "5"])
    assert float(table[0]["test_loss"]) == snapshot.curves.test[0, 1]
    assert table[0]["training_loss"] == ""
    expected = (
        snapshot.curves.training[0, 0] if by_batch else snapshot.curves.training_by_epoch(0)[1][0]
    )
    assert float(table[1]["training_loss"]) == pytest.approx(expected)
    assert {row["run"] for row in table} == {"3"}


def test_weights_can_be_used_everywhere_else(snapshot, tmp_path):
    write_weights(tmp_path / "lab.npz", snapshot)
    loaded = load_weights(tmp_path / "lab.npz")
    assert np.array_equal(loaded.network.theta, snapshot.network.theta)
    assert loaded.provenance["learning_rate"] == 0.001


def test_a_table_that_cannot_be_written(snapshot, tmp_path):
    with pytest.raises(FileError, match="cannot be written") as error:
        write_csv(tmp_path / "no" / "where.csv", {0: snapshot}, by_batch=True)
    assert "\n" not in str(error.value)


def test_mnist_comes_from_a_folder(tmp_path):
    data = mnist_in(write_mnist(tmp_path))
    assert (len(data.training), len(data.test)) == (130, 20)
    assert data.described == "MNIST: 130 to train, 20 to test"
    with pytest.raises(DatasetError):
        mnist_in(tmp_path / "nowhere")


def test_presets_compare_things_that_can_be_told_apart():
    for settings in RUN_PRESETS.values():
        titles = [one.title for one in settings]
        assert len(set(titles)) == len(titles)


def test_the_built_in_set_is_the_same_every_time():
    a, b = drawn(30, 10), drawn(30, 10)
    assert np.array_equal(a.training.images, b.training.images)
    assert np.array_equal(a.test.labels, b.test.labels)
    assert not np.array_equal(a.training.images[:10], a.test.images)


@given(right=st.floats(1e-3, 1e7))
def test_the_axis_ends_at_a_round_number_not_far_off(right):
    x, y = np.array([right]), np.array([0.5])
    end = frame([Curve(0, (x, y), (x, y))], LOSS, closer=False, least=1e-3).x[1]
    assert right <= end <= 1.6 * right
