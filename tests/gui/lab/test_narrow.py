"""Words and pictures of the lab where there is little room."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from digitpad.gui.app.language import use_language
from digitpad.gui.app.preferences.preferences import LANGUAGES
from tests.gui.lab.conftest import open_lab


@pytest.mark.parametrize("language", [*LANGUAGES])
def test_a_narrow_window_cuts_no_words_off_the_time_bar(language, qapp, loader, kept):
    use_language(language)
    try:
        window = open_lab(qapp, loader)
        kept.append(window)
        for width in (800, 1280):
            window.resize(width, 600)
            QApplication.processEvents()
            buttons = window.time.findChildren(QPushButton)
            assert all(each.width() >= each.sizeHint().width() for each in buttons), width
        assert window.time._step.isVisible()
        window.close()
        window.deleteLater()
    finally:
        use_language("en")
