"""Readings in the formats of other programs."""

import csv
import json
from decimal import Decimal

import numpy as np
import pytest

from digitpad import Reader
from digitpad.errors import FileError
from digitpad.reading.export import json_number, reading_as_json, write_reading
from digitpad.reading.result import Alternative, Reading
from tests.doubt import doubting
from tests.writing import amount


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load("pen")


@pytest.mark.parametrize(
    ("value", "number"), [("12", 12), ("12.00", 12), ("12.50", 12.5), ("0", 0), ("1E+3", 1000)]
)
def test_whole_amounts_are_whole_numbers(value, number):
    found = json_number(Decimal(value))
    assert (found, type(found)) == (number, type(number))
    assert json_number(None) is None


def test_json_holds_the_reading_and_every_character(reader):
    reading = reader.read(amount("47.5"))
    said = json.loads(json.dumps(reading_as_json(reading)))
    assert (said["text"], said["value"], said["alternatives"]) == ("47.5", 47.5, [])
    assert said["confidence"] == reading.confidence
    assert [each["text"] for each in said["characters"]] == list("47.5")
    for written, character in zip(said["characters"], reading.characters, strict=True):
        assert written["box"] == pytest.approx(list(character.box), abs=1e-3)
        assert written["box"] == [round(value, 3) for value in written["box"]]
        assert written["strokes"] == list(character.strokes)
        assert written["confidence"] == character.confidence
        assert written["named"] is False
        assert np.array(written["probabilities"]) == pytest.approx(character.probabilities)


def test_json_holds_what_else_it_may_be(reader):
    reading = doubting(reader).read(amount("47"))
    said = reading_as_json(reading)
    assert said["value"] is None
    assert said["alternatives"][0]["text"] == reading.alternatives[0].text == "47"
    assert said["alternatives"][0]["value"] == 47
    assert said["alternatives"][0]["confidence"] == reading.alternatives[0].confidence


READ = Reading("1,250.50", Decimal("1250.50"), 0.98765, ())
ASKED = Reading("4?", None, 0.5, (), (Alternative("47", Decimal(47), 0.5),))


def test_a_text_file_is_what_was_read(tmp_path):
    write_reading(tmp_path / "a.TXT", READ)
    assert (tmp_path / "a.TXT").read_text() == "1,250.50\n"


def test_a_json_file_is_what_json_says(tmp_path):
    write_reading(tmp_path / "a.json", ASKED)
    text = (tmp_path / "a.json").read_text()
    assert json.loads(text) == reading_as_json(ASKED)
    assert text.startswith('{\n  "text"')
    assert text.endswith("}\n")


@pytest.mark.parametrize(
    ("reading", "row"),
    [(READ, ["1,250.50", "1250.50", "0.9877"]), (ASKED, ["4?", "", "0.5000"])],
)
def test_a_csv_file_has_names_and_values(tmp_path, reading, row):
    write_reading(tmp_path / "a.csv", reading)
    with (tmp_path / "a.csv").open(newline="") as file:
        assert list(csv.reader(file)) == [["text", "value", "confidence"], row]


def test_other_endings_are_refused(tmp_path):
    with pytest.raises(FileError, match=r"\.txt, \.json or \.csv"):
        write_reading(tmp_path / "a.doc", READ)
    assert not list(tmp_path.iterdir())
