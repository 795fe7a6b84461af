"""``digitpad read``: a line each, doubt as ?, and bad files named while the others are read."""

import gzip
import io
import json
import re
import shutil
from decimal import Decimal
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from digitpad.cli.jobs import read_job
from digitpad.cli.jobs.read_job import ReadJob
from digitpad.cli.main import main
from digitpad.files import content_of_input
from digitpad.ink.inkml import write_inkml
from digitpad.ink.strokes import Box, Ink
from digitpad.network.network import Network
from digitpad.reading.reader import Reader
from digitpad.reading.result import Alternative, Reading
from digitpad.reading.sheet_reading import RegionReading, SheetReading
from digitpad.weights.store import Weights, save_weights
from tests.writing import amount

CORNER = np.array([(0, 0), (60, 0), (20, 100)])


def read(*arguments: object) -> int:
    return main(["read", *map(str, arguments)])


@pytest.fixture
def two_digits(tmp_path):
    path = tmp_path / "two.inkml"
    write_inkml(path, Ink.of(CORNER, CORNER + np.array([100, 0])))
    return path


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "digit.png"
    image = Image.new("L", (120, 160), 255)
    ImageDraw.Draw(image).line([(30, 20), (90, 20), (50, 140)], fill=0, width=10)
    image.save(path)
    return path


def sure_lines(path, out: str, count: int = 1) -> bool:
    """Return whether `out` says of `path`, so many times, that it is a 7 for sure."""
    line = rf"{re.escape(str(path))}\t7\t(0\.9[0-9]{{3}}|1\.0000)\n"
    return bool(re.fullmatch(f"({line}){{{count}}}", out))


def test_one_line(ink_file, sure, capsys):
    assert read(ink_file, "--weights", sure) == 0
    out, err = capsys.readouterr()
    assert sure_lines(ink_file, out)
    assert err == ""


def test_several_files_in_their_order(ink_file, two_digits, sure, capsys):
    assert read(two_digits, ink_file, two_digits, "--weights", sure) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split("\t")[:2] for line in lines] == [
        [str(two_digits), "77"],
        [str(ink_file), "7"],
        [str(two_digits), "77"],
    ]


def test_doubt(ink_file, unsure, capsys):
    assert read(ink_file, "--weights", unsure) == 0
    path, text, confidence = capsys.readouterr().out.split("\t")
    assert (path, text) == (str(ink_file), "?")
    assert float(confidence) < 0.25


def test_empty_ink_reads_as_nothing(tmp_path, sure, capsys):
    write_inkml(tmp_path / "empty.inkml", Ink())
    assert read(tmp_path / "empty.inkml", "--weights", sure) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'empty.inkml'}\t\t0.0000\n"


@pytest.mark.parametrize("name", ["digit.png", "digit.jpg", "digit.PNG", "digit.bmp", "digit"])
def test_pictures(tmp_path, picture, sure, capsys, name):
    path = tmp_path / name
    with Image.open(picture) as image:
        image.save(path, format=None if "." in name else "PNG")
    assert read(path, "--weights", sure) == 0
    assert sure_lines(path, capsys.readouterr().out)


def test_the_suffix_may_be_in_capitals(tmp_path, ink_file, sure, capsys):
    shutil.copy(ink_file, tmp_path / "SEVEN.INKML")
    assert read(tmp_path / "SEVEN.INKML", "--weights", sure) == 0
    assert "\t7\t" in capsys.readouterr().out


class TestJson:
    def objects(self, capsys) -> list[dict]:
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    def test_one_object_a_line(self, two_digits, ink_file, sure, capsys):
        assert read(two_digits, ink_file, "--json", "--weights", sure) == 0
        two, one = self.objects(capsys)
        assert list(two) == [
            *("file", "text", "value", "confidence"),
            *("alternatives", "characters", "regions"),
        ]
        assert (two["file"], two["text"], two["value"]) == (str(two_digits), "77", 77)
        assert (one["file"], one["text"], one["value"]) == (str(ink_file), "7", 7)
        assert two["confidence"] > 0.9
        assert two["alternatives"] == []

    def test_characters(self, two_digits, sure, capsys):
        read(two_digits, "--json", "--weights", sure)
        first, second = self.objects(capsys)[0]["characters"]
        assert list(first) == ["text", "confidence", "named", "box", "strokes", "probabilities"]
        assert (first["text"], first["box"], first["strokes"]) == ("7", [0, 0, 60, 100], [0])
        assert (second["box"], second["strokes"]) == ([100, 0, 60, 100], [1])
        assert len(first["probabilities"]) == 10
        assert sum(first["probabilities"]) == pytest.approx(1)
        assert first["confidence"] == pytest.approx(first["probabilities"][7], abs=0.1)

    def test_doubt_has_no_value_but_alternatives(self, ink_file, unsure, capsys):
        read(ink_file, "--json", "--weights", unsure)
        (found,) = self.objects(capsys)
        assert (found["text"], found["value"]) == ("?", None)
        assert list(found["alternatives"][0]) == ["text", "value", "confidence"]
        assert found["characters"][0]["probabilities"] == pytest.approx([0.1] * 10)

    def test_nothing(self, tmp_path, sure, capsys):
        write_inkml(tmp_path / "empty.inkml", Ink())
        read(tmp_path / "empty.inkml", "--json", "--weights", sure)
        (found,) = self.objects(capsys)
        assert (found["text"], found["value"], found["characters"]) == ("", None, [])
        assert found["confidence"] == 0

    def test_a_picture_has_boxes_and_no_strokes(self, picture, sure, capsys):
        read(picture, "--json", "--weights", sure)
        (character,) = self.objects(capsys)[0]["characters"]
        x, y, w, h = character["box"]
        assert (x, y, x + w, y + h) == pytest.approx((28, 15, 95, 142), abs=4)
        assert character["strokes"] == []


