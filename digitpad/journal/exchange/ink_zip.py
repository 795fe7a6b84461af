"""Corrections in a zip: their ink as InkML, and all else that is known of them.

=================== ==================================================================
``manifest.json``   ``format``, ``version``, and in ``corrections`` for each of them:
                    ``ink`` (a name in the zip, or null), ``label`` (0 to 9, null for no
                    digit), and if known ``read_as``, ``probabilities``, ``kind``, ``made``,
                    ``mark`` (a mark or sign), ``place`` (on its line) and ``reach`` (of the
                    writer's example that it is kept as)
``images.npy``      what the network saw: float32, (n, 28, 28), in the same order; may be
                    left out, the ink is then drawn
``ink/0001.inkml``  one character each, its label as annotation too
=================== ==================================================================

Reading takes nothing on trust: nothing is unpacked to disk, names in the zip are no
paths, sizes are limited whatever the zip says of itself.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from textwrap import shorten
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.archives import Archive, array_of
from digitpad.errors import ExchangeError, InkError
from digitpad.files import content_of, replacing
from digitpad.ink.inkml import inkml, parse_inkml
from digitpad.ink.normalise import SIDE, Image, normalise
from digitpad.ink.strokes import Ink
from digitpad.journal.corrections import IMPORTED, Correction, now, place_of
from digitpad.json_files import json_of
from digitpad.limits import MOST_CORRECTIONS, MOST_ZIP_UNPACKED

FORMAT, VERSION = "digitpad corrections", 1
_MANIFEST, _IMAGES = "manifest.json", "images.npy"
_LONGEST = 40  # characters of a kind or a time
_LONGEST_SAID = 300  # characters
_UNUSABLE = ValueError, TypeError, AttributeError, OverflowError, RecursionError


def write_zip(path: Path, corrections: Sequence[Correction]) -> None:
    """Write corrections to a zip; equal ones give equal bytes.

    Raises
    ------
    ExchangeError
        If it cannot be written, or they are more than `read_zip` reads.
    """
    if len(corrections) > MOST_CORRECTIONS:
        raise ExchangeError(path, f"a zip holds at most {MOST_CORRECTIONS:,} corrections")
    names = [_name(n, c) for n, c in enumerate(corrections, start=1)]
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "corrections": [_packed(c, name) for c, name in zip(corrections, names, strict=True)],
    }
    with replacing(path, ExchangeError) as part, zipfile.ZipFile(part, "w") as archive:
        _add(archive, _MANIFEST, json.dumps(manifest, indent=1).encode())
        _add(archive, _IMAGES, _npy([c.image for c in corrections]))
        for name, correction in zip(names, corrections, strict=True):
            if name and correction.ink is not None:
                _add(archive, name, inkml(correction.ink, label=_annotation(correction)))


def read_zip(path: Path) -> tuple[Correction, ...]:
    """Return the corrections of a zip; what `write_zip` wrote comes back exactly.

    Raises
    ------
    ExchangeError
        If it is missing, too large, damaged, or anything in it is not as it must be.
    """
    content = content_of(path, error=ExchangeError)
    try:
        return _corrections(Archive(content, MOST_CORRECTIONS + 2, MOST_ZIP_UNPACKED))
    except InkError as error:
        raise ExchangeError(path, f"{error.path} in it: {error.problem}") from error
    except (*_UNUSABLE, KeyError) as error:
        said = f"it lacks {error}" if isinstance(error, KeyError) else str(error)
        problem = f"it holds no corrections that can be used: {shorten(said, _LONGEST_SAID)}"
        raise ExchangeError(path, problem) from error


def _corrections(members: Archive) -> tuple[Correction, ...]:
    manifest = json_of(members[_MANIFEST])
    if manifest["format"] != FORMAT:
        raise ValueError(f"its format is {manifest['format']!r}")
    if manifest["version"] != VERSION:
        raise ValueError(f"its version is {manifest['version']}, this program reads {VERSION}")
    packed = manifest["corrections"]
    if not isinstance(packed, list) or len(packed) > MOST_CORRECTIONS:
        raise ValueError(f"it must list at most {MOST_CORRECTIONS:,} corrections")
    images = _images(members, len(packed))
    return tuple(_correction(members, each, images, i) for i, each in enumerate(packed))


def _images(members: Archive, count: int) -> NDArray[np.float32] | None:
    if _IMAGES not in members:
        return None
    images = array_of(members[_IMAGES], _IMAGES)
    if images.shape != (count, SIDE, SIDE) or images.dtype != np.float32:
        raise ValueError(f"{_IMAGES} does not hold {count} images")
    return images


def _correction(
    members: Archive, packed: dict[str, Any], images: NDArray[np.float32] | None, i: int
) -> Correction:
    name, p = packed["ink"], packed.get("probabilities")
    ink = None if name is None else parse_inkml(members[name], name)
    return Correction(
        _drawn(ink) if images is None else images[i],
        _digit(packed["label"]),
        ink,
        _digit(packed.get("read_as")),
        None if p is None else _ten(p),
        _short(packed.get("kind", IMPORTED)),
        _short(packed.get("made", now())),
        _short(packed.get("mark", "")),
        place_of(packed.get("place")),
        _two(packed.get("reach")),
    )


def _drawn(ink: Ink | None) -> Image:
    if ink is None or not len(ink):
        raise ValueError(f"a correction has neither ink nor an image in {_IMAGES}")
    return normalise(ink)


def _digit(value: object) -> int | None:
    if value is not None and (type(value) is not int or not 0 <= value <= 9):
        raise ValueError(f"{value!r} is no digit")
    return value


def _ten(values: Iterable[float]) -> NDArray[np.float32]:
    p = np.array(values, dtype=np.float32)
    if p.shape != (10,) or not np.all((p >= 0) & (p <= 1)):
        raise ValueError("probabilities must be ten numbers from 0 to 1")
    return p


def _two(values: Sequence[float] | None) -> tuple[float, float] | None:
    if values is None:
        return None
    radius, near = map(float, values)
    return radius, near


def _short(text: object) -> str:
    if not isinstance(text, str) or len(text) > _LONGEST or not text.isprintable():
        raise ValueError(f"{str(text)[:_LONGEST]!r} is no kind and no time")
    return text


def _name(number: int, correction: Correction) -> str | None:
    return None if correction.ink is None else f"ink/{number:04d}.inkml"


def _annotation(correction: Correction) -> str:
    return correction.mark or ("" if correction.label is None else str(correction.label))


def _packed(correction: Correction, name: str | None) -> dict[str, Any]:
    p = correction.probabilities
    return {
        "ink": name,
        "label": correction.label,
        "read_as": correction.read_as,
        "probabilities": None if p is None else p.tolist(),
        "kind": correction.kind,
        "made": correction.made,
        "mark": correction.mark,
        "place": correction.place,
        "reach": correction.reach,
    }


def _npy(images: Sequence[NDArray[np.float32]]) -> bytes:
    file = io.BytesIO()
    np.save(file, np.array(images, np.float32).reshape(-1, SIDE, SIDE), allow_pickle=False)
    return file.getvalue()


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    member = zipfile.ZipInfo(name)  # of 1980: the time of writing is nobody's business
    member.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(member, content)
