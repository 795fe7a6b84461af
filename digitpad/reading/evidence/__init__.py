"""What the networks say of the candidates of a lattice: which kind of character, which digit."""
