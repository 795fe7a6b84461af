"""Screenshots at both sizes in both themes: nothing clipped, everything legible."""

from itertools import product
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget

from digitpad.gui.app.preferences.preferences import ZOOMS
from digitpad.gui.correction.correction_panel import CorrectionPanel
from digitpad.gui.pad.network_strip import NetworkStrip
from digitpad.gui.widgets.icons import icon
from digitpad.gui.widgets.theme import DARK, LIGHT, THEMES, TypeScale, theme_named

ICONS = Qt.ToolButtonStyle.ToolButtonIconOnly
QT_OWN = "qt_toolbar_ext_button", "qt_menubar_ext_button", "qt_tableview_cornerbutton"
SIZES = [(1280, 800), (1920, 1080)]


def texts_too_wide(window: QWidget) -> list[str]:
    """Return the texts of all visible labels and buttons that have not got their room."""
    return [
        f"{type(widget).__name__} {widget.text()!r}: {widget.size()} < {_needed(widget)}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible() and widget.text()
        if not (isinstance(widget, QToolButton) and widget.toolButtonStyle() == ICONS)
        if not _fits(widget)
    ]


def _fits(widget: QWidget) -> bool:
    """Return whether the text has its room, and none of that is cut off by what it lies in."""
    needed, seen = _needed(widget), widget.visibleRegion().boundingRect()
    cut_off = seen.width() < widget.width() and not seen.isEmpty()
    return widget.width() >= needed.width() and widget.height() >= needed.height() and not cut_off


def _needed(widget):
    if isinstance(widget, QLabel) and widget.textFormat() == Qt.TextFormat.RichText:
        return widget.minimumSizeHint().boundedTo(widget.size())
    metrics, lines = QFontMetrics(widget.font()), widget.text().split("\n")
    width = max(metrics.size(Qt.TextFlag.TextSingleLine, line).width() for line in lines)
    last = metrics.tightBoundingRect(lines[-1]).height()
    return QSize(width, last + (len(lines) - 1) * metrics.lineSpacing())


@pytest.mark.parametrize(("size", "theme"), list(product(SIZES, ("light", "dark"))))
def test_a_screenshot_is_full_and_nothing_in_it_is_clipped(open_window, hand_of, size, theme):
    window = open_window(theme=theme)
    window.resize(*size)
    hand_of(window).write_example("examples/doubtful.inkml")
    window.session.editor.relabel(3)
    window.files.open_path(Path("no-such-file.inkml"))
    QApplication.processEvents()
    assert texts_too_wide(window) == []
    picture = window.grab().toImage()
    assert (picture.width(), picture.height()) == size
    colours = pixels(picture)
    paper, ink = THEMES[theme].paper, THEMES[theme].ink
    assert 0.15 < share_of(colours, paper) < 0.8
    assert 0.001 < share_of(colours, ink) < 0.05
    assert share_of(colours, THEMES[theme].accent) > 0.001
    assert len(np.unique(colours)) > 200


@pytest.mark.parametrize("larger", [False, True])
def test_a_small_window_clips_no_text(open_window, hand_of, larger):
    window = open_window(larger=larger)
    window.resize(1000, 700)
    hand_of(window).write_example()
    for selected in (0, 4):  # a digit and the point
        window.session.select(selected)
        QApplication.processEvents()
        assert texts_too_wide(window) == []


def test_the_network_comes_to_rest_however_large_the_type(open_window, monkeypatch):
    fits, fit, enough = [], NetworkStrip._fit, 60

    def counted(strip: NetworkStrip) -> None:
        fits.append(strip.width())
        if len(fits) < enough:  # else it would never end
            fit(strip)

    window = open_window()
    window.resize(1280, 800)
    monkeypatch.setattr(NetworkStrip, "_fit", counted)
    for zoom in (5, 4, 5, 3, 5, 0, 5):
        window.choices.prefer(zoom=zoom)
        for _ in range(3):
            QApplication.processEvents()
    assert len(fits) < enough


