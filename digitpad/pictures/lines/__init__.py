"""Printed lines: found, told from strokes, and taken out of a picture."""
