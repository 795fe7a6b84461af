"""What is done again and again, and how much of it stands in a folder when it was killed."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from hashlib import sha256
from itertools import count
from pathlib import Path
from threading import Thread

import numpy as np

from digitpad.datasets import mnist
from digitpad.errors import WeightsError
from digitpad.exchange.formats import FOLDER, export_weights, import_weights
from digitpad.ink.inkml import read_inkml, write_inkml
from digitpad.ink.strokes import Ink
from digitpad.journal import Correction, History, Journal
from digitpad.journal.exchange.formats import read_corrections
from digitpad.journal.exchange.ink_zip import write_zip
from digitpad.journal.exchange.picture_files import write_csv, write_idx_pair
from digitpad.network.network import Network
from digitpad.network.training import Progress, Schedule, one_hot, shuffled
from digitpad.recipes import trainer
from digitpad.recipes.essay import ESSAY
from digitpad.recipes.recipe import Recipe
from digitpad.slip.slip import Slip, SlipEntry
from digitpad.slip.slip_file import read_slip, write_slip
from digitpad.weights.store import Weights, load_weights, save_weights
from tests.journal.conftest import take
from tests.mirror import Mirror

MOST_DOWNLOADS = 20_000


@dataclass(frozen=True)
class Kind:
    """A kind of deed.

    Parameters
    ----------
    name : str
    deeds : callable
        (folder, helper): does one deed after the other, from the first that is not done yet, and
        yields the number of each, from 1, when it is.
    done : callable
        (folder): how many stand there; raises where one of them is half there.
    help : callable
        A context with what a process needs beside it, told as a text.
    """

    name: str
    deeds: Callable[[Path, str], Iterator[int]]
    done: Callable[[Path], int]
    help: Callable[[], AbstractContextManager[str]] = lambda: nullcontext("")


def _file(
    name: str, file: str, write: Callable[[Path, int], object], number: Callable[[Path], int]
) -> Kind:
    """Return the kind that writes one file over and over, with a number in it."""

    def done(folder: Path) -> int:
        return number(folder / file) if (folder / file).exists() else 0

    def deeds(folder: Path, _: str) -> Iterator[int]:
        for n in count(done(folder) + 1):
            write(folder / file, n)
            yield n

    return Kind(name, deeds, done)


def _the_one(numbers: set[int]) -> int:
    """Return the number that all parts of a deed have."""
    (number,) = numbers
    return number


# files


def _network(n: int) -> Network:
    """Return a network all of whose parameters tell a number."""
    fresh = Network.random((784, 2, 10), rng=np.random.default_rng(0))
    return fresh.with_theta(np.full_like(fresh.theta, n / 2**20))


def _told(network: Network) -> int:
    return _the_one({round(value * 2**20) for value in set(network.theta.tolist())})


def _matrices_told(folder: Path) -> int:
    """Return the number of the network in a folder, 0 where the first was not acknowledged."""
    try:
        return _told(import_weights(folder).weights.network)
    except WeightsError:
        if any(folder.glob("*.csv")):
            raise
        return 0


def _ink(n: int) -> Ink:
    return Ink.of(*[[(n, 0), (n, 9)]] * 3)


def _ink_told(path: Path) -> int:
    return _the_one({int(x) for stroke in read_inkml(path).strokes for x, _ in stroke.points})


def _slip(n: int) -> Slip:
    entry = SlipEntry(str(n), Decimal(n), "", datetime.fromtimestamp(n, UTC))
    return Slip((entry,) * 3)


def _corrections(n: int) -> list[Correction]:
    """Return three corrections whose pictures tell a number, and which of the three they are."""
    found = []
    for which in range(3):
        image = np.zeros((28, 28), np.float32)
        image[0, :4] = np.array([n // 65536, n // 256 % 256, n % 256, which]) / np.float32(255)
        found.append(Correction(image, (n + which) % 10))
    return found


def _corrections_told(corrections) -> int:
    """Return the number of three corrections, each with the label that belongs to it."""
    numbers = set()
    for which, each in enumerate(corrections):
        high, middle, low, place = (round(v) for v in (255 * each.image[0, :4]).tolist())
        numbers.add(65536 * high + 256 * middle + low)
        assert (place, each.label) == (which, (low + 256 * middle + 65536 * high + which) % 10)
    assert len(corrections) == 3
    return _the_one(numbers)


# the journal


def _history(journal: Journal, folder: Path) -> History:
    weights = folder / "small.npz"
    if not weights.exists():
        network = Network.random((784, 2, 10), rng=np.random.default_rng(1))
        save_weights(weights, Weights(network))
    known = [profile.name for profile in journal.profiles()]
    return journal.profile("Anna") if "Anna" in known else journal.create("Anna", str(weights))


def _imports(folder: Path, _: str) -> Iterator[int]:
    for n in count(_imported(folder) + 1):
        with Journal.open(folder) as journal:
            _history(journal, folder).add(_corrections(n))
        yield n


def _imported(folder: Path) -> int:
    with Journal.open(folder) as journal:
        assert journal.notes == ()
        found = [entry.correction for entry in _history(journal, folder).corrections()]
    numbers = [_corrections_told(found[i : i + 3]) for i in range(0, len(found), 3)]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    return len(numbers)


def _steps(folder: Path, _: str) -> Iterator[int]:
    with Journal.open(folder) as journal:
        history = _history(journal, folder)
        for n in count(len(history.steps()) + 1):
            history.record(take(history.learner, n % 10, str((n + 1) % 10)))
            yield n


def _stepped(folder: Path) -> int:
    with Journal.open(folder) as journal:
        assert journal.notes == ()
        history = _history(journal, folder)
        assert history.notes == ()
        return len(history.steps())


# training


def _recipe() -> Recipe:
    rng = np.random.default_rng(2)
    x, y = rng.random((8, 784), np.float32), one_hot(np.arange(8))
    plan = replace(ESSAY, schedule=Schedule(1_000_000))
    return Recipe("small", plan, 4, 2, shuffled(x, y, 4), sizes=(784, 2, 10))


def _epochs(folder: Path, _: str) -> Iterator[int]:
    path = folder / "trained.npz"
    for progress in trainer.run(_recipe(), path, provenance={}, resume=path.exists()):
        yield len(progress.history)


def _trained(folder: Path) -> int:
    """Return the number of epochs, each with the loss of a training that nobody killed."""
    path = folder / "trained.npz"
    if not path.exists():
        return 0
    history = load_weights(path).history
    straight = folder / "straight.json"
    known = json.loads(straight.read_text()) if straight.exists() else []
    if len(known) < len(history):
        known = [each.loss for each in _straight(2 * len(history) + 100, folder).history]
        straight.write_text(json.dumps(known))
    assert [each.loss for each in history] == known[: len(history)]
    return len(history)


def _straight(epochs: int, folder: Path) -> Progress:
    for progress in trainer.run(_recipe(), folder / "straight.npz", provenance={}):
        if len(progress.history) == epochs:
            return progress
    raise AssertionError("it has ended")


# downloads


def _packed(n: int) -> bytes:
    return gzip.compress(str(n).encode(), mtime=0)


@contextmanager
def _server() -> Iterator[str]:
    os.environ["NO_PROXY"] = "127.0.0.1"
    server = Mirror()
    server.files = {f"{n}.gz": _packed(n) for n in range(1, MOST_DOWNLOADS)}
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server.url
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _downloads(folder: Path, url: str) -> Iterator[int]:
    for n in count(_downloaded(folder) + 1):
        digest = sha256(str(n).encode()).hexdigest()
        mnist.fetch(mirrors=(url,), folder=folder, expected={str(n): digest})
        yield n


def _downloaded(folder: Path) -> int:
    found = {path.name: path.read_bytes() for path in folder.glob("*.gz")}
    assert found == {f"{n}.gz": _packed(n) for n in range(1, len(found) + 1)}
    return len(found)


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("journal", _steps, _stepped),
        Kind("import", _imports, _imported),
        _file(
            "weights",
            "w.npz",
            lambda path, n: save_weights(path, Weights(_network(n))),
            lambda path: _told(load_weights(path).network),
        ),
        _file("inkml", "a.inkml", lambda path, n: write_inkml(path, _ink(n)), _ink_told),
        _file(
            "corrections.zip",
            "c.zip",
            lambda path, n: write_zip(path, _corrections(n)),
            lambda path: _corrections_told(read_corrections(path)),
        ),
        _file(
            "corrections.csv",
            "c.csv",
            lambda path, n: write_csv(path, _corrections(n)),
            lambda path: _corrections_told(read_corrections(path)),
        ),
        _file(
            "idx-pair",
            "c-images-idx3-ubyte",
            lambda path, n: write_idx_pair(path, _corrections(n)),
            lambda path: _corrections_told(read_corrections(path)),
        ),
        _file(
            "matrices",
            "matrices",
            lambda path, n: export_weights(path, Weights(_network(n)), FOLDER),
            _matrices_told,
        ),
        _file(
            "slip",
            "slip.json",
            lambda path, n: write_slip(path, _slip(n)),
            lambda path: _the_one({int(entry.value) for entry in read_slip(path).entries}),
        ),
        Kind("training", _epochs, _trained),
        Kind("fetch", _downloads, _downloaded, _server),
    )
}
