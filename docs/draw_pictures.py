"""Every picture in the documents, made by one command: ``python -m docs.draw_pictures [NAME ...]``.

No display is needed, nothing of the user's is read, and what is taught is taught in memory.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QPointF, QSettings, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.assets import resource
from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.app.starting.opening import make_window
from digitpad.gui.app.starting.start import application
from digitpad.gui.mathematics.views.formula_view import FormulaView
from digitpad.ink.inkml import read_inkml
from digitpad.lab.presets import RUN_PRESETS
from digitpad.slip.slip import Slip, SlipEntry

FOLDER = Path(__file__).parent / "pictures"
_COLOURS = 256  # in a picture's palette: a third of the bytes, and no difference to be seen
ICON_SIZES = 48, 256
_LONGEST = 300  # seconds to wait for anything


def pad(window: MainWindow) -> QWidget:
    """Show an amount, as it is read."""
    _open(window, "demo.inkml")
    window.session.select(6)
    return window


def correction(window: MainWindow) -> QWidget:
    """Show a doubtful digit that was named and learnt."""
    _open(window, "examples/doubtful.inkml")
    window.session.select(1)
    window.session.editor.name("9")
    window.correction_controller.learn()
    _until(lambda: not window.session.profiles.under_way)
    return window


def mathematics(window: MainWindow) -> QWidget:
    """Show the weighted sums of the last layer for the student's guide's digit."""
    _open(window, "examples/doubtful.inkml")
    window.session.select(1)
    window.mathematics.open()
    study = window.mathematics.window
    assert study is not None
    study.resize(1280, 800)
    study.study.go(step=5)
    _until(lambda: any(formula.isVisible() for formula in study.findChildren(FormulaView)))
    shown = [formula for formula in study.findChildren(FormulaView) if formula.isVisible()]
    _until(lambda: all(formula.is_set for formula in shown))
    return study


def lab(window: MainWindow) -> QWidget:
    """Show four learning rates laid over each other: the essay's Figure 8, on drawn digits."""
    window.lab.open()
    opened = window.lab.window
    assert opened is not None
    opened.resize(1280, 800)
    _until(lambda: opened.lab.snapshot is not None and bool(opened.curves.charts))
    opened.lab.remove(0)
    opened.lab.add(*RUN_PRESETS["Learning rates (Figure 8)"], alone=True)
    _until(lambda: all(entry.snapshot for entry in opened.lab.entries.values()))
    opened.lab.select(2)
    opened.lab.train()
    _until(lambda: not opened.lab.going)
    return opened


def slip(window: MainWindow) -> QWidget:
    """Show amounts that were taken one after the other."""
    slip, minute = Slip(), datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
    for name in ("demo.inkml", "examples/amount.inkml", "examples/five.inkml"):
        reading = window.session.active_model.reader.read(read_inkml(resource(name)))
        slip = slip.taking(SlipEntry.of(reading, minute))
        minute += timedelta(seconds=14)
    window.session.begin_slip(slip)
    window.slip.changed.emit(slip)
    return pad(window)


def picture(window: MainWindow) -> QWidget:
    """Show a ruled sheet with three amounts, one of them selected."""
    window.files.take(_ruled_sheet())
    _until(lambda: window.session.sheet is not None)
    window.session.picture.choose_amount(1)
    return window


PICTURES: Mapping[str, tuple[Callable[[MainWindow], QWidget], Preferences]] = {
    "pad": (pad, Preferences(theme="light")),
    "dark": (pad, Preferences(theme="dark", ruling="form")),
    "correction": (correction, Preferences(theme="light")),
    "slip": (slip, Preferences(theme="light")),
    "picture": (picture, Preferences(theme="light")),
    "mathematics": (mathematics, Preferences(theme="light")),
    "lab": (lab, Preferences(theme="light")),
}


def draw_icon() -> Path:
    """Draw the icon at the sizes that icon themes want beside the SVG; copy that for the site."""
    folder = resource("desktop")
    source = folder / "digitpad.svg"
    for size in ICON_SIZES:
        icon_image(source, size).save(str(folder / f"digitpad-{size}.png"))
    (FOLDER / "icon.svg").write_bytes(source.read_bytes())
    return source


def icon_image(source: Path, size: int) -> QImage:
    """Return a drawing as so many pixels on a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    return image


def draw(name: str, into: Path = FOLDER) -> Path:
    """Draw the picture called `name`, and return its file."""
    app, (scene, preferences) = application(), PICTURES[name]
    with TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window("pen", PreferencesStore(settings), preferences)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.resize(1280, 800)
        window.show()
        shown = scene(window)
        _settle(app)
        path = _saved(shown.grab(), into / f"{name}.png")
        window.session.undo_stack.setClean()  # nobody is there to be asked about the ink
        window.close()
        # Gone before Python lets go of it: the other way round PySide crashes.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return path


def _open(window: MainWindow, name: str) -> None:
    window.session.open(resource(name))


def _settle(app: QCoreApplication, seconds: float = 0.5) -> None:
    """Let timers that follow the session come to their end."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        app.processEvents()


def _until(done: Callable[[], bool]) -> None:
    until = time.monotonic() + _LONGEST
    while not done():
        if time.monotonic() > until:
            raise TimeoutError("what the picture is to show did not come")
        QApplication.processEvents()


def _saved(pixmap: QPixmap, path: Path) -> Path:
    buffer = QBuffer()
    pixmap.save(buffer, "PNG")
    with Image.open(BytesIO(buffer.data().data())) as picture:
        small = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
        small.save(path, optimize=True)
    return path


def _ruled_sheet() -> QImage:
    """Return a photo, as it were, of three amounts on ruled paper."""
    image = QImage(900, 620, QImage.Format.Format_RGB888)
    image.fill(QColor("#efe9dc"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rule, pen = QPen(QColor("#b5c4d6"), 2), QPen(QColor("#26355c"), 5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    names = ("demo.inkml", "examples/amount.inkml", "examples/five.inkml")
    for name, line in zip(names, (190, 370, 550), strict=True):
        painter.setPen(rule)
        painter.drawLine(0, line, image.width(), line)
        painter.setPen(pen)
        ink = read_inkml(resource(name))
        scale = 110 / ink.box.h
        for stroke in ink.strokes:
            places = (stroke.points - (ink.box.x, ink.box.y)) * scale + (150, line - 112)
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in places]))
    painter.end()
    return image


if __name__ == "__main__":
    for wanted in sys.argv[1:] or ("icon", *PICTURES):
        print(draw_icon() if wanted == "icon" else draw(wanted))
