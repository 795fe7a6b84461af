"""A hand for the demo: it writes on the pad and presses the panel's buttons."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, Slot

from digitpad.assets import resource
from digitpad.finetune.fine_tuner import FineTuneResult
from digitpad.finetune.single_step import FineTuneStep
from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.ink.inkml import read_inkml
from digitpad.ink.strokes import Stroke
from digitpad.reading.result import Character

RECORDING, EXPECTED = "demo.inkml", "1250.75"
_POINT = 10  # milliseconds between points: the recording has a hundred a second
_LIFT = 160  # milliseconds the pen is in the air
_LOOK = 1200  # milliseconds to see what happened
_YOURS = translatable("The pad is yours: go on writing, or begin with New")


class DemoPlayer(QObject):
    """Does what a person would do, through the same doors.

    Parameters
    ----------
    window : MainWindow
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.text = ""
        self.step: FineTuneStep | None = None
        window.session.profiles.stepped.connect(self._keep)

    def script(self) -> Iterator[int]:
        """Do one thing after the other, yielding the milliseconds to wait in between."""
        window, session = self._window, self._window.session
        ink = read_inkml(resource(RECORDING))
        session.new(ink.box)
        window.pad.pointer.blockSignals(True)  # two hands on one pen get in each other's way
        yield _LOOK
        for stroke in ink.strokes:
            yield from self._write(stroke)
        self.text = session.reading.text
        yield _LOOK
        yield from self._correct()
        window.pad.pointer.blockSignals(False)
        window.status.show_news(tr(_YOURS))

    def _write(self, stroke: Stroke) -> Iterator[int]:
        pad = self._window.pad
        points = [QPointF(x, y) for x, y in pad.transform.points(stroke.points)]
        pad.press(points[0])
        for point in points[1:]:
            pad.move_to(point)
            yield _POINT
        pad.lift(points[-1])
        yield _LIFT

    def _correct(self) -> Iterator[int]:
        session = self._window.session
        if not session.reading.characters:
            return
        index, label = _to_correct(session.reading.characters)
        session.select(index)
        yield _LOOK
        session.editor.relabel(label)
        yield _LOOK
        session.teaching.fine_tune()
        while session.profiles.under_way:
            yield _POINT

    # slots

    @Slot(object)
    def _keep(self, result: FineTuneResult) -> None:
        self.step = result.step


def _to_correct(characters: tuple[Character, ...]) -> tuple[int, int]:
    """Return which character to correct and what it was: a misread one, or the least sure."""
    truth = EXPECTED if len(characters) == len(EXPECTED) else [c.text for c in characters]
    digits = [
        (character.digit == int(right), character.confidence, i, int(right))
        for i, (character, right) in enumerate(zip(characters, truth, strict=True))
        if character.is_digit and right.isdigit()
    ]
    return min(digits)[2:]
