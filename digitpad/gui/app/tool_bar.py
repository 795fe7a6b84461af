"""The tool bar: what it holds, and how it makes do with little room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from digitpad.gui.app.actions import Actions
from digitpad.gui.widgets.icons import icon
from digitpad.gui.widgets.theme import Theme, TypeScale

_DOWN = "▾"


class ToolBar(QToolBar):
    """Words beside the icons where there is room, else icons alone.

    Parameters
    ----------
    actions : Actions
    """

    def __init__(self, actions: Actions) -> None:
        super().__init__("Tools")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._drawn = [
            *(actions.new, actions.open, actions.save),
            *(actions.undo, actions.redo, actions.clear),
            *(actions.pen, actions.eraser),
        ]
        for i, action in enumerate(self._drawn):
            if i in (3, 6):
                self.addSeparator()
            self.addAction(action)
            self._button(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(_spring())
        self._weights = self._add_menu("Weights", _weights_menu(self, actions))
        self._view = self._add_menu("View", _view_menu(self, actions))
        self._wide = 0

    def set_look(self, theme: Theme, type_: TypeScale) -> None:
        """Take other colours and sizes."""
        size = round(1.25 * type_.text)
        self.setIconSize(QSize(size, size))
        for action in self._drawn:
            action.setIcon(icon(action.data(), theme, size))
            action.setIconText(f" {action.text()}")  # Qt has no other way to a wider gap
        self._measure()

    @property
    def weights_shown(self) -> str:
        """The name of the weights, as it is shown."""
        return self._weights.text().removeprefix("Weights: ").removesuffix(f" {_DOWN}")

    def show_weights(self, name: str) -> None:
        """Show which weights are in use."""
        text = f"Weights: {name} {_DOWN}"
        if text != self._weights.text():
            self._weights.setText(text)
            self._measure()

    def add_profile_menu(self, menu: QMenu) -> None:
        """Put a profile's menu under that of the weights, which it goes on from."""
        weights = self._weights.menu()
        weights.addSeparator()
        weights.addMenu(menu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop or bring back the words."""
        super().resizeEvent(event)
        self._fit()

    def _measure(self) -> None:
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
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

    def _add_menu(self, name: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setText(f"{name} {_DOWN}")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(button)
        return button

    def _button(self, action: QAction) -> QWidget:
        return self.widgetForAction(action)


def _spring() -> QWidget:
    spring = QWidget()
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring


def _weights_menu(parent: QWidget, actions: Actions) -> QMenu:
    menu = QMenu(parent)
    menu.addActions(actions.weights.actions())
    menu.addSeparator()
    menu.addAction(actions.open_weights)
    return menu


def _amounts_menu(parent: QWidget, actions: Actions) -> QMenu:
    menu = QMenu("Amounts", parent)
    menu.addActions(actions.borne.actions())
    menu.addSeparator()
    menu.addActions(actions.marks.actions())
    return menu


def _view_menu(parent: QWidget, actions: Actions) -> QMenu:
    menu = QMenu(parent)
    menu.addActions(actions.themes.actions())
    menu.addSeparator()
    menu.addActions([actions.network, actions.panel])
    menu.addSeparator()
    menu.addActions([actions.larger, actions.zoom_in, actions.zoom_out, actions.zoom_none])
    menu.addSeparator()
    menu.addActions([actions.mathematics, actions.lab])
    menu.addMenu(_amounts_menu(parent, actions))
    menu.addSeparator()
    menu.addActions([actions.full_screen, actions.shortcuts])
    return menu
