"""What the panel says of a character that the network was asked about again."""

from digitpad import Stroke
from digitpad.gui.widgets import labels
from tests.writing import line

CROSS = (line((100, 60), (160, 160)), line((160, 60), (100, 160)))


def test_an_unsure_character_is_told_from_all_sides_beside_its_plain_output(window):
    for points in CROSS:
        window.session.write(Stroke(points))
    character, panel = window.session.character, window.panel.probabilities
    plain = window.session.trace.output[0]
    assert character.looked_again
    assert panel.second_look.text() == labels.second_look(character)
    assert f": {character.digit}, " in panel.second_look.text()
    assert [percent.text() for percent in panel.percents] == [labels.percent(p) for p in plain]


def test_a_sure_one_needs_no_more_words(window, hand):
    hand.write_seven()
    assert window.panel.probabilities.second_look.text() == ""
    assert not window.session.reading.characters[0].looked_again
