"""Ink: pen strokes and pictures, and the one way from them to the network's input."""

from digitpad.ink.strokes import Box, Ink, Stroke

__all__ = ["Box", "Ink", "Stroke"]
