"""The explanation as pages that stand alone, and the colours of their maps."""
