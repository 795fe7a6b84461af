"""Learn a correction in earnest, with as many careful steps as it takes, and forget nothing.

The character is learnt in many strong distortions, together with all earlier
corrections and what the writer let stand, until the network is sure of it. Every step is a
natural gradient (`digitpad.network.curvature`): of all steps that lower the loss as much,
the one that moves the answers to the rehearsal set least.

Then the rehearsal set is asked. If more of its answers changed than is allowed for all
corrections together, counted from the network as it came, the character is learnt anew
with more caution. What cannot be learnt cautiously either contradicts what everybody
writes: a 4 that looks like everybody's 1, or a wrong label. The network stays as it was. In
either case the character is kept as this writer's example (`digitpad.finetune.exemplars`), and
what the writer let stand is asked where the network is not sure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from digitpad.datasets.augment import distort_images
from digitpad.finetune.answer_guard import AnswerGuard
from digitpad.finetune.batch import FineTuneBatch, FineTuneConfig, knows
from digitpad.finetune.characters import LabelledCharacter
from digitpad.finetune.exemplars import REACH, REACH_OF_MISLABELLED, Exemplar, Exemplars, pixels_of
from digitpad.finetune.mislabels import looks_mislabelled
from digitpad.finetune.shapes import LabelledShapes, rehearsal_shapes
from digitpad.finetune.single_step import KEPT, LEARN_IT, LEARNT, FineTuneStep, Learner, target
from digitpad.finetune.variants import IMAGE_DISTORTION, Variants
from digitpad.ink.normalise import SIDE
from digitpad.network.backprop import gradient, mean_loss
from digitpad.network.curvature import Curvature
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.weights.prototypes import Rehearsal

DISTORTION_SEED = 0  # of the distortions
LATEST = 64  # earlier corrections to go on with, and accepted ones: with all, it would take longer

BOLD = FineTuneConfig(damping=1e-5, enough=0.995, kept=0.98, fall=3.0)
GUARDED = replace(BOLD, damping=1e-6, enough=0.9, kept=0.75)
MOST_TAKEN = 0.0008  # of everybody's answers; MNIST then loses about 0.1 point at most
CONTRADICTS = "it contradicts what everybody else writes"
NOT_OF_DIGITS = "marks and signs are learnt by example"
TOO_DEAR = "it would take more of the other answers than all corrections together may"

Criterion = Callable[[Network, Exemplars], bool]
"""Whether a network and a writer's examples read what was corrected as it was wanted."""


@dataclass(frozen=True, eq=False)
class TuningOption:
    """A network to go on with, the updates it took so far, and why it is no better one."""

    network: Network
    updates: int
    reason: str = ""


