"""Names of files off the command line."""

from __future__ import annotations

import argparse
from pathlib import Path


def named_path(text: str) -> Path:
    """Return the path that an argument names.

    An empty one, as a shell makes of a variable that is not set, would be the folder one is in.
    """
    if not text:
        raise argparse.ArgumentTypeError("its name is empty")
    return Path(text)
