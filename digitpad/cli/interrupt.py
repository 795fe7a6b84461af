"""Ctrl-C while a window is open."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def ctrl_c_ends_at_once() -> Iterator[None]:
    """Leave Ctrl-C to the system: Qt's loop gives Python no chance to notice it."""
    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:  # not where somebody had it ignored
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
