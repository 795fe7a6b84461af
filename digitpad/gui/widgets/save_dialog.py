"""Where to write a file: the user is asked, and the name gets an ending where it has none."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from digitpad.gui.widgets.words.translation import tr

_ENDING = re.compile(r"\*([^\s*)]+)")


def ask_where_to_save(window: QWidget, title: str, suggested: str, kinds: str) -> Path | None:
    """Return where to write; None for nowhere.

    A name such as ``March 12.50`` has a suffix, but none that says what is in the file. What
    does not end as one of the kinds gets the ending of the one that was chosen. The dialog has
    asked about a file that is there only under the name as it was typed.

    Parameters
    ----------
    window : QWidget
        The dialogs' parent.
    title : str
    suggested : str
        A file's name, or its path.
    kinds : str
        As Qt has them: ``PNG (*.png);;SVG (*.svg)``.
    """
    name, kind = QFileDialog.getSaveFileName(window, title, suggested, kinds)
    if not name:
        return None
    endings = _ENDING.findall(kinds)
    if name.lower().endswith(tuple(endings)):
        return Path(name)
    path = Path(name + (_ENDING.findall(kind) or endings)[0])
    if path.exists() and not _may_replace(window, path):
        return ask_where_to_save(window, title, str(path), kinds)
    return path


def _may_replace(window: QWidget, path: Path) -> bool:
    buttons = QMessageBox.StandardButton
    question = QMessageBox(
        QMessageBox.Icon.NoIcon,
        "digitpad",
        tr("{name} is there already. Replace it?", name=path.name),
        buttons.Yes | buttons.No,
        window,
    )
    question.setDefaultButton(buttons.No)
    return question.exec() == buttons.Yes
