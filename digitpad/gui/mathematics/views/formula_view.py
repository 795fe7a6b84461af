"""Typeset formulas as widgets: pictures with a text equivalent and their numbers in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from digitpad.explanation.formulas.formula import Formula
from digitpad.gui.mathematics.views.typesetter import TypesetFormula, Typesetter
from digitpad.gui.widgets.theme import LIGHT, Theme, TypeScale
from digitpad.gui.widgets.words.translation import tr

_LARGER = 1.3  # formulas to text: their indices must be legible too
_MARGIN = 4


class FormulaView(QWidget):
    """One formula; its text until it is typeset.

    A click brings the keyboard here. Ctrl+C, or the context menu, copies its text with every
    number in full.

    Parameters
    ----------
    typesetter : Typesetter
    larger : float
        Size of the letters, in that of the text.
    """

    copied = Signal(str)  # what was copied, in words

    def __init__(self, typesetter: Typesetter, larger: float = _LARGER) -> None:
        super().__init__()
        self.formula: Formula | None = None
        self._typesetter, self._larger = typesetter, larger
        self._renderer: QSvgRenderer | None = None
        self._latest_height: int | None = None
        self._setting: TypesetFormula | None = None
        self._theme, self._size = LIGHT, TypeScale().text * larger
        typesetter.finished.connect(self._take)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        copying = QAction(tr("Copy with all digits"), self)
        copying.triggered.connect(self.copy)
        self.addAction(copying)

    @property
    def is_set(self) -> bool:
        """Whether the formula is typeset yet."""
        return self._renderer is not None

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._theme, self._size = theme, type_.text * self._larger
        self._ask()

    def show_formula(self, formula: Formula) -> None:
        """Show a formula."""
        self.formula = formula
        self.setToolTip(formula.exact)
        self.setAccessibleName(formula.text)
        self.setAccessibleDescription(formula.exact)
        self._ask()

    def sizeHint(self) -> QSize:
        """Return the height of the formula, which shrinks to the width there is.

        Until it is set that of the one before, or its text's: with other numbers it mostly stays,
        and nothing around it has to move.
        """
        return QSize(0, self._latest_height or round(1.6 * self._size))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the formula, no wider than the widget; a frame where the keyboard is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QColor(self._theme.accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        if self._renderer is not None:
            self._renderer.render(painter, self._place(self._renderer))
        elif self.formula:
            painter.setPen(QColor(self._theme.faint))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self.formula.text)

    def event(self, event: QEvent) -> bool:
        """Claim the keys for copying before the window does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        self.update()
        super().focusOutEvent(event)

    def _ask(self) -> None:
        if self.formula is None:
            return
        self._setting = TypesetFormula(self.formula, self._size, self._theme.text)
        self._render(self._typesetter.ask(self._setting))

    def _render(self, svg: str | None) -> None:
        self._renderer = None if svg is None else QSvgRenderer(QByteArray(svg.encode()))
        if self._renderer is not None:
            height = self._renderer.defaultSize().height() + 2 * _MARGIN
            if height != self._latest_height:
                self._latest_height = height
                self.updateGeometry()
        self.update()

    def _place(self, renderer: QSvgRenderer) -> QRectF:
        size = renderer.defaultSize()
        scale = min(1.0, (self.width() - 2 * _MARGIN) / max(1, size.width()))
        height = size.height() * scale
        return QRectF(_MARGIN, (self.height() - height) / 2, size.width() * scale, height)

    # slots

    @Slot()
    def copy(self) -> None:
        """Copy the text with every number in full."""
        if self.formula:
            QGuiApplication.clipboard().setText(self.formula.exact)
            self.copied.emit(tr("Copied the formula with all its digits"))

    @Slot(object, str)
    def _take(self, setting: TypesetFormula, svg: str) -> None:
        if setting == self._setting and self._renderer is None:
            self._render(svg)


class FormulaLines(QWidget):
    """Formulas one under the other.

    Parameters
    ----------
    typesetter : Typesetter
    larger : float
        Size of the letters, in that of the text.
    """

    copied = Signal(str)  # what was copied, in words

    def __init__(self, typesetter: Typesetter, larger: float = _LARGER) -> None:
        super().__init__()
        self._typesetter, self._larger = typesetter, larger
        self._look = LIGHT, TypeScale()
        self.views: list[FormulaView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._add()  # at once: it stands where Tab comes to all lines

    @property
    def formulas(self) -> tuple[Formula, ...]:
        """What is shown."""
        return tuple(view.formula for view in self.views if view.isVisibleTo(self) and view.formula)

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        self._look = theme, type_
        for view in reversed(self.views):
            view.set_look(theme, type_)

    def show_formulas(self, formulas: Sequence[Formula]) -> None:
        """Show these, and no others."""
        while len(self.views) < len(formulas):
            self._add()
        for view in self.views[len(formulas) :]:
            if view.hasFocus() and formulas:  # or Qt passes it on, to a map that eats the arrows
                self.views[len(formulas) - 1].setFocus()
            view.hide()
        # The typesetter begins with what it is asked for last: the first line.
        for view, formula in reversed(list(zip(self.views, formulas, strict=False))):
            view.show_formula(formula)
            view.show()

    def _add(self) -> None:
        view = FormulaView(self._typesetter, self._larger)
        view.set_look(*self._look)
        view.copied.connect(self.copied)
        self._column.addWidget(view)
        if self.views:  # Tab leads from line to line, not to new ones last of all
            QWidget.setTabOrder(self.views[-1], view)
        self.views.append(view)
