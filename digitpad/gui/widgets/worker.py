"""A QObject that lives on a thread of its own."""

from __future__ import annotations

import atexit
import logging
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Slot

from digitpad.errors import DigitpadError
from digitpad.gui.widgets.words.translation import tr, translatable

_log = logging.getLogger(__name__)
_OUR_MISTAKE = translatable("This did not work, by a mistake of digitpad's; its log tells more")


def problem_of(error: Exception) -> str:
    """Return the line to show of what went wrong on a thread, where nobody else would say it."""
    if isinstance(error, DigitpadError):
        return str(error)
    _log.critical("nobody expected this on a thread", exc_info=error)
    return tr(_OUR_MISTAKE)


@contextmanager
def reporting_errors(say: Callable[[str], object]) -> Iterator[None]:
    """Have what goes wrong on a thread said, and go on: Qt would let nobody know of it."""
    try:
        yield
    except Exception as error:
        say(problem_of(error))


class Worker(QObject):
    """Takes its orders through queued signals; its own go only to methods of QObjects.

    Once stopped it takes none any more: what was on its way to the window then, such as a
    data set that is ready, must not start it anew. What was not stopped ends with the program,
    or with a script that never ran one: Qt aborts where a thread is still running.

    Parameters
    ----------
    name : str
        The thread's, for debuggers.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._thread = QThread()
        self._thread.setObjectName(name)
        self._stopped = False
        self.moveToThread(self._thread)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self.stop, Qt.ConnectionType.DirectConnection)
        atexit.register(_stop, weakref.ref(self))

    @property
    def running(self) -> bool:
        """Whether the thread is there: from the first order until `stop`."""
        return self._thread.isRunning()

    @property
    def interrupted(self) -> bool:
        """Whether `stop` was called and what is being done is no longer wanted."""
        return self._thread.isInterruptionRequested()

    def start(self) -> None:
        """Start the thread unless it is there, or was stopped."""
        if not self.running and not self._stopped:
            self._thread.start()

    # slots, on the window's thread

    @Slot()
    def stop(self) -> None:
        """End the thread for good, after what it is doing."""
        self._stopped = True
        self.rest()

    def rest(self) -> None:
        """End the thread after what it is doing; the next order starts it again."""
        self._thread.requestInterruption()
        self._thread.quit()
        self._thread.wait()


def _stop(there: weakref.ref[Worker]) -> None:
    """Stop a worker that is still there."""
    if worker := there():
        worker.stop()