def test_no_window_is_painted_half_laid_out(qtbot, open_window, hand_of):
    window = open_window()
    window.resize(1280, 800)
    hand_of(window).write_example()
    qtbot.wait(50)
    painted = _Painted(window)
    for key in "+++-0+":
        before = _settled(qtbot, window)
        painted.places.clear()
        QTest.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: len(painted.places) > 0)
        _settled(qtbot, window)
        whole = (before, _places(window))
        assert [places for places in painted.places if places not in whole] == []


def _settled(qtbot, window):
    """Return where everything is, as soon as it no longer moves."""
    before = None
    while before != (before := _places(window)):
        qtbot.wait(40)
    return before


def _places(window):
    """Return where every part of a window is in what holds it, and how large."""
    parts = [part for part in window.findChildren(QWidget) if part.isVisibleTo(window)]
    return [part.geometry().getRect() for part in parts]


class _Painted(QObject):
    """Looks where every part of a window is, whenever one is painted."""

    def __init__(self, window):
        super().__init__(window)
        self.window, self.places = window, []
        for part in (window, *window.findChildren(QWidget)):
            part.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.places.append(_places(self.window))
        return False


@pytest.mark.parametrize("zoom", ZOOMS)
def test_no_descender_is_cut_off(open_window, zoom):
    window = open_window(zoom=zoom)
    window.resize(1280, 800)
    QApplication.processEvents()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.height() >= QFontMetrics(button.font()).height() + 2, button.text()
            assert button.height() >= button.sizeHint().height(), button.text()


def test_the_figures_of_a_step_end_on_one_line(qtbot, open_window, hand_of):
    window = open_window()
    hand_of(window).write_seven()
    panel = window.panel.correction
    assert values_of(panel) == []  # nothing was taught: no row of dashes
    window.session.editor.relabel(7)
    with qtbot.waitSignal(window.session.profiles.stepped):
        window.session.teaching.fine_tune()
    QApplication.processEvents()
    values, picture = values_of(panel), panel.grab().toImage()
    ends = [last_column(picture, value, window) + side_bearing(value) for value in values]
    assert len(ends) >= 4
    assert max(ends) - min(ends) <= 1


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_contrast_is_wcag_aa(theme):
    pairs = [
        *product((theme.text, theme.quiet), (theme.surface, theme.paper, theme.raised)),
        *product((theme.doubt,), (theme.surface, theme.paper, theme.doubt_wash)),
        *product((theme.accent,), (theme.surface, theme.paper, theme.raised, theme.wash)),
        *product((theme.text,), (theme.wash, theme.doubt_wash, theme.track, theme.line)),
        *product((theme.on_accent,), (theme.accent, theme.accent_strong)),
        (theme.on_accent, theme.accent),
        (theme.ink, theme.paper),
    ]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


def test_the_pen_grows_with_the_sheet(open_window, hand_of):
    window = open_window()
    thickness = {}
    for size in SIZES:
        window.resize(*size)
        window.session.clear()
        QApplication.processEvents()  # the pad gets its size
        hand_of(window).drag((100, 100), (200, 100), (300, 100))
        QApplication.processEvents()
        picture = window.pad.grab().toImage()
        column = pixels(picture).reshape(picture.height(), picture.width())[:, 200]
        half = (int(LIGHT.paper[1:3], 16) + int(LIGHT.ink[1:3], 16)) / 2
        thickness[size] = int(((column[88:112] >> 16) < half).sum())  # edges are half covered
        grown = max(1.0, window.pad.height() / 420)
        assert thickness[size] == pytest.approx(6 * grown, abs=1)
    assert thickness[SIZES[1]] > 1.2 * thickness[SIZES[0]]


def test_type_is_large_enough_for_a_projector():
    assert min(vars(TypeScale()).values()) >= 15
    assert TypeScale().reading >= 40


def test_every_control_can_be_reached_and_has_a_name(window):
    for control in window.findChildren(QAbstractButton):
        if control.objectName() in QT_OWN:
            continue
        assert control.accessibleName() or control.text(), control
        by_arrows = window.panel.correction.choice.isAncestorOf(control)
        assert by_arrows or control.focusPolicy() & Qt.FocusPolicy.TabFocus, control.text()
        assert control.toolTip(), control.text()


