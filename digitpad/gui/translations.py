"""The translations' files: found words, Qt's two tools, and what is missing.

``python -m digitpad.gui.translations`` brings them up to date, in a checkout: new words are
marked as unfinished in ``resources/translations/*.ts``, where they are translated, by Qt
Linguist or by hand; a second run makes the ``.qm`` files that the window loads.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import PySide6

from digitpad.assets import resource

_GUI = Path(__file__).parent
_MARK = "QT_TR_NOOP+=translatable"  # what Qt's tool is told that our function stands for


def sources() -> list[Path]:
    """Return the files of words, a language each; that of English has plurals alone."""
    return sorted(resource("translations").glob("digitpad_*.ts"))


def update(files: list[Path]) -> None:
    """Bring files of words up to date with the code."""
    code = sorted(map(str, _GUI.rglob("*.py")))
    for file in files:
        plurals = ["-pluralonly"] if file.stem.endswith("_en") else []
        options = ["-no-obsolete", "-sort-messages", "-locations", "none", *plurals]
        _run("lupdate", *options, "-tr-function-alias", _MARK, *code, "-ts", str(file))


def compiled(file: Path) -> Path:
    """Make what the window loads of a file of words, beside it; return where that is."""
    result = file.with_suffix(".qm")
    _run("lrelease", str(file), "-qm", str(result))
    return result


def _run(tool: str, *arguments: str) -> None:
    tools = Path(PySide6.__file__).parent
    subprocess.run([str(tools / tool), "-silent", *arguments], check=True)


def _unfinished(files: list[Path]) -> Iterator[str]:
    for file in files:
        count = file.read_text(encoding="utf-8").count('type="unfinished"')
        if count:
            yield f"{file.name}: {count} to translate"


if __name__ == "__main__":
    update(sources())
    for made in map(compiled, sources()):
        print(made)
    print(*_unfinished(sources()), sep="\n")