def bad_files(folder) -> list:
    (folder / "empty.inkml").touch()
    (folder / "cut.inkml").write_text("<ink><trace>1 2, 3 4")
    (folder / "nan.inkml").write_text("<ink><trace>nan 2</trace></ink>")
    (folder / "foreign.inkml").write_text("<svg/>")
    (folder / "text.png").write_text("hello")
    (folder / "empty.jpg").touch()
    (folder / "folder.png").mkdir()
    Image.effect_noise((60, 60), 80).save(folder / "whole.png")
    (folder / "cut.png").write_bytes((folder / "whole.png").read_bytes()[:500])
    (folder / "whole.png").unlink()
    return [*sorted(folder.iterdir()), folder / "missing.inkml", folder / "missing.png"]


def test_bad_files_are_named_and_the_others_read(tmp_path, ink_file, sure, capsys):
    (tmp_path / "bad").mkdir()
    bad = bad_files(tmp_path / "bad")
    assert read(ink_file, *bad, ink_file, "--weights", sure) == 1
    out, err = capsys.readouterr()
    assert sure_lines(ink_file, out, 2)
    assert len(err.splitlines()) == len(bad)
    for path, line in zip(bad, err.splitlines(), strict=True):
        assert line.startswith(f"digitpad: {path}: ")
        assert len(line) > len(f"digitpad: {path}: it is")


def test_bad_files_as_a_process(tmp_path, ink_file, sure, run):
    (tmp_path / "bad").mkdir()
    bad = bad_files(tmp_path / "bad")
    ended = run("read", *bad, ink_file, "--weights", sure)
    assert ended.returncode == 1
    assert sure_lines(ink_file, ended.stdout.decode())
    assert len(ended.stderr.splitlines()) == len(bad)
    assert b"Traceback" not in ended.stderr


@pytest.mark.parametrize("which", ["nobody", "no.npz"])
def test_no_such_weights(ink_file, capsys, which):
    assert read(ink_file, "--weights", which) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"digitpad: {which}: ")
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("inputs", "labels", "said"),
    [
        (783, "0123456789", "784 inputs"),
        (784, "0123456", "digits 0 to 9"),
        (784, "abcdefghij", "digits 0 to 9"),
    ],
)
def test_weights_of_something_else(tmp_path, ink_file, capsys, inputs, labels, said):
    theta = np.zeros((inputs + 1) * len(labels), np.float32)
    network = Network((inputs, len(labels)), ("softmax",), theta)
    path = tmp_path / "other.npz"
    save_weights(path, Weights(network, tuple(labels)))
    assert read(ink_file, "--weights", path) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"digitpad: {path}: ")
    assert said in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    "points",
    [
        "5 5",
        "5 5, 5 5, 5 5",
        "1e300 1e300, -1e300 2e300",
        "1e-300 0, 0 1e-300",
        "-99999 -99999, -99990 -99900",
        "0 0, 1e9 0",
        "0 0, 0 1e9",
    ],
)
def test_odd_ink_gives_an_answer_or_a_reason(tmp_path, sure, capsys, points):
    path = tmp_path / "odd.inkml"
    path.write_text(f"<ink><trace>{points}</trace></ink>")
    status = read(path, "--weights", sure)
    out, err = capsys.readouterr()
    reasons = [line for line in err.splitlines() if "the pad asks" not in line]
    assert (status, len(out.splitlines()), len(reasons)) in [(0, 1, 0), (1, 0, 1)]


def test_the_decimal_mark_is_a_setting(tmp_path, capsys):
    path = tmp_path / "amount.inkml"
    write_inkml(path, amount("1.250"))
    values = []
    for mark in (".", ","):
        assert read(path, "--json", "--decimal-mark", mark) == 0
        values.append(json.loads(capsys.readouterr().out)["value"])
    assert values == [1.25, 1250]


SEVEN_ELSEWHERE = {
    "seven.svg": b"<svg xmlns='http://www.w3.org/2000/svg'><path d='M20 10h60l-40 100'/></svg>",
    "seven.json": b"[[[20, 80, 40], [10, 10, 110]]]",
    "seven.dat": b".COORD X Y\n.PEN_DOWN\n20 -10\n80 -10\n40 -110\n.PEN_UP\n",
    "seven.xopp": gzip.compress(
        b"<xournal><page><layer><stroke tool='pen'>20 10 80 10 40 110</stroke></layer></page>"
        b"</xournal>"
    ),
    "seven.ink": b"<ink><trace>20 10, 80 10, 40 110</trace></ink>",
    "seven.xml": b"<note><ink><trace>20 10, 80 10, 40 110</trace></ink></note>",
    "seven": b"[[[20, 10], [80, 10], [40, 110]]]",
}


@pytest.mark.parametrize("name", SEVEN_ELSEWHERE)
def test_other_formats_are_known_by_their_content(tmp_path, sure, capsys, name):
    path = tmp_path / name
    path.write_bytes(SEVEN_ELSEWHERE[name])
    assert read(path, "--weights", sure) == 0
    out, err = capsys.readouterr()
    assert sure_lines(path, out)
    assert err == ""


def test_what_cannot_be_honoured_is_one_line_beside_the_answer(tmp_path, sure, capsys):
    path = tmp_path / "odd.inkml"
    path.write_text("<ink><trace contextRef='#a'>20 10, ? 9, 80 10, 40 110</trace></ink>")
    assert read(path, "--weights", sure) == 0
    out, err = capsys.readouterr()
    assert sure_lines(path, out)
    assert err == (
        f"digitpad: {path}: it refers to '#a', which is not in it; "
        "points whose place is not reported are left out\n"
    )


def test_every_amount_on_a_picture_has_a_line_and_a_box(tmp_path, sure, capsys):
    path = tmp_path / "two.png"
    image = Image.new("L", (200, 400), 255)
    for y in (20, 220):
        corner = [(50, y), (110, y), (70, y + 120)]
        ImageDraw.Draw(image).line(corner, fill=0, width=10)
    image.save(path)
    assert read(path, "--weights", sure) == 0
    assert capsys.readouterr().out == f"{path}\t?\t0.0000\n"
    assert read(path, "--all", "--weights", sure) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [line[1] for line in lines] == ["7", "7"]
    tops = [int(line[3].split(",")[1]) for line in lines]
    assert tops == pytest.approx([15, 215], abs=8)


class TestInput:
    @pytest.fixture
    def given(self, monkeypatch):
        """Have bytes come in at stdin."""
        return lambda content: monkeypatch.setattr(
            "sys.stdin", io.TextIOWrapper(io.BytesIO(content))
        )

    def test_ink(self, given, ink_file, sure, capsys):
        given(ink_file.read_bytes())
        assert read("-", "--weights", sure) == 0
        assert sure_lines("-", capsys.readouterr().out)

    def test_a_picture(self, given, picture, sure, capsys):
        given(picture.read_bytes())
        assert read("-", "--weights", sure) == 0
        assert sure_lines("-", capsys.readouterr().out)

    @pytest.mark.parametrize("content", [b"", b"no ink", b"<ink>"])
    def test_neither(self, given, content, sure, capsys):
        given(content)
        assert read("-", "--weights", sure) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("digitpad: -: it ")
        assert len(err.splitlines()) == 1

    def test_there_is_a_limit(self, given, sure, capsys, monkeypatch):
        monkeypatch.setattr(
            "digitpad.cli.jobs.read_job.content_of_input", partial(content_of_input, 2**20)
        )
        given(bytes(2**20 + 1))
        assert read("-", "--weights", sure) == 1
        assert "it is larger than 1 MB" in capsys.readouterr().err

    def test_a_closed_one(self, monkeypatch, sure, capsys):
        monkeypatch.setattr("sys.stdin", None)
        assert read("-", "--weights", sure) == 1
        assert "it is closed" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("texts", "told"),
    [(("1000", "1090"), "the pad asks: 1000 or 1090?"), (("371",), "the pad asks: 371?"), ((), "")],
)
@pytest.mark.parametrize("form", ["text", "boxes", "json"])
def test_an_amount_that_is_asked_about_as_a_whole_is_told(monkeypatch, sure, texts, told, form):
    options = tuple(Alternative(text, Decimal(text), 0.5) for text in texts)
    reading = Reading(texts[0] if texts else "7", None, 0.5, (), options)
    found = SheetReading((RegionReading(Box(0, 0, 9, 9), reading),))
    monkeypatch.setattr(read_job, "read_everything", lambda *_: found)
    result = ReadJob(Reader.load(sure), form)(Path("a.inkml"))
    assert result.error is None
    assert list(result.notices) == ([f"a.inkml: {told}"] if told and form != "json" else [])


def test_what_its_text_says_is_not_told_again(monkeypatch, sure):
    options = (Alternative("2917", Decimal(2917), 0.5), Alternative("2417", Decimal(2417), 0.4))
    reading = Reading("2?17", None, 0.5, (), options)
    found = SheetReading((RegionReading(Box(0, 0, 9, 9), reading),))
    monkeypatch.setattr(read_job, "read_everything", lambda *_: found)
    assert ReadJob(Reader.load(sure), "text")(Path("a.inkml")).notices == ()
