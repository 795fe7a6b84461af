"""What stands behind an option or a command and is none: refused in a line, before the work."""

import pytest

from digitpad.cli.main import main


@pytest.mark.parametrize(
    "arguments",
    [
        ("read", ""),
        ("read", "--all", "seven.inkml", ""),
        ("export", "csv", "essay", "--out", ""),
        ("import", "", "--out", "ours.npz"),
    ],
)
def test_an_empty_name_is_not_the_folder_one_is_in(
    ink_file, arguments, tmp_path, monkeypatch, capsys
):
    monkeypatch.chdir(tmp_path)
    there = sorted(tmp_path.iterdir())
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    said = capsys.readouterr()
    assert (ended.value.code, said.out) == (2, "")
    assert said.err.endswith("its name is empty\n")
    assert sorted(tmp_path.iterdir()) == there


@pytest.mark.parametrize("number", ["-1", "1001", "many"])
def test_how_many_are_borne_is_refused_in_short(number, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["read", "--wrong-in-thousand", number, "seven.inkml"])
    assert ended.value.code == 2
    assert len(capsys.readouterr().err.splitlines()[-1]) < 120


@pytest.mark.parametrize("number", ["0", "1000"])
def test_the_bounds_of_what_is_borne_are_taken(number, ink_file, sure, capsys):
    given = ["--wrong-in-thousand", number, "--weights", sure, str(ink_file)]
    assert main(["read", *given]) == 0
    assert capsys.readouterr().out.startswith(str(ink_file))
