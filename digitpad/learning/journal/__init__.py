"""The journal: what people taught their networks, on disk and undoable."""

from digitpad.learning.journal.corrections import Correction, Entry
from digitpad.learning.journal.history import History
from digitpad.learning.journal.journal import Journal, Profile
from digitpad.learning.journal.queue import Queue, Recent
from digitpad.learning.journal.states import Taken

__all__ = [
    "Correction",
    "Entry",
    "History",
    "Journal",
    "Profile",
    "Queue",
    "Recent",
    "Taken",
]
