"""What the kind networks are given of a candidate, and who then judges: by images, or as ink.

Pictures have images alone, and `marks.npz` is trained on them; of ink it is known how it was
written, and `ink_marks.npz` is trained on that.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from digitpad.datasets.amounts import ComposedAmount
from digitpad.datasets.unipen import Sample
from digitpad.ink.directions import DIRECTION_INPUTS, directions
from digitpad.ink.gradients import GRADIENT_INPUTS, gradients
from digitpad.ink.normalise import normalise_all
from digitpad.ink.paths import Paths
from digitpad.network.network import Network
from digitpad.reading.amount_model import INPUTS, AmountModel
from digitpad.reading.evidence.image_networks import ImageNetworks
from digitpad.reading.evidence.ink_evidence import ink_evidence
from digitpad.reading.evidence.ink_judge import InkJudge
from digitpad.reading.evidence.ink_model import INK_INPUTS, InkModel
from digitpad.reading.evidence.judge import Judge, kind_inputs
from digitpad.reading.paths.graph import Evidence
from digitpad.reading.paths.path_model import PathModel
from digitpad.recipes.amount_examples import AmountExample
from digitpad.recipes.strokes import BACKWARDS


@dataclass(frozen=True, eq=False)
class Fold:
    """The writers of one fold and the networks that have never seen them.

    Parameters
    ----------
    digits, others, numbers : sequence of Sample
        Isolated digits, isolated marks and letters, whole numbers.
    network : Network
    temperature : float
    edges, strokes : Network
        The gradient network and the stroke network.
    """

    digits: Sequence[Sample]
    others: Sequence[Sample]
    numbers: Sequence[Sample]
    network: Network
    temperature: float
    edges: Network
    strokes: Network

    @property
    def images(self) -> ImageNetworks:
        """Its networks of images."""
        return ImageNetworks(self.network, self.temperature, self.edges)


class View(ABC):
    """How candidates are seen.

    Parameters
    ----------
    recipe : str
        Whose view it is.
    inputs : int
        Of the kind network.
    hidden : tuple of int
        Its layers between.
    """

    recipe: ClassVar[str]
    inputs: ClassVar[int]
    hidden: ClassVar[tuple[int, ...]]

    def varied(self, amount: ComposedAmount, rng: np.random.Generator) -> ComposedAmount:
        """Return a composed amount in a way that this view is to know, too."""
        return amount

    @abstractmethod
    def rows(self, example: AmountExample, fold: Fold) -> tuple[NDArray, NDArray]:
        """Return what the kind network is given, a row each, in two parts: large, and the rest."""

    @abstractmethod
    def evidence(self, example: AmountExample, fold: Fold, kinds: Network) -> Evidence:
        """Return what the networks say of an example."""


class ImageView(View):
    """Candidates are images."""

    recipe = "marks"
    inputs = INPUTS
    hidden = (256, 64)

    def rows(self, example: AmountExample, fold: Fold) -> tuple[NDArray, NDArray]:
        """Return how edges run in the images, float16, and what stands beside them."""
        images = normalise_all(example.inks)
        x = kind_inputs(gradients(images), example.place, fold.images.logits(images))
        return x[:, :GRADIENT_INPUTS].astype(np.float16), x[:, GRADIENT_INPUTS:]

    def evidence(self, example: AmountExample, fold: Fold, kinds: Network) -> Evidence:
        """Return what the networks of images say."""
        return ink_evidence(Judge(fold.images, kinds), example.lattice, example.line)[0]


class InkView(View):
    """Of candidates it is known how they were written."""

    recipe = "ink-marks"
    inputs = INK_INPUTS
    hidden = (512, 128)

    def varied(self, amount: ComposedAmount, rng: np.random.Generator) -> ComposedAmount:
        """Return the amount, at times with strokes that go the other way."""
        return amount.turned_back(rng) if rng.random() < BACKWARDS else amount

    def rows(self, example: AmountExample, fold: Fold) -> tuple[NDArray, NDArray]:
        """Return how the candidates were written, float16, and what stands beside them."""
        features = directions(Paths.of(example.inks))
        logits = fold.strokes.forward(features).z[-1].astype(np.float64)
        x = kind_inputs(features, example.place_among_marks, logits)
        return x[:, :DIRECTION_INPUTS].astype(np.float16), x[:, DIRECTION_INPUTS:]

    def evidence(self, example: AmountExample, fold: Fold, kinds: Network) -> Evidence:
        """Return what the networks of ink say."""
        model = InkModel(fold.strokes, AmountModel(kinds, PathModel.initial()))
        judge = InkJudge(Judge(fold.images, kinds), model)
        return ink_evidence(judge, example.lattice, example.line)[0]
