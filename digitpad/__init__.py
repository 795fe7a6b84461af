"""A bank's writing pad on the desktop, and the small network that reads it."""

__version__ = "0.1.0"
