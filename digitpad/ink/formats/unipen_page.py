"""One page of UNIPEN: components of pen points, and the segments that name some of them.

What the distribution leaves to be found out, and what its data say:

- Components are numbered from 0 through everything that a page includes. (In
  this release one include has all the ink; the others are documentation.)
- A component is a ``.PEN_DOWN`` or a ``.PEN_UP`` *followed by points*. The latter
  counts in the numbering, yet the pen was in the air: it is not ink.
- In ``3:5-7:2`` the points too are numbered from 0, and both ends belong to it.
- A keyword starts in the first column; documentation quotes them further in.
- The dots of some tablets are no squares (``.X_POINTS_PER_INCH`` is another number
  than ``.Y_POINTS_PER_INCH``), and y grows upwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitpad.ink.strokes import Ink, Stroke
from digitpad.limits import MOST_CHANNELS, MOST_SEGMENT_COMPONENTS, MOST_SEGMENT_TEXT

_KEYWORD = re.compile(r"^\.([A-Z_]+)", re.MULTILINE)
_SEGMENT = re.compile(r'\s*\S+\s+(?P<parts>\S+)\s+(?:\S+\s+)?"(?P<label>(?:\\.|[^"\\])*)"\s*')

Statement = tuple[str, str]


def statements(text: str) -> list[Statement]:
    """Split a file's text into keywords, their dots removed, and what follows each."""
    _, *parts = _KEYWORD.split(text)
    return list(zip(parts[::2], parts[1::2], strict=True))


class UnipenComponent(NamedTuple):
    """What the pen did between two changes of its state; points one a line."""

    is_ink: bool
    text: str  # parsed only when a segment asks for it: most never are


@dataclass
class UnipenPage:
    """A file with everything it includes standing in it.

    Parameters
    ----------
    components : list of UnipenComponent
    segments : list of str
        As written: level, parts, quality, quoted label.
    settings : dict
        What is known about the writer and the tablet, by keyword.
    """

    components: list[UnipenComponent] = field(default_factory=list)
    segments: list[str] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, statements: Iterable[Statement]) -> UnipenPage:
        """Make a page of its statements in order, those of its includes where they stand."""
        page = cls()
        for keyword, body in statements:
            page._take(keyword, body)
        return page

    @property
    def writer_id(self) -> str | None:
        """The first writer named on the page."""
        return self.settings.get("WRITER_ID")

    def labelled(self, segment: str) -> tuple[str, Ink]:
        """Return the label and the ink of one of the `segments`.

        Raises
        ------
        ValueError
            If it is damaged; the message is the second half of a sentence about it.
        """
        if len(segment) > MOST_SEGMENT_TEXT:
            raise ValueError(f"it has more than {MOST_SEGMENT_TEXT:,} characters")
        found = _SEGMENT.fullmatch(segment)
        if not found:
            raise ValueError("it is not written as a segment")
        return re.sub(r"\\(.)", r"\1", found["label"]), self._ink(found["parts"])

    @property
    def written(self) -> list[UnipenComponent]:
        """The components that are ink."""
        return [component for component in self.components if component.is_ink]

    def points_of(
        self, component: UnipenComponent, part: slice = slice(None)
    ) -> NDArray[np.float64]:
        """Return the points of a component, or a part of them, shape (n, 2), y down.

        Raises
        ------
        ValueError
            If there are fewer, or one is damaged.
        """
        x, y = self._columns
        lines = component.text.splitlines()
        rows = [line.split(None, MOST_CHANNELS) for line in lines if line and not line.isspace()]
        if (part.start or 0) >= len(rows) or (part.stop or 0) > len(rows):
            raise ValueError("a component has fewer points than it asks for")
        try:
            points = np.array([(float(row[x]), float(row[y])) for row in rows[part]])
        except IndexError as error:
            raise ValueError("a point lacks a coordinate") from error
        except ValueError as error:
            raise ValueError("a coordinate is no number") from error
        if not np.isfinite(points).all():
            raise ValueError("a coordinate is not finite")
        with np.errstate(over="ignore", invalid="ignore"):
            return _without_repeats(points * self._scale)

    def _take(self, keyword: str, body: str) -> None:
        match keyword:
            case "PEN_DOWN" | "PEN_UP":
                if body and not body.isspace():
                    self.components.append(UnipenComponent(keyword == "PEN_DOWN", body))
            case "SEGMENT":
                self.segments.append(body)
            case "WRITER_ID":
                self.settings.setdefault(keyword, body.strip())
            case "COORD" | "X_POINTS_PER_INCH" | "Y_POINTS_PER_INCH":
                self.settings[keyword] = body.strip()
            case "X_POINTS_PER_MM" | "Y_POINTS_PER_MM":  # only their ratio matters
                self.settings[keyword.replace("MM", "INCH")] = body.strip()

    @cached_property
    def _columns(self) -> tuple[int, int]:
        names = self.settings.get("COORD", "X Y").upper().split()
        if not {"X", "Y"} <= set(names):
            raise ValueError("its .COORD lacks X or Y")
        return names.index("X"), names.index("Y")

    @cached_property
    def _scale(self) -> tuple[float, float]:
        try:
            x, y = (float(self.settings.get(f"{axis}_POINTS_PER_INCH", 1)) for axis in "XY")
        except ValueError as error:
            raise ValueError("its tablet's resolution is no number") from error
        if not (x > 0 and y > 0):
            raise ValueError("its tablet has no resolution")
        return 1.0, -x / y

    def _ink(self, parts: str) -> Ink:
        named = ((self._component(i), points) for i, points in _pieces(parts))
        pieces = list(islice(named, MOST_SEGMENT_COMPONENTS + 1))
        if len(pieces) > MOST_SEGMENT_COMPONENTS:
            raise ValueError(f"it names more than {MOST_SEGMENT_COMPONENTS:,} components")
        strokes = [Stroke(self.points_of(c, points)) for c, points in pieces if c.is_ink]
        if not strokes:
            raise ValueError("the pen was never down")
        return Ink(tuple(strokes))

    def _component(self, i: int) -> UnipenComponent:
        if i >= len(self.components):
            raise ValueError(f"there is no component {i}")
        return self.components[i]


def _pieces(parts: str) -> Iterator[tuple[int, slice]]:
    """Yield the number of each component of a segment, and which of its points belong."""
    for part in parts.split(","):
        start, _, stop = part.partition("-")
        first, first_point = _position(start)
        last, last_point = _position(stop or start)
        for i in range(first, last + 1):
            begin = (first_point or 0) if i == first else 0
            end = last_point + 1 if i == last and last_point is not None else None
            yield i, slice(begin, end)


def _position(text: str) -> tuple[int, int | None]:
    component, _, point = text.partition(":")
    return int(component), int(point) if point else None


def _without_repeats(points: NDArray[np.float64]) -> NDArray[np.float64]:
    moved = np.any(np.diff(points, axis=0) != 0, axis=1)
    return points[np.concatenate(([True], moved))]
