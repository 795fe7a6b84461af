"""The family that comes with digitpad is the one that is seen, and has all that is written."""

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QRawFont

from digitpad.gui.app.preferences.appearance import dress
from digitpad.gui.widgets.fonts import FONT_FAMILY, use_fonts
from digitpad.gui.widgets.theme import LIGHT, TypeScale
from docs.subset_fonts import written

WEIGHTS = [QFont.Weight.Normal, QFont.Weight.DemiBold]
OF_FORMULAS = set("ᴸᵀ∇⊙⋮⋯")  # typeset, or written in what the system has


def font_of(qapp, weight, pixels=16):
    font = QFont(qapp.font())
    font.setWeight(weight)
    font.setPixelSize(pixels)
    return font


def test_windows_are_written_in_it_whatever_the_system_has(qapp):
    use_fonts(qapp)  # once more changes nothing
    dress(qapp, LIGHT, TypeScale())
    assert QFontInfo(qapp.font()).family() == FONT_FAMILY
    assert qapp.font().families().count(FONT_FAMILY) == 1


@pytest.mark.parametrize("weight", WEIGHTS)
def test_it_has_both_weights(qapp, weight):
    raw = QRawFont.fromFont(font_of(qapp, weight))
    assert (raw.familyName(), raw.weight()) == (FONT_FAMILY, weight)


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("pixels", [15, 16, 22, 52])
def test_figures_are_of_one_width(qapp, weight, pixels):
    metrics = QFontMetricsF(font_of(qapp, weight, pixels))
    widths = [metrics.horizontalAdvance(figure) for figure in "0123456789"]
    assert max(widths) - min(widths) < 0.1  # pixels


@pytest.mark.parametrize("weight", WEIGHTS)
def test_it_has_all_that_windows_write(qapp, weight):
    raw = QRawFont.fromFont(font_of(qapp, weight))
    letters = {chr(code) for code in written()} - OF_FORMULAS
    missing = {c for c in letters if c.isprintable() and not raw.supportsCharacter(ord(c))}
    assert missing == set()
