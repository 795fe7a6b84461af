"""The journal: what people taught their networks, on disk and undoable."""

from digitpad.journal.corrections import Correction, CorrectionEntry
from digitpad.journal.history import History
from digitpad.journal.journal import Journal, Profile
from digitpad.journal.queue import QueuedReading, ReadingQueue
from digitpad.journal.states import HistoryStep

__all__ = [
    "Correction",
    "CorrectionEntry",
    "History",
    "HistoryStep",
    "Journal",
    "Profile",
    "QueuedReading",
    "ReadingQueue",
]
