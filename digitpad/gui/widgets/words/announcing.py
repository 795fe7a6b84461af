"""What a screen reader says by itself, without being asked: `QAccessibleAnnouncementEvent`."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Have screen readers say something.

    Parameters
    ----------
    widget : QWidget
        What it is about.
    text : str
    at_once : bool
        Whether what is being said is interrupted for it.
    """
    politeness = QAccessible.AnnouncementPoliteness
    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)
