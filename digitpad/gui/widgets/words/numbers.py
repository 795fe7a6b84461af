"""Numbers and times in the form of the window's language."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from PySide6.QtCore import QDateTime, QLocale

from digitpad.gui.widgets.words.translation import tr


def whole(count: int) -> str:
    """Return a count, its thousands set apart."""
    return QLocale().toString(count)


def decimal(value: float, places: int) -> str:
    """Return a number with so many decimal places."""
    return QLocale().toString(float(value), "f", places)


def money(currency: str, value: Decimal) -> str:
    """Return an amount with all its places, its thousands set apart: ``€1,250.50``."""
    marks = {",": QLocale().groupSeparator(), ".": QLocale().decimalPoint()}
    return f"{currency}{f'{value:,f}'.translate(str.maketrans(marks))}"


def shortest(value: float, figures: int = 6) -> str:
    """Return a number with no more figures than it needs."""
    return QLocale().toString(float(value), "g", figures)


def percentage(share: float, places: int = 1) -> str:
    """Return a share of 1 in percent."""
    return in_percent(decimal(100 * share, places))


def in_percent(number: str) -> str:
    """Return a number that was written out with the sign for percent."""
    return tr("{number} %", number=number)


def moment(when: datetime) -> str:
    """Return a day and the time of day, as the clock on the wall has it."""
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return QLocale().toString(local, tr("dd MMM yyyy, HH:mm"))
