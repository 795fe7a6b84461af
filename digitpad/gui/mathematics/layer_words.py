"""What the essay calls the layers, in the language of the window."""

from __future__ import annotations

from digitpad.gui.widgets.words.translation import tr


def layer_words(layer: int, depth: int) -> str:
    """Return what a layer is called in a sentence."""
    if layer == 0:
        return tr("the input")
    return tr("layer O, the output") if layer == depth else tr("layer H{number}", number=layer)


def layer_choice(layer: int, depth: int) -> str:
    """Return what a layer is called in a list of layers."""
    return tr("O, the output") if layer == depth else tr("H{number}", number=layer)
