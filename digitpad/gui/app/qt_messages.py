"""What Qt says of itself, and in which version, for the log."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6 import __version__
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@contextmanager
def qt_logged() -> Iterator[None]:
    """Log Qt's messages, which go on to stderr as they always do."""
    _log.info("PySide6 %s, Qt %s", __version__, qVersion())
    before = qInstallMessageHandler(_take)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _take(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _log.log(_LEVELS[kind], "%s", message)
    print(message, file=sys.stderr)
