"""Learn a correction in earnest, with as many careful steps as it takes, and forget nothing.

The character is learnt in many slight distortions, together with all earlier
corrections, until the network is sure of it. Every step is a natural gradient
(`digitpad.network.curvature`): of all steps that lower the loss as much, the one that
moves the answers to the rehearsal set least.

Then the rehearsal set is asked. If its answers moved more than is allowed, the
character is learnt anew with more caution. What cannot be learnt cautiously either
contradicts what the network knows: a 4 that looks like everybody's 1. It is learnt
narrowly: as it is, without distortions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from digitpad.finetune.batch import FineTuneBatch, FineTuneConfig, LabelledCharacter
from digitpad.finetune.forgetting import divergence
from digitpad.finetune.single_step import LEARN_IT, FineTuneStep, Learner, target
from digitpad.network.backprop import gradient, mean_loss
from digitpad.network.curvature import Curvature
from digitpad.network.network import Network
from digitpad.weights.prototypes import Rehearsal

LATEST = 64  # earlier corrections to go on with: with all, it would take ever longer

BOLD = FineTuneConfig(damping=1e-4, variants=24, of_earlier=8, enough=0.98, kept=0.95)
GUARDED = FineTuneConfig(damping=1e-6, variants=24, of_earlier=8, enough=0.9, kept=0.75)
NARROW = FineTuneConfig(damping=1e-8, variants=1, of_earlier=1, enough=0.9, kept=0.5)
ALLOWED = 0.0005  # nats by which one correction may move the answers to the rehearsal set


@dataclass(frozen=True, eq=False)
class NaturalGradientTuner:
    """Learns corrections without forgetting. Made once for some weights.

    Parameters
    ----------
    rehearsal : Rehearsal
    configs : tuple of FineTuneConfig
        From the boldest to the narrowest; the last one is not asked what it costs.
    curvatures : tuple of Curvature
        One for each config, of the network as it came.
    allowed : float
        How far the answers to the rehearsal set may move, in nats a row.
    seed : int
        Of the distortions.
    """

    rehearsal: Rehearsal
    configs: tuple[FineTuneConfig, ...]
    curvatures: tuple[Curvature, ...]
    allowed: float = ALLOWED
    seed: int = 0

    @classmethod
    def of(
        cls,
        network: Network,
        rehearsal: Rehearsal,
        configs: tuple[FineTuneConfig, ...] = (BOLD, GUARDED, NARROW),
    ) -> NaturalGradientTuner:
        """Prepare for a network as it came with its rehearsal set; takes about half a second."""
        x = rehearsal.x.astype(network.dtype)
        return cls(rehearsal, configs, Curvature.each(network, x, [c.damping for c in configs]))

    def learn(
        self,
        learner: Learner,
        corrected: LabelledCharacter,
        earlier: Sequence[LabelledCharacter] = (),
    ) -> FineTuneStep:
        """Take as many steps as it needs.

        Parameters
        ----------
        learner : Learner
            Its optimizer and what that remembers stay as they are.
        corrected : LabelledCharacter
        earlier : sequence of LabelledCharacter
            What was corrected before, oldest first.

        Raises
        ------
        ValueError
            If the network has no output for a label.
        """
        after, updates = self._learnt(learner.network, corrected, _still_true(corrected, earlier))
        x, y = corrected.image.reshape(1, -1), target(corrected.label, learner.network)
        traces = learner.network.forward(x), after.forward(x)
        return FineTuneStep(
            corrected.image,
            corrected.label,
            learner,
            replace(learner, network=after),
            *traces,
            gradient(learner.network, traces[0], y),
            *(mean_loss(trace, y) for trace in traces),
            kind=LEARN_IT,
            ink=corrected.ink,
            updates=updates,
            rehearsal=self.rehearsal.name,
        )

    def _learnt(
        self, network: Network, corrected: LabelledCharacter, earlier: Sequence[LabelledCharacter]
    ) -> tuple[Network, int]:
        """Return the network that knows better, and the updates it took, vain ones included."""
        known, tuned, spent = network.predict(self.rehearsal.x), network, 0
        for config, curvature in zip(self.configs, self.curvatures, strict=True):
            batch = FineTuneBatch.of(network, corrected, earlier, config, self.seed)
            tuned, updates, learnt = batch.fit(network, curvature)
            spent += updates
            if learnt and divergence(known, tuned.predict(self.rehearsal.x)) <= self.allowed:
                break
        return tuned, spent


def _still_true(
    corrected: LabelledCharacter, earlier: Sequence[LabelledCharacter]
) -> Sequence[LabelledCharacter]:
    """Return the latest of what was said earlier, less what was said of a character again."""
    latest = {_image(c): c for c in earlier}
    latest.pop(_image(corrected), None)
    return list(latest.values())[-LATEST:]


def _image(character: LabelledCharacter) -> bytes:
    return np.ascontiguousarray(character.image).tobytes()
