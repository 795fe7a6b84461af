"""A hundred thousand corrections: nobody waits for those that nobody asked for.

`pytest -m slow -n 0 -s tests/journal/test_many.py` prints the milliseconds.
"""

import json
import time
from contextlib import closing

import numpy as np
import pytest

from digitpad.journal import Journal, QueuedReading
from digitpad.journal.database import connect
from digitpad.journal.opening import JOURNAL_FILE
from tests.journal.conftest import take

MANY, LONGEST = 100_000, 0.1  # corrections; seconds
INSERT = """
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
    INSERT INTO corrections
        (profile, picture, label, image, ink, read_as, probabilities, kind, made, mark, kept)
        SELECT 1, hex(randomblob(32)), i % 10, randomblob(3136), ?, NULL, NULL, 'imported',
            '2024-01-01T00:00:00Z', '', 1 FROM n
"""
INK = json.dumps([[[0.5 * i, 1.25 * i] for i in range(40)]])


def timed(act, count: int = 5) -> float:
    """Return the median of the processor's seconds that something takes."""
    found = []
    for _ in range(count):
        began = time.process_time()
        act()
        found.append(time.process_time() - began)
    return float(np.median(found))


def full(folder, weights, many: int) -> None:
    with Journal.open(folder) as journal:
        history = journal.create("Anna", weights)
        for label in range(9):
            history.record(take(history.learner, label, str((label + 1) % 10)))
    with closing(connect(folder / JOURNAL_FILE)) as connection:
        connection.execute(INSERT, (many, INK))


@pytest.mark.slow
def test_nobody_waits_for_them(folder, weights):
    full(folder, weights, MANY)

    def start() -> None:
        with Journal.open(folder) as journal:
            journal.profile("Anna").steps()

    took = {"start": timed(start)}
    with Journal.open(folder) as journal:
        history, queue = journal.profile("Anna"), None
        queue = journal.queue(history)
        p = np.full(10, 0.1, np.float32)
        images = np.random.default_rng(1).random((200, 28, 28), np.float32)
        queue.add([QueuedReading(image, p) for image in images])
        took["question"] = timed(lambda: (history.learnt(), queue.accepted()))
        took["step"] = timed(lambda: history.record(take(history.learner, 1, "2")))
        took["undo and redo"] = timed(lambda: (history.undo(), history.redo()))
        took["list"] = timed(lambda: (history.all_steps(), history.costs(), journal.profiles()))
    print(", ".join(f"{name} {1000 * seconds:.1f} ms" for name, seconds in took.items()))
    assert max(took.values()) < LONGEST


def test_a_question_looks_at_what_was_taught_alone(folder, weights, monkeypatch):
    full(folder, weights, 200)
    with Journal.open(folder) as journal:
        history, looked = journal.profile("Anna"), []
        real = journal._database.rows
        monkeypatch.setattr(journal._database, "rows", lambda *a: [looked.append(a), real(*a)][1])
        assert len(history.learnt()) == 9
        assert sum(len(real(*each)) for each in looked) < 50
