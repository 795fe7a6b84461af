"""Many files read at once: over processes of this machine, or over a cluster."""
