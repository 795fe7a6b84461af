"""Ink in, a reading out: of all of it, or of what stands about the stroke that is being written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

from digitpad.ink.reference_frame import ReferenceFrame
from digitpad.ink.strokes import Ink
from digitpad.reading.amount import DecimalMark
from digitpad.reading.amount_model import AmountModel
from digitpad.reading.decode import Decoder
from digitpad.reading.evidence.image_networks import SeenImage
from digitpad.reading.evidence.ink_evidence import JudgeOfInk, ink_evidence
from digitpad.reading.live_reading import LastReading, LiveDecoder, strokes_about
from digitpad.reading.result import Reading
from digitpad.reading.sheet_reading import EMPTY_READING
from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.constraints import GroupingConstraints, StrokeConstraints
from digitpad.segmentation.lattice import Lattice
from digitpad.segmentation.pieces import pieces_of


@dataclass(frozen=True, eq=False)
class InkReader:
    """Reads strokes.

    Parameters
    ----------
    judge : JudgeOfInk
    see : callable
        Gives candidates of a lattice, by their numbers, as the digit network sees them.
    model : AmountModel
    threshold : float
        The confidence below which to ask.
    mark : DecimalMark
    """

    judge: JudgeOfInk
    see: Callable[[Lattice, Sequence[int]], Sequence[SeenImage]]
    model: AmountModel
    threshold: float
    mark: DecimalMark
    _finished: LastReading = field(default_factory=LastReading, init=False, repr=False)

    def read(self, ink: Ink, grouping: StrokeConstraints) -> Reading:
        """Return what `ink` says."""
        return self._read_some(ink, range(len(ink)), grouping)

    def expect_stroke(self, ink: Ink, grouping: StrokeConstraints) -> None:
        """Know what `read_on` asks about `ink` before another stroke."""
        self._finished.of(ink, grouping, self._read_before)

    def read_on(self, ink: Ink, grouping: StrokeConstraints) -> Reading:
        """Return what it says while its last stroke is written."""
        finished, last = Ink(ink.strokes[:-1]), ink.strokes[-1].box
        before = self._finished.of(finished, grouping, self._read_before)
        near = strokes_about(before, ink)
        about = self._read_some(ink, near, grouping, len(near) - 1)
        if not before.characters:
            return about
        joined = LiveDecoder(self.model, self.threshold, self.mark).reading(
            before, about, near, last
        )
        return joined or self._read_some(ink, range(len(ink)), grouping, len(ink) - 1)

    def _read_before(self, ink: Ink, grouping: StrokeConstraints) -> Reading:
        """Return what strokes say while another is written elsewhere."""
        if not len(ink):
            return EMPTY_READING
        return self._read_some(ink, range(len(ink)), grouping, len(ink))

    @cached_property
    def _model_while_writing(self) -> AmountModel:
        return replace(self.model, paths=self.model.paths.without_grammar())

    def _read_some(
        self,
        ink: Ink,
        chosen: Sequence[int],
        grouping: StrokeConstraints,
        unfinished: int | None = None,
    ) -> Reading:
        """Return what the `chosen` strokes say, on the line that all of the ink stands on.

        `unfinished` is the place among them of the one that is being written. The model has no
        grammar then: what is finished does not change its mind with half a character behind it.
        """
        frame = ReferenceFrame.around(ink)
        placed, some = frame.put(ink), Ink(tuple(ink.strokes[i] for i in chosen))
        line = BaseLine.under([stroke.box for stroke in placed.strokes])
        strokes = Ink(tuple(placed.strokes[i] for i in chosen))
        lattice = _lattice(strokes, line.height, unfinished, grouping.among(some))
        evidence, opinions = ink_evidence(self.judge, lattice, line, unfinished)
        model = self.model if unfinished is None else self._model_while_writing
        decoder = Decoder(model, self.threshold, self.mark, frame.back, unfinished=unfinished)
        return decoder.reading(evidence, partial(self.see, lattice), opinions)


def _lattice(
    ink: Ink, height: float, unfinished: int | None, constraints: GroupingConstraints
) -> Lattice:
    pieces = pieces_of(ink, height, constraints.to_cut)
    allow = partial(constraints.allow, pieces=pieces) if constraints else None
    return Lattice.of(pieces, height, unfinished, constraints.blocks(pieces), allow)
