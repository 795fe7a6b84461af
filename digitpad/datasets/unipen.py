"""The UNIPEN collection (train_r01_v07), read as labelled ink from its own tree.

A file under ``data/`` includes ink from ``include/`` and names segments of it:
``.SEGMENT CHARACTER 87-88 ? "4"`` is a 4 made of components 87 and 88. What
the distribution leaves to be found out, and what its data say:

- Inclusion is textual: components are numbered from 0 through everything a
  file includes. (In this release one of the includes has all the ink; the others
  are documentation.)
- A component is a ``.PEN_DOWN`` or a ``.PEN_UP`` *followed by points*. The latter
  counts in the numbering, yet the pen was in the air: it is not ink.
- In ``3:5-7:2`` the points too are numbered from 0, and both ends belong to it.
- A keyword starts in the first column; documentation quotes them further in.
- The first two letters of a folder name the donator, the third a delivery of
  theirs. The same people wrote several (``apb`` and ``apd``, ``cea`` and ``cec``).

Source: I. Guyon et al., "UNIPEN project of on-line data exchange and recognizer
benchmarks", ICPR 1994; data DOI 10.5281/zenodo.1195803.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitpad.errors import DatasetError
from digitpad.ink.strokes import Ink, Stroke

_KEYWORD = re.compile(r"^\.([A-Z_]+)", re.MULTILINE)
_SEGMENT = re.compile(r'\s*\S+\s+(?P<parts>\S+)\s+(?:\S+\s+)?"(?P<label>(?:\\.|[^"\\])*)"\s*')
_DEEPEST_INCLUDE = 8
_DOCUMENTATION = (".doc", ".lex")


@dataclass(frozen=True)
class Sample:
    """One labelled piece of somebody's handwriting.

    Parameters
    ----------
    ink : Ink
        In the tablet's units, y down, the same length in x and y.
    label : str
        What the donator says it is.
    writer : str
        Who wrote it, the same in every category.
    source : str
        The file it comes from, relative to ``data/``.
    """

    ink: Ink
    label: str
    writer: str
    source: str


def read_category(
    root: Path, category: str, *, on_damage: Callable[[str], None] | None = None
) -> list[Sample]:
    """Read all samples of one category, file by file in the order of their names.

    Parameters
    ----------
    root : Path
        The folder with ``data/`` and ``include/``.
    category : str
        A folder of ``data/``: ``"1a"`` (digits), ``"1b"``, ``"1c"``, ``"1d"``, ``"7"`` (words).
    on_damage : callable, optional
        Called with one line for each segment that had to be skipped.

    Returns
    -------
    list of Sample

    Raises
    ------
    DatasetError
        If there is no such category, or no ink to go with it.
    """
    folder, include = root / "data" / category, root / "include"
    for needed in (folder, include):
        if not needed.is_dir():
            raise DatasetError(needed, "no such folder; a UNIPEN tree has data/ and include/")
    tree = _Tree(root, on_damage or (lambda line: None))
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [sample for path in files for sample in tree.samples(path)]


def held_back(writer: str, share: float = 0.2) -> bool:
    """Say whether a training writer is held back for choosing between recipes.

    Parameters
    ----------
    writer : str
        A `Sample.writer`.
    share : float
        The part of the writers to hold back, 0 to 1.

    Returns
    -------
    bool
        The same on every machine and in every version, whoever else is in the data.
    """
    digest = sha256(writer.encode()).digest()
    return int.from_bytes(digest[:8], "big") < share * 2**64


class _Component(NamedTuple):
    is_ink: bool
    text: str  # parsed only when a segment asks for it: most never are


@dataclass
class _Page:
    """What a file in ``data/`` says once everything it includes stands in it."""

    components: list[_Component] = field(default_factory=list)
    segments: list[str] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)

    def take(self, keyword: str, body: str) -> None:
        match keyword:
            case "PEN_DOWN" | "PEN_UP":
                if body and not body.isspace():
                    self.components.append(_Component(keyword == "PEN_DOWN", body))
            case "SEGMENT":
                self.segments.append(body)
            case "WRITER_ID":
                self.settings.setdefault(keyword, body.strip())
            case "COORD" | "X_POINTS_PER_INCH" | "Y_POINTS_PER_INCH":
                self.settings[keyword] = body.strip()
            case "X_POINTS_PER_MM" | "Y_POINTS_PER_MM":
                self.settings[keyword.replace("MM", "INCH")] = body.strip()

    @cached_property
    def columns(self) -> tuple[int, int]:
        """Where x and y stand in a row of numbers."""
        names = self.settings.get("COORD", "X Y").upper().split()
        return names.index("X"), names.index("Y")

    @cached_property
    def scale(self) -> tuple[float, float]:
        """What turns x and y into one unit of length, y down: some tablets' dots are no squares."""
        x, y = (float(self.settings.get(f"{axis}_POINTS_PER_INCH", 1)) for axis in "XY")
        return 1.0, -x / y

    def ink(self, parts: str) -> Ink:
        """Return the ink of a segment such as ``3:5-7:2,9``; ValueError if it is not all there."""
        pieces = [(self._component(i), points) for i, points in _pieces(parts)]
        strokes = [
            self._stroke(component.text, points) for component, points in pieces if component.is_ink
        ]
        if not strokes:
            raise ValueError("the pen was never down")
        return Ink(tuple(strokes))

    def _component(self, i: int) -> _Component:
        if i >= len(self.components):
            raise ValueError(f"there is no component {i}")
        return self.components[i]

    def _stroke(self, text: str, part: slice) -> Stroke:
        x, y = self.columns
        rows = [line.split() for line in text.splitlines() if line and not line.isspace()][part]
        try:
            points = np.array([(float(row[x]), float(row[y])) for row in rows])
        except IndexError as error:
            raise ValueError("a point lacks a coordinate") from error
        if not len(points):
            raise ValueError("a component has fewer points than the segment asks for")
        return Stroke(_without_repeats(points * self.scale))


