"""What the tests of the mathematics share: the essay's figures."""

import json
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="session")
def golden() -> dict[str, Any]:
    """Every figure that the essay prints in full and that can be checked without its weights."""
    return json.loads((Path(__file__).parents[1] / "golden.json").read_text(encoding="utf-8"))
