"""Why it failed before it was centred: the same ink as it stands, and normalised."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QWidget

from digitpad.explanation.centring import (
    CentringComparison,
    Disturbance,
    InputAndOutput,
    disturbed,
    on_sheet,
)
from digitpad.explanation.formulas import notation as say
from digitpad.explanation.formulas.notation import counted
from digitpad.gui.mathematics.layer_words import share
from digitpad.gui.mathematics.study import Study
from digitpad.gui.mathematics.tabs.answer_bars import AnswerBars
from digitpad.gui.mathematics.tabs.sliders import DisturbanceSliders
from digitpad.gui.mathematics.views.map_panel import MapPanel, prose
from digitpad.gui.mathematics.views.scrolling import SCROLL_MARGIN, scrolling
from digitpad.gui.widgets.basic import column, row
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.words.translation import tr, translatable

_PICTURE = QSize(28 * 6 + 2, 28 * 6 + 2)
_SLIDERS = 22  # their width, in the height of the text
_NORMALISED = translatable("Normalised: fitted and centred by its mass")
_CORE_WORDS = (
    translatable("The whole sheet, scaled to 28 × 28"),
    translatable("The digit as it stands"),
)
"""What `explanation.centring` calls what is compared; a test compares them."""
_LESSON = translatable(
    "The network learned from digits of one size, centred by their mass. It has a weight of its "
    "own for every pixel and no notion that ink may move. A sheet that is only scaled down leaves "
    "the digit small and wherever it was written, so it meets other weights. The pad fits and "
    "centres all ink before it is read. What fitting cannot undo, such as a strong tilt, still "
    "goes wrong."
)


class CentringTab(QWidget):
    """Sliders at the left; beside them what the network sees and says, in both ways.

    Parameters
    ----------
    study : Study
    """

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.setProperty("role", "tab")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._study = study
        self.sliders = DisturbanceSliders()
        self.raw = SeenView(tr("As it stands"))
        self.normalised = SeenView(tr(_NORMALISED))
        side = column(self.sliders, 16, prose("quiet", tr(_LESSON)))
        side.addStretch(1)
        self._side = scrolling(side)
        views = row(self.raw, self.normalised, spacing=32)
        views.setStretch(0, 1)
        views.setStretch(1, 1)
        whole = row(self._side, scrolling(views), spacing=32)
        whole.setContentsMargins(16 - SCROLL_MARGIN, 16, 16 - SCROLL_MARGIN, 16)
        self.setLayout(whole)
        self.sliders.changed.connect(self._disturb)
        study.subject_changed.connect(self.show_comparison)
        study.position_changed.connect(self.show_comparison)
        self.show_comparison()

    @property
    def comparison(self) -> CentringComparison:
        """The digit seen in both ways."""
        subject, position = self._study.subject, self._study.position
        network, how = subject.example.network, position.disturbance
        if position.sheet:
            return on_sheet(network, subject.ink, subject.sheet, how)
        return disturbed(network, subject.ink, how)

    @property
    def parts(self) -> dict[str, QWidget]:
        """What a tour can frame."""
        return {"sliders": self.sliders, "raw": self.raw, "normalised": self.normalised}

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._side.setFixedWidth(_SLIDERS * type_.text)
        for view in (self.raw, self.normalised):
            view.set_look(theme, type_)
        self.show_comparison()

    # slots

    @Slot()
    def show_comparison(self) -> None:
        """Show what the study is at."""
        if self._study.position.tab != "centring":
            return
        comparison, position = self.comparison, self._study.position
        self.sliders.show_disturbance(position.disturbance, sheet=position.sheet)
        self.raw.show_seen(comparison.raw, tr(comparison.title))
        self.normalised.show_seen(comparison.normalised, tr(_NORMALISED))
        self.setAccessibleName(tr("Why it failed before it was centred"))
        self.setAccessibleDescription(comparison.description)

    @Slot(object, bool)
    def _disturb(self, disturbance: Disturbance, sheet: bool) -> None:
        self._study.go(disturbance=disturbance, sheet=sheet)


class SeenView(QWidget):
    """An input, its reading, and the ten outputs.

    Parameters
    ----------
    title : str
    """

    def __init__(self, title: str) -> None:
        super().__init__()
        self.reading = prose("title")
        self.reading.setAccessibleName(title)
        self.map, self.bars = MapPanel(title, _PICTURE), AnswerBars()
        whole = column(self.reading, 8, self.map, 12, self.bars)
        whole.setStretch(2, 3)
        whole.setStretch(4, 2)
        self.setLayout(whole)

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self.map.set_look(theme, type_)
        self.bars.set_look(theme, type_)

    def show_seen(self, seen: InputAndOutput, title: str) -> None:
        """Show an input and what the network makes of it."""
        said = {"digit": seen.digit, "share": share(seen.confidence)}
        self.reading.setText(tr("Read as {digit} with {share}", **said))
        self.reading.setAccessibleName(title)
        self.map.show_values(
            seen.image.ravel(),
            lambda index: say.a(0, counted(index[0])),
            signed=False,
            focus=(int(seen.image.argmax()),),
            title=title,
        )
        self.bars.show_answer(seen.probabilities)
