"""Weights files: what is in one, how it is read and written, and the prototypes it brings."""
