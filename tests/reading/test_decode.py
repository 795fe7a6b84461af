"""What the pad says of its parts, in company and alone."""

import pytest

from digitpad import Reader
from tests.writing import amount


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load("pen")


def hazy(reader: Reader, best: float) -> Reader:
    """Return a reader whose judgement of what it takes for a 7 has this probability."""
    real = reader._calibrated

    class Hazy(Reader):
        def _calibrated(self, z):
            p = real(z).copy()
            seven = p.argmax(axis=1) == 7
            p[seven] = (1 - best) / 9
            p[seven, 7] = best
            return p

    return Hazy(reader.network, second_look=False)


def test_between_sure_digits_a_less_likely_one_is_believed(reader):
    unsure = hazy(reader, 0.4)
    assert unsure.read(amount("7")).text == "?"
    assert unsure.read(amount("172")).text == "172"


def test_nobody_is_believed_in_the_company_of_the_unsure(reader):
    assert set(hazy(reader, 0.4).read(amount("7717")).text) == {"?", "1"}


def test_what_is_hardly_likely_is_never_believed(reader):
    assert hazy(reader, 0.28).read(amount("172")).text == "1?2"
