"""A journal that is old, newer, damaged, or nowhere to be kept."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitpad.errors import JournalError
from digitpad.journal import Journal
from digitpad.journal.opening import JOURNAL_FILE, user_folder
from digitpad.journal.schema import MIGRATIONS, VERSION
from tests.journal.conftest import bits, take


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes() for path in folder.iterdir() if path.name != "opening.lock"
    }


def aside(folder: Path, suffix: str = ".sqlite3") -> list[Path]:
    return sorted(folder.glob(f"journal-damaged-*{suffix}"))


def test_where_it_is(monkeypatch, tmp_path):
    monkeypatch.setenv("DIGITPAD_HOME", str(tmp_path / "here"))
    assert user_folder() == tmp_path / "here"
    with Journal.open() as journal:
        assert journal.path == tmp_path / "here" / JOURNAL_FILE
    monkeypatch.delenv("DIGITPAD_HOME")
    assert user_folder().name == "digitpad"


def test_commits_are_on_disk_when_they_return(journal):
    asked = {
        name: journal._database.row(f"PRAGMA {name}")[0] for name in ("journal_mode", "synchronous")
    }
    assert asked == {"journal_mode": "wal", "synchronous": 2}


class TestMigrations:
    @pytest.fixture
    def oldest(self, folder) -> Path:
        """A journal as the first schema had it, with a profile in it."""
        folder.mkdir()
        with closing(sqlite3.connect(folder / JOURNAL_FILE)) as connection:
            for statement in MIGRATIONS[0]:
                connection.execute(statement)
            connection.execute(
                "INSERT INTO profiles (id, name, weights, made) VALUES (5, 'Old', 'pen', '')"
            )
            connection.execute("PRAGMA application_id = 0x64697069")
            connection.execute("PRAGMA user_version = 1")
            connection.commit()
        return folder

    def test_an_old_journal_becomes_one_of_today(self, oldest):
        with Journal.open(oldest) as journal:
            assert journal.notes == ()
            assert [p.name for p in journal.profiles()] == ["Old"]
            assert journal._database.row("PRAGMA user_version")[0] == VERSION
            assert journal._database.rows("SELECT * FROM readings") == []

    def test_all_of_it_or_nothing(self, oldest, monkeypatch):
        broken = (MIGRATIONS[0], (*MIGRATIONS[1], "CREATE TABLE profiles (x)"))
        monkeypatch.setattr("digitpad.journal.schema.MIGRATIONS", broken)
        with pytest.raises(JournalError, match="cannot be used"):
            Journal.open(oldest)
        with closing(sqlite3.connect(oldest / JOURNAL_FILE)) as connection:
            assert connection.execute("PRAGMA user_version").fetchone() == (1,)
            assert connection.execute("SELECT name FROM profiles").fetchall() == [("Old",)]
        assert not aside(oldest)

    def test_a_newer_one_is_left_alone(self, home):
        with closing(sqlite3.connect(home / JOURNAL_FILE)) as connection:
            connection.execute(f"PRAGMA user_version = {VERSION + 1}")
        before = files(home)
        with pytest.raises(JournalError) as caught:
            Journal.open(home)
        assert (
            str(caught.value)
            == f"{home / JOURNAL_FILE}: a newer digitpad wrote it; it is left as it is"
        )
        assert files(home) == before


class TestDamage:
    def test_it_is_set_aside_and_said_so(self, home):
        path = home / JOURNAL_FILE
        path.write_bytes(b"no journal at all" * 300)
        (home / f"{JOURNAL_FILE}-wal").write_bytes(b"its log")
        with Journal.open(home) as journal:
            kept = aside(home)[0]
            assert journal.notes == (
                f"{path}: it was damaged; it is kept as {kept.name} and a fresh one begun",
            )
            assert journal.profiles() == ()
        assert kept.read_bytes() == b"no journal at all" * 300
        assert Path(f"{kept}-wal").read_bytes() == b"its log"
        with Journal.open(home) as journal:
            assert journal.notes == ()

    def test_as_often_as_it_takes(self, home):
        for n in range(1, 4):
            (home / JOURNAL_FILE).write_bytes(b"%d" % n * 5000)
            Journal.open(home).close()
            assert len(aside(home)) == n

    def test_somebody_elses_database(self, home):
        (home / JOURNAL_FILE).unlink()
        with closing(sqlite3.connect(home / JOURNAL_FILE)) as connection:
            connection.execute("CREATE TABLE mine AS SELECT 1")
        with Journal.open(home) as journal:
            assert len(journal.notes) == 1
        with closing(sqlite3.connect(aside(home)[0])) as connection:
            assert connection.execute("SELECT * FROM mine").fetchall() == [(1,)]

    def test_a_log_without_its_file_is_kept(self, folder, weights):
        journal = Journal.open(folder)
        journal.create("Anna", weights)
        log = (folder / f"{JOURNAL_FILE}-wal").read_bytes()
        crashed = folder.with_name("crashed")
        crashed.mkdir()
        (crashed / f"{JOURNAL_FILE}-wal").write_bytes(log)
        journal.close()
        with Journal.open(crashed) as journal:
            assert len(journal.notes) == 1
        assert [path.read_bytes() for path in aside(crashed, "-wal")] == [log]

    @pytest.mark.parametrize("table", ["vectors", "states"])
    def test_a_damaged_step_is_left_out_and_the_one_before_opened(self, home, table):
        with closing(sqlite3.connect(home / JOURNAL_FILE)) as connection:
            theta, last = connection.execute(
                "SELECT theta, id FROM states ORDER BY id DESC"
            ).fetchone()
            spoil = {
                "vectors": ("UPDATE vectors SET content = x'00' WHERE sha256 = ?", theta),
                "states": ("UPDATE states SET slots = '{' WHERE id = ?", last),
            }[table]
            connection.execute(spoil[0], (spoil[1],))
            connection.commit()
        with Journal.open(home) as journal:
            history = journal.profile("Anna")
            assert history.notes == ("profile Anna: the last steps are damaged and left out",)
            assert [step.label for step in history.steps()] == [1, 2]
            before = bits(history.learner)
            with pytest.raises(JournalError, match="damaged"):
                history.redo()
            assert bits(history.learner) == before
            history.record(take(history.learner, 4))

    def test_a_damaged_correction_hides_no_other(self, home):
        with closing(sqlite3.connect(home / JOURNAL_FILE)) as connection:
            connection.execute("UPDATE corrections SET image = x'00' WHERE label = 2")
            connection.execute("UPDATE corrections SET ink = '<' WHERE label = 3")
            connection.commit()
        with Journal.open(home) as journal:
            assert [e.correction.label for e in journal.profile("Anna").corrections()] == [1]

    def test_damaged_weights_are_taken_from_where_they_came(self, home):
        with closing(sqlite3.connect(home / JOURNAL_FILE)) as connection:
            connection.execute("UPDATE bases SET file = x'00'")
            connection.commit()
        with Journal.open(home) as journal:
            assert len(journal.profile("Anna").steps()) == 3

    def test_weights_damaged_in_both_places(self, home):
        with closing(sqlite3.connect(home / JOURNAL_FILE)) as connection:
            connection.execute("UPDATE bases SET file = x'00'")
            connection.execute("UPDATE profiles SET weights = 'nowhere'")
            connection.commit()
        with (
            Journal.open(home) as journal,
            pytest.raises(JournalError, match="Anna cannot be restored"),
        ):
            journal.profile("Anna")

    @settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(data=st.data())
    def test_whatever_the_damage_it_opens_and_nothing_is_deleted(
        self, data, good, weights, tmp_path
    ):
        content = bytearray(good.read_bytes())
        self.spoil(content, data)
        folder = tmp_path / "spoilt"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        (folder / JOURNAL_FILE).write_bytes(content)
        try:
            with Journal.open(folder) as journal:
                self.use(journal, weights)
                set_aside = bool(journal.notes)
        except JournalError:
            assert (folder / JOURNAL_FILE).exists()
        else:
            assert not set_aside or [path.read_bytes() for path in aside(folder)] == [content]

    def test_damage_that_is_no_text(self, home):
        content = (home / JOURNAL_FILE).read_bytes()
        content = content.replace(b"CREATE TABLE profiles", b"CREATE TABLE \x80rofiles")
        (home / JOURNAL_FILE).write_bytes(content)
        with Journal.open(home) as journal:
            assert len(journal.notes) == 1

    def spoil(self, content: bytearray, data: st.DataObject) -> None:
        """Cut a journal off, or overwrite some of it; often where its structure is."""
        where = st.one_of(st.integers(0, 120), st.integers(0, len(content) - 1))
        if data.draw(st.booleans()):
            del content[data.draw(where) :]
        for _ in range(data.draw(st.integers(0, 6))):
            place, bytes_ = data.draw(where), data.draw(st.binary(min_size=1, max_size=40))
            if place + len(bytes_) <= len(content):
                content[place : place + len(bytes_)] = bytes_

    def use(self, journal: Journal, weights: str) -> None:
        for profile in journal.profiles():
            history = journal.profile(profile.name)
            history.record(take(history.learner, 5, "6"))
            assert 5 in [e.correction.label for e in history.corrections()]
            history.undo()
            history.all_steps()


@pytest.mark.parametrize(
    ("change", "value"),
    [
        ("UPDATE states SET correction = ?", b"\0\x80"),
        ("UPDATE profiles SET weights = ?", b"\0\x80"),
        ("UPDATE states SET slots = ? WHERE parent IS NOT NULL", "[" * 100_000),
        ("UPDATE states SET optimizer = ? WHERE parent IS NOT NULL", "[" * 100_000),
    ],
    ids=["a correction", "weights", "slots", "an optimizer"],
)
def test_what_is_of_another_type_is_left_out_or_said(home, change, value):
    with closing(sqlite3.connect(home / JOURNAL_FILE)) as database, database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute(change, (value,))
    with Journal.open(home) as journal:
        history = journal.profile("Anna")
        assert len(history.corrections()) == 3
        history.learnt(), history.all_steps()
        history.record(take(history.learner, 5, "6"))
        assert history.steps()[-1].label == 5


def test_a_step_after_this_one_that_is_no_number_is_refused(home):
    with closing(sqlite3.connect(home / JOURNAL_FILE)) as database, database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("UPDATE states SET next = 'elsewhere'")
    with Journal.open(home) as journal:
        history = journal.profile("Anna")
        before = bits(history.learner)
        with pytest.raises(JournalError, match="has no step elsewhere"):
            history.redo()
        assert bits(history.learner) == before
