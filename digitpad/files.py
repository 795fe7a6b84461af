"""Files that people carry about: written whole or not at all, read with a limit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from digitpad.errors import ExchangeError

LARGEST_FILE = 256 * 2**20  # bytes; 100,000 corrections with their ink


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a name beside `path` to write to; it becomes `path` when the block is left.

    Raises
    ------
    ExchangeError
        If it cannot be written; a file that was there is left as it was.
    """
    try:
        with TemporaryDirectory(dir=path.parent, prefix=".export-") as temporary:
            part = Path(temporary) / path.name
            yield part
            part.replace(path)
    except OSError as error:
        raise ExchangeError(path, f"it cannot be written ({error.strerror or error})") from error


def content_of(path: Path, largest: int = LARGEST_FILE) -> bytes:
    """Return a file's bytes.

    Raises
    ------
    ExchangeError
        If it is missing, cannot be read, or is larger than `largest` bytes.
    """
    try:
        if path.stat().st_size > largest:
            raise ExchangeError(path, f"it is larger than {largest >> 20} MB")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ExchangeError(path, "there is no such file") from error
    except OSError as error:
        raise ExchangeError(path, f"it cannot be read ({error.strerror or error})") from error
