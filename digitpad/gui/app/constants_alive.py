"""A guard against PySide6 6.12.0 on Python 3.11, which ends in "deallocating None".

Its wheels are built as if None, True and False were immortal, which they are
from Python 3.12 on (PEP 683): every call that returns nothing gives away a
reference it does not own. After some five thousand calls, a few seconds of
writing, None is freed and the interpreter aborts. PySide6 6.11 is well.
"""

from __future__ import annotations

import ctypes
import sys

import PySide6

_PLENTY = 1 << 40  # references; at a million calls a second they last twelve days


def keep_constants_alive() -> None:
    """Give the constants references enough for any session, where they go astray."""
    counted = sys.implementation.name == "cpython" and sys.version_info < (3, 12)
    if counted and PySide6.__version_info__[:2] == (6, 12):
        for constant in (None, True, False, NotImplemented, ...):
            ctypes.c_ssize_t.from_address(id(constant)).value += _PLENTY  # ob_refcnt is first
