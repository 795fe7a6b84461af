from tests.gui.soak import soak


def test_a_day_of_two_amounts_goes_through_everything(qapp, open_window):
    window = open_window()
    rows = list(soak(qapp, window, amounts=2, steps=1, every=1))
    assert [row.amounts for row in rows] == [1, 2]
    assert rows[1].growth == rows[1].memory / rows[0].memory - 1
    assert min(rows[0].amount, rows[0].step) > 0
    assert not window.session.ink.strokes
    assert window.session.active_model.steps == ()
    assert window.session.active_model.can_redo
