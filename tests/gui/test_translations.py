"""The translations are what the code says: complete, compiled, their placeholders kept."""

import ast
import re
import shutil
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from digitpad import gui
from digitpad.explanation import centring
from digitpad.explanation.guide import steps
from digitpad.explanation.guide.choices import LOSS_CHOICES
from digitpad.gui.app.commands.command import Command, entries_of
from digitpad.gui.app.commands.table import MENUS
from digitpad.gui.app.preferences.preferences import LANGUAGES, SYSTEM, settings
from digitpad.gui.translations import compiled, sources, update
from digitpad.lab.presets import RUN_PRESETS
from digitpad.lab.settings import DRAWN

PLACEHOLDER = re.compile(r"\{\w*\}|%Ln")
SAYING = {
    *("label", "button", "prose", "setText", "setToolTip", "setWindowTitle", "setAccessibleName"),
    *("setAccessibleDescription", "addAction", "QAction", "QMenu", "show_news", "show_problem"),
    *("emit", "setPlaceholderText", "addTab", "drawText", "StatusLine", "MapPanel"),
}
NAMES = {"MNIST"}  # the same in all languages


def messages(path: Path):
    """Yield the texts of a language, each with all forms of its translation."""
    for message in ElementTree.parse(path).getroot().iterfind("context/message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iterfind("numerusform")]
        yield message.findtext("source"), forms or [translation.text or ""]


@pytest.fixture(scope="module")
def anew(tmp_path_factory):
    """The files of all languages, brought up to date elsewhere."""
    folder = tmp_path_factory.mktemp("translations")
    copies = [Path(shutil.copy(file, folder)) for file in sources()]
    update(copies)
    return copies


def test_every_language_that_can_be_chosen_has_its_words():
    assert {file.stem.removeprefix("digitpad_") for file in sources()} == {*LANGUAGES} - {SYSTEM}


def test_no_word_of_the_code_is_missing_and_none_is_obsolete(anew):
    for file, copy in zip(sources(), anew, strict=True):
        assert copy.read_bytes() == file.read_bytes(), "run python -m digitpad.gui.translations"


def test_all_is_translated(anew):
    for copy in anew:
        assert 'type="' not in copy.read_text(encoding="utf-8"), f"{copy.name} is unfinished"
        assert all(all(forms) for _, forms in messages(copy))


def test_what_the_window_loads_is_what_was_translated(anew):
    for file, copy in zip(sources(), anew, strict=True):
        made = file.with_suffix(".qm").read_bytes()
        assert compiled(copy).read_bytes() == made, "run python -m digitpad.gui.translations"


def test_every_placeholder_is_kept():
    for file in sources():
        for source, forms in messages(file):
            wanted = sorted(PLACEHOLDER.findall(source))
            one = [each for each in wanted if each != "%Ln"]  # "one amount" needs no number
            for number, form in enumerate(forms):
                found = sorted(PLACEHOLDER.findall(form))
                assert found == wanted or (len(forms) > 1 and not number and found == one), form


def test_menus_open_by_letters_of_their_own():
    for file in sources():
        said = dict(messages(file))
        titles = [said[f"&{menu}"][0] for menu in MENUS if f"&{menu}" in said]
        letters = [title[title.index("&") + 1].lower() for title in titles]
        assert len({*letters}) == len(letters), file


def test_words_of_tables_are_marked():
    said = {source for source, _ in messages(sources()[0])}
    entries = [entry for menu in MENUS.values() for entry in entries_of(menu)]
    tips = [text for e in entries for text in ((e.text, e.tip) if isinstance(e, Command) else ())]
    assert {*RUN_PRESETS, *LOSS_CHOICES, *steps._CAPTIONS.values(), *tips} <= said
    assert {DRAWN, centring.SHEET, centring.ALONE} <= said
    assert {setting.title for setting in settings().values()} <= said


def test_qt_finds_all_that_is_to_be_translated():
    """It looks into no f-string, say."""
    said = {source for source, _ in messages(sources()[0])}
    calls = [node for tree in code().values() for node in ast.walk(tree) if _name(node) == "tr"]
    given = [call.args[0] for call in calls if isinstance(call, ast.Call)]
    words = {each.value for each in given if isinstance(each, ast.Constant)}
    assert len(words) > 200
    assert words - said == set()


def code() -> dict[str, ast.Module]:
    """Return what is in the window's modules, by their names."""
    files = sorted(Path(gui.__file__).parent.rglob("*.py"))
    return {str(file): ast.parse(file.read_text(encoding="utf-8")) for file in files}


def test_nothing_is_said_untranslated():
    trees = code()
    marked = {name for tree in trees.values() for name in _marked(tree)}
    found = []
    for name, tree in trees.items():
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        saying = [call for call in calls if _name(call) in SAYING]
        found += [(name, said) for call in saying for said in _untranslated(call.args, marked)]
    assert found == []
    assert len(marked) > 20


def _name(call: ast.AST) -> str:
    function = call.func if isinstance(call, ast.Call) else call
    return getattr(function, "attr", getattr(function, "id", ""))


def _marked(tree: ast.Module) -> list[str]:
    """Return the constants that are a text to be translated where it is said."""
    assigned = [node for node in tree.body if isinstance(node, ast.Assign)]
    return [_name(node.targets[0]) for node in assigned if _name(node.value) == "translatable"]


def _untranslated(arguments: list[ast.expr], marked: set[str]) -> list[str]:
    """Return words among arguments, those of f-strings too, and constants that are words."""
    parts = [part for each in arguments for part in getattr(each, "values", [each])]
    texts = [each.value for each in parts if isinstance(each, ast.Constant)]
    words = [t for t in texts if isinstance(t, str) and re.search(r"[A-Z][a-z]|[a-z] [a-z]", t)]
    names = [each.id for each in parts if isinstance(each, ast.Name) and each.id in marked]
    return [said for said in (*words, *names) if said not in NAMES]
