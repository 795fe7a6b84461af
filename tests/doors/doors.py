"""Every door that files come in by: a good file for it, the ways to spoil one, and its reader."""

from __future__ import annotations

import gzip
import shutil
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image, ImageDraw

from digitpad.assets import resource
from digitpad.datasets import mnist
from digitpad.datasets.idx import read_idx
from digitpad.datasets.pendigits import read_pendigits
from digitpad.datasets.unipen import read_category
from digitpad.exchange.formats import FOLDER, export_weights, import_weights
from digitpad.explanation.guide.tours import Tour
from digitpad.finetune.single_step import correct
from digitpad.ink.formats.reading import read_ink
from digitpad.ink.normalise import normalise
from digitpad.journal import Correction, Journal, QueuedReading
from digitpad.journal.exchange.formats import read_corrections
from digitpad.journal.exchange.ink_zip import write_zip
from digitpad.journal.exchange.picture_files import write_csv, write_idx_pair
from digitpad.journal.exchange.recording import RecordedStep, Recording
from digitpad.journal.exchange.recording_file import load_recording, save_recording
from digitpad.journal.opening import JOURNAL_FILE
from digitpad.network.network import Network
from digitpad.network.optimizers import Adam
from digitpad.network.training import Epoch
from digitpad.pictures.sheet import read_sheet
from digitpad.weights.store import Weights, load_weights, save_weights
from tests.doors.mutations import (
    Mutation,
    spoilt_array,
    spoilt_bytes,
    spoilt_json,
    spoilt_member,
    spoilt_pixels,
    spoilt_row,
    spoilt_text,
)
from tests.ink.formats.ink_files import EXAMPLES
from tests.ink.formats.test_mutations import mutated
from tests.small_data import write_mnist, write_unipen
from tests.writing import amount

_PENDIGITS = """.SEGMENT DIGIT ? ? "8"
.COMMENT 8 1 1
.PEN_DOWN
 312 328
 318 290
.PEN_UP
.SEGMENT DIGIT ? ? "3"
.COMMENT 3 2 1
.PEN_DOWN
 100 200
 150 250
 160 260
.PEN_UP
"""


@dataclass(frozen=True)
class Door:
    """A door.

    Parameters
    ----------
    make : callable
        Given a folder, writes good files and returns the one to be spoilt.
    read : callable
        Reads that file, or the folder that it belongs to.
    ways : sequence of callable
        How to spoil it.
    """

    make: Callable[[Path], Path]
    read: Callable[[Path], object]
    ways: Sequence[Mutation] = field(default=(spoilt_bytes,))


def _corrections() -> tuple[Correction, ...]:
    inks = [amount(text) for text in "507"]
    p = np.full(10, 0.1, np.float32)
    return tuple(
        Correction(normalise(ink), label, ink, 3, p, "learn it", "2024-02-03T04:05:06Z")
        for ink, label in zip(inks, (5, 0, None), strict=True)
    )


def _weights(folder: Path) -> Path:
    network = Network.random((6, 5, 3), rng=np.random.default_rng(1))
    optimizer = Adam()
    _, state = optimizer.step(network.theta, network.theta, optimizer.start(network.theta))
    history = (Epoch(1, 0.5, 0.9),)
    weights = Weights(network, tuple("abc"), 1.25, {"a": 1}, history, optimizer, state)
    save_weights(folder / "w.npz", weights)
    return folder / "w.npz"


def _zip(folder: Path) -> Path:
    write_zip(folder / "c.zip", _corrections())
    return folder / "c.zip"


def _csv(folder: Path) -> Path:
    write_csv(folder / "c.csv", _corrections()[:2])
    return folder / "c.csv"


def _pair(folder: Path) -> Path:
    write_idx_pair(folder / "c-images-idx3-ubyte", _corrections()[:2])
    return folder / "c-images-idx3-ubyte"


def _gzipped(folder: Path) -> Path:
    path = _pair(folder).with_name("c-images-idx3-ubyte.gz")
    path.write_bytes(gzip.compress(_pair(folder).read_bytes(), mtime=0))
    return path


def _mnist(folder: Path) -> Path:
    return write_mnist(folder) / "t10k-labels-idx1-ubyte"


def _unipen(folder: Path) -> Path:
    return write_unipen(folder) / "include" / "our" / "1a.dat"


def _page(folder: Path) -> Path:
    return write_unipen(folder) / "data" / "1a" / "our" / "0.dat"


def _pendigits(folder: Path) -> Path:
    (folder / "p.tra").write_text(_PENDIGITS, "ascii")
    return folder / "p.tra"


def _lesson(folder: Path) -> Path:
    steps = tuple(RecordedStep.of(c, c.kind, "0" * 64, 3) for c in _corrections())
    save_recording(folder / "l.json", Recording("pen", "0" * 64, steps, ink=amount("50")))
    return folder / "l.json"


def _tour(folder: Path) -> Path:
    (folder / "t.json").write_bytes(resource("tours/1-neuron.json").read_bytes())
    return folder / "t.json"


