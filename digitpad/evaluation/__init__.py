"""How well it reads, on data with known answers."""
