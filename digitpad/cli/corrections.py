"""``digitpad corrections``: what was taught, listed, undone, carried elsewhere and back."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import asdict, replace
from pathlib import Path
from shlex import quote
from typing import Any

from digitpad.cli.common.journals import opened, profile, profile_of
from digitpad.cli.common.numbers import whole
from digitpad.cli.common.output import remark
from digitpad.cli.common.overwriting import add_force, require_free
from digitpad.errors import DigitpadError, ExchangeError
from digitpad.finetune.fine_tuner import FineTuner
from digitpad.journal import CorrectionEntry, HistoryStep
from digitpad.journal.exchange.formats import export, read_corrections
from digitpad.journal.exchange.picture_files import labels_beside
from digitpad.journal.exchange.recording import replay
from digitpad.journal.exchange.recording_file import load_recording
from digitpad.journal.teaching import learn_waiting, waiting

_FILES = (
    "FILE.zip (ink, and all that is known), FILE.csv (label,pixel0,...) or "
    "NAME-images-idx3-ubyte (its labels beside it)"
)
_NOTHING = {
    ".npz": "no step was taken; the network is as it came",
    ".json": "no step was taken; the lesson is empty",
}
"""What to say of an export in which nothing is, by its ending."""


def add_parser(subparsers: argparse._SubParsersAction) -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "corrections",
        help="what you taught: list, undo, export, ...",
        description="What you taught: look at it, take it back, carry it about.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    _add_lists(actions)
    _add_files(actions)
    _add_ways(actions)


def _add_lists(actions: Any) -> None:
    listed = "ID, LABEL, READ AS, STATUS, KIND and TIME of each correction, tabs between them"
    steps = "ID, PARENT, title and TIME of each step, undone ones too; * where the profile stands"
    for name, help_, run in (("list", listed, run_list), ("steps", steps, run_steps)):
        _of_profile(_json(_action(actions, name, help_, run)))
    people = _json(_action(actions, "profiles", "NAME, WEIGHTS, STEPS, CORRECTIONS", run_profiles))
    people.add_argument("--new", metavar="NAME", help="make a profile")
    people.add_argument("--weights", metavar="W", help="what it begins with; default: pen")
    people.set_defaults(parser=people)


def _add_files(actions: Any) -> None:
    written = "write FILE; print it, and how many corrections or steps"
    out = _of_profile(_action(actions, "export", written, run_export))
    more = "or FILE.npz (the network) or FILE.json (the lesson)"
    out.add_argument("file", type=Path, metavar="FILE", help=f"{_FILES}; {more}")
    out.add_argument("--all", action="store_true", help="those that were taken back, too")
    add_force(out)
    into = _of_profile(_action(actions, "import", "add those of a file, to be learnt", run_import))
    into.add_argument("file", type=Path, metavar="FILE", help=_FILES)
    learnt = "learn what waits: ID, LABEL, what came of it, LOSS before and after"
    _of_profile(_action(actions, "learn", learnt, run_learn))
    again = _action(actions, "replay", "take the steps of a lesson again", run_replay)
    again.add_argument("file", type=Path, metavar="FILE.json", help="an exported lesson")
    again.add_argument(
        "--weights", metavar="W", help="where those are that it began with, unless beside it"
    )


def _add_ways(actions: Any) -> None:
    _of_profile(_action(actions, "undo", "take the last step back, to the bit", run_undo))
    redo = _of_profile(_action(actions, "redo", "take the step that was undone", run_redo))
    redo.add_argument(
        "step", nargs="?", type=whole(1), metavar="ID", help="go to this step instead"
    )
    reset = _of_profile(_action(actions, "reset", "go back to the factory weights", run_reset))
    reset.add_argument(
        "--new-weights", action="store_true", help="and if they changed since, to those of today"
    )


def run_list(args: argparse.Namespace) -> int:
    """List the corrections of a profile."""
    with profile(args.profile) as history:
        for entry in history.corrections():
            print(json.dumps(_object(entry)) if args.json else _line(entry))
    return 0


def run_steps(args: argparse.Namespace) -> int:
    """List the tree of steps."""
    with profile(args.profile) as history:
        for step in history.all_steps():
            here = step.id == history.at
            print(json.dumps(_step_object(step, here)) if args.json else _tree_line(step, here))
    return 0


def run_export(args: argparse.Namespace) -> int:
    """Write a profile's corrections, network or recording."""
    for path in {args.file, labels_beside(args.file)}:
        require_free(path, force=args.force)
    with profile(args.profile) as history:
        done = export(args.file, history, everything=args.all)
    print(f"{args.file}\t{done.count}")
    if not done.count:
        remark(f"{args.file}: {_NOTHING.get(args.file.suffix.lower(), 'there are no corrections')}")
    if done.left_out:
        remark(f"{args.file}: {done.left_out} left out that are no digit; a zip can hold them")
    return 0


