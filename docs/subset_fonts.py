"""Make the fonts of the window out of Inter's: what is written in it, and no more.

    python -m docs.subset_fonts FOLDER   # with Inter-Regular.otf and Inter-SemiBold.otf

Figures are those of one width, so that numbers stand still while they change. The family is
called otherwise than Inter, whose own the system may have, too. See resources/fonts/README.md.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from digitpad.assets import resource
from digitpad.gui.widgets.fonts import FONT_FAMILY

WEIGHTS = {"Inter-Regular.otf": "Regular", "Inter-SemiBold.otf": "SemiBold"}
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]
LATIN_AND_GREEK = [*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x386, 0x3D0)]
FROM_CJK = 0x2E80
FAMILY, STYLE, FULL, POSTSCRIPT, TYPOGRAPHIC_FAMILY, TYPOGRAPHIC_STYLE = 1, 2, 4, 6, 16, 17


def written() -> set[int]:
    """Return the characters of the code and of all that the window shows, but for Asian ones."""
    folders = resource(""), Path(__file__).parent.parent / "digitpad"
    texts = (text for folder in folders for text in _texts(folder))
    return {ord(character) for text in texts for character in text if ord(character) < FROM_CJK}


def subset(font: TTFont, style: str) -> TTFont:
    """Return the font with the characters that are needed, and figures of one width."""
    tabular = _tabular(font)
    for table in font["cmap"].tables:
        table.cmap = {code: tabular.get(name, name) for code, name in table.cmap.items()}
    options = Options()
    options.layout_features, options.name_IDs, options.hinting = FEATURES, ["*"], False
    cut = Subsetter(options)
    cut.populate(unicodes=[*LATIN_AND_GREEK, *written()])
    cut.subset(font)
    _rename(font, style)
    return font


def _texts(folder: Path) -> Iterator[str]:
    for suffix in ("py", "json", "ts", "md", "html", "qss", "txt"):
        for file in sorted(folder.rglob(f"*.{suffix}")):
            yield file.read_text(encoding="utf-8")


def _tabular(font: TTFont) -> dict[str, str]:
    """Return which glyphs of figures are of one width, by those of the usual ones."""
    layout, found = font["GSUB"].table, {}
    for record in layout.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for lookup in record.Feature.LookupListIndex:
                for table in layout.LookupList.Lookup[lookup].SubTable:
                    found |= getattr(table, "ExtSubTable", table).mapping
    figures = {font.getBestCmap()[ord(figure)] for figure in "0123456789"}
    return {usual: tabular for usual, tabular in found.items() if usual in figures}


def _rename(font: TTFont, style: str) -> None:
    names = {
        FAMILY: FONT_FAMILY if style == "Regular" else f"{FONT_FAMILY} {style}",
        STYLE: "Regular",
        FULL: f"{FONT_FAMILY} {style}",
        POSTSCRIPT: f"{FONT_FAMILY}-{style}".replace(" ", ""),
        TYPOGRAPHIC_FAMILY: FONT_FAMILY,
        TYPOGRAPHIC_STYLE: style,
    }
    for number, name in names.items():
        font["name"].setName(name, number, 3, 1, 0x409)
        font["name"].removeNames(number, 1)


def main(folder: Path) -> None:
    """Write the fonts."""
    for file, style in WEIGHTS.items():
        to = resource("fonts") / file
        subset(TTFont(folder / file), style).save(to)
        print(f"{to.name}: {to.stat().st_size} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
