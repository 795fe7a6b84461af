"""The few small widgets that the panels are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)


def label(text: str = "", role: str = "") -> QLabel:
    """Return a label; its role is what the style sheet knows it by."""
    result = QLabel(text)
    result.setProperty("role", role)
    result.setTextFormat(Qt.TextFormat.PlainText)
    return result


def button(text: str, role: str, tip: str) -> QPushButton:
    """Return a button that the keyboard reaches and the mouse leaves the focus alone with."""
    result = QPushButton(text)
    result.setProperty("role", role)
    result.setToolTip(tip)
    result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return result


def rule() -> QFrame:
    """Return a hairline."""
    result = QFrame()
    result.setProperty("role", "rule")
    return result


def column(*parts: QWidget | QLayout | int, spacing: int = 0) -> QVBoxLayout:
    """Return parts one under the other; a number is a gap of so many pixels."""
    result = QVBoxLayout()
    _fill(result, parts, spacing)
    return result


def row(*parts: QWidget | QLayout | int | None, spacing: int = 8) -> QHBoxLayout:
    """Return parts side by side; None takes what room is left."""
    result = QHBoxLayout()
    _fill(result, parts, spacing)
    return result


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and have it look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _fill(layout: QBoxLayout, parts: tuple, spacing: int) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
