"""A dialog that opens as large as what is in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from digitpad.gui.widgets.window_size import room_for


class FittingDialog(QDialog):
    """As large as what is in it; Qt gives a window two thirds of the screen at most."""

    def setVisible(self, visible: bool) -> None:
        """Take the size that its layout asks for before it is seen first."""
        if visible and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            for part in self.findChildren(QWidget):
                part.ensurePolished()
            self.resize(self.sizeHint().boundedTo(room_for(self)))
        super().setVisible(visible)
