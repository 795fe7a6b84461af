"""What the pad says of evidence: sure, doubtful, asking about marks, never a wrong value."""

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest

from digitpad.ink.strokes import Ink
from digitpad.network.network import Network
from digitpad.reading.amount_model import INPUTS, AmountModel, Calibration
from digitpad.reading.decode import Decoder
from digitpad.reading.evidence.image_networks import ImageNetworks, log_softmax
from digitpad.reading.evidence.judge import Opinions
from digitpad.reading.paths.graph import Evidence
from digitpad.reading.paths.path_model import PathModel
from digitpad.segmentation.baseline import BaseLine
from digitpad.segmentation.features import boxes_of
from digitpad.segmentation.kinds import KINDS, kind_of
from digitpad.segmentation.lattice import Lattice
from digitpad.segmentation.pieces import pieces_of

NETWORK = Network.random((784, 4, 10), rng=np.random.default_rng(0))
KIND_NETWORK = Network.random((INPUTS, 4, len(KINDS)), rng=np.random.default_rng(0))
MODEL = AmountModel(KIND_NETWORK, PathModel.initial(), Calibration())


def read(*characters: dict[str, float], threshold: float = 0.9, mark: str = "auto"):
    """Read strokes far apart, for each of which it is said what it is how probably."""
    ink = Ink.of(*([(200 * i, 0), (200 * i + 40, 100)] for i in range(len(characters))))
    return decoded(ink, {(i,): said for i, said in enumerate(characters)}, MODEL, threshold, mark)


def decoded(
    ink: Ink,
    said: dict[tuple[int, ...], dict[str, float]],
    model: AmountModel,
    threshold: float,
    mark: str = "auto",
    *,
    mirrored: bool = False,
):
    """Read strokes, of whose runs it is said what they are how probably.

    Those that are `mirrored` stand from right to left.
    """
    lattice = Lattice.of(pieces_of(ink, 100.0), 100.0)
    kinds = np.full((len(lattice.candidates), len(KINDS)), -20.0)
    digits = np.full((len(lattice.candidates), 10), -20.0)
    for i, candidate in enumerate(lattice.candidates):
        for symbol, p in said[candidate.strokes].items():
            if symbol.isdigit():
                digits[i, int(symbol)] = np.log(p)
            kind = kind_of(symbol)
            kinds[i, kind] = np.logaddexp(kinds[i, kind], np.log(p))
    boxes = boxes_of(lattice.candidates, BaseLine(100.0, 0.0, 100.0))
    if mirrored:
        boxes = boxes[:, [2, 1, 0, 3]] * (-1, 1, -1, 1)
    evidence = Evidence(lattice, boxes, log_softmax(kinds), log_softmax(digits))
    seen = ImageNetworks(NETWORK).see(np.zeros((len(lattice.candidates), 28, 28), np.float32))
    decoder = Decoder(model, threshold, mark, lambda box: box)
    return decoder.reading(evidence, lambda chosen: [seen[i] for i in chosen], Opinions())


def read_parted(first: dict[str, float], whole: dict[str, float]):
    """Read two strokes that stand close and may be one character, and a 5."""
    ink = Ink.of([(0, 0), (0, 100)], [(12, 0), (12, 100)], [(300, 0), (340, 100)])
    said = {(0,): first, (1,): {"3": 1.0}, (0, 1): whole, (2,): {"5": 1.0}}
    paths = replace(MODEL.paths, nothing=np.zeros(len(KINDS)))
    return decoded(ink, said, replace(MODEL, paths=paths), threshold=0.9)


def test_what_is_sure_has_a_value_and_nothing_to_ask():
    reading = read({"1": 1.0}, {"2": 1.0}, {".": 1.0}, {"5": 1.0})
    assert (reading.text, reading.value, reading.asks) == ("12.5", Decimal("12.5"), False)
    assert reading.confidence > 0.99


def test_an_unsure_digit_is_a_question_with_its_two_answers():
    reading = read({"1": 1.0}, {"4": 0.5, "9": 0.5}, {"2": 1.0})
    assert (reading.text, reading.value) == ("1?2", None)
    assert set(reading.characters[1].guesses) == {"4", "9"}
    assert {option.text for option in reading.alternatives} == {"142", "192"}
    assert reading.confidence == pytest.approx(0.5, abs=0.01)


def test_only_the_unsure_one_is_doubtful():
    reading = read({"7": 0.8, "1": 0.2}, {"4": 1.0}, {"3": 0.97, "8": 0.03}, threshold=0.9)
    assert reading.text == "?43"


