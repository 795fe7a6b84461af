"""MNIST: loaded from files, and fetched from real servers that misbehave in every usual way."""

import gzip
import socket
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from digitpad.datasets import mnist
from digitpad.datasets.idx import write_idx
from digitpad.errors import DatasetError, DownloadError
from tests.mirror import Mirror

CONTENTS = {"images": b"\0\1" * 200_000, "labels": b"\2\3" * 500}
EXPECTED = {name: sha256(content).hexdigest() for name, content in CONTENTS.items()}


@pytest.fixture
def mirrors(mirrors: tuple[Mirror, Mirror]) -> tuple[Mirror, Mirror]:
    """Two servers with two small files each."""
    for mirror in mirrors:
        mirror.files = {f"{name}.gz": gzip.compress(data) for name, data in CONTENTS.items()}
    return mirrors


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "mnist"


def fetch(folder: Path, *mirrors: Mirror, progress=lambda name, done, total: None) -> Path:
    urls = [mirror.url for mirror in mirrors]
    return mnist.fetch(progress, mirrors=urls, folder=folder, expected=EXPECTED)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_all_files_arrive_and_are_told_of(mirrors, folder):
    told: dict[str, list[tuple[int, int]]] = {}
    found = fetch(folder, *mirrors, progress=lambda n, *sizes: told.setdefault(n, []).append(sizes))
    assert found == folder
    assert names(folder) == ["images.gz", "labels.gz"]
    assert gzip.decompress((folder / "images.gz").read_bytes()) == CONTENTS["images"]
    for name, sizes in told.items():
        total = len(mirrors[0].files[f"{name}.gz"])
        assert sizes[-1] == (total, total)
        assert all(done <= total for done, _ in sizes)
    assert set(told) == set(EXPECTED)
    assert not mirrors[1].requested


def test_what_is_right_is_kept_and_what_is_damaged_replaced(mirrors, folder):
    folder.mkdir(parents=True)
    (folder / "images").write_bytes(CONTENTS["images"])  # plain is as good as gzipped
    (folder / "labels.gz").write_bytes(gzip.compress(b"other"))
    fetch(folder, *mirrors)
    assert mirrors[0].requested == ["labels.gz"]
    fetch(folder, *mirrors)
    assert mirrors[0].requested == ["labels.gz"]


def wrong(mirror: Mirror) -> None:
    mirror.files["labels.gz"] = gzip.compress(b"other")


def no_gzip(mirror: Mirror) -> None:
    mirror.files["labels.gz"] = b"\x1f\x8b but not really"


def missing(mirror: Mirror) -> None:
    del mirror.files["labels.gz"]


def cut_short(mirror: Mirror) -> None:
    mirror.cut_short.add("labels.gz")


FAULTS = [
    (wrong, "SHA-256 differs"),
    (no_gzip, "gzip compression is damaged"),
    (missing, "the server answered 404"),
    (cut_short, "failed or broke off"),
]


@pytest.mark.parametrize(("fault", "problem"), FAULTS)
def test_the_second_mirror_helps_out(mirrors, folder, fault, problem):
    fault(mirrors[0])
    fetch(folder, *mirrors)
    assert names(folder) == ["images.gz", "labels.gz"]
    assert mirrors[1].requested == ["labels.gz"]


@pytest.mark.parametrize(("fault", "problem"), FAULTS)
def test_a_bad_file_is_never_kept(mirrors, folder, fault, problem):
    fault(mirrors[0])
    fault(mirrors[1])
    with pytest.raises(DownloadError, match=rf"labels could not be fetched .*{problem}") as caught:
        fetch(folder, *mirrors)
    assert "\n" not in str(caught.value)
    assert names(folder) == ["images.gz"]


def test_a_mirror_that_is_down(mirrors, folder):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        down = f"http://127.0.0.1:{unused.getsockname()[1]}"
    mnist.fetch(mirrors=[down, mirrors[1].url], folder=folder, expected=EXPECTED)
    assert names(folder) == ["images.gz", "labels.gz"]
    with pytest.raises(DownloadError, match="failed or broke off"):
        mnist.fetch(mirrors=[down], folder=folder / "other", expected=EXPECTED)


def test_an_interrupted_fetch_leaves_whole_files_only_and_goes_on(mirrors, folder):
    def interrupt(name: str, done: int, total: int) -> None:
        if name == "labels" and done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch(folder, *mirrors, progress=interrupt)
    assert names(folder) == ["images.gz"]
    fetch(folder, *mirrors)
    assert mirrors[0].requested == ["images.gz", "labels.gz", "labels.gz"]


def test_a_folder_that_cannot_be_made(mirrors, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DownloadError, match="the folder cannot be made"):
        fetch(tmp_path / "file" / "mnist", *mirrors)


def test_the_cache_is_found_when_all_files_are_there(tmp_path, monkeypatch):
    monkeypatch.setattr(mnist, "cache_folder", lambda: tmp_path / "digitpad")
    assert mnist.find() is None
    write(tmp_path / "digitpad" / "mnist")
    assert mnist.find() == tmp_path / "digitpad" / "mnist"
    (tmp_path / "digitpad" / "mnist" / "t10k-labels-idx1-ubyte").unlink()
    assert mnist.find() is None


def write(folder: Path, images=(5, 28, 28), labels=(3, 1, 4, 1, 5)) -> Path:
    folder.mkdir(parents=True)
    for split in ("train", "t10k"):
        write_idx(folder / f"{split}-images-idx3-ubyte", np.zeros(images, np.uint8))
        write_idx(folder / f"{split}-labels-idx1-ubyte", np.array(labels, np.uint8))
    return folder


def test_load(tmp_path):
    examples = mnist.load(write(tmp_path / "mnist"), "test")
    assert len(examples) == 5
    assert examples.images.shape == (5, 28, 28)
    assert examples.labels.tolist() == [3, 1, 4, 1, 5]


@pytest.mark.parametrize(
    ("shapes", "problem"),
    [
        ({"images": (5, 27, 28)}, "train-images.*does not hold images of 28×28"),
        ({"images": (5, 784)}, "train-images.*does not hold images of 28×28"),
        ({"images": (4, 28, 28)}, "train-labels.*does not hold 4 labels"),
        ({"labels": (3, 1, 4, 1, 10)}, "train-labels.*does not hold 5 labels from 0 to 9"),
    ],
)
def test_files_that_are_not_what_they_are_called(tmp_path, shapes, problem):
    with pytest.raises(DatasetError, match=problem):
        mnist.load(write(tmp_path / "mnist", **shapes))


def test_missing_files_are_named(tmp_path):
    with pytest.raises(DatasetError, match="train-images-idx3-ubyte: there is no such file"):
        mnist.load(tmp_path)
    with pytest.raises(DatasetError, match="train-images-idx3-ubyte: there is no such file"):
        mnist.content_sha256(tmp_path)


def test_the_real_database(data_dir):
    folder = data_dir / "mnist"
    hashes = mnist.content_sha256(folder)
    assert hashes["t10k-labels-idx1-ubyte"].startswith("ff7bcfd4")
    assert len(set(hashes.values())) == 4
    examples = mnist.load(folder, "test")
    assert examples.images.shape == (10_000, 28, 28)
    assert np.bincount(examples.labels).min() == 892
    assert mnist.fetch(mirrors=[], folder=folder) == folder  # right already: nothing to fetch
