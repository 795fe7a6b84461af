"""With the weights that travel with the program: the examples are read as they were written."""

import pytest

from digitpad.assets import resource, weights_file
from digitpad.gui.session.session import Session
from digitpad.ink.inkml import read_inkml

pytestmark = pytest.mark.skipif(not weights_file("pen").exists(), reason="no pen weights here")


@pytest.mark.parametrize(
    ("name", "text"),
    [("demo.inkml", "1250.75"), ("examples/amount.inkml", "863.40"), ("examples/digit.inkml", "7")],
)
def test_examples(open_window, name, text):
    window = open_window(Session("pen"))
    assert window.files.open_path(resource(name))
    assert window.session.reading.text == text
    assert window.tool_bar.weights_shown == "pen"


def test_the_doubtful_example_is_close(open_window):
    window = open_window(Session("pen"))
    window.files.open_path(resource("examples/doubtful.inkml"))
    probabilities = window.session.reading.characters[1].probabilities
    assert set(probabilities.argsort()[-2:]) == {4, 9}
    assert probabilities[[4, 9]].min() > 0.2


@pytest.mark.parametrize("which", ["pen", "essay"])
def test_every_written_amount_survives_other_weights(qtbot, open_window, which):
    window = open_window(Session("pen"))
    window.files.open_path(resource("demo.inkml"))
    window.files.use_weights(which)
    assert window.session.reading.text == "1250.75"
    assert window.session.document.ink == read_inkml(resource("demo.inkml"))
