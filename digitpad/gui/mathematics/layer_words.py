"""What the essay calls the layers, and how shares are written, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from digitpad.explanation.formulas.numerals import Number, percent
from digitpad.gui.widgets.words.numbers import in_percent
from digitpad.gui.widgets.words.translation import tr


def layer_words(layer: int, depth: int) -> str:
    """Return what a layer is called in a sentence."""
    if layer == 0:
        return tr("the input")
    return tr("layer O, the output") if layer == depth else tr("layer H{number}", number=layer)


def layer_choice(layer: int, depth: int) -> str:
    """Return what a layer is called in a list of layers."""
    return tr("O, the output") if layer == depth else tr("H{number}", number=layer)


def share(p: Number) -> str:
    """Return a probability as `percent` does, in the form of the window's language."""
    number = percent(p).removesuffix(" %")
    return in_percent(number.replace(".", QLocale().decimalPoint()))
