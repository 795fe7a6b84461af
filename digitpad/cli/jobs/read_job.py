"""The work of ``digitpad read`` on one file, here or in another process: a line comes back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from digitpad.errors import DigitpadError, InkError
from digitpad.files import INPUT, content_of_input
from digitpad.ink.formats.ink_file import InkFile
from digitpad.ink.formats.reading import is_ink, looks_like_ink, parse_ink, read_ink
from digitpad.limits import MOST_INK_BYTES
from digitpad.reading.decode import DOUBTFUL
from digitpad.reading.export import json_number, reading_as_json
from digitpad.reading.reader import Reader
from digitpad.reading.result import Reading
from digitpad.reading.sheet_reading import RegionReading, SheetReading
from digitpad.reading.user_overrides import UserOverrides


@dataclass(frozen=True)
class FileResult:
    """What became of a file.

    Parameters
    ----------
    line : str or None
        What is printed; None where it could not be read.
    notices : sequence of str
        What of it could not be honoured.
    error : DigitpadError or None
        Why it could not be read.
    """

    line: str | None
    notices: Sequence[str] = ()
    error: DigitpadError | None = None


@dataclass(frozen=True, eq=False)
class ReadJob:
    """How files are read; it can be pickled, and carried to another process.

    Parameters
    ----------
    reader : Reader
    form : str
        A name in FORMS.
    """

    reader: Reader
    form: str

    def __call__(self, path: Path) -> FileResult:
        """Read a file. What is wrong with it is told in the result, and nothing is printed."""
        notices: list[str] = []
        try:
            found = read_everything(self.reader, path, notices.append)
        except DigitpadError as error:
            return FileResult(None, notices, error)
        told = {"text": [found.single], "boxes": [region.reading for region in found.amounts]}
        asked = _asked(path, told.get(self.form, ()))
        return FileResult(FORMS[self.form](path, found), (*notices, *asked))


def read_everything(reader: Reader, path: Path, tell: Callable[[str], object]) -> SheetReading:
    """Read a file, and every amount on it if it is a picture.

    Ink if its content says so, a picture otherwise. What the writer said of some characters
    is in an InkML file, too, and counts. What of an ink file could not be honoured is told.

    Raises
    ------
    InkError
        If the file cannot be read.
    """
    if str(path) == INPUT:
        return _read_input(reader, tell)
    if is_ink(path):
        return _of_ink(reader, read_ink(path), path, tell)
    from digitpad.pictures.sheet import read_sheet  # OpenCV, which ink need not wait for

    return reader.read_sheet(read_sheet(path))


def _read_input(reader: Reader, tell: Callable[[str], object]) -> SheetReading:
    content = content_of_input(error=InkError)
    if looks_like_ink(content):
        if len(content) > MOST_INK_BYTES:
            raise InkError(INPUT, f"it is larger than {MOST_INK_BYTES >> 20} MB")
        return _of_ink(reader, parse_ink(content, INPUT), INPUT, tell)
    from digitpad.pictures.loading import parse_picture
    from digitpad.pictures.sheet import sheet_of_picture

    return reader.read_sheet(sheet_of_picture(parse_picture(content, INPUT)))


def _of_ink(
    reader: Reader, file: InkFile, name: Path | str, tell: Callable[[str], object]
) -> SheetReading:
    if file.notices:
        tell(f"{name}: {file.notice}")
    if file.ink.box is None:
        return SheetReading(())
    reading = UserOverrides.of(file.ink, file.annotations).read(reader, file.ink)
    return SheetReading((RegionReading(file.ink.box, reading),))


def _asked(path: Path, readings: Sequence[Reading]) -> Iterator[str]:
    """Yield a line for each amount that is asked about though no ``?`` in its text says so."""
    for reading in readings:
        if reading.asks and DOUBTFUL not in reading.text:
            yield f"{path}: the pad asks: {' or '.join(o.text for o in reading.alternatives)}?"


def _as_text(path: Path, found: SheetReading) -> str:
    return f"{path}\t{found.single.text}\t{found.single.confidence:.4f}"


def _as_boxes(path: Path, found: SheetReading) -> str:
    return "\n".join(
        f"{path}\t{region.reading.text}\t{region.reading.confidence:.4f}\t"
        + ",".join(f"{side:.0f}" for side in region.box)
        for region in found.amounts
    ) or _as_text(path, found)


def _as_json(path: Path, found: SheetReading) -> str:
    regions = [_region(region) for region in found.amounts]
    return json.dumps({"file": str(path), **reading_as_json(found.single), "regions": regions})


def _region(region: RegionReading) -> dict[str, Any]:
    return {
        "text": region.reading.text,
        "value": json_number(region.reading.value),
        "confidence": region.reading.confidence,
        "box": [round(side, 3) for side in region.box],
    }


FORMS: Mapping[str, Callable[[Path, SheetReading], str]] = MappingProxyType(
    {"text": _as_text, "boxes": _as_boxes, "json": _as_json}
)
"""How a file's reading is printed."""
