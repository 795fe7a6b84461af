"""Choosing a node, or a weight between two nodes, by number."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from digitpad.gui.mathematics.layer_words import layer_choice
from digitpad.gui.mathematics.study import Study
from digitpad.gui.widgets.basic import button, label, row
from digitpad.gui.widgets.words.translation import tr

_MARGIN = 7  # pixels before a number, as in the other fields


class NodeChooser(QWidget):
    """Layer and node, counted from 1 as in the formulas.

    Parameters
    ----------
    study : Study
    weight : bool
        Whether the node that the weight comes from is chosen too.
    """

    changed = Signal()

    def __init__(self, study: Study, *, weight: bool = False) -> None:
        super().__init__()
        self._study, self._weight = study, weight
        self.layer, self.node, self.source = QComboBox(), QSpinBox(), QSpinBox(self)
        self.bias = button(tr("Its bias"), "switch", tr("The node's bias in place of a weight"))
        self.bias.setParent(self)
        self.bias.setCheckable(True)
        self.outstanding = button(
            tr("Steepest") if weight else tr("Most active"),
            "",
            tr("The weight with the steepest gradient")
            if weight
            else tr("The layer's most active node"),
        )
        for part, name in (
            (self.layer, tr("Layer")),
            (self.node, tr("Node")),
            (self.source, tr("From node")),
            (self.bias, tr("The node's bias")),
        ):
            part.setAccessibleName(name)
        self.source.setVisible(weight)
        self.bias.setVisible(weight)
        self._arrange()
        self.layer.activated.connect(self._choose_layer)
        self.node.valueChanged.connect(self._choose_node)
        self.source.valueChanged.connect(self._choose_source)
        self.bias.clicked.connect(self._choose_bias)
        self.outstanding.clicked.connect(self._choose_outstanding)
        study.position_changed.connect(self.show_position)
        study.subject_changed.connect(self.show_position)
        self.show_position()

    def _arrange(self) -> None:
        parts = [label(tr("Layer"), "heading"), self.layer, 8]
        if self._weight:
            parts += [label(tr("from node"), "heading"), self.source, 8, label(tr("to"), "heading")]
        parts += [label(tr("node"), "heading"), self.node, 8]
        parts += [self.bias, 8] if self._weight else []
        self.setLayout(row(*parts, self.outstanding, None, spacing=6))
        for spin in (self.node, self.source):
            spin.setKeyboardTracking(False)  # 12 is not first 1 and then 12
            spin.lineEdit().setTextMargins(_MARGIN, 0, 0, 0)  # a style sheet's padding is not heard

    # slots

    @Slot()
    def show_position(self) -> None:
        """Show what is chosen."""
        example, position = self._study.example, self._study.position
        if position.tab != ("weight" if self._weight else "neuron"):
            return
        sizes = example.network.sizes
        parameter = position.parameter_in(example)
        node = parameter.j if self._weight else position.node_in(example)
        for part in (self.layer, self.node, self.source):
            part.blockSignals(True)
        if self.layer.count() != example.depth:
            self.layer.clear()
            self.layer.addItems(
                [layer_choice(layer, example.depth) for layer in range(1, len(sizes))]
            )
        self.layer.setCurrentIndex(position.layer - 1)
        self.node.setRange(1, sizes[position.layer])
        self.node.setValue(node + 1)
        self.source.setRange(1, sizes[position.layer - 1])
        self.source.setValue((parameter.i or 0) + 1)
        self.source.setEnabled(not position.bias)
        self.bias.setChecked(position.bias)
        for part in (self.layer, self.node, self.source):
            part.blockSignals(False)

    @Slot(int)
    def _choose_layer(self, index: int) -> None:
        self._study.go(layer=index + 1, node=None, source=None)

    @Slot(int)
    def _choose_node(self, number: int) -> None:
        self._study.go(node=number - 1)

    @Slot(int)
    def _choose_source(self, number: int) -> None:
        self._study.go(node=self.node.value() - 1, source=number - 1)

    @Slot(bool)
    def _choose_bias(self, chosen: bool) -> None:
        self._study.go(bias=chosen)

    @Slot()
    def _choose_outstanding(self) -> None:
        self._study.go(node=None, source=None)
