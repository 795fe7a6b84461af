"""Forward and backward as one walk, a step at a time."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from digitpad.explanation.cell_layout import Index
from digitpad.explanation.guide.steps import cell_name, forward_count, letter, makers_at
from digitpad.explanation.page import Page, PageMaker
from digitpad.gui.mathematics.study import Study
from digitpad.gui.mathematics.tabs.step_list import StepList
from digitpad.gui.mathematics.views.folding import FoldingLayout
from digitpad.gui.mathematics.views.formula_view import FormulaLines
from digitpad.gui.mathematics.views.map_panel import DIGIT_NAMES, MapPanel, prose
from digitpad.gui.mathematics.views.scrolling import SCROLL_MARGIN, scrolling
from digitpad.gui.mathematics.views.typesetter import Typesetter
from digitpad.gui.widgets.basic import button, column, label, row
from digitpad.gui.widgets.keys import bind
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.words.numbers import whole
from digitpad.gui.widgets.words.translation import tr, translatable

_LIST, _LINE = 17, 42  # width of the list, and of lines of prose, in the height of the text


class WalkTab(QWidget):
    """The list of steps; beside it the step's formula, its numbers, its map, its meaning.

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
        self._makers: tuple[PageMaker, ...] = ()
        self._page: Page | None = None
        self._listed: tuple[object, ...] = ()
        self._listed_label = 0
        self._usual_width = 0
        self.list = StepList()
        self.back = button(tr("◀  Back"), "", tr("The step before (←, Page Up)"))
        self.next = button(tr("Next  ▶"), "main", tr("The next step (→, Page Down)"))
        self._title, self._equation = prose("title"), label(role="tag")
        self.formula, self.lines = FormulaLines(typesetter, 1.5), FormulaLines(typesetter)
        self.map = MapPanel(tr("The numbers"), QSize(330, 150))
        self.note, self.erratum = prose("text"), prose("slip")
        self._neuron = button(tr("This neuron"), "", tr("Look at the marked node alone"))
        self._weight = button(tr("This weight"), "", tr("Look at the marked weight alone"))
        self._arrange()
        self._connect()
        self.show_step()

    @property
    def page(self) -> Page:
        """The step that is shown."""
        assert self._page is not None
        return self._page

    @property
    def parts(self) -> dict[str, QWidget]:
        """What a tour can frame."""
        return {
            "steps": self.list,
            "formula": self.formula,
            "numbers": self.lines,
            "map": self.map,
            "meaning": self.note,
        }

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._usual_width = _LIST * type_.text
        self._widen()
        self._words.setMaximumWidth(_LINE * type_.text)
        for part in (self.lines, self.formula, self.map):
            part.set_look(theme, type_)

    def _widen(self) -> None:
        """Have the list show its steps whole, whatever the language."""
        self._side.setFixedWidth(max(self._usual_width, self.list.wanted_width))

    def _arrange(self) -> None:
        self._side = QWidget()
        self._side.setLayout(column(self.list, 12, row(self.back, self.next)))
        head = row(self._title, self._equation, spacing=12)
        head.setStretch(0, 1)
        head.setAlignment(self._equation, Qt.AlignmentFlag.AlignTop)
        actions = row(self._neuron, self._weight, None)
        self._words = QWidget()
        self._words.setLayout(column(self.note, 10, self.erratum, 12, actions))
        beside = row(self._words)
        beside.setStretch(0, 1)
        beside.addStretch(0)  # what is more than a line of prose may have
        words = column(beside)
        words.addStretch(1)
        below = FoldingLayout(
            self.map, words, stretches=(3, 2), spacing=28, useful=self.map.width_at
        )
        numbers = label(tr("With this digit's numbers"), "heading")
        whole = column(head, 6, self.formula, 10, numbers, 8, self.lines, 14, below)
        whole.setStretch(8, 1)
        self._scroll: QScrollArea = scrolling(whole)
        sides = row(self._side, self._scroll, spacing=24)
        sides.setContentsMargins(16, 16, 16 - SCROLL_MARGIN, 16)
        self.setLayout(sides)

    def _connect(self) -> None:
        self._study.subject_changed.connect(self.show_step)
        self._study.position_changed.connect(self.show_step)
        self.list.step_chosen.connect(self._walk_to)
        self.map.chosen.connect(self._choose)
        self.back.clicked.connect(self._step_back)
        self.next.clicked.connect(self._step_on)
        self._neuron.clicked.connect(self._open_neuron)
        self._weight.clicked.connect(self._open_weight)
        bind("walk_back", self, self._step_back, near=True)
        bind("walk_on", self, self._step_on, near=True)
        for each in (self.formula, self.lines):
            each.copied.connect(self.copied)

    def _list(self) -> None:
        """List all steps, if others than before; with another label the loss has another title."""
        example, loss = self._study.example, forward_count(self._study.example)
        kinds = example.network.sizes, example.network.activations, example.loss
        if kinds != self._listed:
            self._listed = kinds
            self.list.show_steps([make() for make in self._makers], loss)
            self._widen()
        elif example.label != self._listed_label:
            self.list.retitle(loss, self._makers[loss]().title)
        self._listed_label = example.label

    def _show_words(self, page: Page) -> None:
        self._title.setText(page.title)
        self._equation.setText(tr("Essay {equation}", equation=page.equation))
        self._equation.setVisible(bool(page.equation))
        self._equation.setAccessibleName(tr("In the essay {equation}", equation=page.equation))
        self.note.setText(page.note)
        self.erratum.setText(tr("In the essay: {erratum}", erratum=page.erratum))
        self.erratum.setVisible(bool(page.erratum))
        self._neuron.setVisible(page.kind != "x")
        self._weight.setVisible(page.kind != "C")
        self.setAccessibleName(page.title)
        self.setAccessibleDescription(page.description)

    def _show_map(self, page: Page) -> None:
        example = self._study.example
        loss = page.kind == "C"
        values = example.a(example.depth) if loss else page.values
        focus = (example.label,) if loss else page.focus
        said = _OUTPUTS if loss else _PIXELS if page.kind == "x" else _TITLES[values.ndim]
        title = tr(said, quantity=letter(page), count=whole(values.size))
        self.map.show_values(
            values,
            lambda index: cell_name(page, index),
            signed=page.signed and not loss,
            focus=focus,
            title=title,
            names=DIGIT_NAMES if page.layer == example.depth and values.ndim == 1 else (),
        )

    # slots

    @Slot()
    def show_step(self) -> None:
        """Show what the study is at."""
        position = self._study.position
        if position.tab != "walk":
            return
        self._makers = makers_at(self._study.example, position)
        last = len(self._makers) - 1
        step = min(position.step, last)
        self._page = page = self._makers[step]()
        self._list()
        self.list.mark(step)
        self.back.setEnabled(position.step > 0)
        self.next.setEnabled(position.step < last)
        self._show_words(page)
        self._show_map(page)
        self.lines.show_formulas(page.lines)
        self.formula.show_formulas([page.formula])

    @Slot(int)
    def _walk_to(self, step: int) -> None:
        self._study.go(step=step)

    @Slot()
    def _step_back(self) -> None:
        if self.back.isEnabled():
            self._study.go(step=self._study.position.step - 1)

    @Slot()
    def _step_on(self) -> None:
        if self.next.isEnabled():
            self._study.go(step=self._study.position.step + 1)

    @Slot(object)
    def _choose(self, index: Index) -> None:
        """Write out the numbers of the cell that was clicked."""
        page = self.page
        if page.kind == "x":
            self._study.go(layer=1, source=index[0], bias=False)
        elif page.kind == "dC_dW":
            self._study.go(layer=page.layer, source=index[0], node=index[1], bias=False)
        else:
            self._study.go(layer=page.layer, node=index[0], source=None, bias=page.kind == "dC_db")

    @Slot()
    def _open_neuron(self) -> None:
        self._keep_marked()
        self._study.go(tab="neuron")

    @Slot()
    def _open_weight(self) -> None:
        self._keep_marked()
        self._study.go(tab="weight")

    def _keep_marked(self) -> None:
        self._choose(self.map.map.focus_index)


_OUTPUTS = translatable("The ten outputs")
_PIXELS = translatable("{quantity}: {count} numbers, a cell for each pixel")
_TITLES = {
    1: translatable("{quantity}: {count} numbers, a cell for each node"),
    2: translatable("{quantity}: {count} numbers, a tile per node, a cell per input"),
}
