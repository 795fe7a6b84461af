"""One weight: its gradient, checked; its ways to the loss; its next step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from digitpad.explanation.check import Check, check
from digitpad.explanation.fan import fan
from digitpad.explanation.formulas.notation import counted
from digitpad.explanation.formulas.numerals import short
from digitpad.explanation.guide.choices import OPTIMIZER_CHOICES
from digitpad.explanation.parameter import Parameter
from digitpad.explanation.terms import settings
from digitpad.explanation.update_tables import layer_table, weight_table
from digitpad.gui.mathematics.layer_words import layer_words
from digitpad.gui.mathematics.study import Study
from digitpad.gui.mathematics.tabs.fan_view import FanView
from digitpad.gui.mathematics.tabs.node_chooser import NodeChooser
from digitpad.gui.mathematics.views.folding import FoldingLayout
from digitpad.gui.mathematics.views.formula_view import FormulaLines
from digitpad.gui.mathematics.views.map_panel import prose
from digitpad.gui.mathematics.views.scrolling import SCROLL_MARGIN, scrolling
from digitpad.gui.mathematics.views.table_view import CopyableTable
from digitpad.gui.mathematics.views.typesetter import Typesetter
from digitpad.gui.widgets.basic import column, label, row
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.words.translation import tr

_PATHS = 3
_CHECK = 20  # width of its formulas, in the height of the text; narrower they would shrink


class WeightTab(QWidget):
    """The weight to choose; its derivative in two ways, Figure 9, the optimizer's tables.

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
        self.chooser = NodeChooser(study, weight=True)
        self.title, self._name = label(role="title"), label(role="quiet")
        self.check_lines, self.paths = FormulaLines(typesetter), FormulaLines(typesetter, 1.0)
        self.verdict = prose("text")
        self.fan = FanView()
        self.optimizer = QComboBox()
        self.optimizer.setAccessibleName(tr("Optimizer"))
        self.optimizer.addItems(list(OPTIMIZER_CHOICES))
        self._settings = label(role="quiet")
        self.step, self.table = CopyableTable(tr("The step")), CopyableTable(tr("The layer's step"))
        self._arrange()
        for each in (self.check_lines, self.paths, self.step, self.table):
            each.copied.connect(self.copied)
        self.optimizer.textActivated.connect(self._choose_optimizer)
        study.subject_changed.connect(self.show_weight)
        study.position_changed.connect(self.show_weight)
        self.show_weight()

    @property
    def parameter(self) -> Parameter:
        """The weight or bias that is shown."""
        return self._study.position.parameter_in(self._study.example)

    @property
    def check(self) -> Check:
        """Its derivative, found in two ways."""
        return check(self._study.example, self.parameter)

    @property
    def parts(self) -> dict[str, QWidget]:
        """What a tour can frame."""
        return {
            "choice": self.chooser,
            "check": self.check_lines,
            "fan": self.fan,
            "step": self.step,
            "table": self.table,
        }

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self.check_lines.setMinimumWidth(_CHECK * type_.text)
        for part in (self.check_lines, self.paths, self.fan):
            part.set_look(theme, type_)
        for table in (self.step, self.table):
            table.view.fit()

    def _arrange(self) -> None:
        checked = column(
            prose("heading", tr("Checked by nudging it: central differences in float64")),
            6,
            self.check_lines,
            8,
            self.verdict,
        )
        checked.addStretch(1)
        ways = column(
            label(tr("All its ways to the loss (Fig. 9)"), "heading"), 6, self.fan, 6, self.paths
        )
        ways.setStretch(2, 1)
        upper = FoldingLayout(checked, ways, stretches=(2, 3), spacing=32)
        steps = row(
            label(tr("Its next step by"), "heading"),
            self.optimizer,
            8,
            self._settings,
            None,
            spacing=6,
        )
        whole = column(upper, 18, steps, 8, self.step, 16, self.table)
        whole.addStretch(1)
        named = column(self.title, 2, self._name)
        head = FoldingLayout(named, self.chooser, stretches=(1, 0), spacing=24)
        page = column(head, 12, scrolling(whole))
        head.setContentsMargins(SCROLL_MARGIN, 0, SCROLL_MARGIN, 0)
        page.setContentsMargins(16 - SCROLL_MARGIN, 16, 16 - SCROLL_MARGIN, 16)
        self.setLayout(page)

    # slots

    @Slot()
    def show_weight(self) -> None:
        """Show what the study is at."""
        position = self._study.position
        if position.tab != "weight":
            return
        parameter, checked = self.parameter, self.check
        depth = self._study.example.depth
        said = tr("A bias of {layer}") if parameter.i is None else tr("A weight of {layer}")
        self.title.setText(said.format(layer=layer_words(parameter.layer, depth)))
        self._name.setText(f"{parameter.symbol.text}: {_ends(parameter, depth)}")
        self.setAccessibleName(parameter.named(depth))
        ways = fan(self._study.example, parameter, _PATHS)
        self.verdict.setText(checked.description + _rounded(ways.gradient, checked.analytic))
        self.setAccessibleDescription(f"{checked.description}\n{ways.description}")
        self.fan.show_fan(ways)
        self.paths.show_formulas([path.formula for path in ways.paths])
        self.check_lines.show_formulas(checked.lines)
        self._show_step()

    def _show_step(self) -> None:
        position = self._study.position
        update = self._study.subject.step_of(position.optimizer)
        self.optimizer.setCurrentText(position.optimizer)
        self._settings.setText(",  ".join(each.text for each in settings(update.optimizer)))
        self.step.show_table(weight_table(update, self.parameter))
        self.table.show_table(layer_table(update, position.layer))

    @Slot(str)
    def _choose_optimizer(self, name: str) -> None:
        self._study.go(optimizer=name)


def _ends(parameter: Parameter, depth: int) -> str:
    """Return which nodes it belongs to; the layer is in the title."""
    if parameter.i is None:
        return tr("of node {number}", number=counted(parameter.j))
    return tr(
        "from node {source} of {below} to node {number}",
        source=counted(parameter.i),
        below=layer_words(parameter.layer - 1, depth),
        number=counted(parameter.j),
    )


def _rounded(own: float, analytic: float) -> str:
    """Return why the network's own derivative looks different, where it does."""
    if short(own) == short(analytic):
        return ""
    said = tr("The network itself counts with fewer figures, in float32: {number}.")
    return " " + said.format(number=short(own))
