"""The same work on many things over the computers of a Dask cluster, its results in their order.

What was computed on one that went away is computed anew on another; as each result belongs to
one future, none is lost and none comes twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from digitpad.cli.jobs.ordered_results import OrderedResults
from digitpad.errors import DigitpadError

Item = TypeVar("Item")
Result = TypeVar("Result")
_PATIENCE = 10  # seconds until somebody answers at the address


@contextmanager
def over_cluster(
    work: Callable[[Item], Result], items: Sequence[Item], scheduler: str
) -> Iterator[OrderedResults[Result]]:
    """Give the results of `work` on each of `items`; what is left of it is cancelled at the end.

    Parameters
    ----------
    work : callable
        Can be pickled, as can what it takes and returns. Each worker is sent it once.
    items : sequence
    scheduler : str
        The address, such as ``tcp://10.0.0.1:8786``.

    Raises
    ------
    DigitpadError
        If Dask is not installed, or there is no scheduler, or it has no workers.
    """
    try:
        from distributed import Client, KilledWorker  # pyright: ignore[reportMissingImports]
    except ImportError as error:
        raise DigitpadError(
            "for --scheduler Dask is missing: pip install 'digitpad[cluster]'"
        ) from error
    try:
        client = Client(scheduler, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise DigitpadError(f"{scheduler}: no scheduler answers there") from error
    with client:
        if not client.scheduler_info()["workers"]:
            raise DigitpadError(f"{scheduler}: the scheduler has no workers")
        sent = client.scatter(work, broadcast=True, hash=False)  # one of them may go away
        futures = [client.submit(_do, sent, item, pure=False) for item in items]
        try:
            yield OrderedResults(futures, KilledWorker)
        finally:
            client.cancel(futures)


def _do(work: Callable[[Item], Result], item: Item) -> Result:
    return work(item)
