"""A bank's writing pad on the desktop, and the small network that reads it.

>>> from digitpad import Ink, Reader
>>> reader = Reader.load("pen")
>>> reader.read(Ink.of([(10, 0), (10, 40)])).text
'1'
"""

import logging

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
