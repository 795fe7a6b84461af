"""A window on private settings, with a network that has learned our own example ink."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QSettings, Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.assets import resource
from digitpad.gui.app.constants_alive import keep_constants_alive
from digitpad.gui.app.language import use_language
from digitpad.gui.app.main_window import MainWindow
from digitpad.gui.app.preferences.preferences import Preferences
from digitpad.gui.app.preferences.preferences_store import PreferencesStore
from digitpad.gui.session.document import Document
from digitpad.gui.session.session import Session
from digitpad.gui.widgets import worker
from digitpad.gui.widgets.fonts import use_fonts
from digitpad.ink.inkml import read_inkml
from digitpad.ink.normalise import normalise_all
from digitpad.ink.strokes import Ink
from digitpad.network.network import Network
from digitpad.network.training import Plan, Schedule, begin, one_hot, shuffled, train
from digitpad.weights.store import Weights, save_weights

# The strokes of each digit in the example ink, dots left out.
EXAMPLES = {
    "demo.inkml": ("125075", ((0,), (1,), (2, 3), (4,), (6, 7), (8, 9))),
    "examples/amount.inkml": ("86340", ((0,), (1,), (2,), (4, 5), (6,))),
    "examples/doubtful.inkml": ("2917", ((0,), (1, 2), (3,), (4, 5))),
}
USUAL = Preferences(theme="light")
SEVEN = ((20, 20), (60, 20), (52, 45), (40, 80))
ONE = ((30, 20), (30, 50), (30, 80))


@pytest.fixture(scope="session", autouse=True)
def _application(qapp: QApplication) -> None:
    keep_constants_alive()
    qapp.setStyle("Fusion")
    use_fonts(qapp)
    use_language("en")


class _TracedThread(QThread):
    """A thread whose Python is traced as that of Python's own threads is."""

    def run(self) -> None:
        sys.settrace(threading.gettrace())
        self.exec()


@pytest.fixture(scope="session", autouse=True)
def _threads_measured() -> Iterator[None]:
    """Show coverage what Qt's threads do; it is told of Python's own alone."""
    with pytest.MonkeyPatch.context() as patch:
        if threading.gettrace():
            patch.setattr(worker, "QThread", _TracedThread)
        yield


@pytest.fixture
def kept() -> list[MainWindow]:
    """Windows to hold until Qt has deleted them; PySide6 6.11 crashes if Python is first."""
    return []


@pytest.fixture(autouse=True)
def _nothing_left_behind(_application, kept) -> Iterator[None]:
    """Fail a test that leaves a window behind."""
    before = QApplication.topLevelWidgets()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    after = [left for left in QApplication.topLevelWidgets() if left not in before]
    assert [left for left in after if left.parent() is None] == []  # the others go with theirs


@pytest.fixture(scope="session")
def weights(tmp_path_factory) -> str:
    """A file of weights that read the example ink, and simple sevens and ones of few points."""
    inks, labels = [Ink.of(SEVEN), Ink.of(ONE)], [7, 1]
    for name, (digits, groups) in EXAMPLES.items():
        ink = read_inkml(resource(name))
        inks += [ink.only(group) for group in groups]
        labels += [int(digit) for digit in digits]
    rng = np.random.default_rng(3)
    images = np.concatenate(
        [normalise_all([_leaning(ink, rng) for ink in inks]) for _ in range(40)]
    )
    x, y = images.reshape(len(images), -1), one_hot(np.tile(labels, 40))
    plan = Plan(Schedule(4))
    start = begin(Network.random(rng=rng), plan)
    *_, trained = train(start, shuffled(x, y, 16), plan, batches=len(x) // 16)
    path = tmp_path_factory.mktemp("weights") / "small.npz"
    save_weights(path, Weights(trained.result))
    return str(path)


def _leaning(ink: Ink, rng: np.random.Generator) -> Ink:
    shape = np.eye(2) + rng.normal(0, 0.12, (2, 2))
    return Ink.of(*[stroke.points @ shape for stroke in ink.strokes])


@pytest.fixture
def store(tmp_path: Path) -> PreferencesStore:
    return PreferencesStore(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def open_window(qtbot, weights, store, kept) -> Callable[..., MainWindow]:
    """Open windows; they are closed afterwards, their ink thrown away."""

    def open_window(session: Session | None = None, **choices) -> MainWindow:
        preferences = Preferences(**({"theme": "light"} | choices))
        window = MainWindow.of(session or Session(weights), store, preferences)
        window.resize(1280, 800)  # larger than the offscreen platform's screen
        kept.append(window)
        qtbot.addWidget(window, before_close_func=lambda _: window.session.undo_stack.setClean())
        window.show()
        qtbot.waitExposed(window)
        QCoreApplication.processEvents()  # all has its place
        return window

    return open_window


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window()


@contextmanager
def window_for_a_file(weights, tmp_path_factory) -> Iterator[MainWindow]:
    """A window that lasts for the tests of a file, with settings of its own."""
    path = str(tmp_path_factory.mktemp("settings") / "settings.ini")
    store = PreferencesStore(QSettings(path, QSettings.Format.IniFormat))
    window = MainWindow.of(Session(weights), store, USUAL)
    window.show()
    assert QTest.qWaitForWindowExposed(window)
    yield window
    window.session.undo_stack.setClean()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def lasting_window(weights, tmp_path_factory) -> Iterator[MainWindow]:
    """A window for the tests of a file that is `wiped` between them."""
    with window_for_a_file(weights, tmp_path_factory) as window:
        yield window


@pytest.fixture
def wiped(lasting_window) -> MainWindow:
    """The lasting window as a new one is: nothing on its paper, nothing to undo, a pen."""
    window = lasting_window
    window.pad.cancel()
    window.commands["pen"].trigger()
    window.pad.viewport.show_usual()
    window.session.edit("New", **vars(Document()))
    window.session.undo_stack.clear()
    if window.choices.preferences != USUAL:
        window.choices.prefer(**vars(USUAL))
    window.resize(1280, 800)  # larger than the offscreen platform's screen
    window.status.clear()
    window.activateWindow()
    window.pad.setFocus()
    QCoreApplication.processEvents()
    return window


class Hand:
    """Writes on a window's pad."""

    def __init__(self, window: MainWindow) -> None:
        self.window, self.pad = window, window.pad

    def drag(self, *points: tuple[float, float], lift: bool = True) -> None:
        """Draw with the left button of a real mouse."""
        left, places = Qt.MouseButton.LeftButton, [QPoint(*point) for point in points]
        QTest.mousePress(self.pad, left, pos=places[0])
        for place in places[1:]:
            QTest.mouseMove(self.pad, place)
        if lift:
            QTest.mouseRelease(self.pad, left, pos=places[-1])

    def write_seven(self, x: int = 100, y: int = 100, *, lift: bool = True) -> None:
        """Write a 7 of one stroke."""
        self.drag(*((x + 2 * a, y + 2 * b) for a, b in SEVEN), lift=lift)

    def write_example(self, name: str = "demo.inkml") -> None:
        """Write recorded ink, through the doors that the pointer uses."""
        for stroke in read_inkml(resource(name)).strokes:
            points = [QPointF(x, y) for x, y in stroke.points]
            self.pad.press(points[0])
            for point in points[1:]:
                self.pad.move_to(point)
            self.pad.lift(points[-1])


@pytest.fixture
def hand(window) -> Hand:
    return Hand(window)


@pytest.fixture(scope="session")
def hand_of() -> type[Hand]:
    """For tests that open windows themselves."""
    return Hand
