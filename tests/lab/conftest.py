import pytest

from digitpad.lab.data import TrainingData, drawn
from digitpad.lab.settings import RunSettings


@pytest.fixture(scope="session")
def data() -> TrainingData:
    """A few drawn digits; the last batch of 16 is not full."""
    return drawn(70, 20)


@pytest.fixture(scope="session")
def small() -> RunSettings:
    """A small network: five batches an epoch of the few digits."""
    return RunSettings(batch_size=16, hidden=(8,), epochs=3)
