"""Processes that `digitpad benchmark` starts to see how fast the window is; each prints figures."""
