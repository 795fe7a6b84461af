"""Letters with a hat, m̂ and v̂, which are no characters of their own."""

from __future__ import annotations

from PySide6.QtGui import QFont


def hatted(font: QFont) -> QFont:
    """Return a font that puts the hats where they belong.

    Shaping, Qt lifts them out of the line with DejaVu Sans, and m̂ looks like m.
    """
    result = QFont(font)
    result.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)
    return result
