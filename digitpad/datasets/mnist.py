"""The MNIST database: 60,000 training and 10,000 test images of handwritten digits.

Y. LeCun, C. Cortes, C. J. C. Burges. It is four IDX files, which are known by the
SHA-256 of their content: the gzipped bytes differ from mirror to mirror.
"""

from __future__ import annotations

import errno
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, cast

import numpy as np
from numpy.typing import NDArray

from digitpad.datasets.idx import read_content, read_idx
from digitpad.errors import DatasetError, DigitpadError, DownloadError
from digitpad.files import moved_into_place
from digitpad.folders import cache_folder
from digitpad.limits import MOST_MNIST_DOWNLOAD

_log = logging.getLogger(__name__)

MIRRORS = (
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
)

_PATIENCE = 5, 5  # seconds for a server to answer, and between two pieces

_SHA256 = {
    "train-images-idx3-ubyte": "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    "train-labels-idx1-ubyte": "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    "t10k-images-idx3-ubyte": "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    "t10k-labels-idx1-ubyte": "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
}

Split = Literal["train", "test"]
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Examples:
    """Images and what they show.

    Parameters
    ----------
    images : ndarray, shape (n, 28, 28), uint8
        0 paper, 255 ink.
    labels : ndarray, shape (n,), uint8
        0 to 9.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.labels)


def load(folder: Path | str, split: Split = "train") -> Examples:
    """Read one half of the database.

    Parameters
    ----------
    folder : Path or str
        Where the files are, gzipped or plain.
    split : {'train', 'test'}

    Returns
    -------
    examples : Examples

    Raises
    ------
    DatasetError
        If a file is missing, damaged, or not what its name says.
    """
    prefix = "t10k" if split == "test" else "train"
    images_path = _required(Path(folder), f"{prefix}-images-idx3-ubyte")
    labels_path = _required(Path(folder), f"{prefix}-labels-idx1-ubyte")
    images, labels = read_idx(images_path), read_idx(labels_path)
    if images.dtype != np.uint8 or images.shape[1:] != (28, 28):
        raise DatasetError(images_path, "it does not hold images of 28×28 bytes")
    if labels.dtype != np.uint8 or labels.shape != images.shape[:1] or np.any(labels > 9):
        raise DatasetError(labels_path, f"it does not hold {len(images)} labels from 0 to 9")
    return Examples(images, labels)


def content_sha256(folder: Path | str) -> dict[str, str]:
    """Return the SHA-256 of each file's decompressed content, by file name; for provenance."""
    return {name: _content_sha256(_required(Path(folder), name)) for name in _SHA256}


def find() -> Path | None:
    """Return the user's folder with all four files that `fetch` keeps, None if there is none."""
    try:
        folder = kept_in()
    except DigitpadError:  # no home
        return None
    return folder if all(_present(folder, name) for name in _SHA256) else None


def fetch(
    progress: Progress = lambda name, done, total: None,
    *,
    mirrors: Sequence[str] = MIRRORS,
    folder: Path | None = None,
    expected: dict[str, str] | None = None,
) -> Path:
    """Download what is missing of the four files.

    A file enters the folder only when it is whole and its content is right, so
    an interrupted fetch goes on with the next file when it is called again.

    Parameters
    ----------
    progress : callable
        Called with a file's name, the bytes it has so far, and its size in bytes (0: unknown).
    mirrors : sequence of str
        Addresses that the file names are appended to, the best first.
    folder : Path, optional
        Where to keep the files, the user's cache unless given.
    expected : dict, optional
        SHA-256 of each file's content, by name without ``.gz``; MNIST's own unless given.

    Returns
    -------
    Path
        The folder.

    Raises
    ------
    DownloadError
        If no mirror gives a file with the right content.
    """
    folder = folder or kept_in()
    wanted = {n: s for n, s in (expected or _SHA256).items() if not _is_right(folder, n, s)}
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DownloadError(f"{folder}: the folder cannot be made ({error.strerror})") from error
    for name, digest in wanted.items():
        _fetch_file(folder, name, digest, mirrors, progress)
    return folder


def _fetch_file(
    folder: Path, name: str, digest: str, mirrors: Sequence[str], progress: Progress
) -> None:
    problems = []
    for mirror in mirrors:
        url = f"{mirror.rstrip('/')}/{name}.gz"
        _log.info("fetching %s", url)
        progress(name, 0, 0)  # a chance to give up before each mirror
        try:
            return _fetch_from(url, folder / f"{name}.gz", digest, _Bar(name, progress))
        except (OSError, DatasetError) as error:
            _log.warning("%s: %s", url, _reason(error))
            problems.append(f"{url}: {_reason(error)}")
    raise DownloadError(f"{name} could not be fetched ({'; '.join(problems)})")


def _fetch_from(url: str, path: Path, digest: str, bar: _Bar) -> None:
    from pooch import HTTPDownloader  # a tenth of a second that reading need not wait for

    responses: list[Any] = []
    hooks = {"response": lambda response, **_: responses.append(response)}
    download = HTTPDownloader(cast(Any, bar), chunk_size=1 << 16, timeout=_PATIENCE, hooks=hooks)
    with moved_into_place(path) as part:
        try:
            download(url, str(part), None)
        finally:
            for response in responses:  # pooch leaves the connection open when it fails
                response.close()
        if _content_sha256(part) != digest:
            raise DatasetError(path, "its content is not the one expected (SHA-256 differs)")


class _Bar:
    """What pooch expects of a progress bar, telling `progress` how far a file is."""

    def __init__(self, name: str, progress: Progress) -> None:
        self._name, self._progress = name, progress
        self._done = self.total = self._received = 0

    def update(self, size: int) -> None:
        # pooch counts whole chunks, the last of which is seldom full.
        self._done = min(self._done + size, self.total or self._done + size)
        self._received += size
        if self._received > MOST_MNIST_DOWNLOAD:
            raise OSError(errno.EFBIG, "the server sends more than the file has")
        self._progress(self._name, self._done, self.total)

    def reset(self) -> None:
        self._done = 0

    def close(self) -> None:
        pass


def _reason(error: OSError | DatasetError) -> str:
    """Say in a few words what went wrong; the libraries' own messages run over many lines."""
    if isinstance(error, DatasetError):
        return error.problem
    response = getattr(error, "response", None)
    if response is not None:
        return f"the server answered {response.status_code}"
    return error.strerror or "the connection failed or broke off"


def kept_in() -> Path:
    """Return the folder that `fetch` keeps the files in. Raises DigitpadError."""
    return cache_folder() / "mnist"


def _present(folder: Path, name: str) -> Path | None:
    return next((path for path in (folder / f"{name}.gz", folder / name) if path.is_file()), None)


def _required(folder: Path, name: str) -> Path:
    path = _present(folder, name)
    if path is None:
        raise DatasetError(folder / name, "there is no such file, gzipped or plain")
    return path


def _is_right(folder: Path, name: str, digest: str) -> bool:
    try:
        return _content_sha256(_required(folder, name)) == digest
    except DatasetError:
        return False


def _content_sha256(path: Path) -> str:
    return sha256(read_content(path)).hexdigest()


def pixels(examples: Examples) -> NDArray[np.float32]:
    """Return images as the network's input: (n, 784), float32, 0 to 1."""
    return flat(examples.images / np.float32(255))


def flat(images: NDArray[np.floating]) -> NDArray[np.float32]:
    """Return images of shape (n, 28, 28) as rows of 784."""
    return images.reshape(len(images), -1).astype(np.float32, copy=False)
