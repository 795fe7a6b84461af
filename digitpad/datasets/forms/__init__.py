"""Forms that were filled in, drawn and photographed; what is written on them is known."""
