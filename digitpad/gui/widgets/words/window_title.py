"""Names in the titles of windows."""

from __future__ import annotations


def in_title(name: str) -> str:
    """Return a name as a title has it, where Qt takes ``[*]`` for its mark of changes."""
    return name.replace("[*]", "[*][*]")
