"""What all windows are made of: small widgets, the theme, the worker thread."""
