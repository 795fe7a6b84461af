"""What the tests of the mathematics share: the essay's figures."""

import json
from typing import Any

import pytest

from digitpad.assets import resource


@pytest.fixture(scope="session")
def golden() -> dict[str, Any]:
    """Every figure that the essay prints in full and that can be checked without its weights."""
    return json.loads(resource("golden.json").read_text(encoding="utf-8"))
