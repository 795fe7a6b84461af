"""Where in a calculation one looks: its steps and their order, positions, and guided tours."""
