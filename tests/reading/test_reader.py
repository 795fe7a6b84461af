"""Reading with the weights that come with digitpad, on ink of our own."""

from dataclasses import replace
from decimal import Decimal
from statistics import median
from time import process_time

import numpy as np
import pytest

from digitpad import Ink, Network, Reader, Stroke
from digitpad.datasets.nonsense import scribble
from digitpad.errors import WeightsError
from digitpad.reading.evidence.test_time_augmentation import views
from digitpad.weights.store import Weights
from tests.doubt import doubting
from tests.writing import amount, arc, digit, line


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader.load("pen")


def text(reader: Reader, ink: Ink) -> str:
    return reader.read(ink).text


def test_empty_ink_reads_as_nothing(reader):
    reading = reader.read(Ink())
    assert (reading.text, reading.value, reading.confidence) == ("", None, 0)
    assert reading.characters == ()


@pytest.mark.parametrize("written", ["7", "42", "1250.75", "1,250.75", "3906", "0.85", "445577"])
def test_amounts_are_read(reader, written):
    reading = reader.read(amount(written))
    assert reading.text == written
    assert reading.value == Decimal(written.replace(",", ""))
    assert 0 < reading.confidence <= 1


def test_characters_say_which_strokes_they_are_made_of(reader):
    reading = reader.read(amount("471"))
    assert [character.strokes for character in reading.characters] == [(0, 1), (2,), (3,)]
    assert [character.text for character in reading.characters] == ["4", "7", "1"]


def test_boxes_are_where_the_ink_is(reader):
    ink = Ink.of(*[stroke.points * 3 + (1000, -500) for stroke in amount("42").strokes])
    first, second = (character.box for character in reader.read(ink).characters)
    assert first.x == pytest.approx(1006)
    assert second.right == pytest.approx(ink.box.right)


def test_probabilities_and_image_are_the_networks(reader):
    character = reader.read(amount("8")).characters[0]
    assert character.probabilities.sum() == pytest.approx(1, abs=1e-5)
    assert character.probabilities.argmax() == character.digit == 8
    plain = replace(reader, second_look=False, ink=None).read(amount("8")).characters[0]
    again = reader.probabilities(plain.image[None])[0]
    assert again == pytest.approx(plain.probabilities, abs=1e-6)


def test_an_unsure_digit_is_looked_at_again(reader):
    strange = Ink.of(line((0, 0), (30, 60)), line((30, 0), (0, 60)))
    reader = reader.alone()
    once, twice = replace(reader, second_look=False), reader.classify([strange])[0]
    assert once.classify([strange]).max() < 0.8
    seen = once.probabilities(views([strange])[:, 0])
    mean = np.exp(np.mean(np.log(seen), axis=0))
    assert twice == pytest.approx(mean / mean.sum(), abs=1e-4)


def test_an_unsure_digit_in_an_amount_is_looked_at_again(reader):
    between_2_and_7 = line((105, 65), (150, 60), (120, 150)), line((120, 150), (150, 150))
    assert not reader.read(Ink.of(*between_2_and_7)).characters[0].looked_again  # edges are seen
    reader = reader.alone()
    assert reader.read(Ink.of(*between_2_and_7)).characters[0].looked_again
    assert not reader.read(amount("8")).characters[0].looked_again


def test_a_sure_digit_is_not(reader):
    inks = [amount("8"), amount("5")]
    once = replace(reader, second_look=False)
    assert reader.classify(inks) == pytest.approx(once.classify(inks), rel=1e-4)


def test_a_late_bar_belongs_to_the_digit_it_crosses(reader):
    seven, five = amount("7").strokes, amount("75").strokes[1:]
    bar = Stroke(line((12, 52), (48, 48)))
    assert text(reader, Ink((*seven, *five, bar))) == "75"


def test_digits_may_overlap_from_left_to_right(reader):
    assert text(reader, amount("5030", gap=-8)) == "5030"


def test_a_slashed_zero_is_a_zero(reader):
    slash = line((2, 92), (58, 8))
    assert text(reader, Ink.of(*digit("0"), slash)) == "0"


def test_size_and_place_do_not_matter(reader):
    for size in (1e-3, 0.1, 40, 1e6):
        assert text(reader, amount("1250.75", size=size)) == "1250.75"