def run_import(args: argparse.Namespace) -> int:
    """Add the corrections of a file, all of them or none."""
    corrections = read_corrections(args.file)
    with profile(args.profile) as history:
        new = history.add(corrections)
    print(f"{args.file}\t{new}")
    if new < len(corrections):
        remark(f"{args.file}: {len(corrections) - new} of {len(corrections)} are known already")
    if new:
        own = "" if args.profile == "pen" else f" --profile {quote(args.profile)}"
        remark(f"they wait; digitpad corrections learn{own} teaches them")
    return 0


def run_learn(args: argparse.Namespace) -> int:
    """Learn the corrections that wait, one step each."""
    with opened() as journal:
        history = profile_of(journal, args.profile)
        if not waiting(history):
            remark("no correction waits to be learnt")
        for entry, result in learn_waiting(journal, history, FineTuner()):
            step, said = result.step, entry.correction.mark or _digit(entry.correction.label)
            losses = f"{step.loss_before:.4f}\t{step.loss_after:.4f}"
            print(f"{entry.id}\t{said}\t{step.outcome}\t{losses}", flush=True)
    return 0


def run_undo(args: argparse.Namespace) -> int:
    """Take the last step back."""
    with profile(args.profile) as history:
        return _went(history.undo(), "undo")


def run_redo(args: argparse.Namespace) -> int:
    """Take an undone step again, or go to any."""
    with profile(args.profile) as history:
        if args.step is None:
            return _went(history.redo(), "redo")
        history.go_to(args.step)
        return _went((*history.all_steps()[:1], *history.steps())[-1], "redo")


def run_reset(args: argparse.Namespace) -> int:
    """Go back to the beginning."""
    with profile(args.profile) as history:
        if args.new_weights and history.outdated():
            history.begin_again()
        else:
            history.reset()
        if outdated := history.outdated():
            remark(outdated)
        print(history.weights)
    return 0


def run_profiles(args: argparse.Namespace) -> int:
    """List the profiles, or make one."""
    if args.weights is not None and args.new is None:
        args.parser.error("--weights needs --new")
    with opened() as journal:
        if args.new is not None:
            journal.create(args.new, "pen" if args.weights is None else args.weights)
        for each in journal.profiles():
            values = each.name, each.weights, each.steps, each.corrections
            print(json.dumps(vars(each)) if args.json else "\t".join(map(str, values)))
    return 0


def run_replay(args: argparse.Namespace) -> int:
    """Take the steps of a recording again; 1 if one of them gives other weights."""
    recording = load_recording(args.file)
    beside = args.file.with_name(Path(recording.weights).name)
    found = str(beside) if os.path.isfile(beside) else recording.weights
    recording = replace(recording, weights=args.weights or found)
    if not recording.steps:
        remark(f"{args.file}: it has no steps")
    for number, (step, same) in enumerate(replay(recording), start=1):
        values = f"{number}\t{step.kind}\t{_digit(step.label)}\t{step.loss_before:.4f}"
        print(f"{values}\t{step.loss_after:.4f}\t{'same' if same else 'differs'}")
        if not same:
            problem = f"step {number} of {len(recording.steps)} gives other weights than it did"
            raise ExchangeError(args.file, problem)
    return 0


def _action(actions: Any, name: str, help_: str, run: Any) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=help_, description=f"{help_[0].upper()}{help_[1:]}.")
    parser.set_defaults(run=run)
    return parser


def _of_profile(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--profile", default="pen", metavar="NAME", help="default: pen")
    return parser


def _json(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    return parser


def _went(step: HistoryStep | None, way: str) -> int:
    if step is None:
        raise DigitpadError(f"there is nothing to {way}")
    print(f"{step.id}\t{step.title}")
    return 0


def _line(entry: CorrectionEntry) -> str:
    c = entry.correction
    digits = _digit(c.label), _digit(c.read_as)
    said = c.mark or digits[0], digits[1]
    return "\t".join((str(entry.id), *said, entry.status, c.kind, c.made))


def _tree_line(step: HistoryStep, here: bool) -> str:
    parent = "-" if step.parent is None else str(step.parent)
    return "\t".join((str(step.id), parent, step.title, step.made, *(["*"] if here else [])))


def _object(entry: CorrectionEntry) -> dict[str, Any]:
    c = entry.correction
    return {
        "id": entry.id,
        "label": c.label,
        "mark": c.mark,
        "read_as": c.read_as,
        "status": entry.status,
        "kind": c.kind,
        "made": c.made,
        "strokes": None if c.ink is None else len(c.ink),
        "probabilities": None if c.probabilities is None else c.probabilities.tolist(),
    }


def _step_object(step: HistoryStep, here: bool) -> dict[str, Any]:
    values = {
        name: value for name, value in asdict(step).items() if name not in ("theta", "picture")
    }
    return {**values, "theta_sha256": step.theta, "here": here}


def _digit(digit: int | None) -> str:
    return "-" if digit is None else str(digit)
