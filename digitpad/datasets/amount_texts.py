"""Amounts of money as people write them down: the texts, without the ink."""

from __future__ import annotations

import numpy as np

MOST_DIGITS = 9
SPACE = " "
"""Groups thousands as a wide gap; it leaves no ink, and is no character of what is read."""

_GROUPING = {".": (",", "'", SPACE, ""), ",": (".", "'", SPACE, "")}
_SIGNS = ("$", "€", "£")


def amount_text(rng: np.random.Generator) -> str:
    """Return one amount: of one to nine digits, in one of the formats in use.

    Such as ``1250``, ``1,250.75``, ``1.250,75``, ``1 250,75``, ``1'250.75``, ``$1,250``,
    ``€ 12,50``, ``£8``, ``12.-``, ``.50`` and ``1250,``.
    """
    whole = _whole_number(rng)
    if rng.random() < 0.22:
        return _with_sign(whole, rng, 0.2)
    decimal = "." if rng.random() < 0.6 else ","
    grouped = _grouped(whole, _drawn(_GROUPING[decimal], rng))
    kind = rng.random()
    if kind < 0.3:
        return _with_sign(grouped, rng, 0.35)
    if kind < 0.36:
        return grouped + decimal + "-"
    if kind < 0.41:
        return whole + ((rng.random() < 0.7 and ",") or ".")
    if kind < 0.46:
        return _with_sign(decimal + _digits(int(rng.integers(1, 3)), rng), rng, 0.3)
    cents = _digits(2 if rng.random() < 0.85 else int(rng.integers(1, 4)), rng)
    return _with_sign(grouped + decimal + cents, rng, 0.35)


def _whole_number(rng: np.random.Generator) -> str:
    """Return one to nine digits; rounded ones end in zeros, as prices do."""
    count = int(rng.choice(np.arange(1, MOST_DIGITS + 1), p=_LENGTHS))
    digits = _digits(count, rng)
    if count > 1 and rng.random() < 0.25:
        kept = int(rng.integers(1, count))
        digits = digits[:kept] + "0" * (count - kept)
    return digits


def _grouped(whole: str, mark: str) -> str:
    first = len(whole) % 3 or 3
    groups = [whole[:first], *(whole[i : i + 3] for i in range(first, len(whole), 3))]
    return mark.join(groups)


def _with_sign(text: str, rng: np.random.Generator, share: float) -> str:
    if rng.random() >= share:
        return text
    sign = str(rng.choice(_SIGNS, p=(0.6, 0.22, 0.18)))
    return sign + text


def _digits(count: int, rng: np.random.Generator) -> str:
    return "".join(map(str, rng.integers(0, 10, count)))


def _drawn(options: tuple[str, ...], rng: np.random.Generator) -> str:
    return options[int(rng.integers(len(options)))]


_LENGTHS = np.array([0.08, 0.14, 0.17, 0.19, 0.15, 0.11, 0.08, 0.05, 0.03])
