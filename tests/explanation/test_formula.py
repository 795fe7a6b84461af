"""Formulas in three notations, and as pictures."""

import re
import xml.etree.ElementTree as ET
from functools import cache

import numpy as np
import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from digitpad.explanation.backward import backward_pages
from digitpad.explanation.check import check
from digitpad.explanation.fan import fan
from digitpad.explanation.formulas import notation as say
from digitpad.explanation.formulas.formula import fraction, number, plain, symbol, words
from digitpad.explanation.formulas.typesetting import typeset
from digitpad.explanation.forward import forward_pages
from digitpad.explanation.parameter import Parameter
from digitpad.explanation.terms import rows, settings
from digitpad.explanation.update import Update
from digitpad.network.optimizers import OPTIMIZERS, Adam


def test_pieces_join_in_every_notation():
    joined = "x = " + number(np.float32(-0.0451234)) + plain(r" \cdot ", "·") + symbol("z", 1, "3")
    assert joined.latex == r"x = {-}0.0451 \cdot z_{3}^{(1)}"
    assert joined.text == "x = −0.0451·z₃⁽¹⁾"
    assert joined.exact == "x = -0.0451234·z₃⁽¹⁾"


def test_factors_that_need_brackets_have_them():
    assert number(-2.0, factor=True).text == "(−2.00)"
    assert number(2e-7, factor=True).text == "(2.00×10⁻⁷)"
    assert number(2.0, factor=True).text == "2.00"


def test_the_essays_names():
    assert say.w(1, "2", "3").text == "w₂,₃⁽¹⁾"
    assert say.a(0, "7").text == "x₇"
    assert say.by(say.z(3, "j")).text == "∂C/∂zⱼ⁽³⁾"
    assert fraction(plain("a"), plain("b")).latex == r"\frac{a}{b}"


def test_words_are_escaped_for_latex():
    assert words("100 % of a_b").latex == r"\text{100 \% of a\_b}"


def test_softmax_is_no_function_of_one_number():
    with pytest.raises(ValueError, match="softmax"):
        say.function("softmax", plain("z"))


class TestTypeset:
    def test_svg_with_its_text_equivalent(self):
        svg = typeset(symbol("z", 1, "3") + " < " + number(0.5), size=24, colour="#123456")
        root = ET.fromstring(svg)
        assert root.get("role") == "img"
        assert root.get("aria-label") == "z₃⁽¹⁾ < 0.500"
        assert "#123456" in svg

    def test_size(self):
        small, large = (
            float(ET.fromstring(typeset(plain("z"), size=s)).get("height", 0)) for s in (10, 40)
        )
        assert large > 2.5 * small

    def test_what_cannot_be_typeset(self):
        with pytest.raises(ValueError, match="cannot be typeset"):
            typeset(plain(r"\frac{a}{"))

    def test_qt_draws_it(self, qapp):
        svg = typeset(plain(r"\frac{1}{2}"), colour="#000000")
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        assert renderer.isValid()
        image = QImage(renderer.defaultSize(), QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        inked = sum(
            image.pixelColor(x, y).alpha() > 128
            for x in range(image.width())
            for y in range(image.height())
        )
        assert inked > 40


def every_formula(example):
    for page in (*forward_pages(example), *backward_pages(example)):
        yield page.formula
        yield from page.lines
    for parameter in (Parameter(1, 300, 2), Parameter(1, None, 2), Parameter(example.depth, 1, 1)):
        yield from check(example, parameter).lines
        yield from (path.formula for path in fan(example, parameter).paths)
        for kind in (*OPTIMIZERS.values(), lambda: Adam(epsilon_form="framework")):
            update = Update.first(example, kind())
            yield from (row.formula for row in rows(update, parameter))
            yield from settings(update.optimizer)


def test_every_formula_can_be_typeset_and_has_a_text(any_example):
    formulas = set(every_formula(any_example))
    assert len(formulas) > 50
    for formula in formulas:
        assert formula.text.strip()
        assert "\\" not in formula.text + formula.exact
    shapes = {re.sub(r"\d+(\.\d+)?", "7", formula.latex) for formula in formulas}
    assert all(is_outlined(shape) for shape in shapes)  # other numbers make no other formula


@cache
def is_outlined(shape: str) -> bool:
    """Whether a formula can be typeset; most are those of other examples, too."""
    return "<path" in typeset(plain(shape))