def test_icons_are_tinted_and_disabled_ones_fainter(qapp):
    for name in ("new", "open", "save", "undo", "redo", "clear", "pen", "eraser", "close"):
        drawn = icon(name, DARK, 20).pixmap(20, 20).toImage()
        centre_of_line = [QColor(DARK.text).lightness() - 8, 255]
        lights = [drawn.pixelColor(x, y) for x in range(20) for y in range(20)]
        solid = [colour.lightness() for colour in lights if colour.alpha() > 250]
        assert solid, name
        assert min(solid) >= centre_of_line[0], name


def test_the_theme_follows_the_system(qapp, monkeypatch):
    for scheme, theme in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        hints = type("Hints", (), {"colorScheme": lambda self, scheme=scheme: scheme})
        monkeypatch.setattr("digitpad.gui.widgets.theme.QGuiApplication.styleHints", hints)
        assert theme_named("system") is theme


def test_hiding_a_part_does_not_dress_the_others_anew(window, monkeypatch):
    dressed = []
    monkeypatch.setattr(QApplication, "setStyleSheet", lambda app, sheet: dressed.append(sheet))
    window.commands["network"].trigger()
    assert dressed == []
    window.commands["theme=dark"].trigger()
    assert len(dressed) == 1


def test_the_network_and_the_panel_can_be_hidden(window):
    window.commands["network"].trigger()
    window.commands["panel"].trigger()
    assert not window.strip.isVisible()
    assert not window.panel.isVisible()
    assert not window.choices.preferences.network


def values_of(panel: CorrectionPanel) -> list[QWidget]:
    """Return what stands at the right of the figures' names, where it is shown."""
    grids = (panel.table.layout(), panel.meter.layout())
    items = [grid.itemAtPosition(line, 1) for grid in grids for line in range(grid.rowCount())]
    return [item.widget() for item in items if item and item.widget().isVisible()]


def last_column(picture: QImage, value: QWidget, window: QWidget) -> int:
    """Return where what is drawn of a value ends, in the panel."""
    panel = window.panel.correction
    place = value.mapTo(panel, value.rect().topLeft())
    part = picture.copy(place.x(), place.y(), value.width(), value.height())
    columns = pixels(part).reshape(part.height(), part.width())
    return place.x() + int(np.flatnonzero((columns != columns[0, 0]).any(axis=0))[-1])


def side_bearing(value: QWidget) -> float:
    """Return how much room the last letter has at its right, pixels."""
    return QFontMetricsF(value.font()).rightBearing(value.text()[-1])


def pixels(picture: QImage) -> np.ndarray:
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(picture.constBits(), np.uint32) & 0xFFFFFF


def share_of(colours: np.ndarray, colour: str) -> float:
    return float((colours == int(colour[1:], 16)).mean())


def contrast(a: str, b: str) -> float:
    lighter, darker = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def test_a_panel_that_was_hidden_while_type_grew_is_as_one_that_was_not(open_window, qtbot):
    seen, hidden = open_window(), open_window(panel=False)
    for window in (seen, hidden):
        window.resize(1280, 640)
        window.choices.prefer(zoom=4)
    hidden.choices.prefer(panel=True)

    def extent(window) -> tuple[int, int, int]:
        bar = window.panel.verticalScrollBar()
        return window.panel.width(), bar.maximum(), bar.pageStep()

    qtbot.waitUntil(lambda: extent(hidden) == extent(seen))
    assert extent(seen)[1] > 0


def test_the_tools_have_words_at_the_usual_size(open_window):
    window = open_window()
    window.resize(1280, 800)
    QApplication.processEvents()
    assert window.tool_bar.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    buttons = [b for b in window.tool_bar.findChildren(QToolButton) if b.isVisible()]
    assert all(button.visibleRegion().boundingRect() == button.rect() for button in buttons)
