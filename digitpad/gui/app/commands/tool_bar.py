"""The tool bar: what it holds, and how it makes do with little room."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from digitpad.gui.app.commands.actions import Actions
from digitpad.gui.app.commands.table import BAR, BAR_MENUS
from digitpad.gui.widgets.icons import icon
from digitpad.gui.widgets.mnemonics import plain_text
from digitpad.gui.widgets.theme import Theme, TypeScale
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.translation import tr

_SLACK = 4  # pixels: words are not as wide together as one by one
_LEAST_NAME = 8  # letters, about, of whose weights they are: the rest where there is room


class ToolBar(QToolBar):
    """Words beside the icons where there is room, else icons alone.

    Parameters
    ----------
    actions : Actions
    menus : mapping of str to QMenu
        The window's, by their names: some stand in the bar, too.
    """

    def __init__(self, actions: Actions, menus: Mapping[str, QMenu]) -> None:
        super().__init__(tr("Tools"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._drawn = [actions[name] for name in BAR if name]
        for name in BAR:
            if name is None:
                self.addSeparator()
                continue
            self.addAction(actions[name])
            self.widgetForAction(actions[name]).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for name, menu in BAR_MENUS.items():
            self._add_arrow(actions[name], menus[menu])
        self.addWidget(_spring())
        self._weights = self._add_menu(tr("Weights"), menus["Weights"])
        self.weights_shown, self._wide = "", 0

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        size = round(1.25 * type_.text)
        self.setIconSize(QSize(size, size))
        for action in self._drawn:
            action.setIcon(icon(action.objectName(), theme, size))
            # Qt has no other way to a wider gap
            action.setIconText(f" {plain_text(action).removesuffix('…')}")
        self._measure()

    def show_profile(self, profile: str | None) -> None:
        """Show which weights are in use; None are those of a run of the lab."""
        name = tr("from the lab") if profile is None else labels.profile(profile)
        if name != self.weights_shown:
            self.weights_shown = name
            self._weights.setToolTip(tr("Weights: {name}", name=name))
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop or bring back the words."""
        super().resizeEvent(event)
        self._fit()

    def _measure(self) -> None:
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._name_weights()
        self._wide = self.sizeHint().width()
        self._fit()

    def _fit(self) -> None:
        words, icons = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            Qt.ToolButtonStyle.ToolButtonIconOnly,
        )
        style = words if self._wide <= self.width() else icons
        if style != self.toolButtonStyle():
            self.setToolButtonStyle(style)
        self._name_weights()
        self._name_weights(max(self.width() - self.sizeHint().width() - _SLACK, 0))

    def _name_weights(self, more: int = 0) -> None:
        """Show whose weights they are, as far as the least room goes and so many pixels more."""
        metrics, right = self._weights.fontMetrics(), Qt.TextElideMode.ElideRight
        room = _LEAST_NAME * metrics.averageCharWidth() + more
        name = metrics.elidedText(self.weights_shown, right, room)
        self._weights.setText(tr("Weights: {name}", name=name).replace("&", "&&"))

    def _add_arrow(self, action: QAction, menu: QMenu) -> None:
        """Give the button of an action an arrow that opens a menu."""
        button = self.widgetForAction(action)
        assert isinstance(button, QToolButton)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _add_menu(self, name: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(button)
        return button


def _spring() -> QWidget:
    spring = QWidget()
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring
