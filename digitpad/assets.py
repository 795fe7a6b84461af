"""Find what travels with the program: ``resources/`` and the weights.

In a wheel they lie inside the package, the weights in ``resources/weights/``; in a checkout
(an editable install included) ``resources/`` and ``weights/`` stand beside it.
"""

import os
from pathlib import Path

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parent


def resource(name: str) -> Path:
    """Return the path of a file or folder in ``resources/``."""
    installed = _PACKAGE / "resources" / name
    return installed if installed.exists() else _CHECKOUT / "resources" / name


def is_installed() -> bool:
    """Return whether this is an installed copy and no checkout."""
    return (_PACKAGE / "resources").is_dir()


def weights_file(name: str) -> Path:
    """Return the path of the weights called `name`, such as ``"pen"``."""
    installed = resource("weights") / f"{name}.npz"
    return installed if os.path.exists(installed) else _CHECKOUT / "weights" / f"{name}.npz"
