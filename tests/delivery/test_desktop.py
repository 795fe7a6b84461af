"""What a Linux desktop is told of digitpad: its own programs check it, where they are installed."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PySide6.QtGui import QImage

from digitpad import __version__
from digitpad.gui.app.starting.entry_point import APPLICATION_NAME
from digitpad.gui.session.sheet_worker import pixels_of
from digitpad.ink.inkml import inkml
from digitpad.ink.strokes import Ink

ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "resources" / "desktop"
METAINFO = DESKTOP / "org.digitpad.digitpad.metainfo.xml"


def checked(*command: object) -> str:
    """Run a program of the desktop's; the test is skipped where there is none."""
    if not shutil.which(str(command[0])):
        pytest.skip(f"{command[0]} is not installed")
    ended = subprocess.run(
        [str(each) for each in command], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def test_the_entry_is_valid():
    assert checked("desktop-file-validate", DESKTOP / "digitpad.desktop") == ""


def test_the_metainfo_is_valid():
    checked("appstreamcli", "validate", "--no-net", METAINFO)


def test_the_type_is_known_afterwards(tmp_path):
    packages = tmp_path / "packages"
    packages.mkdir()
    shutil.copy(DESKTOP / "inkml.xml", packages)
    checked("update-mime-database", tmp_path)
    assert "application/inkml+xml:*.inkml" in (tmp_path / "globs2").read_text("utf-8")


def test_the_type_is_that_of_what_is_saved():
    root = ElementTree.fromstring(inkml(Ink.of([(0, 0), (1, 1)])))
    told = ElementTree.parse(DESKTOP / "inkml.xml").find(".//{*}root-XML")
    assert told is not None
    assert root.tag == f"{{{told.get('namespaceURI')}}}{told.get('localName')}"


def test_all_names_are_one():
    entry = dict(
        line.split("=", 1)
        for line in (DESKTOP / "digitpad.desktop").read_text("utf-8").splitlines()
        if "=" in line
    )
    metainfo = ElementTree.parse(METAINFO)
    assert metainfo.findtext("launchable") == f"{APPLICATION_NAME}.desktop"
    assert entry["Exec"].split()[0] == entry["Icon"] == APPLICATION_NAME
    assert entry["MimeType"] == f"{metainfo.findtext('provides/mediatype')};"
    releases = [each.get("version") for each in metainfo.iterfind("releases/release")]
    assert releases[0] == __version__


def test_the_wheel_puts_all_of_it_where_desktops_look():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    shared = project["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert {ROOT / source for source in shared} == {*DESKTOP.iterdir()}
    assert all(place.startswith("share/") for place in shared.values())


@pytest.fixture(scope="module")
def drawn_icons(tmp_path_factory) -> Path:
    """A folder with the icon in its two sizes, drawn anew."""
    folder = tmp_path_factory.mktemp("icons")
    code = f"""
from pathlib import Path
from docs.draw_pictures import application, icon_image
application()
for size in (48, 256):
    image = icon_image(Path("resources/desktop/digitpad.svg"), size)
    image.save({str(folder)!r} + f"/digitpad-{{size}}.png")
"""
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
    return folder


@pytest.mark.parametrize("size", [48, 256])
def test_the_pictures_are_those_of_the_drawing(size, drawn_icons):
    drawn, kept = (
        pixels_of(QImage(str(folder / f"digitpad-{size}.png"))).astype(float)
        for folder in (drawn_icons, DESKTOP)
    )
    assert drawn.shape == (size, size, 3)
    assert np.abs(drawn - kept).mean() < 2, "run `python -m docs.draw_pictures icon`"
