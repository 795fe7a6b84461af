"""A reader that doubts everything, whatever its networks say."""

from dataclasses import replace

from digitpad import Reader


def doubting(reader: Reader) -> Reader:
    """Return a reader that is never sure enough not to ask."""
    return replace(reader, model=replace(reader.model, thresholds={}))
