"""How far an evaluation is: a bar on stderr while it lasts, where there is a terminal."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from rich.console import Console
from rich.progress import track

T = TypeVar("T")


def tracked(things: Iterable[T], count: int, called: str) -> Iterable[T]:
    """Return the things one after another, and show how many of `count` are done.

    Parameters
    ----------
    things : iterable
    count : int
    called : str
        What they are, in the plural.
    """
    console = Console(stderr=True)
    hidden = not console.is_terminal
    return track(things, called, total=count, console=console, transient=True, disable=hidden)
