"""The whole calculation for one digit as a page that stands alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from digitpad.explanation.backward import backward_pages, liveliest
from digitpad.explanation.check import Check, check
from digitpad.explanation.example import WorkedExample
from digitpad.explanation.fan import Fan, fan
from digitpad.explanation.formulas.table import Table
from digitpad.explanation.forward import forward_pages
from digitpad.explanation.neuron import Neuron
from digitpad.explanation.page import Page
from digitpad.explanation.reports.heatmap import HeatmapImage
from digitpad.explanation.reports.html import render
from digitpad.explanation.terms import settings
from digitpad.explanation.update import Update
from digitpad.explanation.update_tables import layer_table, weight_table
from digitpad.ink.normalise import SIDE
from digitpad.ink.strokes import Ink
from digitpad.network.functions import Array
from digitpad.network.optimizers import Adam


@dataclass(frozen=True, eq=False)
class DigitReport:
    """What `digitpad explain` tells about one digit.

    Parameters
    ----------
    example : WorkedExample
    source : str
        Where the digit came from, in words.
    weights : str
        Which weights, in words.
    ink : Ink or None
        Its strokes, where there are any.
    """

    example: WorkedExample
    source: str
    weights: str
    ink: Ink | None = None

    def html(self) -> str:
        """Return the page: HTML with everything in it, to read, to print, to hand in."""
        return render("explain.html", report=self, example=self.example)

    @property
    def drawing(self) -> str:
        """The ink as SVG path data, in its own units."""
        strokes = self.ink.strokes if self.ink else ()
        return " ".join(_path(stroke.points) for stroke in strokes)

    @property
    def frame(self) -> tuple[float, float, float, float]:
        """The drawing's view box: the ink and some paper around it."""
        box = self.ink.box if self.ink else None
        if box is None:
            return 0.0, 0.0, 1.0, 1.0
        margin = 0.1 * (max(box.w, box.h) or 1.0)
        return box.x - margin, box.y - margin, box.w + 2 * margin, box.h + 2 * margin

    @property
    def input_map(self) -> HeatmapImage:
        """The 28×28 image."""
        return HeatmapImage.of(
            self.example.x, signed=False, alt="The digit as the network sees it."
        )

    @cached_property
    def forward(self) -> tuple[ReportStep, ...]:
        """The way forward."""
        return tuple(ReportStep(page) for page in forward_pages(self.example))

    @cached_property
    def backward(self) -> tuple[ReportStep, ...]:
        """The way back; what the essay has otherwise is said once."""
        pages = backward_pages(self.example)
        said = [page.erratum for page in pages]
        return tuple(
            ReportStep(replace(page, erratum="") if page.erratum in said[:i] else page)
            for i, page in enumerate(pages)
        )

    @cached_property
    def neurons(self) -> tuple[NeuronView, ...]:
        """The output that won, and the most active node of each hidden layer."""
        example = self.example
        layers = range(1, example.depth + 1)
        return tuple(NeuronView(Neuron(example, n, int(example.a(n).argmax()))) for n in layers)

    @cached_property
    def checks(self) -> tuple[Check, ...]:
        """One weight of each layer, checked by central differences."""
        return tuple(check(self.example, weight) for weight in liveliest(self.example).values())

    @cached_property
    def fan(self) -> Fan:
        """The hammock of the first layer's liveliest weight."""
        return fan(self.example, liveliest(self.example)[1])

    @cached_property
    def update(self) -> Update:
        """One step of Adam, the first."""
        return Update.first(self.example, Adam())

    @property
    def settings(self) -> tuple:
        """Adam's coefficients."""
        return settings(self.update.optimizer)

    @property
    def weight_tables(self) -> tuple[Table, ...]:
        """The step of the liveliest weight of each layer."""
        return tuple(weight_table(self.update, w) for w in liveliest(self.example).values())

    @property
    def layer_table(self) -> Table:
        """The last layer's step in the layout of Table 4."""
        return layer_table(self.update, self.example.depth)

    @cached_property
    def after(self) -> WorkedExample:
        """The same digit in the network after the step."""
        example = self.example
        return example.having(network=example.network.with_theta(self.update.new_theta))


@dataclass(frozen=True, eq=False)
class ReportStep:
    """A page of a walk, and its picture."""

    page: Page

    @property
    def map(self) -> HeatmapImage | None:
        """The picture of its numbers; a matrix lies on its side, inputs from left to right."""
        values = self.page.values
        if values.ndim == 0:
            return None
        return HeatmapImage.of(values.T if values.ndim == 2 else values, signed=self.page.signed)


@dataclass(frozen=True, eq=False)
class NeuronView:
    """A neuron, and its pictures."""

    neuron: Neuron

    @property
    def weights_map(self) -> HeatmapImage:
        """Its weights in pixels."""
        return _in_pixels(self.neuron.pixel_weights, self.neuron.picture_words)

    @property
    def evidence_map(self) -> HeatmapImage:
        """What speaks for and against it."""
        return _in_pixels(self.neuron.evidence, self.neuron.evidence_words)


def _in_pixels(values: Array, alt: str) -> HeatmapImage:
    square = values.size == SIDE * SIDE
    cells = values.reshape(SIDE, SIDE) if square else values
    return HeatmapImage.of(cells, signed=True, alt=alt, largest=224)


def _path(points: np.ndarray) -> str:
    # A tap has one point: a line to itself still leaves a round dot.
    points = points if len(points) > 1 else np.repeat(points, 2, axis=0)
    return "M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in points.tolist())
