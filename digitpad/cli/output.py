"""What every command says the same way."""

from __future__ import annotations

import logging
import sys

_log = logging.getLogger(__name__)


def complain(error: Exception) -> None:
    """Say in one line on stderr what is wrong, whatever line breaks a file's name holds."""
    _log.warning("%s: %s", type(error).__name__, error)
    remark(str(error))


def remark(text: str) -> None:
    """Say something in one line on stderr that is no answer to what was asked."""
    print(f"digitpad: {' '.join(text.splitlines())}", file=sys.stderr)
