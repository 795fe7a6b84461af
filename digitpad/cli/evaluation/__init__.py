"""``digitpad evaluate``: a module for each kind of data with known answers."""
