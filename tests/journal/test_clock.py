"""A clock that is set back changes what is told of a step, not which came first."""

import pytest

from digitpad.journal import states
from tests.journal.conftest import take


@pytest.fixture
def clock(monkeypatch):
    """Set the clock to a year."""

    def set_to(year: int) -> None:
        for module in ("corrections", "states", "journal", "queue"):
            told = f"{year}-01-01T00:00:00Z"
            monkeypatch.setattr(f"digitpad.journal.{module}.now", lambda told=told: told)

    return set_to


def test_steps_and_corrections_keep_their_order(journal, history, clock, reopened):
    for year, label in ((2024, 1), (1999, 2), (2030, 3), (1970, 4)):
        clock(year)
        history.record(take(history.learner, label, str(label + 1)))
    found = reopened(history)
    assert [step.label for step in found.steps()] == [1, 2, 3, 4]
    assert [entry.correction.label for entry in found.corrections()] == [1, 2, 3, 4]
    assert found.steps()[-1].made.startswith("1970")
    assert found.undo().label == 4
    assert [step.label for step in states.tree(journal._database, history.id)[1:]] == [1, 2, 3, 4]
