"""Correcting: the profiles, the fine-tuning in its worker, and what shows them."""
