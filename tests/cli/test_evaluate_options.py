"""``digitpad evaluate``: what can be said on its command line, and what it then measures."""

import json
from types import SimpleNamespace

import numpy as np
import pytest

from digitpad.assets import weights_file
from digitpad.cli.main import main
from tests.small_data import write_data, write_unipen

PENDIGITS = """.SEGMENT DIGIT ? ? "7"
.COMMENT 7 12 1
.PEN_DOWN
 10 100
 50 100
 20 10
.PEN_UP
.SEGMENT DIGIT ? ? "1"
.COMMENT 1 3 2
.PEN_DOWN
 30 100
 30 0
.PEN_UP
"""


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    folder = write_data(tmp_path_factory.mktemp("data"))
    (folder / "own.tra").write_text(PENDIGITS)
    return folder


@pytest.fixture
def evaluated(capsys):
    def evaluated(*arguments):
        assert main(["evaluate", *map(str, arguments), "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return evaluated


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("forms", "x", "--seed", "-1"), "-1 is not a whole number from 0"),
        (("forms", "x", "--samples", "0"), "0 is not a whole number from 1"),
        (("amounts", "x", "--strangers", "nan"), "nan is not a share from 0 to 1"),
        (("amounts", "x", "--strangers", "-0.5"), "-0.5 is not a share from 0 to 1"),
        (("personalise", "x", "--mislabel", "1.5"), "1.5 is not a share from 0 to 1"),
        (("personalise", "x", "--mislabel", "some"), "some"),
        (("personalise", "x", "--amounts", "1"), "1 is not a whole number from 2"),
        (("personalise", "x", "--amounts", "-3"), "-3 is not a whole number from 2"),
    ],
)
def test_numbers_that_cannot_be_are_refused(arguments, said, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["evaluate", *arguments])
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


def test_rare_digits_without_amounts_are_refused(capsys):
    assert main(["evaluate", "personalise", "x", "--rare"]) == 1
    assert "say how many with --amounts N" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--gradients", "--marks", "--strokes", "--ink-marks"])
def test_every_other_model_that_is_named_is_the_one_that_reads(data, capsys, tmp_path, option):
    nowhere = str(tmp_path / "none.npz")
    assert main(["evaluate", "unipen", str(data / "unipen"), option, nowhere]) == 1
    assert "none.npz: there " in capsys.readouterr().err


def test_the_models_that_come_with_it_can_be_named(data, evaluated):
    ink = ("unipen", data / "unipen", "--weights", "pen")
    named = {"--gradients": "gradients", "--marks": "marks", "--strokes": "strokes"}
    named["--ink-marks"] = "ink_marks"
    files = [part for option, name in named.items() for part in (option, weights_file(name))]
    assert evaluated(*ink, *files) == evaluated(*ink)
    alone = evaluated(*ink, *files, "--alone")
    assert alone["samples"] == 10
    assert alone["ece"] != evaluated(*ink)["ece"]


def test_the_mistakes_are_drawn(data, sure, evaluated, tmp_path):
    from PIL import Image

    for name, folder, right in (("mnist", "mnist", 2), ("pendigits", "own.tra", 1)):
        sheet = tmp_path / f"{name}.png"
        found = evaluated(name, data / folder, "--weights", sure, "--contact-sheet", sheet)
        assert found["correct"] == right  # the sevens
        with Image.open(sheet) as picture:
            assert np.ptp(np.asarray(picture)) > 100


def test_the_worst_writers_come_first(data, sure, evaluated):
    found = evaluated("pendigits", data / "own.tra", "--weights", sure)
    assert [(row["writer"], row["accuracy"]) for row in found["worst_writers"]] == [
        ("pendigits/3", 0.0),
        ("pendigits/12", 1.0),
    ]


def test_figures_of_writers_and_letters_are_printed_as_tables(data, sure, capsys):
    assert main(["evaluate", "pendigits", str(data / "own.tra"), "--weights", sure]) == 0
    assert "worst_writers: \n  pendigits/3 0.00% of 1\n" in capsys.readouterr().out
    letters = ["unipen", str(data / "unipen"), "--category", "letters", "--weights", sure]
    assert main(["evaluate", *letters]) == 0
    assert "  accuracy 0.100  of 10" in capsys.readouterr().out
    assert main(["evaluate", "unipen", str(data / "unipen"), "--held-back", "0"]) == 1
    assert "holds no samples" in capsys.readouterr().err


def test_the_writers_of_both_are_asked_for_forms_and_amounts(data, capsys, tmp_path):
    nowhere = str(tmp_path / "none.tra")
    for kind in ("forms", "amounts"):
        asked = ["evaluate", kind, str(data / "unipen"), "--samples", "1", "--pendigits", nowhere]
        assert main(asked) == 1
        assert "none.tra: there is no such file" in capsys.readouterr().err


def test_what_teaching_is_worth_in_amounts(evaluated, tmp_path, monkeypatch):
    rare = []

    def noted(hands, rng):
        rare.extend(hands)
        return hands

    monkeypatch.setattr("digitpad.cli.evaluation.personalise.rare_hands", noted)
    folder = write_unipen(tmp_path, lean=0.8)  # the essay's network misreads some
    amounts = ("personalise", folder, "--weights", "essay", "--amounts", "4")
    found = evaluated(*amounts)
    assert (found["writers"], rare) == (1, [])
    assert found["corrections"] > 0
    assert evaluated(*amounts, "--rare")["corrections"] == found["corrections"]
    assert len(rare) == 1


@pytest.mark.parametrize(
    ("replaced", "arguments"),
    [
        ("mislabels.misled", ("mislabels", "--wrong", "1")),
        ("personalise.personalise_amounts", ("personalise", "--amounts", "2")),
    ],
)
def test_ctrl_c_ends_them_in_one_line(data, monkeypatch, capsys, replaced, arguments):
    def interrupted(*_):
        raise KeyboardInterrupt
        yield

    monkeypatch.setattr(f"digitpad.cli.evaluation.{replaced}", interrupted)
    kind, *rest = arguments
    reader = SimpleNamespace(network=None)
    monkeypatch.setattr(f"digitpad.cli.evaluation.{kind}.writers_in", lambda *_: ())
    monkeypatch.setattr(f"digitpad.cli.evaluation.{kind}.tuner_of", lambda _: (reader, None))
    folders = [str(data / "unipen"), "--mnist", str(data / "mnist"), "--weights", "essay"]
    assert main(["evaluate", kind, *folders, *rest, "--json"]) == 130
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
