"""Corrections and recordings as files that other programs, and people, carry about."""
