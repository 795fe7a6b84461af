"""The words that users see, in their language. English is the source; what is not known stays so.

`digitpad.gui.translations` finds every text given to `tr` and `translatable` in the code.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """Return a text in the language of the window.

    A plain function, since more tables and helpers have words than QObjects do, and a word
    that stands in several windows is translated once.

    Parameters
    ----------
    text : str
        A literal, or what was marked by `translatable`.
    comment : str
        Tells apart equal texts of another meaning.
    n : int
        A count, which chooses the plural and stands for ``%Ln``. Only after a comment, if an
        empty one, do Qt's tools know it for a plural.
    **values
        What stands for the ``{placeholders}``.
    """
    said = QCoreApplication.translate("", text, comment, n)
    return said.format(**values) if values else said


def translatable(text: str) -> str:
    """Mark a text of a table that is made on import, before there is a language; `tr` gives it."""
    return text
