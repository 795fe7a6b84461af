"""What is done to a digit before it is read: where it starts from, and a slider for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSlider, QWidget

from digitpad.explanation.centring import Disturbance
from digitpad.gui.widgets.basic import button, column, label, row
from digitpad.gui.widgets.words.numbers import shortest
from digitpad.gui.widgets.words.translation import tr, translatable


@dataclass(frozen=True)
class SliderRange:
    """What one slider sets: `name` is a field of Disturbance, `step` one notch."""

    name: str
    said: str
    low: float
    high: float
    step: float
    unit: str


RANGES = (
    SliderRange("right", translatable("To the right"), -10, 10, 0.5, " px"),
    SliderRange("down", translatable("Down"), -10, 10, 0.5, " px"),
    SliderRange("size", translatable("Size"), 0.3, 1.4, 0.05, "×"),
    SliderRange("rotation", translatable("Rotation"), -60, 60, 1, "°"),
    SliderRange("thickness", translatable("Pen width"), 0.5, 6, 0.1, " px"),
    SliderRange("noise", translatable("Noise"), 0, 0.6, 0.02, ""),
)
DISTURBANCE_PRESETS: Mapping[str, Disturbance] = MappingProxyType(
    {
        translatable("As it should be"): Disturbance(),
        translatable("In a corner"): Disturbance(right=7, down=7, size=0.4),
        translatable("Too small"): Disturbance(size=0.4),
        translatable("Tilted"): Disturbance(rotation=60),
    }
)


class DisturbanceSliders(QWidget):
    """Sheet or digit; a button for each telling disturbance; a slider for each quantity."""

    changed = Signal(object, bool)  # the Disturbance, and whether it starts from the sheet

    def __init__(self) -> None:
        super().__init__()
        self.disturbance, self.sheet = Disturbance(), True
        self.sliders: dict[str, QSlider] = {}
        self._starts = QButtonGroup(self)
        self.whole = self._start(
            tr("The whole sheet"), tr("The paper scaled down, as naive programs do")
        )
        self.alone = self._start(
            tr("The digit alone"), tr("The digit where the network expects it")
        )
        self.presets = {
            name: button(tr(name), "", tr("Set all sliders: {preset}", preset=tr(name)))
            for name in DISTURBANCE_PRESETS
        }
        self._values = {each.name: label(role="number") for each in RANGES}
        for name, preset in self.presets.items():
            preset.clicked.connect(
                lambda _=False, name=name: self._set(DISTURBANCE_PRESETS[name], False)
            )
        self._starts.buttonClicked.connect(lambda: self._set(Disturbance(), self._on_sheet()))
        starts = row(self.whole, self.alone, None, spacing=4)
        shown, done = (
            label(tr("What is scaled to 28 × 28"), "heading"),
            tr("What is done to the digit"),
        )
        first = (shown, 6, starts, 14, label(done, "heading"), 8, self._grid_of_presets())
        self.setLayout(column(*first, 16, self._grid_of_sliders()))

    def show_disturbance(self, disturbance: Disturbance, *, sheet: bool) -> None:
        """Set everything, quietly."""
        self.disturbance, self.sheet = disturbance, sheet
        (self.whole if sheet else self.alone).setChecked(True)
        for each in RANGES:
            value, slider = getattr(disturbance, each.name), self.sliders[each.name]
            slider.blockSignals(True)
            slider.setValue(round(value / each.step))
            slider.blockSignals(False)
            self._values[each.name].setText(f"{shortest(value, 4)}{each.unit}".replace("-", "−"))

    def _start(self, text: str, tip: str) -> QPushButton:
        start = button(text, "toggle", tip)
        start.setCheckable(True)
        self._starts.addButton(start)
        return start

    def _on_sheet(self) -> bool:
        return self.whole.isChecked()

    def _grid_of_presets(self) -> QWidget:
        home = QWidget()
        grid = QGridLayout(home)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for n, preset in enumerate(self.presets.values()):
            grid.addWidget(preset, *divmod(n, 2))
        return home

    def _grid_of_sliders(self) -> QWidget:
        home = QWidget()
        grid = QGridLayout(home)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(12)
        for line, each in enumerate(RANGES):
            self._add(grid, line, each)
        return home

    def _add(self, grid: QGridLayout, line: int, each: SliderRange) -> None:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(round(each.low / each.step), round(each.high / each.step))
        slider.setPageStep(max(1, (slider.maximum() - slider.minimum()) // 10))
        slider.setAccessibleName(tr(each.said))
        slider.valueChanged.connect(lambda notch, each=each: self._slide(each, notch))
        self.sliders[each.name] = slider
        value = self._values[each.name]
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setMinimumWidth(64)
        grid.addWidget(label(tr(each.said)), line, 0)
        grid.addWidget(slider, line, 1)
        grid.addWidget(value, line, 2)

    def _slide(self, each: SliderRange, notch: int) -> None:
        value = round(notch * each.step, 6)
        self._set(replace(self.disturbance, **{each.name: value}), self._on_sheet())

    def _set(self, disturbance: Disturbance, sheet: bool) -> None:
        self.show_disturbance(disturbance, sheet=sheet)
        self.changed.emit(disturbance, sheet)