@dataclass(frozen=True, eq=False)
class NaturalGradientTuner:
    """Learns corrections without forgetting. Made once for some weights.

    Parameters
    ----------
    rehearsal : Rehearsal
    guard : AnswerGuard
        Of the network as it came.
    shapes : LabelledShapes
        What everybody writes.
    configs : tuple of FineTuneConfig
        From the boldest to the most cautious.
    curvatures : tuple of Curvature
        One for each config, of the network as it came.
    limit : float
        The share of the guard's answers that all corrections together may change.
    variants : Variants
        Distorts what is learnt.
    """

    rehearsal: Rehearsal
    guard: AnswerGuard
    shapes: LabelledShapes
    configs: tuple[FineTuneConfig, ...]
    curvatures: tuple[Curvature, ...]
    limit: float = MOST_TAKEN
    variants: Variants = field(default_factory=lambda: Variants(DISTORTION_SEED))

    @classmethod
    def of(
        cls,
        network: Network,
        rehearsal: Rehearsal,
        configs: tuple[FineTuneConfig, ...] = (BOLD, GUARDED),
    ) -> NaturalGradientTuner:
        """Prepare for a network as it came with its rehearsal set; takes about a second."""
        guard, shapes = AnswerGuard.of(network, rehearsal), rehearsal_shapes(rehearsal)
        x = _neighbourhood(rehearsal).astype(network.dtype)
        curvatures = Curvature.each(network, x, [c.damping for c in configs])
        return cls(rehearsal, guard, shapes, configs, curvatures)

    def learn(
        self,
        learner: Learner,
        corrected: LabelledCharacter,
        earlier: Sequence[LabelledCharacter] = (),
        accepted: Sequence[LabelledCharacter] = (),
        criterion: Criterion | None = None,
    ) -> FineTuneStep:
        """Take as many steps as it needs.

        Parameters
        ----------
        learner : Learner
            m, v and t stay as they are: these are no steps of its optimizer.
        corrected : LabelledCharacter
            The character and what it is.
        earlier : sequence of LabelledCharacter
            Earlier corrections, oldest first; of several of one image the last one holds.
        accepted : sequence of LabelledCharacter
            What the writer let stand as it was read, oldest first.
        criterion : Criterion, optional
            Whether it is read as wanted, with all views and in its context; asked of each
            network that comes into question. Without one, it is the network's sureness.

        Raises
        ------
        ValueError
            If the network has no output for a label.
        """
        earlier = _still_true(corrected, earlier)
        accepted = _of_others(corrected, accepted)[-LATEST:]
        shapes = self.shapes.and_of([*earlier, *accepted])
        doubtful = looks_mislabelled(corrected, _output(learner.network, corrected), shapes)
        reach = REACH_OF_MISLABELLED if doubtful else REACH
        exemplar = Exemplar.among(corrected, shapes, reach)
        exemplars = learner.exemplars.and_also(exemplar).with_accepted(accepted, self.rehearsal)
        if doubtful or corrected.mark:
            reason = NOT_OF_DIGITS if corrected.mark else CONTRADICTS
            options = iter([TuningOption(learner.network, 0, reason)])
        else:
            options = self._options(learner.network, corrected, earlier, accepted)
        chosen, reads = _first_that_reads(options, exemplars, criterion)
        after = replace(learner, network=chosen.network, exemplars=exemplars)
        told = self._told(corrected, learner, after, chosen, reads)
        reach = {"radius": exemplar.radius, "near": exemplar.near}
        return replace(told, accepted=tuple(accepted), **reach)

    def _options(
        self,
        network: Network,
        corrected: LabelledCharacter,
        earlier: Sequence[LabelledCharacter],
        accepted: Sequence[LabelledCharacter],
    ) -> Iterator[TuningOption]:
        """Yield what knows it within the limit, boldest first, and the network as it is."""
        known, spent, reason = _known(network, earlier), 0, CONTRADICTS
        batch = FineTuneBatch.of(network, corrected, known, accepted, self.variants)
        for config, curvature in zip(self.configs, self.curvatures, strict=True):
            tuned, updates, learnt = batch.fit(network, curvature, config)
            spent += updates
            if learnt and (not updates or self.guard.taken(tuned, self.limit) <= self.limit):
                yield TuningOption(tuned, spent)
            elif learnt:
                reason = TOO_DEAR
        yield TuningOption(network, spent, reason)

    def _told(
        self,
        corrected: LabelledCharacter,
        before: Learner,
        after: Learner,
        chosen: TuningOption,
        reads: bool | None,
    ) -> FineTuneStep:
        x, y = corrected.image.reshape(1, -1), target(corrected.label, before.network)
        traces = before.network.forward(x), after.network.forward(x)
        return FineTuneStep(
            corrected.image,
            corrected.label,
            before,
            after,
            *traces,
            gradient(before.network, traces[0], y),
            *(mean_loss(trace, y) for trace in traces),
            kind=LEARN_IT,
            ink=corrected.ink,
            mark=corrected.mark,
            place=corrected.place,
            updates=chosen.updates,
            rehearsal=self.rehearsal.name,
            outcome=KEPT if chosen.reason else LEARNT,
            reason=chosen.reason,
            taken=self.guard.taken(after.network),
            reads=reads,
        )


def _neighbourhood(rehearsal: Rehearsal) -> Array:
    """Return the prototypes and as many distorted: where answers change, they stand apart."""
    images = rehearsal.x.reshape(-1, SIDE, SIDE)
    distorted = distort_images(images, IMAGE_DISTORTION, np.random.default_rng(DISTORTION_SEED))
    return np.concatenate([rehearsal.x, distorted.reshape(len(images), -1)])


def _output(network: Network, character: LabelledCharacter) -> Array:
    return network.predict(character.image.reshape(1, -1))[0]


def _first_that_reads(
    options: Iterator[TuningOption], exemplars: Exemplars, criterion: Criterion | None
) -> tuple[TuningOption, bool | None]:
    """Return the first option that meets the criterion; the first of all where none does."""
    first = next(options)
    if criterion is None:
        return first, None
    for option in (first, *options):
        if criterion(option.network, exemplars):
            return option, True
    return first, False


def _known(
    network: Network, characters: Sequence[LabelledCharacter]
) -> Sequence[LabelledCharacter]:
    """Return those that the network itself reads as the writer does.

    The others are examples: nobody could learn anything more together with them.
    """
    if not characters:
        return characters
    output = network.predict(np.stack([c.image.ravel() for c in characters]))
    return [c for c, row in zip(characters, output, strict=True) if knows(row, c.label, 0.5)]


def _of_others(
    corrected: LabelledCharacter, accepted: Sequence[LabelledCharacter]
) -> Sequence[LabelledCharacter]:
    """Return what was let stand but for the character itself: its writer thought again."""
    own = pixels_of(corrected.image).tobytes()
    return [c for c in accepted if pixels_of(c.image).tobytes() != own]


def _still_true(
    corrected: LabelledCharacter, earlier: Sequence[LabelledCharacter]
) -> Sequence[LabelledCharacter]:
    """Return the latest of what was said earlier, less marks, and what was said again."""
    latest = {pixels_of(c.image).tobytes(): c for c in earlier}
    latest.pop(pixels_of(corrected.image).tobytes(), None)
    return [c for c in latest.values() if not c.mark][-LATEST:]
