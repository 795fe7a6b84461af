"""Processes that tests start, of the same Python."""

import sys
from multiprocessing import get_context
from multiprocessing.context import BaseContext


def ready_context() -> BaseContext:
    """Return processes that begin with everything imported, where the system can do that."""
    if sys.platform == "win32":
        return get_context("spawn")
    context = get_context("forkserver")  # there is one for all tests
    modules = ["pytest", "tests.journal.test_processes", "tests.kills.killing"]
    context.set_forkserver_preload(modules)
    return context
