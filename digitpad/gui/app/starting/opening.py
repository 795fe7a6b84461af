"""What a window opens with: a session with the right weights, and what was left last time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from threadpoolctl import threadpool_limits

from digitpad.errors import DigitpadError, JournalError, WeightsError
from digitpad.folders import DRAFTS, SLIPS, state_folder
from digitpad.gui.app.language import use_language
from digitpad.gui.app.language_switch import LanguageSwitch
from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.app.starting.furnishing import furnish
from digitpad.gui.session.autosave import Autosave
from digitpad.gui.session.draft_place import SLIP, DraftPlace
from digitpad.gui.session.fine_tune_worker import NOT_KEPT
from digitpad.gui.session.session import Session
from digitpad.gui.session.slip_controller import SLIP_NOT_KEPT
from digitpad.gui.widgets.words import labels
from digitpad.gui.widgets.words.translation import tr
from digitpad.journal import Journal
from digitpad.reading.amount_model import default_amount_model
from digitpad.reading.evidence.image_networks import default_gradient_network
from digitpad.reading.evidence.ink_model import default_ink_model
from digitpad.weights.store import NO_SUCH_WEIGHTS


def prepare() -> None:
    """Do what needs no window and no thread of its own: load what every reader has.

    Raises
    ------
    WeightsError
        If weights that come with digitpad cannot be read.
    """
    threadpool_limits(1, "blas")  # two threads wait for each other where the pen needs a core
    for load in (default_amount_model, default_gradient_network, default_ink_model):
        load()


def portions(
    window: MainWindow, preferences: Preferences, ink_file: Path | None, weights: str | None
) -> Iterator[LanguageSwitch | None]:
    """Furnish a window, and go on where the last time ended; yield what is to be kept.

    Raises
    ------
    WeightsError
        If the weights that are named cannot be used.
    """
    session, problem = _session(weights, preferences, Journal.open_or_do_without())
    yield
    yield from furnish(window, session, preferences)
    yield
    if problem:
        window.status.show_problem(problem)
    _keep_slip(window)
    autosave = _autosave(window, wants_left=ink_file is None)
    yield LanguageSwitch(window, autosave)
    if ink_file:
        window.files.open_path(ink_file)
    elif autosave:
        autosave.restore()


def make_window(
    weights: str | None,
    store: PreferencesStore,
    preferences: Preferences,
    journal: Journal | None = None,
) -> MainWindow:
    """Return a window with a new session, with the profile of the last time if none is named.

    What is taught is kept in `journal`, or nowhere.

    Raises
    ------
    WeightsError
        If the weights that are named cannot be used. If those of the last time
        cannot, the window says so and uses the pen's. Where the journal cannot keep a
        profile, it says so and goes on in memory.
    """
    use_language(preferences.language)
    session, problem = _session(weights, preferences, journal or Journal.in_memory())
    window = MainWindow.of(session, store, preferences)
    if problem:
        window.status.show_problem(problem)
    return window


def _session(
    weights: str | None, preferences: Preferences, journal: Journal
) -> tuple[Session, str]:
    """Return a session, and what could not be had for it; nothing where all could."""
    try:
        return Session(weights or preferences.weights, journal=journal), ""
    except WeightsError as error:
        if weights:
            journal.close()
            raise
        return Session(Preferences.weights, journal=journal), _lost(preferences.weights, error)
    except JournalError as error:  # room for the journal, but for no profile in it
        journal.close()
        instead = Session(weights or Preferences.weights, journal=Journal.in_memory())
        return instead, tr(NOT_KEPT, problem=error)


def _lost(last: str, error: WeightsError) -> str:
    """Say that what was read with the last time is gone: a file of weights, or a profile."""
    if error.problem != NO_SUCH_WEIGHTS or Path(last).is_absolute():
        return str(error)
    said = tr("There is no profile {gone} any more; reading with {name}")
    return said.format(gone=labels.profile(last), name=Preferences.weights)


def _autosave(window: MainWindow, *, wants_left: bool) -> Autosave | None:
    """Keep the window's ink against a crash; without a place to write to, say so and go on."""
    try:
        place = DraftPlace.claim(state_folder() / DRAFTS, left=wants_left)
    except (OSError, DigitpadError) as error:
        window.status.show_problem(
            tr("What you write is not kept against a crash: {problem}", problem=error)
        )
        return None
    return Autosave(window.session, place)


def _keep_slip(window: MainWindow) -> None:
    """Go on with the slip of the last time, and keep it; without a place say so and go on."""
    try:
        window.slip.restore(DraftPlace.claim(state_folder() / SLIPS, ending=SLIP))
    except (OSError, DigitpadError) as error:
        window.status.show_problem(tr(SLIP_NOT_KEPT, problem=error))
