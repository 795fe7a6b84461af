"""The writer's word counts, stays with its ink, and goes into the file and back."""

from decimal import Decimal

import numpy as np
import pytest

from digitpad import Ink, Reader
from digitpad.ink.annotations import Annotation
from digitpad.ink.inkml import read_annotated, write_inkml
from digitpad.reading.label_overrides import NOTHING, SYMBOLS, CharacterKey, LabelOverrides
from digitpad.reading.result import Alternative, PossibleCharacter
from digitpad.reading.user_overrides import UserOverrides
from tests.doubt import doubting
from tests.writing import amount


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load("pen")


@pytest.fixture(scope="module")
def doubter(reader) -> Reader:
    """A reader that doubts everything."""
    return doubting(reader)


def naming(overrides, reader, ink, index, text):
    return overrides.naming(ink, overrides.read(reader, ink).characters, index, text)


@pytest.fixture
def ink():
    return amount("47")


def test_a_word_settles_its_character_and_no_other(doubter, ink):
    assert doubter.read(ink).text == "??"
    four = naming(UserOverrides(), doubter, ink, 0, "4")
    settled = four.read(doubter, ink)
    assert (settled.text, settled.value) == ("4?", None)
    both = naming(four, doubter, ink, 1, "7").read(doubter, ink)
    assert (both.text, both.value, both.confidence) == ("47", Decimal(47), 1.0)
    assert not any(character.doubtful for character in both.characters)
    assert all(character.named for character in both.characters)


def test_parts_of_the_same_strokes_have_their_own_words(ink):
    first, second = (CharacterKey(frozenset(ink.strokes), part, 2) for part in (0, 1))
    both = LabelOverrides().naming(first, "4").naming(second, "7")
    assert both.said == {first: "4", second: "7"}
    assert both.naming(first, "1").said == {first: "1", second: "7"}
    whole = CharacterKey(frozenset(ink.strokes))
    assert both.naming(whole, "8").said == {whole: "8"}


@pytest.mark.parametrize("text", SYMBOLS)
def test_a_word_counts_against_a_sure_network(reader, ink, text):
    said = naming(UserOverrides(), reader, ink, 1, text).read(reader, ink)
    assert said.text == f"4{text}"
    first, second = said.characters
    assert (first.named, second.named, second.text, second.digit) == (False, True, text, 7)
    assert said.confidence == first.confidence


def test_what_is_no_character_is_not_part_of_the_value(reader):
    ink = amount("472")
    said = naming(UserOverrides(), reader, ink, 1, NOTHING).read(reader, ink)
    assert (said.text, said.value, len(said.characters)) == ("42", Decimal(42), 3)


def test_nobody_says_a_letter(ink):
    with pytest.raises(ValueError, match="cannot be 'A'"):
        LabelOverrides().naming(CharacterKey(frozenset(ink.strokes)), "A")


def test_the_last_word_counts(reader, ink):
    said = naming(UserOverrides(), reader, ink, 1, "1")
    assert naming(said, reader, ink, 1, "9").read(reader, ink).text == "49"


def test_a_word_stays_with_its_strokes_when_others_come_and_go(doubter, ink):
    said = naming(UserOverrides(), doubter, ink, 1, "7")
    seven_alone = Ink(ink.strokes[2:])
    assert said.read(doubter, seven_alone).text == "7"
    assert said.read(doubter, Ink(ink.strokes[:2])).text == "?"


def test_a_named_character_is_not_joined_to_what_is_written_later(reader):
    ink = amount("4")  # two strokes
    half = Ink(ink.strokes[:1])
    said = naming(UserOverrides(), reader, half, 0, "6")
    assert said.read(reader, ink).text.count("6") == 1
    assert len(said.read(reader, ink).characters) == 2


def test_merge_and_split_take_the_word_back(reader, ink):
    said = naming(UserOverrides(), reader, ink, 0, "1")
    merged = said.joining(ink, *said.read(reader, ink).characters)
    (one,) = merged.read(reader, ink).characters
    assert not one.named
    named = naming(merged, reader, ink, 0, "8")
    assert named.read(reader, ink).text == "8"
    apart = named.parting(ink, named.read(reader, ink).characters[0])
    assert not any(character.named for character in apart.read(reader, ink).characters)


def test_all_of_it_goes_into_a_file_and_back(reader, tmp_path):
    ink = amount("4725")
    said = naming(UserOverrides(), reader, ink, 1, NOTHING)
    said = naming(said, reader, ink, 3, "$")
    first, *_ = said.read(reader, ink).characters
    said = said.parting(ink, first)
    path = tmp_path / "said.inkml"
    write_inkml(path, ink, annotations=said.annotations(ink))
    again, annotations = read_annotated(path)
    assert again == ink
    found = UserOverrides.of(again, annotations)
    assert found == said
    assert found.read(reader, again).text == said.read(reader, ink).text


def test_what_is_said_of_ink_that_is_gone_is_not_written(reader, ink):
    said = naming(UserOverrides(), reader, ink, 1, "1")
    assert said.annotations(Ink(ink.strokes[:2])) == ()


@pytest.mark.parametrize(
    "annotations",
    [
        [Annotation("truth", "seven", (0,))],
        [Annotation("truth", "7", (99,))],
        [Annotation("truth", "7", ())],
        [Annotation("colour", "blue", (0,))],
        [Annotation("together", "", (0, 1)), Annotation("together", "", (1, 2))],
    ],
)
def test_what_makes_no_sense_is_left(reader, ink, annotations):
    assert UserOverrides.of(ink, annotations) == UserOverrides()


def possible(*characters: tuple[str, tuple[int, ...]]) -> Alternative:
    made = tuple(PossibleCharacter(text, strokes) for text, strokes in characters)
    return Alternative("".join(text for text, _ in characters), None, 0.5, made)


def test_the_writer_may_choose_an_amount_that_differs_in_marks(reader):
    ink = amount("5.25")  # a 5 is two strokes
    reading = reader.read(ink)
    places = [character.strokes for character in reading.characters]
    chosen = possible(*zip("5,25", places, strict=True))
    read = UserOverrides().choosing(ink, reading, chosen).read(reader, ink)
    assert (read.text, read.value, read.asks) == ("5,25", Decimal("5.25"), False)
    assert [character.named for character in read.characters] == [False, True, False, False]


def test_the_writer_may_choose_an_amount_that_is_parted_otherwise(reader):
    ink = amount("57")
    reading = reader.read(ink)
    (body, bar), (seven,) = (character.strokes for character in reading.characters)
    chosen = possible(("3", (body,)), ("1", (bar, seven)))
    read = UserOverrides().choosing(ink, reading, chosen).read(reader, ink)
    assert (read.text, read.value) == ("31", Decimal(31))
    assert [character.strokes for character in read.characters] == [(body,), (bar, seven)]


def test_the_writer_may_choose_that_one_stroke_is_two_characters(reader):
    wave = amount("7").strokes[0].points
    beside = np.add(wave, (np.ptp(wave[:, 0]) + 30, 0))
    joined = Ink.of(np.concatenate([wave, beside]))
    merged = UserOverrides().joining(joined, *2 * [reader.read(joined).characters[0]])
    assert len(merged.read(reader, joined).characters) == 1
    chosen = possible(("7", (0,)), ("7", (0,)))
    said = merged.choosing(joined, merged.read(reader, joined), chosen)
    assert said.read(reader, joined).text == "77"
