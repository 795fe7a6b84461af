"""Results that are computed elsewhere, in the order in which they were asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any, Generic, TypeVar

from digitpad.errors import DigitpadError

Result = TypeVar("Result")


class OrderedResults(Generic[Result]):
    """What futures will hold.

    Parameters
    ----------
    futures : iterable
        As `concurrent.futures` has them, or Dask.
    broken : type
        What they raise when those who compute them were ended.
    """

    def __init__(self, futures: Iterable[Any], broken: type[BaseException]) -> None:
        self._futures, self._broken = deque(futures), broken

    def __iter__(self) -> Iterator[Result]:
        """Yield one result after another.

        Raises
        ------
        DigitpadError
            If a process that computes them was ended by the system.
        """
        while self._futures:
            try:
                result = self._futures[0].result()
            except self._broken as error:
                left = sum(not _is_done(each) for each in self._futures)
                raise DigitpadError(
                    f"a process was ended by the system; files that were not read: {left}"
                ) from error
            self._futures.popleft()
            yield result

    def finished(self) -> Iterator[Result]:
        """Yield those that are there already, of what was not yielded yet."""
        yield from (each.result() for each in self._futures if _is_done(each))
        self._futures.clear()


def _is_done(future: Any) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None
