"""JSON from anywhere: bounded before it is decoded, which takes a hundred times its size."""

from __future__ import annotations

import json
from typing import Any

from digitpad.limits import MOST_JSON_VALUES


def json_of(content: bytes, most: int = MOST_JSON_VALUES) -> Any:
    """Return what a JSON text in UTF-8 says.

    Parameters
    ----------
    content : bytes
    most : int
        Values, as far as what parts them tells.

    Raises
    ------
    ValueError
        If it has more, or is no JSON; a `json.JSONDecodeError` where a line is to blame.
    """
    if sum(map(content.count, (b",", b"[", b"{"))) > most:
        raise ValueError(f"it has more than {most:,} values")
    try:
        return json.loads(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ValueError("it is no text in UTF-8") from error
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error
