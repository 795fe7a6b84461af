"""Lines taken out of a picture, and the ink that crosses them left whole."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from digitpad.pictures.components import INK, Picture, ink_mask
from digitpad.pictures.lines.curves import median
from digitpad.pictures.lines.long_lines import PrintedLine
from digitpad.pictures.lines.mending import Arcs, mend
from digitpad.pictures.lines.segments import Runs

_FAINT = 0.65  # a line this much fainter than ink is told from it by its darkness
_UNLIKE = 0.3  # darker than bare line is what is written along it
_DARKER = 0.3  # of the way from lines to the writing: what is darker is no bit of them
_BARE = 20  # per cent of a line, at least, have nothing written along them
_MORE = 0.35  # pens of ink in a column beyond that of the line, where something runs along it
_LEAST_INK = 0.5  # of a line's width, which its blurred edges are part of
_MUCH_FAINTER = 0.7  # of the darkness of the writing
_ALONG = 2.5  # pens; ink that sticks out of a line for longer runs along it, and is a curve
_BROADEST_ARCH = 10.0  # pens
_ARCHED = 0.7  # of an arch sticks out of the line
_STOOD = 0.6  # of a mark's outline touched the line that it stood on, at most
_HALO = 2  # pixels beside a line that its blurred edge reaches


def without_lines(
    darkness: Picture,
    across: Sequence[PrintedLine],
    down: Sequence[PrintedLine],
    pen: float,
    *,
    arcs: Arcs = Arcs.LIKELY,
) -> Picture:
    """Return a picture without some lines.

    Parameters
    ----------
    darkness : Picture, shape (h, w)
    across, down : sequence of PrintedLine
        Of those that run down, x and y are exchanged.
    pen : float
        How wide lines of ink are, in pixels.
    arcs : Arcs
        Which strokes are joined that end at a line.
    """
    if not across and not down:
        return darkness
    rest = _erased(darkness, across, down, pen, arcs)
    rest = np.ascontiguousarray(_erased(np.ascontiguousarray(rest.T), down, None, pen, arcs).T)
    rest = _without_remnants(rest, darkness - rest > _HALO / 10, pen)
    levels = [*_own_levels(across, darkness), *_own_levels(down, darkness.T)]
    return _without_fainter(rest, max(levels), max(line.width for line in (*across, *down)))


def _without_fainter(rest: Picture, level: float, width: float) -> Picture:
    """Return what is darker than lines, if the writing is, and what joins it where they cross."""
    ink = rest[rest > INK]
    full = float(np.percentile(ink, 75)) if ink.size else 0.0
    if level > _MUCH_FAINTER * full:
        return rest
    side = 2 * int(np.ceil(width / 2)) + 3
    dark = (rest > _DARKER * full + (1 - _DARKER) * level).astype(np.uint8)
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))
    near = cv2.dilate(cv2.morphologyEx(dark, cv2.MORPH_CLOSE, kernel), np.ones((3, 3), np.uint8))
    return np.where(near > 0, rest, np.float32(0))


def _erased(
    darkness: Picture,
    lines: Sequence[PrintedLine],
    others: Sequence[PrintedLine] | None,
    pen: float,
    arcs: Arcs,
) -> Picture:
    """Return a picture without lines that run across; the others, which run down, stay.

    Where there are none any more, x and y are exchanged.
    """
    if not lines:
        return darkness
    rest = darkness.copy()
    ink_above = np.pad(np.cumsum(darkness, axis=0), ((1, 0), (0, 0)))
    for level in sorted({line.level for line in lines}):
        runs = Runs.of((darkness > level).astype(np.uint8))
        for line in lines:
            if line.level == level:
                _erase(rest, line, others, runs, darkness, ink_above, pen)
                mend(rest, line, darkness, pen, apart=others is None, arcs=arcs)
                _clear_outside(rest, line)
    return rest


def _erase(
    rest: Picture,
    line: PrintedLine,
    others: Sequence[PrintedLine] | None,
    runs: Runs,
    darkness: Picture,
    ink_above: Picture,
    pen: float,
) -> None:
    h = len(rest)
    x = np.arange(line.start, line.stop)
    rows = _on_ink(np.rint(line.y).astype(int), x, runs, 1 + round(line.width / 2))
    top, bottom = runs.top[rows, x], runs.bottom[rows, x]
    inked = runs.mask[rows, x] > 0
    top, bottom = np.where(inked, top, rows), np.where(inked, bottom, rows)
    thin = bottom - top + 1 <= line.width + max(1.0, 0.5 * (pen - line.width))
    own = darkness[rows, x]
    level = _own_level(own[thin])
    reach = int(np.ceil(line.width / 2 + max(1.0, pen / 2))) + _HALO
    middle, edge = np.rint(line.y).astype(int), line.width / 2 + 1.5
    above, below = bottom - line.y <= edge, line.y - top <= edge
    low = bottom - top + 1 <= line.width + 2 * pen
    thick = ~thin & (above ^ below)
    if not line.is_cut(h):
        own_columns = ink_above[:, line.start : line.stop]
        least = _LEAST_INK * line.width * level
        thick |= (above | below) & _thickened(own_columns, top, bottom, pen, least)
    along = _in_long_stretches(_closed(low & thick, pen), _ALONG * pen)
    thin &= ~along
    low &= ~_crossed(line, others or ())
    arch = _arches(~below, ~above, low, pen) | _arches(~above, ~below, low, pen)
    arch |= (level < _FAINT) & (own > (level + 1) / 2)
    thin, above, below = thin & ~arch, above & ~arch, below & ~arch
    steps = np.arange(-reach, reach + 1)[:, None]
    _clear_columns(rest, x[thin], middle[thin] + steps, top[thin], bottom[thin])
    x, middle, top, bottom = x[~thin], middle[~thin], top[~thin], bottom[~thin]
    above, below, along = above[~thin], below[~thin], along[~thin]
    for step in range(-reach, reach + 1) if len(x) else ():
        at = np.clip(middle + step, 0, h - 1)
        beside = (at >= top - _HALO) & (at <= bottom + _HALO)
        touching = above | below
        cut = touching & (abs(step) <= line.width / 2 + 0.5) & (level >= _FAINT)
        cut |= touching & beside & (np.sign(step) == np.where(above, 1, -1))
        cut &= ~(along & np.where(above, at < top + pen, at > bottom - pen))
        rest[at[cut], x[cut]] = 0
        if level < _FAINT and abs(step) <= line.width / 2 + 1:
            ink = (darkness[at, x] - level) / (1 - level)
            rest[at, x] = np.clip(1.4 * ink, 0, 1)


def _clear_columns(
    rest: Picture,
    x: NDArray[np.intp],
    rows: NDArray[np.intp],
    top: NDArray[np.intp],
    bottom: NDArray[np.intp],
) -> None:
    """Take away the line in columns where there is nothing else; `rows` are (n, columns)."""
    at = np.clip(rows, 0, len(rest) - 1)
    gone = (at >= top - _HALO) & (at <= bottom + _HALO)
    rest[at[gone], np.broadcast_to(x, at.shape)[gone]] = 0


def _thickened(
    ink_above: Picture,
    top: NDArray[np.intp],
    bottom: NDArray[np.intp],
    pen: float,
    least: float,
) -> NDArray[np.bool_]:
    """Return the columns in which there is more ink than that of the line, `least` or more."""
    h, columns = len(ink_above) - 1, np.arange(len(top))
    below = ink_above[np.minimum(bottom + _HALO + 1, h), columns]
    ink = below - ink_above[np.maximum(top - _HALO, 0), columns]
    there = ink[ink > INK]
    bare = max(float(np.percentile(there, _BARE)), least) if there.size else least
    return ink > bare + _MORE * pen


def _own_levels(lines: Sequence[PrintedLine], darkness: Picture) -> list[float]:
    """Return how dark lines that run across are by themselves."""
    last, found = len(darkness) - 1, list[float]()
    for line in lines:
        rows = np.clip(np.rint(line.y).astype(int), 0, last)
        found.append(_own_level(darkness[rows, np.arange(line.start, line.stop)]))
    return found


def _own_level(along: Picture) -> float:
    """Return how dark a line is by itself, given how dark it is along its way: ink only adds."""
    there = along[along > INK / 2]
    if not there.size:
        return 1.0
    usual, least = median(there), float(np.percentile(there, _BARE))
    return least if usual - least > _UNLIKE else usual


def _arches(
    outside: NDArray[np.bool_], inside: NDArray[np.bool_], low: NDArray[np.bool_], pen: float
) -> NDArray[np.bool_]:
    """Return the columns in which ink comes through a line, runs along it and goes back."""
    found, foot = np.zeros(len(inside), np.bool_), int(np.ceil(pen))
    for first, last in itertools.pairwise(np.flatnonzero(inside).tolist()):
        between = slice(first + 1, last)
        narrow = 1 < last - first <= _BROADEST_ARCH * pen and low[between].all()
        if narrow and outside[between].mean() >= _ARCHED:
            around = slice(max(first + 1 - foot, 0), last + foot)
            found[around] |= inside[around]
            found[between] = True
    return found


def _crossed(line: PrintedLine, others: Sequence[PrintedLine]) -> NDArray[np.bool_]:
    """Return the columns of a line in which other lines cross it, or end at it."""
    found, level = np.zeros(line.length, np.bool_), median(line.y)
    for other in others:
        x = other.at(level)
        y, reach = line.at(x), other.width / 2 + 2
        if other.start - line.width - 2 <= y <= other.stop + line.width + 2:
            first, last = np.ceil(x - reach), np.floor(x + reach)
            found[max(int(first) - line.start, 0) : max(int(last) + 1 - line.start, 0)] = True
    return found


def _closed(there: NDArray[np.bool_], gap: float) -> NDArray[np.bool_]:
    """Return `there` without gaps that are no longer than `gap`."""
    size = int(gap) + 1
    framed = np.pad(there.astype(np.uint8), size)[None]
    closed = cv2.morphologyEx(framed, cv2.MORPH_CLOSE, np.ones((1, size), np.uint8))
    return np.asarray(closed[0, size:-size]) > 0


def _in_long_stretches(there: NDArray[np.bool_], least: float) -> NDArray[np.bool_]:
    """Return `there` without stretches that are shorter than `least`."""
    size = max(int(np.ceil(least)), 1)
    kernel = np.ones((1, size), np.uint8)
    framed = np.pad(there.astype(np.uint8), size)[None]
    opened = cv2.morphologyEx(framed, cv2.MORPH_OPEN, kernel)
    return np.asarray(opened[0, size:-size]) > 0


def _on_ink(rows: NDArray[np.intp], x: NDArray[np.intp], runs: Runs, off: int) -> NDArray[np.intp]:
    """Return rows moved by as little as possible so that they lie on ink, where there is some."""
    h = len(runs.mask)
    found, done = np.clip(rows, 0, h - 1), np.zeros(len(rows), np.bool_)
    for step in sorted(range(-off, off + 1), key=abs):
        at = np.clip(rows + step, 0, h - 1)
        new = ~done & (runs.mask[at, x] > 0)
        found[new] = at[new]
        done |= new
        if done.all():
            break
    return found


def _clear_outside(rest: Picture, line: PrintedLine) -> None:
    """Take away what is left between a line and the picture's edge, if they all but touch."""
    last, near = len(rest) - 1, 1.5 * line.width + 1
    for i in np.flatnonzero(line.y <= near).tolist():
        rest[: int(line.y[i]), line.start + i] = 0
    for i in np.flatnonzero((line.y > near) & (last - line.y <= near)).tolist():
        rest[int(np.ceil(line.y[i])) + 1 :, line.start + i] = 0


def _without_remnants(rest: Picture, gone: NDArray[np.bool_], pen: float) -> Picture:
    """Return the rest without bits of lines: small pieces, most of whose outline was taken away.

    What is broader than the pen both ways is a point or a comma that stood on a line.
    """
    mask = ink_mask(rest)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    if count < 2:
        return rest
    ring = cv2.dilate(mask, np.ones((3, 3), np.uint8)) - mask
    near = cv2.dilate(labels.astype(np.float32), np.ones((3, 3), np.uint8)).astype(np.int64)
    outline = np.bincount(near[ring > 0], minlength=count)
    cut = np.bincount(near[(ring > 0) & gone], minlength=count)
    sizes = stats[:, [cv2.CC_STAT_WIDTH, cv2.CC_STAT_HEIGHT]]
    small = sizes.max(axis=1) < 0.5 * sizes[1:, 1].max()
    mark = (sizes.min(axis=1) >= pen) & (cut < _STOOD * outline)
    bits = small & (cut > 0.35 * outline) & ~mark
    bits[0] = False
    return np.where(bits[labels], np.float32(0), rest)
