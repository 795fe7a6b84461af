"""Whose network it is: the profile in use, and the steps that it takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import accumulate

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.assets import weights_file
from digitpad.errors import JournalError
from digitpad.finetune.characters import LabelledCharacter
from digitpad.finetune.fine_tuner import FineTuneResult
from digitpad.finetune.mislabels import looks_mislabelled
from digitpad.finetune.natural_gradient import Criterion
from digitpad.finetune.shapes import LabelledImage, rehearsal_shapes
from digitpad.gui.session.active_model import ActiveModel
from digitpad.gui.session.fine_tune_worker import FineTuneOrder, FineTuneWorker
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.translation import tr
from digitpad.ink.strokes import Ink
from digitpad.journal import Correction, History, Journal, QueuedReading
from digitpad.network.functions import Array
from digitpad.network.network import Network
from digitpad.reading.amount import DecimalMark
from digitpad.reading.asking import WRONG_IN_THOUSAND
from digitpad.reading.result import Reading


class ProfileController(QObject):
    """The models of all profiles that were used, one of them in use.

    Parameters
    ----------
    journal : Journal
        Where steps are kept.
    weights : str
        The profile of the last time, or the weights to begin with: a name or a file.
    worker : FineTuneWorker
        Takes the steps.

    Raises
    ------
    WeightsError
        If there are no such weights.
    """

    moved = Signal()  # to where there is another network, but by no step
    began = Signal()  # with a step
    stepped = Signal(object)  # by this FineTuneResult
    said = Signal(str)
    remembered = Signal()

    def __init__(self, journal: Journal, weights: str, worker: FineTuneWorker) -> None:
        super().__init__()
        self.journal, self.worker = journal, worker
        journal.hurry()
        self._models: dict[str, ActiveModel] = {}
        self._asking: tuple[int, DecimalMark] = (WRONG_IN_THOUSAND, "auto")
        self._ticket, self.under_way = 0, False
        self.guest: Network | None = None
        self.deleted: tuple[str, ...] = ()
        self.notes: tuple[str, ...] = ()
        self._put(journal.restored(weights))
        worker.trained.connect(self._take)
        worker.failed.connect(self._give_up)
        worker.said.connect(self.said)
        worker.remembered.connect(self.remembered)

    @property
    def active_model(self) -> ActiveModel:
        """The reader in use and its history."""
        own = self._models[self.profile]
        return own.visited(self.guest) if self.guest else own

    @property
    def history(self) -> History:
        """The profile in use, as the journal has it."""
        return self.active_model.history

    @property
    def can_learn(self) -> bool:
        """Whether the weights bring what not to forget."""
        return self.history.base.rehearsal is not None and not self.guest

    def looks_mislabelled(self, said: LabelledImage, probabilities: Array) -> bool:
        """Whether a correction is likelier mislabelled; never where no shapes are known."""
        rehearsal = self.history.base.rehearsal
        if rehearsal is None:
            return False
        return looks_mislabelled(said, probabilities, rehearsal_shapes(rehearsal))

    def prepare_shapes(self) -> None:
        """Have the worker make what would hold up the first reading in doubt otherwise."""
        if rehearsal := self.history.base.rehearsal:
            self.worker.prepare_shapes(rehearsal)

    def prepare_step(self) -> None:
        """Have the worker make what the first step would wait for: one is likely now."""
        if self.can_learn:
            self.worker.prepare_step(self.history.base)

    # whom

    def use_weights(self, which: str) -> None:
        """Go on with the profile of these weights. Raises WeightsError, JournalError."""
        self._use(which if which in self._models else self.journal.profile_for(which))

    def use_profile(self, name: str) -> None:
        """Go on with somebody's profile. Raises JournalError."""
        self._use(name if name in self._models else self.journal.profile(name))

    def create_profile(self, name: str) -> None:
        """Begin a profile with the factory weights of the one in use. Raises JournalError."""
        if name in self.deleted:
            self._purge(name)
        self._use(self.journal.create(name, self.history.weights))

    def names(self) -> tuple[str, ...]:
        """Return the profiles there are, those not that were deleted."""
        found = (profile.name for profile in self.journal.profiles())
        return tuple(name for name in found if name not in self.deleted)

    def is_taken(self, name: str) -> bool:
        """Whether a profile is called so, or weights that come with digitpad are."""
        return name in self.names() or weights_file(name).is_file()

    @property
    def is_factory(self) -> bool:
        """Whether the profile in use is the one that its weights are read with by default."""
        return self.profile == self.history.weights

    def rename(self, new: str) -> None:
        """Call the profile in use otherwise. Raises JournalError."""
        self._drop()
        if new in self.deleted:
            self._purge(new)
        self.journal.rename(self.profile, new)
        del self._models[self.profile]
        self._use(self.journal.profile(new))

    def delete(self) -> None:
        """Delete the profile in use; until the end, `bring_back` undoes it. Its weights stay."""
        gone, weights = self.profile, self.history.weights
        self.use_weights(weights)
        self.deleted = (*self.deleted, gone)

    def bring_back(self, name: str) -> None:
        """Undo that a profile was deleted, and go on with it. Raises JournalError."""
        self.deleted = tuple(other for other in self.deleted if other != name)
        self.use_profile(name)

    def ask_below(self, wrong_in_thousand: int, decimal_mark: DecimalMark) -> None:
        """Say how many wrong amounts are borne before asking, and what parts the fraction.

        It holds for every profile, and at once.
        """
        if (wrong_in_thousand, decimal_mark) != self._asking:
            self._asking = wrong_in_thousand, decimal_mark
            self._models = {n: model.asking(*self._asking) for n, model in self._models.items()}
            self._changed()

    def keep_readings(self, keep: bool) -> None:
        """Say whether the queue outlasts the window; where not, cleared ink leaves no trace."""
        if keep and self.journal.readings_are_in_memory:
            self.worker.write(self.journal.keep_readings_on_disk)
        elif not keep:
            self.journal.keep_readings_in_memory()
            if self.journal.has_readings_on_disk:
                self.worker.write(self.journal.forget_readings)

    def read_with(self, guest: Network | None) -> None:
        """Read with a network that is learning elsewhere; None: with the user's own again.

        It is not taught here: until it leaves, no steps are taken.
        """
        self._drop()
        self.guest = guest
        self._changed()

    def leave_deleted(self) -> None:
        """Go on with the weights' own profile where another window has deleted the one in use."""
        if self.history.is_there:
            return
        gone, weights = self.profile, self.history.weights
        self.under_way = False
        self._models = {n: model for n, model in self._models.items() if model.history.is_there}
        self.use_weights(weights)
        said = tr("{gone} was deleted in another window; reading with {name}")
        self.said.emit(said.format(gone=labels.profile(gone), name=labels.profile(weights)))

    # what

    def ask(
        self, kind: str, corrected: LabelledCharacter, criterion: Criterion | None = None
    ) -> None:
        """Have a step of that kind taken; `stepped` brings it. A guest takes none."""
        if self.guest or self.under_way:
            return
        self._ticket += 1
        self.under_way = True
        model = self.active_model
        self.worker.ask(
            FineTuneOrder(
                self._ticket,
                kind,
                corrected,
                model.learner,
                model.history,
                self.journal,
                criterion,
            )
        )
        self.began.emit()

    def undo(self) -> None:
        """Go back before the last step, bit for bit. One that is under way is that one."""
        self._move(self.history.undo if not self.under_way else lambda: None)

    def redo(self) -> None:
        """Take the step again that was undone last. While one is under way there is none."""
        if not self.under_way:
            self._move(self.history.redo)

    def reset(self) -> None:
        """Go back to the factory weights; redo leads forward again."""
        self._move(self.history.reset)

    def begin_again(self) -> None:
        """Begin with today's weights of the same name. Raises JournalError, WeightsError."""
        self._drop()
        self.history.begin_again()
        self._put(self.history)
        self._changed()

    def bring_in(self, history: History, corrections: Sequence[Correction]) -> int:
        """Add corrections to a profile, while no step is under way; return how many are new.

        `moved` is left to whoever brings the last of them. Raises JournalError.
        """
        new = history.add(corrections)
        for name, model in self._models.items():
            if model.history is history:
                self._models[name] = model.moved()
        return new

    def remember(self, ink: Ink, reading: Reading) -> None:
        """Put the digits of a reading that the writer did not name on the queue, for later."""
        places = accumulate((len(c.text) for c in reading.characters), initial=0)
        found = [
            replace(QueuedReading.of(c, ink), amount=reading.text, place=place)
            for c, place in zip(reading.characters, places, strict=False)
            if c.is_digit and not c.named
        ]
        self.leave_deleted()
        if found:
            self.worker.remember(self.journal.queue(self.history), found)

    def go_to(self, step: int) -> None:
        """Go to any step of the history, its number given."""
        self._move(lambda: self.history.go_to(step))

    def close(self) -> None:
        """Close the journal, after a step that is under way was stored in it."""
        self.worker.stop()
        self._ticket, self.under_way = self._ticket + 1, False
        for name in self.deleted:
            self._purge(name)
        self.journal.close()
        self.blockSignals(True)  # what the worker has still sent finds nobody

    # inside

    def _purge(self, name: str) -> None:
        """Take a deleted profile out of the journal for good."""
        try:
            self.journal.delete(name)
        except JournalError as error:
            self.said.emit(str(error))
        self._models.pop(name, None)
        self.deleted = tuple(other for other in self.deleted if other != name)

    def _use(self, which: str | History) -> None:
        self._drop()
        if isinstance(which, History):
            self._put(which)
        else:
            self.profile = which
        self.prepare_shapes()
        self._changed()

    def _put(self, history: History) -> None:
        self._models[history.name] = ActiveModel.of(history).asking(*self._asking)
        self.profile = history.name
        self.notes = tuple(filter(None, (*history.notes, history.outdated())))
        for note in self.notes:
            self.said.emit(note)

    def _move(self, how: Callable[[], object]) -> None:
        if self.guest:
            return
        try:
            self._drop()
            how()
        except JournalError as error:
            self.said.emit(str(error))
        self._stand()
        self._changed()

    def _stand(self) -> None:
        """Have the model be where its history stands, and that be written."""
        self.leave_deleted()
        if not self.history.is_written:
            self.worker.write(self.history.write_postponed)
        self._models[self.profile] = self.active_model.moved()

    def _drop(self) -> None:
        """Drop a step that is under way: what the window never showed was never taken."""
        if not self.under_way:
            return
        self.worker.drop()
        self.under_way = False
        self._ticket += 1
        model = self._models[self.profile]
        if model.history.at != model.at:  # stored while the user was asking for something else
            model.history.go_to(model.at)

    def _changed(self) -> None:
        """Say that there is another network, or that it stands elsewhere."""
        self.moved.emit()

    # slots

    @Slot(int, object)
    def _take(self, ticket: int, result: FineTuneResult) -> None:
        if ticket == self._ticket and self.under_way:
            self.under_way = False
            self._stand()
            self.stepped.emit(result)

    @Slot(int, str)
    def _give_up(self, ticket: int, problem: str) -> None:
        if ticket == self._ticket:
            self.under_way = False
            self.said.emit(problem)
            self.leave_deleted()
            self._changed()
