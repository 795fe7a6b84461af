"""The essay's section 3 as a command: its figures, its derivatives, and real frameworks."""
