"""What digitpad is, which version, and whose work it rests on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from digitpad import __version__
from digitpad.gui.widgets.basic import button, column, label, row
from digitpad.gui.widgets.keys import bind
from digitpad.gui.widgets.words.translation import tr, translatable

_WIDTH = 560  # pixels
SOURCES = {
    translatable("The essay"): "James Huang, Math Behind Digital Handwritten Recognition",
    "MNIST": "Y. LeCun, C. Cortes and C. Burges, from NIST's Special Databases 1 and 3. "
    "CC BY-SA 3.0",
    "UNIPEN train_r01_v07": "International Unipen Foundation, 1999. CC BY 4.0, "
    "DOI 10.5281/zenodo.1195803",
    "Pen-Based Recognition of Handwritten Digits": "E. Alpaydin and F. Alimoglu, 1998, "
    "UCI Machine Learning Repository. CC BY 4.0",
    "Inter": "The Inter Project Authors, rsms.me/inter. SIL Open Font License 1.1",
}


class AboutWindow(QDialog):
    """Version, licence and sources, to be read and copied.

    Parameters
    ----------
    parent : QWidget
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About digitpad"))
        lines = [label(f"digitpad {__version__}", "title")]
        lines += [label(tr("A pad for amounts, and the small network that reads them"))]
        lines += [label(tr("MIT licence. Nothing is sent anywhere; it works offline."), "quiet")]
        for name, source in SOURCES.items():
            lines += [label(tr(name), "heading"), label(source, "quiet")]
        for line in lines:
            line.setWordWrap(True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = button(tr("Close"), "main", tr("Close this window"))
        close.clicked.connect(self.accept)
        layout = column(*lines[:3], 12, *lines[3:], 16, spacing=4)
        layout.addLayout(row(None, close))
        layout.setContentsMargins(24, 20, 24, 20)
        self.setLayout(layout)
        self.setFixedSize(_WIDTH, layout.heightForWidth(_WIDTH))
        bind("close", self, self.accept)

    @property
    def shown(self) -> str:
        """All that it says."""
        return "\n".join(SOURCES) + f"\n{__version__}"
