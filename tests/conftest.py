"""What the tests share: an offscreen Qt, private user folders, and the real data where it is."""

import os

# Our matrices are small: on a busy machine the threads of NumPy's BLAS only wait for each
# other, ten times as long as the work takes. It asks when NumPy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


# Time limits say more about the machine than about the code; a CI must not fail by chance.
settings.register_profile("here", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("here")


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """The folder with `mnist/` and `unipen/`; the test is skipped where there is none."""
    beside = Path(__file__).parents[2] / "shared" / "data"
    folder = Path(os.environ.get("DIGITPAD_DATA", beside))
    if not (folder / "mnist").is_dir() or not (folder / "unipen").is_dir():
        pytest.skip("no real data here (set DIGITPAD_DATA)")
    return folder


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20)
