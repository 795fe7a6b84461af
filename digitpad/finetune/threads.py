"""Learning on one thread of BLAS.

More of them add up in another order, and so to other bits; and where another core has
something else to do, they wait for each other by spinning.
"""

from __future__ import annotations

from threadpoolctl import threadpool_limits


def on_one_thread() -> threadpool_limits:
    """Return a context in which BLAS has one thread, in all of the process."""
    return threadpool_limits(1, "blas")
