"""Figures of reports: Matplotlib in the pages' look, without its windows and global settings."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from digitpad.files import replacing

if TYPE_CHECKING:
    from matplotlib.figure import Figure

INK, QUIET, LINE = "#1d2329", "#585f67", "#dcd8ce"
LINE_COLOURS = ("#0d6b51", "#c25e00", "#2a6fbb", "#7a4aa0")
DASHES = ("-", (0, (4, 2.2)), ":", "-.")  # so that no line is known by its colour alone

_FONT = "DejaVu Serif"  # Matplotlib brings it
_LOOK: Any = {
    "font.family": _FONT,
    "font.size": 8.6,
    "text.color": INK,
    "axes.labelcolor": QUIET,
    "axes.titlesize": 9.8,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.spines.left": False,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.edgecolor": LINE,
    "axes.grid": True,
    "axes.grid.axis": "y",
    "axes.axisbelow": True,
    "axes.formatter.useoffset": False,
    "grid.color": LINE,
    "xtick.color": QUIET,
    "ytick.color": QUIET,
    "xtick.major.size": 0,
    "ytick.major.size": 0,
    "legend.frameon": False,
    "lines.linewidth": 1.4,
    "lines.markersize": 3,
    "svg.fonttype": "none",  # text stays text: it can be searched, copied and read out
    "svg.hashsalt": "digitpad",  # equal figures give equal bytes
}


@contextmanager
def drawing(width: float, height: float) -> Iterator[Figure]:
    """Give an empty figure, and the look that it is filled in and saved in.

    Parameters
    ----------
    width, height : float
        In CSS pixels.
    """
    import matplotlib  # half a second that no other command need wait for
    from matplotlib.figure import Figure

    with matplotlib.rc_context(_LOOK):
        yield Figure((width / 96, height / 96), dpi=96, layout="constrained")


def as_svg(figure: Figure, said: str) -> str:
    """Return a figure as an SVG element for a page, or a file of its own.

    Parameters
    ----------
    figure : Figure
    said : str
        What it shows, in words.
    """
    file = io.StringIO()
    figure.savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    svg = file.getvalue()
    svg = svg[svg.index("<svg ") :].replace(f"'{_FONT}'", f"Georgia, '{_FONT}', serif")
    svg = re.sub(r' id="[a-z0-9.]+_\d+"', "", svg)  # a page holds several figures
    return svg.replace("<svg ", f'<svg role="img" aria-label="{escape(said)}" ', 1)


def save_figure(path: Path, figure: Figure) -> None:
    """Write a figure as SVG if the file's name says so, as PNG otherwise. Raises FileError."""
    kind = "svg" if path.suffix.lower() == ".svg" else "png"
    with replacing(path) as part:
        figure.savefig(part, format=kind, dpi=144, metadata={"Date": None} if kind == "svg" else {})
