"""The documents: built strictly, with nothing from elsewhere; every picture has its command."""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs" / "pictures"
FROM_ELSEWHERE = re.compile(
    r"<(?:script|link|img|iframe)[^>]*(?:src|href)=\"?(?:https?:)?//[^\s>]*"
)


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    """The site, built once."""
    if importlib.util.find_spec("material") is None:
        pytest.skip("MkDocs Material is not installed")
    folder = tmp_path_factory.mktemp("site")
    # Whatever asks the network meets a proxy that is not there.
    nowhere = {"http_proxy": "http://127.0.0.1:9", "https_proxy": "http://127.0.0.1:9"}
    ended = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=ROOT,
        env={**os.environ, **nowhere},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return folder


def test_every_page_of_the_documents_is_there(site):
    pages = {path.stem for path in (ROOT / "docs").glob("*.md")}
    assert len(pages) > 8
    assert pages <= {path.stem for path in site.glob("*.html")}


def test_nothing_comes_from_elsewhere(site):
    for page in site.glob("*.html"):
        assert FROM_ELSEWHERE.search(page.read_text("utf-8")) is None, page


def test_formulas_are_typeset_and_numbers_filled_in(site):
    page = (site / "students-guide.html").read_text("utf-8")
    assert page.count("<math") > 15
    assert "arithmatex" not in page
    assert "{{" not in page
    assert (site / "examples" / "doubtful.inkml").is_file()


def test_there_is_a_command_for_every_picture_and_it_draws_one(tmp_path):
    code = f"""
from pathlib import Path
from docs.draw_pictures import PICTURES, draw
draw("slip", Path({str(tmp_path)!r}))
print(*PICTURES)
"""
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    listed = said.stdout.splitlines()[-1].split()
    assert sorted(listed) == sorted(path.stem for path in PICTURES.glob("*.png"))
    assert sum(path.stat().st_size for path in PICTURES.iterdir()) < 700_000
    drawn, kept = (QImage(str(folder / "slip.png")) for folder in (tmp_path, PICTURES))
    assert drawn.size() == kept.size()
    colours = {drawn.pixel(x, y) for x in range(0, 1280, 20) for y in range(0, 800, 20)}
    assert len(colours) > 10
