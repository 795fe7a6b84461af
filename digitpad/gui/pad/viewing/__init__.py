"""Which part of the sheet is seen, and how the hand goes about on it: zoom, pan, scroll bars."""
