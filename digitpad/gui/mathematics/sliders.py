"""What is done to a digit before it is read, with a slider for each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSlider, QVBoxLayout, QWidget

from digitpad.explanation.centring import Disturbance
from digitpad.gui.widgets import button, label


@dataclass(frozen=True)
class Range:
    """What one slider sets: `name` is a field of Disturbance, `step` one notch."""

    name: str
    said: str
    low: float
    high: float
    step: float
    unit: str


RANGES = (
    Range("right", "To the right", -10, 10, 0.5, "px"),
    Range("down", "Down", -10, 10, 0.5, "px"),
    Range("size", "Size", 0.3, 1.4, 0.05, "×"),
    Range("rotation", "Rotation", -60, 60, 1, "°"),
    Range("thickness", "Pen width", 0.5, 6, 0.1, "px"),
    Range("noise", "Noise", 0, 0.6, 0.02, ""),
)
PRESETS: Mapping[str, Disturbance] = MappingProxyType(
    {
        "As it should be": Disturbance(),
        "In a corner": Disturbance(right=7, down=7, size=0.4),
        "Too small": Disturbance(size=0.4),
        "Tilted": Disturbance(rotation=60),
    }
)


class Sliders(QWidget):
    """A slider for each quantity, and a button for each telling mixture of them."""

    changed = Signal(object)  # the Disturbance

    def __init__(self) -> None:
        super().__init__()
        self.disturbance = Disturbance()
        self.sliders: dict[str, QSlider] = {}
        self.presets = {
            name: button(name, "", f"Set all sliders: {name.lower()}") for name in PRESETS
        }
        grid = QGridLayout()
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(12)
        self._values = {each.name: label(role="number") for each in RANGES}
        for line, each in enumerate(RANGES):
            self._add(grid, line, each)
        for name, preset in self.presets.items():
            preset.clicked.connect(lambda _=False, name=name: self._set(PRESETS[name]))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addLayout(self._layout_of_presets())
        whole.addLayout(grid)

    def show_disturbance(self, disturbance: Disturbance) -> None:
        """Set the sliders, quietly."""
        self.disturbance = disturbance
        for each in RANGES:
            value, slider = getattr(disturbance, each.name), self.sliders[each.name]
            slider.blockSignals(True)
            slider.setValue(round(value / each.step))
            slider.blockSignals(False)
            self._values[each.name].setText(f"{value:.4g} {each.unit}".strip())

    def _layout_of_presets(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for n, preset in enumerate(self.presets.values()):
            grid.addWidget(preset, *divmod(n, 2))
        return grid

    def _add(self, grid: QGridLayout, line: int, each: Range) -> None:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(round(each.low / each.step), round(each.high / each.step))
        slider.setPageStep(max(1, (slider.maximum() - slider.minimum()) // 10))
        slider.setAccessibleName(each.said)
        slider.valueChanged.connect(lambda notch, each=each: self._slide(each, notch))
        self.sliders[each.name] = slider
        value = self._values[each.name]
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setMinimumWidth(64)
        grid.addWidget(label(each.said), line, 0)
        grid.addWidget(slider, line, 1)
        grid.addWidget(value, line, 2)

    def _slide(self, each: Range, notch: int) -> None:
        value = round(notch * each.step, 6)
        self._set(replace(self.disturbance, **{each.name: value}))

    def _set(self, disturbance: Disturbance) -> None:
        self.show_disturbance(disturbance)
        self.changed.emit(disturbance)
