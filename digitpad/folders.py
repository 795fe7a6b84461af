"""Where the user's files are kept: in $DIGITPAD_HOME, or in the folders of the system."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import PlatformDirs

from digitpad.errors import DigitpadError

APPLICATION_NAME = "digitpad"
"""As the system knows it: of its folders, settings and windows."""
DRAFTS = "drafts"
"""In the state folder: ink that was not saved, one file for each window."""
SLIPS = "slips"
"""In the state folder: amounts that were taken, one file for each window."""


def data_folder() -> Path:
    """Return where the journal is kept. Raises DigitpadError."""
    return _named() or _folder("user_data_path")


def state_folder() -> Path:
    """Return where the log and drafts are kept. Raises DigitpadError."""
    return _named() or _folder("user_state_path")


def cache_folder() -> Path:
    """Return where data sets are kept, wherever the journal is. Raises DigitpadError."""
    return _folder("user_cache_path")  # no $DIGITPAD_HOME: data sets are nobody's secret


def is_own(folder: Path) -> bool:
    """Return whether a folder is digitpad's alone, and none that somebody named."""
    return _named() is None and folder == data_folder()


def _named() -> Path | None:
    named = os.environ.get("DIGITPAD_HOME")
    return Path(named) if named else None


def _folder(kind: str) -> Path:
    try:
        return getattr(PlatformDirs(APPLICATION_NAME, appauthor=False), kind)
    except RuntimeError as error:  # a user without an entry and without $HOME
        raise DigitpadError("there is no home folder: set HOME, or DIGITPAD_HOME") from error
