"""The same work on many things over processes, its results in their order.

Each process is sent the work once, as it starts. Ctrl-C is the business of the one that
started them, and when that ends, however it does, so do they.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from contextvars import ContextVar
from multiprocessing import resource_tracker
from threading import Thread
from typing import Any, TypeVar

from digitpad.cli.jobs.ordered_results import OrderedResults

Item = TypeVar("Item")
Result = TypeVar("Result")
_WORK: ContextVar[Callable[[Any], Any]] = ContextVar("_WORK")


@contextmanager
def worker_pool(
    work: Callable[[Item], Result], items: Sequence[Item], processes: int
) -> Iterator[OrderedResults[Result]]:
    """Give the results of `work` on each of `items`; the processes end with the block.

    Parameters
    ----------
    work : callable
        Can be pickled, as can what it takes and returns.
    items : sequence
    processes : int
    """
    others = {*multiprocessing.active_children()}
    context = multiprocessing.get_context("spawn")
    executor = ProcessPoolExecutor(min(processes, len(items)), context, _begin, (work,))
    try:
        with _without_ctrl_c():  # which they inherit
            futures = [executor.submit(_do, item) for item in items]
        yield OrderedResults(futures, BrokenProcessPool)
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
        for process in {*multiprocessing.active_children()} - others:
            process.terminate()
        executor.shutdown()


def _begin(work: Callable[[Any], Any]) -> None:
    """Make a process ready for work."""
    from threadpoolctl import threadpool_limits

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threadpool_limits(1, "blas")  # the processes are as many as the cores already
    Thread(target=_end_with_parent, daemon=True).start()
    _WORK.set(work)


def _do(item: Any) -> Any:
    return _WORK.get()(item)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@contextmanager
def _without_ctrl_c() -> Iterator[None]:
    """Hold Ctrl-C back: a process that just starts would tell of it with a traceback."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    resource_tracker.ensure_running()  # it would let Ctrl-C through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
