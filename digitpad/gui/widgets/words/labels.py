"""How numbers and readings are put into words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from digitpad.gui.widgets.words.numbers import decimal, in_percent, percentage, whole
from digitpad.gui.widgets.words.translation import tr, translatable
from digitpad.reading.decode import DOUBTFUL
from digitpad.reading.evidence.test_time_augmentation import VIEWS
from digitpad.reading.result import Character, Reading

NO_VALUE = "–"
ASKED, NO_AMOUNT = "?", "!"
WORTH_TELLING = 0.05  # a difference between probabilities
MARK_NAMES = {
    ".": translatable("a point"),
    ",": translatable("a comma"),
    "'": translatable("an apostrophe"),
    "-": translatable("a dash"),
    "$": translatable("a dollar sign"),
    "€": translatable("a euro sign"),
    "£": translatable("a pound sign"),
}
_LONGEST_NAME = 40  # letters that are shown of a profile's


def amount(reading: Reading) -> str:
    """Return what was read, with thousands set apart where it is a plain number.

    Where a comma begins the fraction, it would make another number of 1250: there it is left out.
    """
    if reading.value is None or QLocale().decimalPoint() != ".":
        return reading.text
    grouped = f"{reading.value:,}"
    return grouped if grouped.replace(",", "") == reading.text else reading.text


def sign(reading: Reading) -> str:
    """Return what marks an amount that must not be relied on; nothing where its own ? do.

    `ASKED` where it may be another one, `NO_AMOUNT` where it is none in any format.
    """
    if not reading.text or any(character.doubtful for character in reading.characters):
        return ""
    if reading.asks:
        return ASKED
    return NO_AMOUNT if reading.value is None else ""


def named_places(reading: Reading, shown: str) -> frozenset[int]:
    """Return where in the amount as it is shown the writer's word stands."""
    places, at = set(), 0
    for character in reading.characters:
        if character.text:
            at = shown.index(character.text, at) + 1  # thousands may be set apart in between
            places |= {at - 1} if character.named else set()
    return frozenset(places)


def percent(probability: float) -> str:
    """Return a probability as a percentage that does not claim certainty it has not got."""
    if 0.9995 <= probability < 1 - 1e-9:
        return in_percent(f"> {decimal(99.9, 1)}")
    if 1e-9 < probability < 0.0005:
        return in_percent(f"< {decimal(0.1, 1)}")
    return percentage(probability)


def number(value: float) -> str:
    """Return a number with four significant digits, in a width that hardly changes."""
    if abs(value) >= 0.001 or value == 0:
        return decimal(value, 4)
    return QLocale().toString(float(value), "e", 1)


def certainty(reading: Reading) -> str:
    """Return one line about how far the reading can be trusted, and what is the writer's word."""
    if sign(reading) == NO_AMOUNT:
        return tr("This is no amount: it has no value")
    named = sum(character.named for character in reading.characters)
    if not named:
        return _trust(reading)
    if named == len(reading.characters) and not sign(reading):
        return tr("All of it is your word")
    return tr("{trust}; underlined: your word", trust=_trust(reading))


def _trust(reading: Reading) -> str:
    doubtful = sum(character.doubtful for character in reading.characters)
    if not reading.characters:
        return tr("Nothing written yet")
    told = [option.text for option in reading.alternatives[:2]]
    if len(told) > 1 and (not doubtful or (doubtful == 1 and DOUBTFUL not in "".join(told))):
        first, second = told
        return tr("{first} (Alt+1) or {second} (Alt+2)?", first=first, second=second)
    if not doubtful and reading.asks:
        return tr("{amount}? Alt+1 if it is right", amount=reading.likeliest)
    if doubtful:
        return tr(
            "Not sure about {doubtful} of {all}",
            doubtful=whole(doubtful),
            all=whole(len(reading.characters)),
        )
    if any(character.named for character in reading.characters):
        return tr("{share} sure of the rest", share=percent(reading.confidence))
    return tr("{share} sure of the whole amount", share=percent(reading.confidence))


def described(character: Character) -> str:
    """Return what a character is: ``5``, ``4 or 9?``, ``a comma, your word``."""
    if character.named:
        return tr("{text}, your word", text=in_words(character.text))
    if character.doubtful:
        return tr("{}?").format(either([in_words(guess) for guess in character.guesses]))
    return in_words(character.text)


def in_words(text: str) -> str:
    """Return what a symbol is called: a mark by its name, since it is easily overlooked."""
    return tr(MARK_NAMES[text]) if text in MARK_NAMES else text or tr("no character")


def either(ways: Sequence[str]) -> str:
    """Return what may be meant: ``4 or 9``."""
    return tr(" or ").join(ways)


def beside_the_bars(character: Character) -> str:
    """Return what the bars, which are the reading's, do not say; often nothing."""
    if character.named and character.text != str(character.digit):
        said = percent(float(character.probabilities.max()))
        return tr(
            "Left to itself the pad would read {digit}, {share}", digit=character.digit, share=said
        )
    if character.looked_again or _differs_from_one_pass(character):
        return tr(
            "{asked}; one pass: {answer}",
            asked=_asked(character),
            answer=one_pass(character),
        )
    return ""


def _differs_from_one_pass(character: Character) -> bool:
    difference = character.probabilities - character.trace.output[0]
    asked_others = character.asked_edges or character.asked_strokes
    return asked_others and bool(abs(difference).max() > WORTH_TELLING)


def _asked(character: Character) -> str:
    if not character.asked_edges:
        return tr("The mean of {views} views", views=VIEWS)
    return tr("Image, edges and strokes") if character.asked_strokes else tr("Image and edges")


def one_pass(character: Character) -> str:
    """Return what the network says of the image alone: ``7, 58.1 %``."""
    output = character.trace.output[0]
    return f"{int(output.argmax())}, {percent(float(output.max()))}"


def steps_taken(count: int) -> str:
    """Return how many steps a profile has taken."""
    return tr("%Ln steps", "", count) if count else tr("no step yet")


def profile(name: str) -> str:
    """Return a profile's name as it is shown: a file's stem, the ends of a long one."""
    if name.endswith(".npz"):
        name = name.replace("\\", "/").rsplit("/", 1)[-1].removesuffix(".npz")
    return shortened(name, _LONGEST_NAME)


def shortened(text: str, most: int) -> str:
    """Return a text of `most` letters at most, where it is longer its ends."""
    half = most // 2
    return text if len(text) <= most else f"{text[:half]}…{text[1 - half :]}"
