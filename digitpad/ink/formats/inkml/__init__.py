"""InkML, read as the W3C wrote it; the writing is in `digitpad.ink.inkml`."""
