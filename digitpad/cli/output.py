"""What every command says the same way."""

from __future__ import annotations

import sys


def complain(error: Exception) -> None:
    """Say in one line on stderr what is wrong, whatever line breaks a file's name holds."""
    print(f"digitpad: {' '.join(str(error).splitlines())}", file=sys.stderr)
