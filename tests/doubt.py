"""A reader that doubts everything, whatever its networks say."""

from dataclasses import replace

from digitpad import Reader


def doubting(reader: Reader) -> Reader:
    """Return a reader that is never sure enough not to ask."""
    model = replace(reader.model, thresholds={})
    ink = reader.ink and replace(reader.ink, amounts=replace(reader.ink.amounts, thresholds={}))
    return replace(reader, model=model, ink=ink)
