"""How a reader's problem becomes one line about a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from textwrap import shorten

import numpy as np

from digitpad.errors import InkError

_LONGEST = 200  # characters of a line; what is wrong with a file may quote it


@contextmanager
def refusing(name: Path | str) -> Iterator[None]:
    """Raise what a reader finds wrong with the content of `name` as an InkError.

    Readers raise a ValueError with the second half of a sentence. Numbers that leave
    the range of floats on the way are met where they become a stroke.
    """
    try:
        with np.errstate(all="ignore"):
            yield
    except ValueError as error:
        raise InkError(name, shorten(str(error), _LONGEST)) from error
    except ArithmeticError as error:
        raise InkError(name, "a number in it is too large") from error
    except RecursionError as error:
        raise InkError(name, "it is nested too deep") from error
