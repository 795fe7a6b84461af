"""A reliability diagram: how often what was read with some confidence was right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.evaluation.digits import BINS, DigitScore, ReliabilityBin
from digitpad.explanation.reports.figure import INK, LINE, drawing, save_figure

if TYPE_CHECKING:
    from digitpad.explanation.reports.figure import Figure

WIDTH, HEIGHT = 620, 760
_BAR = "#8fb9aa"  # light enough for the lines that cross it


def save_diagram(path: Path, score: DigitScore, title: str) -> None:
    """Draw the diagram and write it, as PNG or SVG as the file's name says.

    Raises
    ------
    FileError
        If the file cannot be written.
    """
    with drawing(WIDTH, HEIGHT) as figure:
        fill(figure, score, f"{title}: calibration error {100 * score.ece:.2f} %")
        save_figure(path, figure)


def fill(figure: Figure, score: DigitScore, title: str) -> None:
    """Draw the diagram, and how many samples each bin has under it.

    A bar's height is the accuracy of its bin, the line across it the mean
    confidence: where the two meet, confidence means what it says.
    """
    above, below = figure.subplots(2, sharex=True, height_ratios=(5, 1))
    left, wide = [_left(each) for each in score.bins], 0.97 / BINS
    confidences = [each.confidence for each in score.bins]
    above.set_title(title)
    above.bar(left, [each.accuracy for each in score.bins], wide, align="edge", color=_BAR)
    above.hlines(confidences, left, [x + wide for x in left], color=INK, linewidth=2.5)
    above.plot([0, 1], [0, 1], color=INK, linewidth=0.8)
    above.set(ylabel="right", xlim=(0, 1), ylim=(0, 1))
    above.yaxis.set_major_formatter(_percent)
    counts = below.bar(left, [each.samples for each in score.bins], wide, align="edge", color=LINE)
    below.bar_label(counts, fontsize=7, padding=1)
    below.set(xlabel="confidence", ylabel="digits", yticks=[])
    below.xaxis.set_major_formatter(_percent)


def _left(each: ReliabilityBin) -> float:
    """Return where the bin begins."""
    return min(int(each.confidence * BINS), BINS - 1) / BINS


def _percent(share: float, _: int) -> str:
    return f"{100 * share:.0f} %"
