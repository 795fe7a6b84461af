"""A bank's writing pad on the desktop, and the small network that reads it.

>>> from digitpad import Ink, Reader
>>> reader = Reader.load("pen")
>>> reader.read(Ink.of([(10, 0), (10, 40)])).text
'1'
"""

import logging

TYPE_CHECKING = False  # as `typing` has it, which would be imported for nothing else
if TYPE_CHECKING:
    from digitpad.ink.strokes import Ink, Stroke
    from digitpad.network.network import Network
    from digitpad.reading.reader import Reader
    from digitpad.reading.result import Character, Reading
    from digitpad.weights.store import Weights, load_weights, save_weights

__all__ = [
    "Character",
    "Ink",
    "Network",
    "Reader",
    "Reading",
    "Stroke",
    "Weights",
    "load_weights",
    "save_weights",
]
__version__ = "0.1.0"

logging.getLogger(__name__).addHandler(logging.NullHandler())  # who imports us decides


def __getattr__(name: str) -> object:
    """Import what is asked for: a command that is starting waits for nothing else."""
    from importlib import import_module

    modules = {
        "digitpad.ink.strokes": ("Ink", "Stroke"),
        "digitpad.network.network": ("Network",),
        "digitpad.reading.reader": ("Reader",),
        "digitpad.reading.result": ("Character", "Reading"),
        "digitpad.weights.store": ("Weights", "load_weights", "save_weights"),
    }
    for module, names in modules.items():
        if name in names:
            return getattr(import_module(module), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
