"""A slip: amounts with the time they were taken. All sums are exact decimals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Context, Decimal, Inexact

from digitpad.reading.amount import SIGNS
from digitpad.reading.result import Reading

_EXACT = Context(prec=200, traps=[Inexact])  # digits; the longest amounts have a few dozen


@dataclass(frozen=True)
class SlipEntry:
    """An amount that was taken.

    Parameters
    ----------
    text : str
        As it was written.
    value : Decimal
    currency : str
        One of `SIGNS`; empty where none was written.
    taken : datetime
        With its time zone.
    """

    text: str
    value: Decimal
    currency: str
    taken: datetime

    @classmethod
    def of(cls, reading: Reading, taken: datetime) -> SlipEntry:
        """Return the entry of a reading that has a value."""
        assert reading.value is not None
        sign = next((character for character in reading.text if character in SIGNS), "")
        return cls(reading.text, reading.value, sign, taken)


@dataclass(frozen=True)
class Slip:
    """Amounts in the order they were taken. It never changes; taking one makes another slip.

    Parameters
    ----------
    entries : tuple of SlipEntry
    """

    entries: tuple[SlipEntry, ...] = ()

    def __len__(self) -> int:
        return len(self.entries)

    def taking(self, entry: SlipEntry) -> Slip:
        """Return the slip with one more amount."""
        return replace(self, entries=(*self.entries, entry))

    def without(self, number: int) -> Slip:
        """Return the slip without an amount, its number counted from 0."""
        return replace(self, entries=(*self.entries[:number], *self.entries[number + 1 :]))

    @property
    def totals(self) -> Mapping[str, Decimal]:
        """The sum of each currency, in the order in which they were first taken."""
        sums: dict[str, Decimal] = {}
        for entry in self.entries:
            sums[entry.currency] = _EXACT.add(sums.get(entry.currency, Decimal(0)), entry.value)
        return sums


def slip_text(slip: Slip) -> str:
    """Return the whole slip to be pasted elsewhere: a line for each amount, then the totals."""
    lines = [f"{entry.taken:%H:%M}\t{entry.currency}{entry.value:f}" for entry in slip.entries]
    totals = [f"Total\t{currency}{total:f}" for currency, total in slip.totals.items()]
    return "\n".join([*lines, *totals])
