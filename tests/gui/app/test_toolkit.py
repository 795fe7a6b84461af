"""The toolkit itself, where a release of it would bring the window down."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


def test_qt_takes_nothing_that_it_was_not_given(qapp):
    """PySide6 6.12.0 took a reference to None or True with each call, until Python ended."""

    class Sender(QObject):
        sent = Signal()

    widget, sender = QWidget(), Sender()
    for shared, call in ((None, widget.update), (True, sender.sent.emit)):
        before = sys.getrefcount(shared)
        for _ in range(200):
            call()
        assert abs(sys.getrefcount(shared) - before) < 100
