"""Ink in files: InkML and what other programs write, known by content, read within bounds."""
