"""Strokes in JSON, as drawing applications and data sets of sketches write them.

================================ ======================================================
``[[[x, ...], [y, ...]], ...]``  strokes as columns, perhaps with times as a third:
                                 Quick, Draw! and its like
``[[[x, y], ...], ...]``         strokes as points, perhaps with more than x and y
``[[{"x": 1, "y": 2}, ...]]``    the same with names, points or columns
``{"drawing": ...}``             a record that holds one of these, also under ``strokes``,
                                 ``paths`` or ``points``; several records a line each
================================ ======================================================
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.formats.bounds import check_levels, check_points, check_strokes
from digitpad.ink.formats.ink_file import InkFile, ink_of

_HOLDERS = ("drawing", "strokes", "paths", "points")
_SIZES = frozenset({2, 3, 4})  # of a point: x and y, perhaps time and pressure
_FORM = "it is JSON, and no strokes as lists of x and y"


def read_json_strokes(content: bytes) -> InkFile:
    """Return the strokes of a JSON document, or of the first of several records.

    Raises
    ------
    ValueError
        If it is damaged, too deep, or no strokes.
    """
    check_levels(_depth(content))
    text = content.decode("utf-8-sig")
    try:
        value, end = json.JSONDecoder().raw_decode(text.lstrip())
    except json.JSONDecodeError as error:
        raise ValueError(f"it is damaged or no JSON ({error})") from error
    rest = text.lstrip()[end:].strip()
    if rest and not rest.startswith(("{", "[")):
        raise ValueError("it is damaged: something stands behind its JSON")
    strokes = _unpacked(value)
    if not isinstance(strokes, list):
        raise ValueError(_FORM)
    check_strokes(len(strokes))
    notices = ("only the first of its drawings is read",) if rest else ()
    return InkFile(ink_of(_arrays([_unpacked(each) for each in strokes])), notices=notices)


def _depth(content: bytes) -> int:
    """Return how deep lists and records are nested at the most, strings counted as if none."""
    codes = np.frombuffer(content, np.uint8)
    opened = np.isin(codes, list(b"[{")).astype(np.int8)
    closed = np.isin(codes, list(b"]}")).astype(np.int8)
    return int(np.cumsum(opened - closed, dtype=np.int32).max(initial=0))


def _unpacked(value: Any) -> Any:
    """Return what a record holds that is called as strokes are."""
    while isinstance(value, dict):
        if isinstance(value.get("x"), list):
            return [value["x"], value.get("y")]
        value = next((value[name] for name in _HOLDERS if name in value), None)
    return value


def _arrays(strokes: Sequence[Any]) -> list[NDArray[np.float64]]:
    lists = [[_values(point) for point in _list(stroke)] for stroke in strokes]
    check_points(sum(len(row) for stroke in lists for row in stroke) // 2)
    written = [[_numbers(row) for row in stroke] for stroke in lists if any(stroke)]
    columns = _are_columns(written)
    return [_points(stroke, columns) for stroke in written]


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError(_FORM)
    return value


def _values(point: Any) -> list[Any]:
    return [point.get("x"), point.get("y")] if isinstance(point, dict) else _list(point)


def _numbers(values: Sequence[Any]) -> list[float]:
    if not all(type(each) in (int, float) for each in values):
        raise ValueError(_FORM)
    return [float(each) for each in values]


def _are_columns(strokes: Sequence[Sequence[Sequence[float]]]) -> bool:
    """Return whether the rows of the strokes are columns, and not points.

    Columns are as many in every stroke; points have as many values everywhere. Where both
    is so, times grow in columns, and the longer side counts points.
    """
    rows = {len(stroke) for stroke in strokes}
    values = {len(row) for stroke in strokes for row in stroke}
    columns = rows <= _SIZES and all(len({len(r) for r in stroke}) == 1 for stroke in strokes)
    points = values <= _SIZES
    if columns and points and (len(rows), len(values)) != (1, 1):
        return len(rows) == 1
    longer = max(rows, default=0) > max(values, default=0)
    return columns and not (points and (longer or not all(map(_times_grow, strokes))))


def _times_grow(stroke: Sequence[Sequence[float]]) -> bool:
    """Return whether a stroke's third column, if there is one, may be times."""
    return len(stroke) < 3 or list(stroke[2]) == sorted(stroke[2])


def _points(stroke: Sequence[Sequence[float]], columns: bool) -> NDArray[np.float64]:
    if columns:
        return np.array(stroke[:2]).T
    if not {len(row) for row in stroke} <= _SIZES:
        raise ValueError(_FORM)
    return np.array([row[:2] for row in stroke])
