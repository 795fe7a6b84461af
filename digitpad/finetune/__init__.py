"""Teach a network one correction: a single step, or as many as it takes and forget nothing."""
