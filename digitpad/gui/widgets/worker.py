"""A QObject that lives on a thread of its own."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread


class Worker(QObject):
    """Takes its orders through queued signals; its own go only to methods of QObjects.

    Parameters
    ----------
    name : str
        The thread's, for debuggers.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self._thread = QThread()
        self._thread.setObjectName(name)
        self.moveToThread(self._thread)

    @property
    def running(self) -> bool:
        """Whether the thread is there: from the first order until `stop`."""
        return self._thread.isRunning()

    @property
    def interrupted(self) -> bool:
        """Whether `stop` was called and what is being done is no longer wanted."""
        return self._thread.isInterruptionRequested()

    def start(self) -> None:
        """Start the thread unless it is there."""
        if not self.running:
            self._thread.start()

    def stop(self) -> None:
        """End the thread after what it is doing."""
        self._thread.requestInterruption()
        self._thread.quit()
        self._thread.wait()
