"""Relabel and retrain: corrections, and the recipes that made the weights."""
