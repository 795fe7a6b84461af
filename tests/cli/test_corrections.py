"""``digitpad corrections``: lines that a script can rely on, and one line when it cannot be."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.cli.main import main
from digitpad.finetune.single_step import KEPT, LEARNT, correct
from digitpad.ink.inkml import write_inkml
from digitpad.ink.normalise import normalise
from digitpad.journal import Correction, Journal
from digitpad.network.network import Network
from digitpad.network.optimizers import SGD
from digitpad.weights.store import Weights, load_weights, save_weights
from tests.writing import amount


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("DIGITPAD_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def weights(tmp_path, rng) -> str:
    path = tmp_path / "small.npz"
    save_weights(path, Weights(Network.random((784, 6, 10), rng=rng)))
    return str(path)


@pytest.fixture
def anna(weights) -> str:
    """A profile that was taught that its 1 is a 7 and its 2 a 3."""
    with Journal.open() as journal:
        history = journal.create("Anna", weights)
        for label, written in ((7, "1"), (3, "2")):
            ink = amount(written)
            step = correct(history.learner, normalise(ink), label)
            history.record(replace(step, ink=ink))
    return "Anna"


@pytest.fixture
def corrections(capsys):
    """Run the command; return its status, its lines, and what it says beside."""

    def run(*arguments: object) -> tuple[int, list[list[str]], str]:
        status = main(["corrections", *map(str, arguments)])
        out, err = capsys.readouterr()
        return status, [line.split("\t") for line in out.splitlines()], err

    return run


@pytest.fixture
def statuses(corrections, anna):
    """Return how Anna's corrections stand."""
    return lambda: [line[3] for line in corrections("list", "--profile", anna)[1]]


def test_list(corrections, anna):
    status, lines, err = corrections("list", "--profile", anna)
    assert (status, err) == (0, "")
    assert [(line[1], line[3], line[4]) for line in lines] == [
        ("7", "learnt", "one step"),
        ("3", "learnt", "one step"),
    ]


def test_list_as_json(corrections, anna):
    _, lines, _ = corrections("list", "--profile", anna, "--json")
    first = json.loads("\t".join(lines[0]))
    assert (first["label"], first["status"], first["strokes"]) == (7, "learnt", 1)
    assert sum(first["probabilities"]) == pytest.approx(1)
    assert first["read_as"] == np.argmax(first["probabilities"])


def test_undo_redo_reset(corrections, anna, statuses):
    status, lines, _ = corrections("undo", "--profile", anna)
    assert status == 0
    assert lines[0][1].startswith("3, read as")
    assert [line[3] for line in corrections("list", "--profile", anna)[1]] == [
        "learnt",
        "taken back",
    ]
    assert corrections("redo", "--profile", anna)[1] == lines
    assert corrections("redo", "--profile", anna)[2] == "digitpad: there is nothing to redo\n"
    assert corrections("reset", "--profile", anna)[0] == 0
    assert statuses() == ["waiting", "waiting"]
    assert corrections("undo", "--profile", anna) == (
        1,
        [],
        "digitpad: there is nothing to undo\n",
    )


def test_every_step_stays_reachable(corrections, anna):
    steps = corrections("steps", "--profile", anna)[1]
    assert [len(line) for line in steps] == [4, 4, 5]
    assert [line[1] for line in steps] == ["-", steps[0][0], steps[1][0]]
    corrections("redo", steps[1][0], "--profile", anna)
    told = [json.loads(line[0]) for line in corrections("steps", "--profile", anna, "--json")[1]]
    assert [step["here"] for step in told] == [False, True, False]
    assert told[0]["kind"] == "weights"
    assert corrections("redo", 99, "--profile", anna)[0] == 1


def test_profiles(corrections, anna, weights):
    assert corrections("profiles")[1] == [["Anna", weights, "2", "2"]]
    corrections("profiles", "--new", "Ben", "--weights", weights)
    _, lines, _ = corrections("profiles", "--json")
    assert [json.loads(line[0])["name"] for line in lines] == ["Anna", "Ben"]
    status, _, err = corrections("profiles", "--new", "Ben")
    assert status == 1
    assert err.endswith("it has a profile Ben already\n")


def test_weights_are_for_a_new_profile_only(corrections, capsys):
    with pytest.raises(SystemExit) as ended:
        corrections("profiles", "--weights", "essay")
    assert ended.value.code == 2
    assert "--weights needs --new" in capsys.readouterr().err


def test_new_weights(corrections, anna, weights, rng, statuses):
    save_weights(weights, Weights(Network.random((784, 5, 10), rng=rng)))
    status, _, err = corrections("reset", "--profile", anna)
    assert status == 0
    assert "others than profile Anna began with" in err
    assert corrections("reset", "--new-weights", "--profile", anna)[2] == ""
    assert statuses() == ["waiting", "waiting"]


def test_carried_to_another_person(corrections, anna, weights, tmp_path):
    assert corrections("export", tmp_path / "c.zip", "--profile", anna)[1][0][1] == "2"
    corrections("profiles", "--new", "Ben", "--weights", weights)
    for new, err in (
        ("2", "digitpad: they wait; digitpad corrections learn --profile Ben teaches them\n"),
        ("0", f"digitpad: {tmp_path / 'c.zip'}: 2 of 2 are known already\n"),
    ):
        said = corrections("import", tmp_path / "c.zip", "--profile", "Ben")
        assert said == (0, [[str(tmp_path / "c.zip"), new]], err)


