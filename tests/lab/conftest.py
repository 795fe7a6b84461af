import pytest

from digitpad.lab.data import Data, drawn
from digitpad.lab.settings import Settings


@pytest.fixture(scope="session")
def data() -> Data:
    """A few drawn digits; the last batch of 16 is not full."""
    return drawn(70, 20)


@pytest.fixture(scope="session")
def small() -> Settings:
    """A small network: five batches an epoch of the few digits."""
    return Settings(batch_size=16, hidden=(8,), epochs=3)
