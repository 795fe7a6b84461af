"""How the weights that come with digitpad are made."""