def test_what_was_imported_is_learnt_once(corrections, anna, tmp_path):
    corrections("export", tmp_path / "c.zip", "--profile", anna)
    corrections("import", tmp_path / "c.zip", "--profile", "essay")
    listed = corrections("list", "--profile", "essay")[1]
    assert [line[3] for line in listed] == ["waiting", "waiting"]
    status, lines, err = corrections("learn", "--profile", "essay")
    assert (status, err) == (0, "")
    assert [line[:2] for line in lines] == [line[:2] for line in listed]
    assert all(line[2] in (LEARNT, KEPT) for line in lines)
    listed = corrections("list", "--profile", "essay")[1]
    assert [line[3] for line in listed] == ["learnt", "learnt"]
    nothing = "digitpad: no correction waits to be learnt\n"
    assert corrections("learn", "--profile", "essay") == (0, [], nothing)


def test_weights_that_cannot_learn_say_so(corrections, anna):
    corrections("reset", "--profile", anna)
    said = "digitpad: these weights have no rehearsal set to learn with\n"
    assert corrections("learn", "--profile", anna) == (1, [], said)


def test_what_is_left_out_is_said(corrections, anna, tmp_path):
    with Journal.open() as journal:
        journal.profile(anna).add([Correction(np.eye(28), None)])
    status, lines, err = corrections("export", tmp_path / "c.csv", "--profile", anna)
    assert (status, lines[0][1]) == (0, "2")
    assert "1 left out that are no digit" in err


def test_a_network_and_a_lesson(corrections, anna, tmp_path):
    corrections("export", tmp_path / "anna.npz", "--profile", anna)
    assert len(load_weights(tmp_path / "anna.npz").provenance["steps"]) == 2
    corrections("export", tmp_path / "anna.json", "--profile", anna)
    status, lines, err = corrections("replay", tmp_path / "anna.json")
    assert (status, err) == (0, "")
    assert [(line[0], line[2], line[5]) for line in lines] == [
        ("1", "7", "same"),
        ("2", "3", "same"),
    ]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("me.npz", "no step was taken; the network is as it came"),
        ("me.json", "no step was taken; the lesson is empty"),
        ("me.zip", "there are no corrections"),
        ("me.csv", "there are no corrections"),
    ],
)
def test_an_export_of_nothing_says_so(corrections, weights, tmp_path, name, said):
    corrections("profiles", "--new", "Ben", "--weights", weights)
    file = str(tmp_path / name)
    found = corrections("export", file, "--profile", "Ben")
    assert found == (0, [[file, "0"]], f"digitpad: {file}: {said}\n")


def test_a_lesson_without_steps_says_so(corrections, anna, tmp_path):
    path = tmp_path / "anna.json"
    corrections("reset", "--profile", anna)
    corrections("export", path, "--profile", anna)
    assert corrections("replay", path) == (0, [], f"digitpad: {path}: it has no steps\n")


def test_a_lesson_whose_weights_are_elsewhere(corrections, anna, weights, tmp_path, sure):
    corrections("export", tmp_path / "anna.json", "--profile", anna)
    Path(weights).rename(tmp_path / "moved.npz")
    for where, said in (((), "no such weights"), (("--weights", sure), "not the weights that")):
        status, _, err = corrections("replay", tmp_path / "anna.json", *where)
        assert status == 1
        assert said in err
    moved = corrections("replay", tmp_path / "anna.json", "--weights", tmp_path / "moved.npz")
    assert [line[5] for line in moved[1]] == ["same", "same"]


def test_a_lesson_that_comes_out_otherwise(corrections, anna, tmp_path):
    path = tmp_path / "anna.json"
    corrections("export", path, "--profile", anna)
    path.write_text(path.read_text().replace('"label": 3', '"label": 4'))
    status, lines, err = corrections("replay", path)
    assert status == 1
    assert [line[5] for line in lines] == ["same", "differs"]
    assert err == f"digitpad: {path}: step 2 of 2 gives other weights than it did\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["list", "--profile", "Zoe"], "it has no profile Zoe"),
        (["import", "nowhere.zip"], "nowhere.zip: there is no such file"),
        (["import", "nowhere.txt"], "its name must end in"),
        (["replay", "nowhere.json"], "nowhere.json: there is no such file"),
        (["profiles", "--new", " "], "is no name for a profile"),
        (["profiles", "--new", "Ben", "--weights", "none.npz"], "there are no such weights"),
    ],
)
def test_one_line(corrections, arguments, said):
    status, lines, err = corrections(*arguments)
    assert (status, lines) == (1, [])
    assert said in err
    assert err.startswith("digitpad: ")
    assert err.count("\n") == 1


def test_a_damaged_journal_is_said_to_be_set_aside(corrections, anna, home):
    (home / "journal.sqlite3").write_bytes(b"x" * 5000)
    status, lines, err = corrections("profiles")
    assert (status, lines) == (0, [])
    assert "it was damaged; it is kept as journal-damaged-" in err


def test_reading_with_a_profile(sure, unsure, ink_file, capsys):
    with Journal.open() as journal:
        journal.create("Anna", sure)
        journal.create("Ben", unsure)
    for name, text in (("Anna", "7"), ("Ben", "?")):
        assert main(["read", str(ink_file), "--profile", name]) == 0
        assert capsys.readouterr().out.split("\t")[1] == text
    assert main(["read", str(ink_file), "--profile", "Zoe"]) == 1
    assert "no profile Zoe" in capsys.readouterr().err


def test_a_profile_reads_what_it_was_taught(tmp_path, weights, capsys):
    ink = amount("1")
    write_inkml(tmp_path / "one.inkml", ink)
    with Journal.open() as journal:
        history = journal.create("Anna", weights, SGD(0.5))
        for _ in range(20):
            history.record(correct(history.learner, normalise(ink), 5))
    assert main(["read", str(tmp_path / "one.inkml"), "--profile", "Anna", "--json"]) == 0
    p = json.loads(capsys.readouterr().out)["characters"][0]["probabilities"]
    assert np.argmax(p) == 5
    assert p[5] > 0.6
