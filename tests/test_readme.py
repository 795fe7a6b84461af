"""What README and documents promise: their Python runs, commands exist, links lead on."""

import json
import re
import shlex
from pathlib import Path

import pytest

from digitpad.assets import weights_file
from digitpad.cli.main import main, make_parser

ROOT = Path(__file__).parents[1]
PAGES = [
    "README.md",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "weights/README.md",
    *(f"docs/{path.name}" for path in sorted((ROOT / "docs").glob("*.md"))),
]
TOLD = {page: (ROOT / page).read_text(encoding="utf-8") for page in PAGES}


def blocks(language: str, page: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", TOLD[page], re.DOTALL)


def commands() -> list[str]:
    """Return every digitpad command line in the blocks, and in the table of commands."""
    lines = [line for page in PAGES for block in blocks("sh", page) for line in block.splitlines()]
    rows = "".join(
        line for line in TOLD["docs/command-line.md"].splitlines() if line.startswith("|")
    )
    # What stands in brackets may be left out, and of a|b the first will do.
    spans = [re.sub(r"\[[^]]*\]|\\\|\w+|\.\.\.", "", span) for span in re.findall("`(.*?)`", rows)]
    found = [part.strip() for line in lines + spans for part in line.split("&&")]
    return sorted({part for part in found if part.split()[:1] == ["digitpad"]})


@pytest.mark.skipif(not weights_file("pen").exists(), reason="the weights are not there yet")
@pytest.mark.parametrize("page", ["README.md", "docs/python.md"])
def test_its_python_runs(page, capsys):
    names = {}
    for block in blocks("python", page):
        exec(block, names)
    assert capsys.readouterr().out.startswith("1 1 ")
    if "taught" in names:
        assert names["taught"].read(names["ink"]).text == "7"


@pytest.mark.skipif(not weights_file("pen").exists(), reason="the weights are not there yet")
def test_the_reading_that_is_shown_is_that_of_the_example(capsys):
    shown = json.loads(blocks("json", "docs/file-formats.md")[0])
    assert main(["read", "--json", str(ROOT / "resources" / "examples" / shown["file"])]) == 0
    read = json.loads(capsys.readouterr().out)
    assert read.keys() == shown.keys()
    assert (read["text"], read["value"]) == (shown["text"], shown["value"])
    for name in ("alternatives", "characters", "regions"):
        assert_like(read[name], shown[name])


def assert_like(read, shown):
    """Compare what a page shows, numbers cut short and lists ended by dots, with what is read."""
    if isinstance(shown, dict):
        assert read.keys() == shown.keys()
        for name, value in shown.items():
            assert_like(read[name], value)
    elif isinstance(shown, list):
        cut = shown[-1:] == ["..."]
        assert len(read) > len(shown) - 1 if cut else len(read) == len(shown)
        for one, other in zip(read, shown[:-1] if cut else shown, strict=False):
            assert_like(one, other)
    elif isinstance(shown, float):
        assert read == pytest.approx(shown, abs=1e-3)
    else:
        assert read == shown


def test_there_are_commands():
    assert len(commands()) > 12


@pytest.mark.parametrize("line", commands())
def test_its_commands_exist(line):
    arguments = shlex.split(line)[1:] or ["draw"]
    assert make_parser(arguments[0]).parse_args(arguments).run


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#:]+)(?:#[\w-]+)?\)", TOLD[page]):
        # The site has the examples beside its pages.
        folder = ROOT / "resources" if target.startswith("examples/") else (ROOT / page).parent
        assert folder.joinpath(target).exists(), target


@pytest.mark.parametrize("page", PAGES)
def test_files_named_exist(page):
    for name in re.findall(r"`((?:digitpad|tests|resources|weights|\.ci)/[\w./]*)`", TOLD[page]):
        assert (ROOT / name).exists(), name


def test_modules_that_the_architecture_names_are_there():
    text = TOLD["ARCHITECTURE.md"]
    known = [path.as_posix() for path in ROOT.glob("*/**/*.py")]
    named = set(re.findall(r"[\w/]+\.py\b", text))
    assert len(named) > 20
    for name in sorted(named):
        assert any(path.endswith(f"/{name}") for path in known), name
    rooms = "|".join(p.name for p in (ROOT / "digitpad").iterdir() if p.is_dir())
    for name in set(re.findall(rf"`((?:{rooms})\.[\w.]+)`", text)):
        parts = name.split(".")
        ways = ("/".join(parts[:n]) for n in range(2, len(parts) + 1))
        assert any(f"{ROOT.as_posix()}/digitpad/{way}.py" in known for way in ways) or (
            (ROOT / "digitpad" / "/".join(parts)).is_dir()
        ), name
