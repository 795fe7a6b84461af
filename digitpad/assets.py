"""Find what travels with the program: ``resources/`` and ``weights/``.

In a wheel both lie inside the package; in a checkout (an editable install
included) they stand beside it.
"""

from pathlib import Path


def resource(name: str) -> Path:
    """Return the path of a file or folder in ``resources/``."""
    return _find("resources", name)


def weights_file(name: str) -> Path:
    """Return the path of the weights called `name`, such as ``"pen"``."""
    return _find("weights", f"{name}.npz")


def _find(folder: str, name: str) -> Path:
    package = Path(__file__).parent
    installed = package / folder / name
    return installed if installed.exists() else package.parent / folder / name
