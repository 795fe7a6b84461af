"""Training and evaluation as commands, on small data in the real formats."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.cli.main import main
from digitpad.ink.normalise import normalise
from digitpad.journal import Correction
from digitpad.journal.exchange.ink_zip import write_zip
from digitpad.recipes import trainer
from digitpad.recipes.pen_ink import PenInk
from digitpad.weights.store import load_weights, save_weights
from tests.small_data import write_data, write_unipen
from tests.writing import amount


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    return write_data(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def weights(data, tmp_path_factory):
    path = tmp_path_factory.mktemp("weights") / "w.npz"
    essay = ["train", "essay", "--mnist", str(data / "mnist"), "--out", str(path)]
    assert main([*essay, "--epochs", "40", "--batch-size", "16"]) == 0
    return str(path)


def test_training_tells_each_epoch_and_keeps_its_history(weights, data, capsys, tmp_path):
    path = tmp_path / "e.npz"
    essay = ["train", "essay", "--mnist", str(data / "mnist"), "--out", str(path)]
    assert main([*essay, "--epochs", "2", "--optimizer", "momentum", "--seed", "4"]) == 0
    printed = capsys.readouterr().out
    assert "epoch 1/2" in printed
    assert "epoch 2/2" in printed
    assert all(printed.splitlines())  # a progress bar has no place in a file
    found = load_weights(path)
    assert len(found.history) == 2
    assert found.provenance["optimizer"]["name"] == "Momentum"
    assert set(found.provenance["measured"]) == {"mnist train", "mnist test"}


@pytest.mark.parametrize("rate", ["1e10", "1e300"])
def test_a_training_that_diverges_leaves_the_file_that_was_there(
    weights, data, tmp_path, capsys, rate
):
    path = tmp_path / "good.npz"
    path.write_bytes(Path(weights).read_bytes())
    essay = ["train", "essay", "--mnist", str(data / "mnist"), "--out", str(path), "--force"]
    assert main([*essay, "--epochs", "2", "--learning-rate", rate]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"digitpad: {path}: the training diverged (")
    assert "the file is as it was before; try a smaller learning rate" in said
    assert len(said.splitlines()) == 1
    assert path.read_bytes() == Path(weights).read_bytes()


def test_the_last_good_epoch_is_kept(data, tmp_path, monkeypatch, capsys):
    path = tmp_path / "late.npz"

    def worse(weights):
        if len(weights.history) > 1:
            raise ValueError("its numbers are too large")

    monkeypatch.setattr(trainer, "require_usable", worse)
    essay = ["train", "essay", "--mnist", str(data / "mnist"), "--out", str(path)]
    assert main([*essay, "--epochs", "3"]) == 1
    assert "the file keeps epoch 1" in capsys.readouterr().err
    assert len(load_weights(path).history) == 1


@pytest.mark.parametrize("arguments", [("--seed", "-1"), ("--learning-rate", "nan")])
def test_numbers_that_are_none(data, capsys, arguments):
    essay = ["train", "essay", "--mnist", str(data / "mnist"), *arguments]
    with pytest.raises(SystemExit) as ended:
        main(essay)
    assert ended.value.code == 2
    assert f"{arguments[1]} is not " in capsys.readouterr().err


def test_the_pen_recipe_runs(data, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("digitpad.recipes.pen.PEN_BATCHES", 3)
    path = tmp_path / "p.npz"
    folders = ["--mnist", str(data / "mnist"), "--unipen", str(data / "unipen")]
    assert main(["train", "pen", *folders, "--out", str(path), "--epochs", "1"]) == 0
    assert load_weights(path).provenance["recipe"] == "pen"


def test_the_pen_recipe_with_corrections(data, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("digitpad.recipes.pen.PEN_BATCHES", 1)
    gathered, real = [], PenInk.of

    def of(digits, numbers, others, rng):
        gathered.append((digits, others))
        return real(digits, numbers, others, rng)

    monkeypatch.setattr(PenInk, "of", of)
    ink = amount("7")
    own = [Correction(normalise(ink), label, ink) for label in (7, None)]
    write_zip(tmp_path / "c.zip", [*own, Correction(np.eye(28), 3)])
    pen = ["train", "pen", "--mnist", str(data / "mnist"), "--unipen", str(data / "unipen")]
    path = tmp_path / "p.npz"
    pen += ["--out", str(path), "--epochs", "1", "--force", "--corrections"]
    assert main([*pen, str(tmp_path / "c.zip")]) == 0
    digits, others = gathered[0]
    assert [(s.label, s.ink) for s in digits if s.writer == "corrections"] == [("7", ink)]
    assert [s.ink for s in others if s.writer == "corrections"] == [ink]
    assert "corrections_sha256" in load_weights(path).provenance
    capsys.readouterr()
    write_zip(tmp_path / "none.zip", [Correction(np.eye(28), 3)])
    assert main([*pen, str(tmp_path / "none.zip")]) == 1
    assert "it holds no ink" in capsys.readouterr().err


def test_training_ends_with_the_rehearsal_set(weights, data, tmp_path, capsys):
    trained = load_weights(weights)
    assert len(trained.rehearsal) >= 10
    bare, essay = tmp_path / "bare.npz", ["train", "essay", "--mnist", str(data / "mnist")]
    save_weights(bare, replace(trained, rehearsal=None))
    batches = ["--batch-size", "16", "--out", str(bare)]
    assert main([*essay, *batches, "--rehearse"]) == 0
    assert f"{len(trained.rehearsal)} prototypes" in capsys.readouterr().out
    again = load_weights(bare)
    assert again.rehearsal.name == trained.rehearsal.name
    assert again.network.theta.tobytes() == trained.network.theta.tobytes()
    save_weights(bare, replace(trained, provenance={"recipe": "pen"}))
    assert main([*essay, *batches, "--rehearse"]) == 1
    assert "trained by the recipe 'pen', not 'essay'" in capsys.readouterr().err


def test_ctrl_c_keeps_what_there_is_and_resume_goes_on(data, tmp_path, monkeypatch, capsys):
    path = tmp_path / "e.npz"
    essay = ["train", "essay", "--mnist", str(data / "mnist"), "--out", str(path)]
    real = trainer.run

    def interrupted(*args, **how):
        for number, progress in enumerate(real(*args, **how), start=1):
            yield progress
            if number == 2:
                raise KeyboardInterrupt

    monkeypatch.setattr(trainer, "run", interrupted)
    assert main([*essay, "--epochs", "4"]) == 130
    assert "--resume goes on" in capsys.readouterr().out
    monkeypatch.setattr(trainer, "run", real)
    assert main([*essay, "--epochs", "4", "--resume"]) == 0
    assert [epoch.number for epoch in load_weights(path).history] == [1, 2, 3, 4]


@pytest.mark.parametrize("late", ["rehearse", "finish"])
def test_ctrl_c_after_the_last_epoch_says_how_to_go_on(data, tmp_path, monkeypatch, capsys, late):
    path = tmp_path / f"{'long ' * 20}[red]e.npz"
    essay = ["train", "essay", "--mnist", str(data / "mnist"), "--out", str(path), "--epochs", "2"]

    def interrupted(*_, **__):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(trainer, late, interrupted)
        assert main(essay) == 130
    assert f"{path} holds 2 epochs; --resume goes on" in capsys.readouterr().out
    assert main([*essay, "--resume"]) == 0
    assert f"{path}: mnist train " in capsys.readouterr().out
    assert len(load_weights(path).history) == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["train", "essay", "--mnist", "nowhere"], "nowhere"),
        (["train", "pen", "--mnist", "{data}/mnist"], "--unipen"),
        (["train", "pen", "--mnist", "{data}/mnist", "--unipen", "nowhere"], "nowhere"),
        (["train", "essay", "--mnist", "nowhere", "--out", "no/such/w.npz"], "no/such/w.npz"),
        (["train", "essay", "--mnist", "nowhere", "--out", "{data}"], "cannot be written"),
        (["train", "essay", "--mnist", "nowhere", "--out", "{weights}/w.npz"], "cannot be written"),
        (["train", "essay", "--mnist", "nowhere", "--out", "{data}/w", "--resume"], "{data}/w:"),
        (["train", "essay", "--mnist", "nowhere", "--out", "{weights}", "--resume"], "finished"),
        *(
            (["train", "essay", "--mnist", "{data}/mnist", option, value], f"use for {option}")
            for option, value in (
                *(("--unipen", "{data}/unipen"), ("--pendigits", "p.tra")),
                *(("--hold-back", "0"), ("--corrections", "c.zip")),
            )
        ),
        (
            [
                "train",
                "pen",
                "--mnist",
                "{data}/mnist",
                "--unipen",
                "{data}/unipen",
                "--corrections",
                "no.zip",
            ],
            "no.zip",
        ),
        (["evaluate", "mnist", "nowhere", "--weights", "{weights}"], "nowhere"),
        (["evaluate", "unipen", "nowhere", "--weights", "{weights}"], "nowhere"),
        (["evaluate", "mnist", "{data}/mnist", "--weights", "none.npz"], "none.npz"),
        (["evaluate", "unipen", "{data}", "--category", "7", "--reliability", "r.png"], "1a"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(arguments, said, data, weights, capsys):
    filled = [argument.format(data=data, weights=weights) for argument in arguments]
    assert main(filled) == 1
    error = capsys.readouterr().err
    assert said.format(data=data) in error
    assert error.count("\n") == 1


def test_a_folder_behind_held_back_is_told_where_it_goes(data, capsys):
    with pytest.raises(SystemExit):
        main(["evaluate", "unipen", "--held-back", f"{data}/unipen"])
    assert "/unipen is no FIFTH from 0 to 4; a folder goes before" in capsys.readouterr().err


def evaluated(capsys, *arguments):
    assert main(["evaluate", *map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_mnist_is_scored(data, weights, capsys):
    result = evaluated(capsys, "mnist", data / "mnist", "--weights", weights)
    assert result["samples"] == 20
    assert result["correct"] == 20
    assert result["accuracy"] == 1
    assert len(result["per_class"]) == len(result["confusion"]) == 10
    train = evaluated(capsys, "mnist", data / "mnist", "--split", "train", "--weights", weights)
    assert train["samples"] == 130


def test_unipen_is_scored(data, weights, capsys, tmp_path):
    unipen = ("unipen", data / "unipen", "--weights", weights, "--category")
    assert evaluated(capsys, *unipen, "1a")["accuracy"] == 1
    numbers = evaluated(capsys, *unipen, "7", "--contact-sheet", tmp_path / "sheet.png")
    assert numbers["samples"] == 2
    assert set(numbers) == {
        *("samples", "exact", "digit_error_rate", "asked", "silent"),
        *("risk_coverage", "ece", "mistakes"),
    }
    assert (tmp_path / "sheet.png").exists()
    letters = evaluated(capsys, *unipen, "letters", "--reliability", tmp_path / "diagram.png")
    assert (tmp_path / "diagram.png").exists()
    assert letters["samples"] == 4
    assert 0 <= letters["rejected_at_97"] <= 1


def printed(capsys, *arguments):
    assert main(["evaluate", *map(str, arguments)]) == 0
    return capsys.readouterr().out


def test_figures_are_printed_as_tables(data, weights, capsys):
    mnist = printed(capsys, "mnist", data / "mnist", "--weights", weights)
    assert "samples: 20\n" in mnist
    assert "accuracy: 1.0000\n" in mnist
    assert "per_class: 0 100.00%  1 100.00%" in mnist
    row = "  ".join([f"{2:6d}", *[f"{0:6d}"] * 9])
    assert f"confusion: (rows: what it was)\n{row}\n" in mnist
    amounts = ("amounts", data / "unipen", "--weights", "pen", "--samples", "12", "--seed", "3")
    found, shown = evaluated(capsys, *amounts), printed(capsys, *amounts)
    for mistake in found["mistakes"]:
        assert f"\n  {mistake['label']} read {mistake['text']} (" in shown
    worst = found["risk_coverage"][-1]
    assert f"the surest {worst['kept']:.0%}: {worst['wrong']:.2%} wrong" in shown


def test_forms_are_scored_by_their_kinds(data, capsys):
    forms = ("forms", data / "unipen", "--weights", "pen", "--samples", "1", "--seed", "3")
    found = evaluated(capsys, *forms)
    assert found["samples"] == sum(each["samples"] for each in found["kinds"]) > 0
    counts = [each["exact"] * each["samples"] for each in found["kinds"]]
    assert found["exact"] == pytest.approx(sum(counts) / found["samples"])
    assert all(0 <= each[name] <= 1 for each in found["kinds"] for name in ("exact", "silent"))
    assert not any("peer_exact" in each for each in (found, *found["kinds"]))  # nobody was asked
    shown = printed(capsys, *forms)
    for each, count in zip(found["kinds"], map(round, counts), strict=True):
        assert f"\n  {each['kind']:<12}{count:4d} of {each['samples']:4d} exact" in shown


def test_composed_amounts_are_scored(data, capsys, tmp_path):
    amounts = ("amounts", data / "unipen", "--weights", "pen", "--samples", "12", "--seed", "3")
    sheet = tmp_path / "sheet.png"
    found = evaluated(capsys, *amounts, "--contact-sheet", sheet)
    assert found["samples"] == 12
    assert len(found["mistakes"]) == round(12 * (1 - found["exact"]))
    assert all(mistake["label"] != mistake["text"] for mistake in found["mistakes"])
    assert sheet.exists()
    assert evaluated(capsys, *amounts) == found
    assert main(["evaluate", "amounts", str(data / "unipen"), "--held-back", "0"]) == 1
    assert "holds no writer with all ten digits" in capsys.readouterr().err


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """Ninety leaning digits by one writer, some of which the essay's network misreads."""
    return write_unipen(tmp_path_factory.mktemp("many"), times=9, lean=0.8)


