import pytest

from digitpad import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load("pen")
