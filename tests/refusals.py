"""What is said of files that are refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from digitpad.errors import FileError


def refusal(read: Callable[[Path], object], path: Path, kind: type[FileError] = FileError) -> str:
    """Return what is said of a bad file after its name: it is one line that begins with it."""
    with pytest.raises(kind) as caught:
        read(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: ")
    assert len(message.splitlines()) == 1
    return message.removeprefix(f"{path}: ")