def test_what_correcting_is_worth(many, data, capsys):
    arguments = ("personalise", many, "--mnist", data / "mnist", "--weights", "essay")
    found = evaluated(capsys, *arguments)
    assert list(found) == [
        "writers",
        "corrections",
        "learnt",
        "absorbed",
        "word_in_amount",
        "read_in_amount",
        "error_before",
        "error_after",
        "mnist_drop_mean",
        "mnist_drop_max",
        "median_ms",
        "by_writer",
    ]
    assert found["writers"] == 1
    assert 0 < found["corrections"] <= 10  # the same digit is not misread twice
    assert found["absorbed"] == 1
    assert found["word_in_amount"] == found["read_in_amount"] == 1
    assert found["error_after"] == 0 < found["error_before"]
    assert found["median_ms"] > 0
    again = evaluated(capsys, *arguments)
    assert again | {"median_ms": 0} == found | {"median_ms": 0}
    assert evaluated(capsys, *arguments, "--seed", "5") != found


def test_what_wrong_labels_cost(many, data, capsys):
    rest = ("--mnist", data / "mnist", "--weights", "essay")
    found = evaluated(capsys, "mislabels", many, *rest, "--wrong", "2", "--draws", "2")
    assert found["draws"] == 2
    assert found["mnist_drop_mean"] <= found["mnist_drop_max"] <= 10  # of 20 images
    told = evaluated(capsys, "personalise", many, *rest, "--mislabel", "1", "--worst", "1")
    assert told["by_writer"][0]["corrections"] == told["corrections"] > 0
    with pytest.raises(SystemExit):
        main(["evaluate", "personalise", str(many), "--mislabel", "1.5"])


def test_personalise_says_what_is_missing(many, data, weights, tmp_path, capsys):
    personalise = ["evaluate", "personalise", "--mnist", str(data / "mnist"), "--weights"]
    assert main([*personalise, weights, str(data / "unipen")]) == 1
    assert "no writer has 80 digits" in capsys.readouterr().err
    bare = tmp_path / "bare.npz"
    save_weights(bare, replace(load_weights(weights), rehearsal=None))
    assert main([*personalise, str(bare), str(many)]) == 1
    assert "has no rehearsal set" in capsys.readouterr().err


def test_ctrl_c_ends_it_in_one_line(many, data, monkeypatch, capsys):
    def interrupted(*_):
        raise KeyboardInterrupt
        yield

    monkeypatch.setattr("digitpad.cli.evaluation.personalise.personalise", interrupted)
    arguments = ["evaluate", "personalise", str(many), "--mnist", str(data / "mnist")]
    assert main([*arguments, "--weights", "essay", "--json"]) == 130
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1


def test_scores_are_printed_for_people_too(data, weights, capsys):
    assert main(["evaluate", "mnist", str(data / "mnist"), "--weights", weights]) == 0
    assert "accuracy: 1.0000" in capsys.readouterr().out
