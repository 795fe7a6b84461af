"""What every command says the same way."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

_log = logging.getLogger(__name__)


def complain(error: Exception) -> None:
    """Say on stderr and in the log what is wrong with one file of several."""
    _log.warning("%s: %s", type(error).__name__, error)
    remark(str(error))


def remark(text: str) -> None:
    """Say in one line on stderr what is no answer, whatever line breaks a file's name holds."""
    if sys.stderr is not None:  # it may be closed, and print would take stdout instead
        shown = text.encode("utf-8", "backslashreplace").decode()  # a name may be no text
        print(f"digitpad: {' '.join(shown.splitlines())}", file=sys.stderr)


def print_line(console: Console, text: str) -> None:
    """Print a line beside a progress bar as it is: a file's name is not wrapped, and no markup."""
    console.print(text, highlight=False, markup=False, soft_wrap=True)