def test_the_confidence_asked_for_decides():
    said = {"7": 0.8, "1": 0.2}
    assert read(said, threshold=0.7).text == "7"
    assert read(said, threshold=0.9).text == "?"


def test_marks_are_asked_about_as_amounts_and_not_as_characters():
    reading = read({"5": 1.0}, {",": 0.5, ".": 0.5}, {"2": 1.0}, {"5": 1.0})
    assert "?" not in reading.text
    assert reading.value is None
    assert {option.text for option in reading.alternatives} == {"5,25", "5.25"}
    assert {option.value for option in reading.alternatives} == {Decimal("5.25")}


def test_a_mark_that_may_be_a_digit_is_asked_about_as_an_amount():
    reading = read({"5": 1.0}, {",": 0.6, "1": 0.4}, {"2": 1.0}, {"5": 1.0})
    assert (reading.text, reading.value) == ("5,25", None)
    assert {option.text for option in reading.alternatives} == {"5,25", "5125"}


def test_ink_that_stands_in_no_order_is_not_dropped():
    ink = Ink.of(*([(200 * i, 0), (200 * i + 40, 100)] for i in range(3)))
    said = {(i,): {digit: 1.0} for i, digit in enumerate("123")}
    assert decoded(ink, said, MODEL, 0.9, mirrored=True).text == "123"


def test_ink_that_may_be_parted_otherwise_is_asked_about_as_an_amount():
    reading = read_parted({"1": 1.0}, {"8": 0.3, "x": 0.7})
    assert (reading.text, reading.value, reading.asks) == ("135", None, True)
    assert [option.text for option in reading.alternatives] == ["135", "85"]


def test_it_is_asked_even_where_no_other_parting_is_worth_naming():
    reading = read_parted({"1": 1.0}, dict.fromkeys("0245689", 0.02) | {"x": 0.86})
    assert (reading.text, reading.value) == ("135", None)
    assert [option.text for option in reading.alternatives] == ["135"]


def test_a_digit_that_may_be_another_is_doubtful_however_the_ink_is_parted():
    reading = read_parted({"1": 0.6, "7": 0.4}, {"8": 0.3, "x": 0.7})
    assert (reading.text, reading.value) == ("?35", None)
    assert reading.characters[0].guesses == ("1", "7")


def test_what_may_be_no_character_is_doubtful_where_the_parting_is_sure():
    open_first = {"1": 0.002, "x": 0.998}  # texts that are no amounts are unlikely
    reading = read(open_first, {"3": 1.0})
    assert (reading.text, reading.value) == ("?3", None)
    assert read_parted(open_first, {"8": 0.0019, "x": 0.9981}).text == "135"


def test_what_is_said_is_the_likeliest_of_the_alternatives():
    reading = read_parted({"1": 0.4, "7": 0.35, "2": 0.25}, {"8": 0.45, "x": 0.55})
    assert reading.alternatives[0].text == "85"
    assert [character.guesses[0] for character in reading.characters] == ["8", "5"]


def test_a_digit_that_may_be_another_is_doubtful_beside_an_open_mark():
    reading = read({"5": 0.7, "3": 0.3}, {",": 0.6, "1": 0.4}, {"2": 1.0}, {"5": 1.0})
    assert reading.text.startswith("?")
    assert reading.value is None


def test_what_is_no_amount_has_no_value_however_sure():
    reading = read(*({character: 1.0} for character in "1,2,3"))
    assert reading.text == "1,2,3"
    assert reading.value is None


@pytest.mark.parametrize("stranger", ["+", "x"])
def test_what_is_no_character_is_never_dropped_and_never_a_digit(stranger):
    reading = read({"1": 1.0}, {stranger: 1.0}, {"2": 1.0})
    assert (reading.text, reading.value) == ("1?2", None)


def test_the_setting_decides_about_one_group_of_three():
    said = [{character: 1.0} for character in "1,250"]
    assert read(*said, mark=".").value == 1250
    assert read(*said, mark=",").value == Decimal("1.250")


def test_the_shares_of_the_alternatives_are_what_was_said():
    reading = read({"4": 0.6, "9": 0.4})
    assert [option.text for option in reading.alternatives] == ["4", "9"]
    assert [o.confidence for o in reading.alternatives] == pytest.approx([0.6, 0.4], abs=0.02)


def test_where_no_alternative_is_an_amount_there_is_nothing_to_choose_between():
    reading = read({"-": 0.8, "+": 0.2}, {"1": 1.0}, threshold=0.9)
    assert (reading.text, reading.value) == ("?1", None)
