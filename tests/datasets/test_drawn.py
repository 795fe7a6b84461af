"""Digits that a program draws: deterministic, balanced, centred, and worth learning from."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.datasets.drawn import draw
from digitpad.datasets.mnist import Examples, load
from digitpad.datasets.unipen import read_category
from digitpad.ink.normalise import normalise_all
from digitpad.lab.data import drawn
from digitpad.lab.run import Run, RunLength, measured
from digitpad.lab.settings import RunSettings


@settings(max_examples=40)
@given(count=st.integers(1, 30), seed=st.integers(0, 2**32 - 1))
def test_any_number_of_them_looks_like_mnist(count, seed):
    digits = draw(count, np.random.default_rng(seed))
    assert digits.images.shape == (count, 28, 28)
    assert digits.images.dtype == digits.labels.dtype == np.uint8
    counts = np.bincount(digits.labels, minlength=10)
    assert counts.max() - counts.min() <= 1
    assert (digits.images.reshape(count, -1).max(axis=1) > 100).all()
    again = draw(count, np.random.default_rng(seed))
    assert np.array_equal(digits.images, again.images)
    assert np.array_equal(digits.labels, again.labels)


def test_the_ink_lies_in_the_middle(rng):
    images = draw(200, rng).images.astype(float)
    share = images / images.sum(axis=(1, 2), keepdims=True)
    rows, columns = np.mgrid[:28, :28] + 0.5
    centres = np.stack([(share * axis).sum(axis=(1, 2)) for axis in (rows, columns)])
    assert np.abs(np.median(centres, axis=1) - 14).max() < 0.25


def test_no_two_are_the_same(rng):
    images = draw(300, rng).images.reshape(300, -1)
    assert len(np.unique(images, axis=0)) == 300


def test_a_drawing_that_nobody_wants_any_more_ends_at_once():
    class NotWantedError(Exception):
        pass

    def check() -> None:
        called.append(None)
        if len(called) == 3:
            raise NotWantedError

    called: list[None] = []
    with pytest.raises(NotWantedError):
        drawn(check=check)
    assert len(called) == 3


def test_a_network_learns_from_them_to_read_others_like_them():
    run = trained(RunSettings(epochs=8, batch_size=32), *(1200, 300))
    _, (_, accuracy) = run.snapshot().now
    assert accuracy > 0.8


@pytest.mark.slow
def test_what_the_built_in_set_teaches_of_real_handwriting(data_dir):
    """Prints, with -s, the figures that the README gives."""
    run = trained(RunSettings(), 3000, 1000)
    ink = list(read_category(data_dir / "unipen", "1a"))
    images = np.rint(255 * normalise_all([sample.ink for sample in ink])).astype(np.uint8)
    pen = Examples(images, np.array([int(sample.label) for sample in ink], dtype=np.uint8))
    network = run.point.network
    rights = {
        "drawn, held out": run.snapshot().now[1][1],
        "MNIST test": measured(network, load(data_dir / "mnist", "test"))[1],
        "UNIPEN digits": measured(network, pen)[1],
    }
    print(rights)
    assert rights["drawn, held out"] > 0.93
    assert rights["MNIST test"] > 0.72
    assert rights["UNIPEN digits"] > 0.78


def trained(settings: RunSettings, *sizes: int) -> Run:
    run = Run(settings, drawn(*sizes))
    for _ in range(run.goal(RunLength.ALL)):
        run.advance()
    return run
