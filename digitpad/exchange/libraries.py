"""The optional libraries of foreign formats: one line where one is missing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from digitpad.errors import DigitpadError


@contextmanager
def needed(library: str) -> Iterator[None]:
    """Import `library` in the block.

    Raises
    ------
    DigitpadError
        If it is not there, or does not work; it says what to install.
    """
    try:
        yield
    except ImportError as error:
        raise DigitpadError(
            f"for this format the library {library} is missing: pip install 'digitpad[exchange]'"
        ) from error