def test_a_dollar_sign_in_front_is_no_digit(reader):
    upper, lower = arc(30, 28, 26, 24, -30, -270), arc(30, 76, 26, 24, -90, 150)
    curve, bar = np.concatenate([upper, lower]), line((30, -10), (30, 112))
    number = [np.add(stroke.points, (90, 0)) for stroke in amount("35").strokes]
    reading = reader.read(Ink.of(curve, bar, *number))
    assert reading.text == "$35"
    assert reading.value == 35


@pytest.mark.parametrize(
    "ink",
    [
        Ink.of([(5, 5)]),
        Ink.of([(5, 5)], [(5, 5)]),
        Ink.of([(0, 0), (100, 0)]),
    ],
    ids=["tap", "two taps", "dash"],
)
def test_a_dot_or_a_dash_is_no_digit(reader, ink):
    reading = reader.read(ink)
    assert reading.value is None
    assert not any(character.text.isdigit() for character in reading.characters)


def test_scribbles_are_doubtful(reader):
    rng = np.random.default_rng(4)
    readings = [reader.read(_long_scribble(rng)) for _ in range(40)]
    confident = [r for r in readings if r.value is not None and r.confidence > 0.9]
    assert len(confident) <= 2


def _long_scribble(rng: np.random.Generator) -> Ink:
    """Return a scribble that goes to and fro at least a dozen times."""
    ink = scribble(rng)
    while len(ink.strokes[0]) < 90:
        ink = scribble(rng)
    return ink


@pytest.mark.parametrize("turn", [(1, -1), (-1, 1), (-1, -1), (0, 1), (1, 0), (1e-9, 1), (1e9, 1)])
def test_ink_turned_and_squeezed_never_crashes(reader, turn):
    for written in ("1250.75", "$", "4"):
        ink = amount(written) if written != "$" else amount("51")
        squeezed = Ink.of(*[stroke.points * turn for stroke in ink.strokes])
        assert 0 <= reader.read(squeezed).confidence <= 1


def test_enormous_ink_never_crashes(reader):
    with np.errstate(over="raise", invalid="raise"):
        reader.read(Ink.of([(-1e308, -1e308), (1e308, 1e308)], [(0, 0), (1, 1)]))


def test_doubt_names_two_guesses(reader):
    character = doubting(reader).read(amount("4")).characters[0]
    assert character.doubtful
    assert (character.text, character.guesses[0]) == ("?", "4")
    assert character.is_digit


def test_what_is_finished_does_not_flicker(reader):
    """While the third digit is written, the first two stay what they are."""
    finished, coming = amount("47").strokes, amount("475").strokes[3:]
    for points in range(2, len(coming[0])):
        begun = Stroke(coming[0].points[:points])
        read = text(reader, Ink((*finished, begun)))
        assert read[:2] == "47"


def test_a_network_of_another_shape_is_refused(rng):
    with pytest.raises(ValueError, match="784 inputs"):
        Reader(Network.random((10, 10), rng=rng))


def test_weights_of_another_shape_or_for_something_else_are_refused(rng):
    small = Weights(Network.random((10, 10), rng=rng))
    with pytest.raises(WeightsError, match=r"^w: .*784 inputs"):
        Reader.of(small, "w")
    letters = Weights(Network.random((784, 10), rng=rng), labels=tuple("abcdefghij"))
    with pytest.raises(WeightsError, match="do not stand for the digits"):
        Reader.of(letters, "w")


@pytest.mark.slow
def test_twelve_characters_are_read_in_ten_milliseconds(reader):
    ink = amount("1,234,567.89")
    times = []
    for _ in range(50):
        unprepared = replace(reader)  # one that remembers nothing
        start = process_time()
        unprepared.read(ink)
        times.append(1000 * (process_time() - start))
    print(f"\nmedian {median(times):.1f} ms")
    assert median(times) < 10


def test_a_character_brings_what_the_network_computed_for_it(reader):
    for character in reader.read(amount("47.5")).characters:
        own = reader.network.forward(character.image.ravel())
        for travelled, computed in zip(character.trace.a, own.a, strict=True):
            np.testing.assert_allclose(travelled, computed, rtol=1e-4, atol=1e-6)
