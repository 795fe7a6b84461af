"""What is shipped, each file with its SHA-256; an installed copy is checked before it is used.

``python -m digitpad.manifest`` writes the list anew, in a checkout, once a file is another.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from digitpad.assets import is_installed, resource, weights_file
from digitpad.errors import WeightsError
from digitpad.files import write_text

_MANIFEST = "manifest.json"
_WEIGHTS = ("essay", "gradients", "ink_marks", "marks", "pen", "strokes")


def as_listed() -> Mapping[str, str]:
    """Return the SHA-256 of each shipped file by its name, in hexadecimal."""
    return json.loads(resource(_MANIFEST).read_text(encoding="utf-8"))


def as_they_are() -> Mapping[str, str]:
    """Return the same of the files that are there."""
    root = resource(_MANIFEST).parent
    found = {
        f"resources/{path.relative_to(root).as_posix()}": path
        for path in root.rglob("*")
        if path.is_file() and path.name != _MANIFEST and root / "weights" not in path.parents
    }
    found |= {f"weights/{name}.npz": weights_file(name) for name in _WEIGHTS}
    return {
        name: sha256(path.read_bytes()).hexdigest()
        for name, path in sorted(found.items())
        if path.is_file()
    }


def differing() -> tuple[str, ...]:
    """Return the shipped files that are missing or others, the program's own among them."""
    there = as_they_are()
    others = [name for name, digest in as_listed().items() if there.get(name) != digest]
    return (*others, *_differing_modules())


def check_shipped(name: str, content: bytes, path: Path) -> None:
    """Raise WeightsError if weights of an installed copy are not those that it came with.

    In a checkout they are what their recipe just made.
    """
    if is_installed() and as_listed().get(f"weights/{name}.npz") != sha256(content).hexdigest():
        raise WeightsError(path, "it is not the file that came with digitpad: install it again")


def _differing_modules() -> list[str]:
    """Return the installed modules that are not what the installer noted of them."""
    from importlib import metadata  # takes as long to import as weights to load

    try:
        noted = metadata.files("digitpad") or []
    except metadata.PackageNotFoundError:  # a checkout on the path
        return []
    return [
        str(each)
        for each in noted
        if each.suffix == ".py" and each.hash and each.hash.value != _noted(each.locate())
    ]


def _noted(path: object) -> str:
    """Return a file's SHA-256 as installers write it; empty where there is none."""
    file = Path(str(path))
    if not file.is_file():
        return ""
    return urlsafe_b64encode(sha256(file.read_bytes()).digest()).rstrip(b"=").decode()


if __name__ == "__main__":
    write_text(resource(_MANIFEST), json.dumps(as_they_are(), indent=1) + "\n")
