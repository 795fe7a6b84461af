"""Learning on one thread of BLAS.

More of them add up in another order, and so to other bits; and where another core has
something else to do, they wait for each other by spinning.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import lru_cache

from threadpoolctl import ThreadpoolController


def on_one_thread() -> AbstractContextManager:
    """Return a context in which BLAS has one thread, in all of the process."""
    return _controller().limit(limits=1, user_api="blas")


@lru_cache(1)
def _controller() -> ThreadpoolController:
    return ThreadpoolController()  # finding the libraries takes milliseconds
