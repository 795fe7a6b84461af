"""The one family that all is written in, the same on every system; see resources/fonts."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from digitpad.assets import resource

FONT_FAMILY = "Inter of digitpad"
_FILES = "Inter-Regular.otf", "Inter-SemiBold.otf"


def use_fonts(app: QApplication) -> None:
    """Have the application write in the family; what it lacks comes from the system's."""
    if not QFontDatabase.hasFamily(FONT_FAMILY):
        for name in _FILES:
            QFontDatabase.addApplicationFont(str(resource("fonts") / name))
    font = QFont(app.font())
    font.setFamilies(list(dict.fromkeys([FONT_FAMILY, *font.families()])))
    app.setFont(font)
