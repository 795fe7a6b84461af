"""One neuron: what it listens to, what it makes of this digit, who listens to it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from digitpad.explanation.cell_layout import Index
from digitpad.explanation.formulas import notation as say
from digitpad.explanation.formulas.formula import DOT, number, partial, plain, words
from digitpad.explanation.formulas.notation import counted
from digitpad.explanation.formulas.table import Table
from digitpad.explanation.neuron import Neuron
from digitpad.gui.mathematics.layer_words import layer_words
from digitpad.gui.mathematics.study import Study
from digitpad.gui.mathematics.tabs.activation_graph import ActivationGraph
from digitpad.gui.mathematics.tabs.node_chooser import NodeChooser
from digitpad.gui.mathematics.views.folding import FoldingLayout
from digitpad.gui.mathematics.views.formula_view import FormulaLines
from digitpad.gui.mathematics.views.map_panel import DIGIT_NAMES, MapPanel, prose
from digitpad.gui.mathematics.views.scrolling import SCROLL_MARGIN, scrolling
from digitpad.gui.mathematics.views.table_view import CopyableTable
from digitpad.gui.mathematics.views.typesetter import Typesetter
from digitpad.gui.widgets.basic import column, label
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.words.translation import tr
from digitpad.ink.normalise import SIDE

_PICTURE = QSize(28 * 9 + 2, 28 * 9 + 2)
_TERMS = 8


class NeuronTab(QWidget):
    """The layer to choose from, the node's pictures, its sum, its function, its way on.

    Parameters
    ----------
    study : Study
    typesetter : Typesetter
    """

    copied = Signal(str)  # what was copied, in words

    def __init__(self, study: Study, typesetter: Typesetter) -> None:
        super().__init__()
        self.setProperty("role", "tab")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._study = study
        self.chooser = NodeChooser(study)
        self.layer = MapPanel(tr("Click a node"), _PICTURE)
        self.weights = MapPanel(tr("Its weights"), _PICTURE)
        self.evidence = MapPanel(tr("What this digit's ink adds to its sum"), _PICTURE)
        self.outgoing = MapPanel(tr("Its weights to the next layer"), QSize(200, 150))
        self.title = label(role="title")
        self._weights_said, self._evidence_said = prose(), prose()
        self.lines = FormulaLines(typesetter)
        self.table = CopyableTable(tr("Its largest contributions"))
        self.curve = ActivationGraph()
        self._last = prose("quiet", tr("An output: its activation is the answer."))
        self._arrange()
        for each in (self.lines, self.table):
            each.copied.connect(self.copied)
        self.layer.chosen.connect(self._choose)
        self.weights.chosen.connect(self._choose_input)
        self.outgoing.chosen.connect(self._choose_next)
        study.subject_changed.connect(self.show_neuron)
        study.position_changed.connect(self.show_neuron)
        self.show_neuron()

    @property
    def neuron(self) -> Neuron:
        """The neuron that is shown."""
        example, position = self._study.example, self._study.position
        return Neuron(example, position.layer, position.node_in(example))

    @property
    def parts(self) -> dict[str, QWidget]:
        """What a tour can frame."""
        return {
            "choice": self.chooser,
            "layer": self.layer,
            "weights": self.weights,
            "evidence": self.evidence,
            "sum": self.lines,
            "graph": self._graph,
            "table": self.table,
            "outgoing": self.outgoing,
        }

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        parts = (self.layer, self.weights, self.evidence, self.outgoing, self.lines, self.curve)
        for part in parts:
            part.set_look(theme, type_)
        self.table.view.fit()

    def _arrange(self) -> None:
        self.curve.setMinimumHeight(210)
        self.curve.setMaximumHeight(320)
        pictures = QGridLayout()  # whatever is said beneath them, maps are of one height
        pictures.setHorizontalSpacing(28)
        pictures.setVerticalSpacing(8)
        for i, part in enumerate((self.layer, self.weights, self.evidence)):
            pictures.addWidget(part, 0, i)
            pictures.setColumnStretch(i, 1)
        pictures.addWidget(self._weights_said, 1, 1)
        pictures.addWidget(self._evidence_said, 1, 2)
        self._graph = QWidget()
        heading = label(tr("Its place on the function's graph"), "heading")
        self._graph.setLayout(column(heading, self.curve))
        sums = column(6, self.lines, 14, self.table)
        sums.addStretch(1)
        onward = column(6, self._graph, 14, self.outgoing, self._last)
        onward.setStretch(3, 9)
        onward.addStretch(1)  # all of it where no weights lead on
        pictures.addLayout(sums, 2, 0, 1, 2)
        pictures.addLayout(onward, 2, 2)
        lines = column(pictures)
        lines.addStretch(1)
        head = FoldingLayout(self.title, self.chooser, stretches=(1, 0), spacing=24)
        whole = column(head, 12, scrolling(lines))
        head.setContentsMargins(SCROLL_MARGIN, 0, SCROLL_MARGIN, 0)
        whole.setContentsMargins(16 - SCROLL_MARGIN, 16, 16 - SCROLL_MARGIN, 16)
        self.setLayout(whole)

    # slots

    @Slot()
    def show_neuron(self) -> None:
        """Show what the study is at."""
        if self._study.position.tab != "neuron":
            return
        neuron, layer = self.neuron, self._study.position.layer
        self.title.setText(neuron.title)
        self.setAccessibleName(neuron.title)
        self.setAccessibleDescription(neuron.description)
        self._show_pictures(neuron)
        self.lines.show_formulas(neuron.formulas())
        self.table.show_table(contributions(neuron))
        self.curve.show_neuron(neuron)
        self.outgoing.setVisible(not neuron.is_output)
        self._last.setVisible(neuron.is_output)
        if neuron.outgoing is not None:
            j = counted(neuron.node)
            self.outgoing.show_values(
                neuron.outgoing,
                lambda index: say.w(layer + 1, j, counted(index[0])),
                focus=(int(np.abs(neuron.outgoing).argmax()),),
                names=DIGIT_NAMES if layer + 1 == neuron.example.depth else (),
            )

    def _show_pictures(self, neuron: Neuron) -> None:
        example, layer, j = self._study.example, neuron.layer, counted(neuron.node)
        name = layer_words(layer, example.depth)
        self.layer.show_values(
            example.a(layer),
            lambda index: say.a(layer, counted(index[0])),
            signed=False,
            focus=(neuron.node,),
            title=tr("{layer}: click a node", layer=name[0].upper() + name[1:]),
            names=DIGIT_NAMES if neuron.is_output else (),
        )
        first = layer == 1
        z = say.z(layer, j)
        source, strongest = self._study.position.source, int(np.abs(neuron.evidence).argmax())
        marked = (source if first and source is not None else strongest,)
        self.weights.show_values(
            neuron.pixel_weights,
            lambda index: (
                say.w(layer, counted(index[0]), j)
                if first
                else partial(z, say.a(0, counted(index[0])))
            ),
            focus=marked,
            title=tr("Its weights, this ink over them")
            if first
            else tr("Its weights, back in pixels"),
        )
        self.evidence.show_values(
            neuron.evidence,
            lambda index: (
                say.a(0, counted(index[0]))
                + DOT
                + (
                    say.w(layer, counted(index[0]), j)
                    if first
                    else partial(z, say.a(0, counted(index[0])))
                )
            ),
            focus=marked,
            title=tr("What speaks for and against it"),
        )
        if example.x.size == SIDE * SIDE:
            self.weights.map.show_over(example.x.reshape(SIDE, SIDE))
        self._weights_said.setText(neuron.picture_words)
        self._evidence_said.setText(neuron.evidence_words)

    @Slot(object)
    def _choose(self, index: Index) -> None:
        self._study.go(node=index[0], source=None, bias=False)

    @Slot(object)
    def _choose_input(self, index: Index) -> None:
        if self._study.position.layer == 1:
            self._study.go(node=self.neuron.node, source=index[0], bias=False)

    @Slot(object)
    def _choose_next(self, index: Index) -> None:
        self._study.go(layer=self._study.position.layer + 1, node=index[0], source=None, bias=False)


def contributions(neuron: Neuron) -> Table:
    """Return the largest terms of a node's sum as a table."""
    below, j = neuron.layer - 1, counted(neuron.node)
    letter = "x" if below == 0 else "a"
    rows = tuple(
        (
            say.a(below, counted(term.node)),
            number(term.left),
            say.w(neuron.layer, counted(term.node), j),
            number(term.right),
            number(term.product),
        )
        for term in neuron.contributions(_TERMS)
    )
    said = words(tr("input")), words(tr("weight"))
    header = said[0], plain(letter), said[1], plain("w"), plain(letter) + DOT + "w"
    return Table(tr("Its largest contributions"), header, rows)
