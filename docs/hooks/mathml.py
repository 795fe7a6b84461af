"""A hook for MkDocs: formulas become MathML, which browsers typeset without any script."""

from __future__ import annotations

import re
from html import unescape

from latex2mathml.converter import convert

_FORMULA = re.compile(r'<(span|div) class="arithmatex">\\[(\[](.*?)\\[)\]]</\1>', re.DOTALL)


def on_page_content(html: str, **_: object) -> str:
    """Return the page with every formula of Arithmatex's typeset."""
    return _FORMULA.sub(_typeset, html)


def _typeset(found: re.Match[str]) -> str:
    display = "block" if found[1] == "div" else "inline"
    return convert(unescape(found[2]), display=display)