def _foreign(kind: str, name: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        network = Network.random((784, 1, 10), rng=np.random.default_rng(1))
        export_weights(folder / name, Weights(network), kind)
        return folder / name

    return make


def _matrices(folder: Path) -> Path:
    return _foreign(FOLDER, "matrices")(folder) / "W2.csv"


def _read_matrices(path: Path) -> object:
    return import_weights(path.parent)


def _ink(kind: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        (folder / "ink").write_bytes(EXAMPLES[kind])
        return folder / "ink"

    return make


def _spoilt_ink(content: bytes, rng: np.random.Generator) -> bytes:
    return mutated(content, Random(int(rng.integers(0, 2**62))))


def _picture(ending: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        image = Image.new("L", (80, 40), 255)
        draw = ImageDraw.Draw(image)
        for stroke in amount("507").strokes:
            draw.line([(x / 6 + 6, y / 6 + 6) for x, y in stroke.points.tolist()], 0, 2)
        image.save(folder / f"p.{ending}")
        return folder / f"p.{ending}"

    return make


def _journal(folder: Path) -> Path:
    network = Network.random((784, 4, 10), rng=np.random.default_rng(1))
    save_weights(folder / "small.npz", Weights(network))
    with TemporaryDirectory() as home:
        with Journal.open(Path(home)) as journal:
            history = journal.create("Anna", str(folder / "small.npz"))
            for c in _corrections()[:2]:
                history.record(correct(history.learner, c.image, c.label or 0, ink=c.ink))
            history.add(_corrections()[2:])
            history.undo()
            p = np.full(10, 0.1, np.float32)
            queued = [QueuedReading(c.image, p, c.ink) for c in _corrections()]
            journal.queue(history).add(queued)
        with closing(sqlite3.connect(Path(home) / JOURNAL_FILE)) as database:
            database.execute("PRAGMA journal_mode = DELETE")
        shutil.copy(Path(home) / JOURNAL_FILE, folder / "j")
    return folder / "j"


def _read_journal(path: Path) -> None:
    """Open a copy and ask it for all that it holds: opening may set it aside."""
    with TemporaryDirectory(dir=path.parent) as home:
        shutil.copy(path, Path(home) / JOURNAL_FILE)
        with Journal.open(Path(home)) as journal:
            for profile in journal.profiles():
                history = journal.profile(profile.name)
                history.corrections(), history.all_steps(), history.costs(), history.learnt()
                queue = journal.queue(history)
                queue.pending(), queue.marked(), queue.accepted()
                history.undo(), history.redo(), history.reset()


_TEXT = (spoilt_bytes, spoilt_text)
_JSON = (spoilt_bytes, spoilt_text, spoilt_json, spoilt_json)
_ZIP = (spoilt_bytes, spoilt_member(spoilt_json, spoilt_array, spoilt_array, spoilt_bytes))

_FOREIGN = {
    "network.onnx": ("onnx", "onnx", (spoilt_bytes,)),
    "network.safetensors": ("safetensors", "safetensors", (spoilt_bytes,)),
    "network.weights.h5": ("keras", "h5py", (spoilt_bytes,)),
    "network.keras": ("keras", "h5py", (spoilt_member(spoilt_json, spoilt_bytes), spoilt_bytes)),
}
DOORS: Mapping[str, Door] = {
    "weights": Door(_weights, load_weights, _ZIP),
    "corrections.zip": Door(_zip, read_corrections, _ZIP),
    "corrections.csv": Door(_csv, read_corrections, _TEXT),
    "idx": Door(_pair, read_idx),
    "idx-pair": Door(_pair, read_corrections),
    "idx.gz": Door(_gzipped, read_idx),
    "mnist": Door(_mnist, lambda path: mnist.load(path.parent, "test")),
    "unipen-ink": Door(_unipen, lambda path: read_category(path.parents[2], "1a"), _TEXT),
    "unipen-page": Door(_page, lambda path: read_category(path.parents[3], "1a"), _TEXT),
    "pendigits": Door(_pendigits, read_pendigits, _TEXT),
    "lesson": Door(_lesson, load_recording, _JSON),
    "tour": Door(_tour, Tour.read, _JSON),
    "inkml": Door(_ink("InkML"), read_ink, (_spoilt_ink,)),
    "unipen-file": Door(_ink("UNIPEN"), read_ink, (_spoilt_ink,)),
    "xournal": Door(_ink("Xournal++"), read_ink, (_spoilt_ink,)),
    "svg": Door(_ink("SVG"), read_ink, (_spoilt_ink,)),
    "json-ink": Door(_ink("JSON columns"), read_ink, (_spoilt_ink,)),
    "png": Door(_picture("png"), read_sheet, (spoilt_pixels, spoilt_bytes)),
    "jpeg": Door(_picture("jpg"), read_sheet, (spoilt_pixels, spoilt_bytes)),
    "matrices": Door(_matrices, _read_matrices, _TEXT),
    **{
        name: Door(_foreign(kind, name), import_weights, ways)
        for name, (kind, library, ways) in _FOREIGN.items()
        if find_spec(library)
    },
    "journal": Door(_journal, _read_journal),
    "journal-rows": Door(_journal, _read_journal, (spoilt_row,)),
}
