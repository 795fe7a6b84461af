"""Numbers as bars and as coloured cells, with their names and scales."""
