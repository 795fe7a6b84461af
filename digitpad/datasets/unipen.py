"""The UNIPEN collection (train_r01_v07), read as labelled ink from its own tree.

A file under ``data/`` includes ink from ``include/`` and names segments of it:
``.SEGMENT CHARACTER 87-88 ? "4"`` is a 4 made of components 87 and 88. How a
page is read is described in `digitpad.ink.formats.unipen_page`.

Source: I. Guyon et al., "UNIPEN project of on-line data exchange and recognizer
benchmarks", ICPR 1994; data DOI 10.5281/zenodo.1195803.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from pathlib import Path

from digitpad.errors import DatasetError
from digitpad.files import content_of
from digitpad.ink.formats.unipen_page import Statement, UnipenPage, statements
from digitpad.ink.strokes import Ink
from digitpad.limits import (
    DEEPEST_INCLUDE,
    MOST_PAGE_BYTES,
    MOST_PAGE_INCLUDES,
    MOST_PAGE_POINTS,
    MOST_PAGE_SEGMENTS,
    MOST_PAGE_STATEMENTS,
)

FOLDS = 5
NO_DIGITS = ("1b", "1c", "1d")
"""The categories of isolated letters and symbols."""
_DOCUMENTATION = (".doc", ".lex")


@dataclass(frozen=True)
class Sample:
    """One labelled piece of somebody's handwriting.

    Parameters
    ----------
    ink : Ink
        In the tablet's horizontal unit, y down.
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
        Called with one line for each segment, or whole file, that had to be skipped.

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


def fold_of(writer: str) -> int:
    """Return which of `FOLDS` parts of the writers one belongs to, to choose between recipes.

    Parameters
    ----------
    writer : str
        A `Sample.writer`.

    Returns
    -------
    int
        The same on every machine and in every version, whoever else is in the data.
    """
    digest = sha256(writer.encode()).digest()
    return int.from_bytes(digest[:8], "big") * FOLDS >> 64


class _Tree:
    """The distribution's folders, included files kept while one category is read."""

    def __init__(self, root: Path, on_damage: Callable[[str], None]) -> None:
        self._root = root
        self._on_damage = on_damage
        self._statements = lru_cache(maxsize=8)(_statements)  # documentation is included often

    def samples(self, path: Path) -> Iterator[Sample]:
        """Yield the samples that a file in ``data/`` names, and report those it cannot give."""
        source = path.relative_to(self._root / "data")
        try:
            page = UnipenPage.of(self._bounded(path))
            if len(page.segments) > MOST_PAGE_SEGMENTS:
                raise ValueError(f"it has more than {MOST_PAGE_SEGMENTS:,} segments")
        except (ValueError, DatasetError) as error:
            self._on_damage(f"{source.as_posix()}: {error}")
            return
        writer, points = _writer(source, page.writer_id), 0
        for segment in page.segments:
            try:
                label, ink = page.labelled(segment)
                points += sum(map(len, ink.strokes))
                if points > MOST_PAGE_POINTS:
                    problem = f"its segments have more than {MOST_PAGE_POINTS:,} points"
                    return self._on_damage(f"{source.as_posix()}: {problem}")
            except ValueError as error:
                self._on_damage(f"{source.as_posix()}: segment {segment.strip()}: {error}")
            else:
                yield Sample(ink, label, writer, source.as_posix())

    def _bounded(self, path: Path) -> Iterator[Statement]:
        """Yield a page's statements. Raises ValueError if they are more than are read."""
        for number, statement in enumerate(self._expanded(path, [])):
            if number >= MOST_PAGE_STATEMENTS:
                raise ValueError(f"it has more than {MOST_PAGE_STATEMENTS:,} statements")
            yield statement

    def _expanded(self, path: Path, read: list[Path], depth: int = 0) -> Iterator[Statement]:
        """Yield a file's statements, those of an included file where the inclusion stands.

        What is included is added to `read`: files that include each other twice, a ladder of
        them, would be as many as two to the power of its rungs.
        """
        if depth > DEEPEST_INCLUDE:
            raise ValueError(f"{path.name} includes itself")
        for keyword, body in self._statements(path):
            if keyword != "INCLUDE":
                yield keyword, body
            elif included := self._included(body.strip()):
                read.append(included)
                if len(read) > MOST_PAGE_INCLUDES:
                    raise ValueError(f"it includes more than {MOST_PAGE_INCLUDES} files")
                yield from self._expanded(included, read, depth + 1)

    def _included(self, name: str) -> Path | None:
        path = self._include_files.get(name.casefold())
        # Some documentation was never delivered, which shifts no number; missing ink would.
        if path is None and not name.endswith(_DOCUMENTATION):
            raise ValueError(f"the ink it includes is missing (include/{name})")
        return path

    @cached_property
    def _include_files(self) -> dict[str, Path]:
        """The files of ``include/`` by name, upper and lower case alike."""
        include = self._root / "include"
        files = (path for path in include.rglob("*") if path.is_file())
        return {path.relative_to(include).as_posix().casefold(): path for path in files}


def _statements(path: Path) -> list[Statement]:
    return statements(content_of(path, MOST_PAGE_BYTES, DatasetError).decode("latin-1"))


def _writer(source: Path, writer_id: str | None) -> str:
    """Return one name for one person; `source` is ``category/delivery/.../file``.

    The first two letters of a delivery are its donator's. The same people wrote
    several deliveries (``apb`` and ``apd``, ``cea`` and ``cec``), so the third must not
    tell them apart: it would put one hand on both sides of a split.
    """
    delivery = source.parts[1]
    # In `val` the id is the project's, and each file another person.
    own = None if delivery == "val" else writer_id
    return f"{delivery[:2]}/{own or source.stem}"
