"""What the panel says of a character that the network was asked about again."""

from digitpad import Stroke
from digitpad.gui.widgets.words import labels
from tests.writing import line

BETWEEN_2_AND_7 = (line((105, 65), (150, 60), (120, 150)), line((120, 150), (150, 150)))


def test_the_bars_show_the_reading_and_the_one_pass_is_told_beside_them(window):
    for points in BETWEEN_2_AND_7:
        window.session.write(Stroke(points))
    character, panel = window.session.character, window.panel.probabilities
    assert character.looked_again
    assert labels.one_pass(character) in panel.note.text()
    read = [labels.percent(float(p)) for p in character.probabilities]
    assert [percent.text() for percent in panel.percents] == read


def test_a_sure_one_needs_no_more_words(window, hand):
    hand.write_seven()
    assert window.panel.probabilities.note.text() == ""
    assert not window.session.reading.characters[0].looked_again
