"""The table of limits is whole, in the code and in the docs."""

from pathlib import Path

import pytest

from digitpad import limits

PAGE = (Path(__file__).parents[2] / "docs" / "DOORS.md").read_text("utf-8")
LIMITS = {name: value for name, value in vars(limits).items() if name.isupper()}


@pytest.mark.parametrize("name", LIMITS)
def test_the_module_says_what_each_is_for(name):
    assert f"\n{name} " in str(limits.__doc__)


@pytest.mark.parametrize(("name", "value"), LIMITS.items(), ids=LIMITS)
def test_the_docs_say_how_much(name, value):
    said = f"{value >> 20} MB" if "BYTES" in name or "UNPACKED" in name else f"{value:,}"
    if name == "MOST_MNIST_DOWNLOAD":
        said = f"{value >> 20} MB"
    if name == "LARGEST_LOGIT":
        said = "1e9"
    assert said in PAGE
