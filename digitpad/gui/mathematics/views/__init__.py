"""Numbers, formulas and tables as widgets, and how they are laid out."""
