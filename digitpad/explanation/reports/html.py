"""Pages that stand alone: templates from resources/reports, filled in by Jinja."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from digitpad import __version__
from digitpad.assets import resource
from digitpad.explanation.formulas.formula import Formula
from digitpad.explanation.formulas.numerals import exact, percent, short
from digitpad.explanation.formulas.typesetting import typeset
from digitpad.explanation.reports.heatmap import scale_strip


def render(template: str, **values: Any) -> str:
    """Return a template of resources/reports filled in; text is escaped, formulas are typeset."""
    environment = Environment(
        loader=FileSystemLoader(resource("reports")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"typeset": _typeset, "short": short, "exact": exact, "percent": percent}
    environment.globals |= {"version": __version__, "scale_strip": scale_strip}
    return environment.get_template(template).render(**values)


def _typeset(formula: Formula, size: float = 19.0) -> Markup:
    """Return a formula as SVG that tells its numbers in full under the pointer."""
    return Markup('<span class="formula" title="{}">{}</span>').format(
        formula.exact, Markup(typeset(formula, size=size))
    )
