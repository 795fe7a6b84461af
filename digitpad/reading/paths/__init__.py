"""Paths through the lattice: what they score, their sum, and the best of them."""
