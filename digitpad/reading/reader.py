"""The reader: ink or a picture in, an amount out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from digitpad.errors import WeightsError
from digitpad.ink.gradients import gradients
from digitpad.ink.normalise import Image, normalise_all
from digitpad.ink.strokes import Box, Ink
from digitpad.network.functions import softmax
from digitpad.network.network import Network
from digitpad.reading.amount import DecimalMark
from digitpad.reading.amount_model import AmountModel, default_amount_model
from digitpad.reading.asking import WRONG_IN_THOUSAND
from digitpad.reading.decode import Decoder
from digitpad.reading.evidence.image_networks import ImageNetworks, default_gradient_network
from digitpad.reading.evidence.ink_judge import InkJudge
from digitpad.reading.evidence.ink_model import InkModel, default_ink_model
from digitpad.reading.evidence.judge import Judge, Opinions, OwnExamples, Probabilities
from digitpad.reading.evidence.region_evidence import region_evidence
from digitpad.reading.ink_reader import InkReader
from digitpad.reading.result import Reading
from digitpad.reading.sheet_reading import (
    EMPTY_READING,
    UNREADABLE,
    RegionReading,
    SheetReading,
    contradicts,
    is_clearer,
    may_be_amount,
    may_stand_for,
    weighed,
    without_question_marks,
)
from digitpad.segmentation.constraints import StrokeConstraints
from digitpad.weights.store import DIGITS, Weights, load_weights

if TYPE_CHECKING:
    from digitpad.pictures.regions import Region
    from digitpad.pictures.sheet import Sheet

PEN_RECIPE = "pen"
MOST_CLOSER_LOOKS = 12
"""At so many regions of a picture one looks again; a page of text asks everywhere."""
MOST_REGIONS = 60


@dataclass(frozen=True, eq=False)
class Reader:
    """A network with what it takes to read amounts with it.

    Parameters
    ----------
    network : Network
        784 inputs, 10 outputs.
    temperature : float
        Divides the logits, so that confidence means what it says.
    model : AmountModel
        What is learnt about whole amounts, seen as images.
    edges : Network or None
        The gradient network, which has a say where digits are read.
    ink : InkModel or None
        What is learnt about ink; without it, ink is read as its images are.
    wrong_in_thousand : int
        How many wrong amounts in a thousand are borne; the pad asks the oftener the fewer.
    decimal_mark : {'.', ',', 'auto'}
        What parts the whole from the fraction.
    second_look : bool
        Whether ink that the network is not sure of is looked at again, leaning and
        stretched otherwise, and the logits averaged.
    own : OwnExamples or None
        A writer's examples, and what they make of probabilities.

    Raises
    ------
    ValueError
        If the network does not read digits of 28×28 pixels.
    """

    network: Network
    temperature: float = 1.0
    model: AmountModel = field(default_factory=default_amount_model)
    wrong_in_thousand: int = WRONG_IN_THOUSAND
    decimal_mark: DecimalMark = "auto"
    second_look: bool = True
    own: OwnExamples | None = None
    edges: Network | None = None
    ink: InkModel | None = None

    def __post_init__(self) -> None:
        if (self.network.sizes[0], self.network.sizes[-1]) != (784, 10):
            raise ValueError(f"a reader needs 784 inputs and 10 outputs, not {self.network.sizes}")

    @classmethod
    def load(cls, which: str | Path = "pen") -> Reader:
        """Return a reader with the weights of that name or in that file.

        Raises
        ------
        WeightsError
            If they cannot be used, or are not those of a network that reads digits.
        """
        return cls.of(load_weights(which), which)

    @classmethod
    def of(cls, weights: Weights, which: str | Path) -> Reader:
        """Return a reader with weights that were loaded from `which`.

        Beside weights that were trained for pens the gradient network and the model of ink
        are asked, too.

        Raises
        ------
        WeightsError
            If they are not those of a network that reads digits.
        """
        if weights.labels != DIGITS:
            raise WeightsError(which, "its outputs do not stand for the digits 0 to 9")
        try:
            alone = cls(weights.network, weights.temperature)
        except ValueError as error:
            raise WeightsError(which, str(error)) from None
        if weights.provenance.get("recipe") != PEN_RECIPE:
            return alone
        return replace(alone, edges=default_gradient_network(), ink=default_ink_model())

    def with_network(self, network: Network, own: OwnExamples | None = None) -> Reader:
        """Return the same reader with another network, such as after a training step."""
        return replace(self, network=network, own=own or None)

    def alone(self) -> Reader:
        """Return the reader whose network is asked alone, and ink read as its images are."""
        return replace(self, edges=None, ink=None)

    @cached_property
    def _networks(self) -> ImageNetworks:
        return ImageNetworks(self.network, self.temperature, self.edges)

    @cached_property
    def _judge(self) -> Judge:
        return Judge(self._networks, self.model.kinds, self.second_look, self.own)

    @cached_property
    def _ink_judge(self) -> InkJudge | None:
        return InkJudge(self._judge, self.ink) if self.ink else None

    @cached_property
    def _ink_reader(self) -> InkReader:
        model = self.ink.amounts if self.ink else self.model
        threshold, see = model.threshold(self.wrong_in_thousand), self._judge.see_candidates
        return InkReader(self._ink_judge or self._judge, see, model, threshold, self.decimal_mark)

    def probabilities(self, images: Image) -> Probabilities:
        """Return calibrated probabilities, shape (N, 10), for images of shape (N, 28, 28)."""
        return self._adjusted(softmax(self._networks.logits(images)).astype(np.float32), images)

    def _adjusted(self, p: Probabilities, images: Image) -> Probabilities:
        return self.own.adjusted(p, gradients(images)) if self.own else p

    def classify(self, inks: Sequence[Ink]) -> Probabilities:
        """Return calibrated probabilities, shape (N, 10), of ink that is one character each.

        Raises
        ------
        ValueError
            If one of them is empty.
        """
        if not inks:
            return np.zeros((0, 10), np.float32)
        logits, _ = (self._ink_judge or self._judge).ink_logits(inks)
        return self._adjusted(softmax(logits).astype(np.float32), normalise_all(inks))

    def read(
        self, ink: Ink, *, writing: bool = False, grouping: StrokeConstraints | None = None
    ) -> Reading:
        """Return what `ink` says. Empty ink reads as nothing.

        Parameters
        ----------
        ink : Ink
        writing : bool
            Whether the pen is still on the last stroke. What stands clear of it is then
            finished, and read as it was.
        grouping : StrokeConstraints, optional
            What the writer said about which strokes are one character.
        """
        if not len(ink):
            return EMPTY_READING
        reader = self._ink_reader
        read = reader.read_on if writing else reader.read
        return read(ink, grouping or StrokeConstraints())

    def expect_stroke(self, ink: Ink, grouping: StrokeConstraints | None = None) -> None:
        """Read what stays as it is while another stroke is written, before it is begun."""
        self._ink_reader.expect_stroke(ink, grouping or StrokeConstraints())

    def read_picture(self, darkness: Image) -> Reading:
        """Return what a picture says, if it is a single amount.

        Parameters
        ----------
        darkness : NDArray, shape (h, w), float32
            0 paper, 1 ink.
        """
        from digitpad.pictures.sheet import sheet_of  # OpenCV, which ink need not wait for

        return self.read_sheet(sheet_of(darkness)).single

    def read_sheet(self, sheet: Sheet, whole: Collection[Box] = ()) -> SheetReading:
        """Return everything that a picture says, region by region.

        Parameters
        ----------
        sheet : Sheet
        whole : collection of Box
            Characters of an earlier reading, by their boxes: each is one character again.
        """
        found, looks = list[RegionReading](), MOST_CLOSER_LOOKS
        for region in sheet.regions[:MOST_REGIONS]:
            reading = self._read_region(sheet, region, whole)
            if reading.reading.asks and looks:
                reading, looks = self._looked_closer(reading, sheet, region, whole), looks - 1
            elif not whole:
                reading = self._if_undisputed(reading, sheet, region)
            found.append(reading)
        return SheetReading(tuple(found))

    def amounts_on(self, sheet: Sheet) -> tuple[Sheet, ...]:
        """Return a sheet for every region that may be an amount; for all where none may be.

        What is beyond the first `MOST_REGIONS` is not read, and may be one.
        """
        every = sheet.one_by_one()
        if len(every) < 2:
            return every
        found = self.read_sheet(sheet).regions
        kept = (each for each, r in zip(every, found, strict=False) if may_be_amount(r.reading))
        return (*kept, *every[len(found) :]) or every

    def _if_undisputed(self, found: RegionReading, sheet: Sheet, region: Region) -> RegionReading:
        """Return what was read, which asks if the region might as well say something else."""
        if found.reading.asks:
            return found
        for other in sheet.others_of(region):
            said = self._read_region(sheet, other, ()).reading
            if contradicts(said, found.reading):
                return replace(found, reading=weighed(said, found.reading))
        return self._with_hidden_points(found, sheet, region)

    def _with_hidden_points(
        self, found: RegionReading, sheet: Sheet, region: Region
    ) -> RegionReading:
        """Return what was read, which asks if a line may hide a point of it."""
        pointed = sheet.with_hidden_points(region)
        if pointed is None:
            return found
        said = self._read_region(sheet, pointed, ()).reading
        return replace(found, reading=weighed(said, found.reading))

    def _looked_closer(
        self, first: RegionReading, sheet: Sheet, region: Region, whole: Collection[Box]
    ) -> RegionReading:
        """Return what a region says at the first look that leaves no doubt, or no ``?``."""
        from digitpad.pictures.closer_look import closer_looks  # OpenCV

        best, said = first, [first.reading]
        for closer in closer_looks(sheet, region):
            seen = closer.regions[0]
            found = self._read_region(closer, seen, whole)
            found = found if whole else self._if_undisputed(found, closer, seen)
            said.append(found.reading)
            clearer = is_clearer(best.reading, found.reading)
            if clearer and may_stand_for(first.reading, found.reading):
                best = replace(found, reading=weighed(first.reading, found.reading))
                if not found.reading.asks:
                    break
        return (
            replace(best, reading=without_question_marks(best.reading, said)) if said[1:] else best
        )

    def _read_region(self, sheet: Sheet, region: Region, whole: Collection[Box]) -> RegionReading:
        place = sheet.upright.place
        found = region_evidence(self._judge, region, place, whole)
        if found is None:
            return RegionReading(place(region.box), UNREADABLE)
        evidence, seen = found
        threshold = self.model.threshold(self.wrong_in_thousand)
        decoder = Decoder(self.model, threshold, self.decimal_mark, place, strokes=False)
        edges = range(len(seen)) if self._judge.asks_edges else ()
        opinions = Opinions(edges=frozenset(edges))
        reading = decoder.reading(evidence, lambda chosen: [seen[i] for i in chosen], opinions)
        return RegionReading(place(region.box), reading)
