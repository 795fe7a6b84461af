"""Pictures decoded and searched on a thread of their own: a photo takes a second."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage

from digitpad.gui.session.picture_sheet import PictureSheet
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.gui.widgets.worker import Worker, problem_of
from digitpad.ink.strokes import Box
from digitpad.reading.reader import Reader

if TYPE_CHECKING:
    from digitpad.pictures.loading import ColourPicture

PASTED = translatable("the picture")


@dataclass(frozen=True, eq=False)
class SheetOrder:
    """A picture to be read.

    Parameters
    ----------
    ticket : int
        What comes of the order comes under it.
    source : Path, QImage or PictureSheet
        A sheet is searched once more, in one part.
    reader : Reader
        Tells what is an amount, and which to begin with.
    part : Box or None
        Of the sheet, in its pixels.
    """

    ticket: int
    source: Path | QImage | PictureSheet
    reader: Reader
    part: Box | None = None


@dataclass(frozen=True, eq=False)
class FoundSheet:
    """A picture that was read.

    Parameters
    ----------
    sheet : PictureSheet
    first : int
        The amount to begin with.
    found_something : bool
        Whether there is any ink where it was looked for.
    """

    sheet: PictureSheet
    first: int
    found_something: bool


class SheetWorker(Worker):
    """Reads one picture after another; an order that is overtaken by another is skipped."""

    found = Signal(int, object)  # ticket and FoundSheet
    failed = Signal(int, str)
    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__("pictures")
        self._newest = 0
        self._asked.connect(self._read, Qt.ConnectionType.QueuedConnection)

    def ask(self, order: SheetOrder) -> None:
        """Have a picture read; `found` or `failed` answers with its ticket."""
        self._newest = order.ticket
        self.start()
        self._asked.emit(order)

    # slots, on the thread

    @Slot(object)
    def _read(self, order: SheetOrder) -> None:
        if self.interrupted or order.ticket != self._newest:
            return
        try:
            found = _found(order)
        except Exception as error:
            self.failed.emit(order.ticket, problem_of(error))
        else:
            self.found.emit(order.ticket, found)


def _found(order: SheetOrder) -> FoundSheet:
    # OpenCV is imported here, on the thread and for the first picture alone.
    from digitpad.pictures.sheet import sheet_of_part, sheet_of_picture

    source = order.source
    if isinstance(source, PictureSheet) and order.part:
        inside = order.reader.amounts_on(sheet_of_part(source.picture, order.part))
        sheet = source.with_part(order.part, inside)
        first = _first(sheet, order.reader, lambda n: sheet.amounts[n] in inside)
        return FoundSheet(sheet, first, bool(inside))
    picture, name = _picture(source)
    amounts = order.reader.amounts_on(sheet_of_picture(picture))
    sheet = PictureSheet(name, picture, amounts)
    return FoundSheet(sheet, _first(sheet, order.reader, lambda _: True), bool(amounts))


def _picture(source: object) -> tuple[ColourPicture, str]:
    from digitpad.pictures.loading import ColourPicture, load_picture

    if isinstance(source, Path):
        return load_picture(source), source.name
    assert isinstance(source, QImage)
    return ColourPicture.of(pixels_of(source)), tr(PASTED)


def _first(sheet: PictureSheet, reader: Reader, wanted: Callable[[int], bool]) -> int:
    """Return the first amount that has a value; the first of all where none has."""
    places = [n for n in range(len(sheet.amounts)) if wanted(n)]
    valued = (n for n in places if sheet.read(reader, n).value is not None)
    return next(valued, places[0] if places else 0)


def pixels_of(image: QImage) -> np.ndarray:
    """Return an image's pixels, shape (h, w, 3), red first; what is transparent is white."""
    if image.hasAlphaChannel():
        image = _on_white(image)
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    h, w, line = image.height(), image.width(), image.bytesPerLine()
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(h, line)
    return flat[:, : 3 * w].reshape(h, w, 3).copy()


def _on_white(image: QImage) -> QImage:
    rgba = image.convertToFormat(QImage.Format.Format_RGBA8888)
    h, w, line = rgba.height(), rgba.width(), rgba.bytesPerLine()
    flat = np.frombuffer(rgba.constBits(), np.uint8).reshape(h, line)[:, : 4 * w]
    pixels = flat.reshape(h, w, 4).astype(np.uint16)
    alpha = pixels[..., 3:]
    colours = ((pixels[..., :3] * alpha + 255 * (255 - alpha)) // 255).astype(np.uint8)
    colours = np.ascontiguousarray(colours)
    return QImage(colours.data, w, h, 3 * w, QImage.Format.Format_RGB888).copy()
