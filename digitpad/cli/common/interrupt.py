"""Ctrl-C while a window is open, or what a command needs is imported."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def ctrl_c_ends_at_once() -> Iterator[None]:
    """Leave Ctrl-C to the system, where Python would not notice it, or tell of it with a traceback.

    Qt's loop gives it no chance to, and NumPy, interrupted while it is imported, says that it is
    broken.
    """
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield  # somebody had it ignored
        return
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
