"""What Qt complains of is in the log, and on stderr as ever."""

import logging

from PySide6.QtCore import qCritical, qWarning

from digitpad.gui.app.qt_messages import qt_logged


def test_qts_messages_are_logged_by_their_severity(qapp, caplog, capsys):
    caplog.set_level(logging.INFO, "digitpad")
    with qt_logged():
        qWarning("a cable is loose")
        qCritical("it burns")
    found = [(record.levelname, record.getMessage()) for record in caplog.records]
    assert found[0][1].startswith("PySide6 6.")
    assert found[1:] == [("WARNING", "a cable is loose"), ("ERROR", "it burns")]
    assert capsys.readouterr().err == "a cable is loose\nit burns\n"
