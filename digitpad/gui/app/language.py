"""The language of all windows: its words, Qt's own among them, and its form of numbers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from digitpad.assets import resource
from digitpad.gui.app.preferences.preferences import LANGUAGES, SYSTEM


def use_language(name: str) -> None:
    """Speak a language from now on, in what is said and made afterwards.

    Parameters
    ----------
    name : str
        Of `LANGUAGES`. The system's is the first that it asks for and that there is, or English.
    """
    app = QCoreApplication.instance()
    assert app is not None
    locale = of_system(QLocale.system().uiLanguages()) if name == SYSTEM else QLocale(name)
    QLocale.setDefault(locale)
    for earlier in app.findChildren(QTranslator):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file, folder in (("qtbase", qt), ("digitpad", str(resource("translations")))):
        translator = QTranslator(app)
        if translator.load(locale, file, "_", folder):
            app.installTranslator(translator)


def of_system(wanted: list[str]) -> QLocale:
    """Return the first wanted locale whose language there is; English where there is none.

    Its region's form of numbers stays, as with ``de_CH``.
    """
    known = {_language(QLocale(name)) for name in LANGUAGES if name != SYSTEM}
    locales = map(QLocale, wanted)
    return next((each for each in locales if _language(each) in known), QLocale("en"))


def _language(locale: QLocale) -> tuple[QLocale.Language, QLocale.Script]:
    """Return what tells languages apart: Chinese is written in two scripts."""
    return locale.language(), locale.script()
