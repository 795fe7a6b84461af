"""What happened, for whoever helps when something goes wrong: a file in the user's state folder.

It holds when the program ran and in which versions, files read and written, downloads,
trainings, and what failed. It never holds what was written on the pad: no ink, no amounts,
no digits.
"""

from __future__ import annotations

import logging
import os
import platform
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import pairwise
from pathlib import Path
from types import TracebackType

from digitpad.errors import DigitpadError
from digitpad.folders import state_folder

LOG_FILE = "digitpad.log"
_LARGEST, _KEPT = 512 * 1024, 3  # bytes of a file, and how many older ones
_LINE = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"
_log = logging.getLogger(__name__)


@contextmanager
def logged(command: str, version: str, *, verbose: bool = False) -> Iterator[None]:
    """Keep a log while a command runs, and how it ended.

    Parameters
    ----------
    command, version : str
        What is run, and which digitpad runs it.
    verbose : bool
        Say it on stderr, too.
    """
    with _written_by(_handlers(verbose)), _unexpected_noted():
        python, system = platform.python_version(), platform.platform()
        versions = f"digitpad {version}, Python {python}, {_numpy()}, {system}"
        _log.info("%s begins: %s", command, versions)
        try:
            yield
        except BaseException as error:
            _note(command, error)
            raise
        _log.info("%s ends", command)


def _numpy() -> str:
    """Say which NumPy is there; the window imports it only when it has been seen."""
    numpy = sys.modules.get("numpy")
    return f"NumPy {numpy.__version__}" if numpy else "NumPy to come"


class _LogFile(logging.FileHandler):
    """A log that cannot be written keeps nobody from working, and never grows large.

    The one in `logging.handlers` does as much, but imports sockets, and the window waits for it.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / LOG_FILE, encoding="utf-8", delay=True)

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, in another file where this one would become large."""
        line = len(self.format(record).encode("utf-8", "replace")) + 1
        with suppress(OSError):
            if self.stream is not None and self.stream.tell() + line > _LARGEST:
                self.close()
                self._set_aside()
            super().emit(record)

    def _set_aside(self) -> None:
        names = [self.baseFilename, *(f"{self.baseFilename}.{n}" for n in range(1, _KEPT + 1))]
        for newer, older in reversed([*pairwise(names)]):
            with suppress(OSError):
                os.replace(newer, older)

    def _open(self):
        Path(self.baseFilename).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # It names files: nobody else's business.
        os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT, 0o600))
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:
        pass


def _handlers(verbose: bool) -> tuple[logging.Handler, ...]:
    said = (logging.StreamHandler(sys.stderr),) if verbose else ()
    try:
        return (_LogFile(state_folder()), *said)
    except DigitpadError:  # no home, no log
        return said


@contextmanager
def _written_by(handlers: tuple[logging.Handler, ...]) -> Iterator[None]:
    ours = logging.getLogger("digitpad")
    before = ours.level, ours.propagate
    ours.setLevel(logging.INFO)
    ours.propagate = False  # ziamath puts a handler at the root, which writes to stderr
    for handler in handlers:
        handler.setFormatter(logging.Formatter(_LINE))
        ours.addHandler(handler)
    try:
        yield
    finally:
        ours.setLevel(before[0])
        ours.propagate = before[1]
        for handler in handlers:
            ours.removeHandler(handler)
            handler.close()


@contextmanager
def _unexpected_noted() -> Iterator[None]:
    """Note exceptions that nobody catches: in a slot of Qt's, or on another thread."""
    hook, thread_hook = sys.excepthook, threading.excepthook

    def note(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        _log.critical("nobody expected this", exc_info=(kind, error, traceback))
        hook(kind, error, traceback)

    def note_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            found = args.exc_type, args.exc_value, args.exc_traceback
            _log.critical("nobody expected this on a thread", exc_info=found)
        thread_hook(args)

    sys.excepthook, threading.excepthook = note, note_in_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = hook, thread_hook


def _note(command: str, error: BaseException) -> None:
    """Say how a command ended that did not just end."""
    if isinstance(error, DigitpadError | OSError):
        _log.error("%s failed: %s: %s", command, type(error).__name__, error)
    elif isinstance(error, Exception):
        _log.critical("%s ended by a mistake of ours", command, exc_info=error)
    else:
        _log.info("%s was stopped: %s", command, type(error).__name__)
