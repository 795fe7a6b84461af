"""The lab's charts: curves, and first-layer weights as pictures."""