class _Tree:
    """The distribution's folders, its included files kept while one category is read."""

    def __init__(self, root: Path, on_damage: Callable[[str], None]) -> None:
        self._root = root
        self._on_damage = on_damage
        self._statements = lru_cache(maxsize=16)(_statements)  # documentation is included often

    def samples(self, path: Path) -> Iterator[Sample]:
        """Yield the samples that a file in ``data/`` names, reporting those that are damaged."""
        source = path.relative_to(self._root / "data")
        try:
            page = self._page(path)
        except (ValueError, OSError) as error:
            self._on_damage(f"{source.as_posix()}: {error}")
            return
        writer = _writer(source, page.settings.get("WRITER_ID"))
        for segment in page.segments:
            try:
                label, ink = self._segment(page, segment)
            except ValueError as error:
                self._on_damage(f"{source.as_posix()}: segment {segment.strip()}: {error}")
            else:
                yield Sample(ink, label, writer, source.as_posix())

    def _segment(self, page: _Page, segment: str) -> tuple[str, Ink]:
        found = _SEGMENT.fullmatch(segment)
        if not found:
            raise ValueError("it is not written as a segment")
        return re.sub(r"\\(.)", r"\1", found["label"]), page.ink(found["parts"])

    def _page(self, path: Path) -> _Page:
        page = _Page()
        for keyword, body in self._expanded(path):
            page.take(keyword, body)
        return page

    def _expanded(self, path: Path, depth: int = 0) -> Iterator[tuple[str, str]]:
        if depth > _DEEPEST_INCLUDE:
            raise ValueError(f"{path.name} includes itself")
        for keyword, body in self._statements(path):
            if keyword == "INCLUDE":
                if included := self._included(body.strip()):
                    yield from self._expanded(included, depth + 1)
            else:
                yield keyword, body

    def _included(self, name: str) -> Path | None:
        path = self._include_files.get(name.casefold())
        # Documentation that was never delivered shifts no number; missing ink would.
        if path is None and not name.endswith(_DOCUMENTATION):
            raise ValueError(f"the ink it includes is missing (include/{name})")
        return path

    @cached_property
    def _include_files(self) -> dict[str, Path]:
        """The files of ``include/`` by name, upper and lower case alike: the data mix them."""
        include = self._root / "include"
        return {
            path.relative_to(include).as_posix().casefold(): path for path in include.rglob("*")
        }


def _statements(path: Path) -> list[tuple[str, str]]:
    _, *parts = _KEYWORD.split(path.read_text("latin-1"))
    return list(zip(parts[::2], parts[1::2], strict=True))


def _pieces(parts: str) -> Iterator[tuple[int, slice]]:
    """Yield the number of each component of a segment, and which of its points belong."""
    for part in parts.split(","):
        start, _, stop = part.partition("-")
        first, first_point = _position(start)
        last, last_point = _position(stop or start)
        for i in range(first, last + 1):
            from_point = first_point if i == first else None
            to_point = last_point + 1 if i == last and last_point is not None else None
            yield i, slice(from_point, to_point)


def _position(text: str) -> tuple[int, int | None]:
    component, _, point = text.partition(":")
    return int(component), int(point) if point else None


def _without_repeats(points: NDArray[np.float64]) -> NDArray[np.float64]:
    moved = np.any(np.diff(points, axis=0) != 0, axis=1)
    return points[np.concatenate(([True], moved))]


def _writer(source: PurePosixPath | Path, writer_id: str | None) -> str:
    """Return one name for one person; `source` is ``category/donator/.../file``."""
    donator = source.parts[1]
    # In `val` a project's id stands in every file, and each file is a person.
    own = None if donator == "val" else writer_id
    return f"{donator[:2]}/{own or source.stem}"
