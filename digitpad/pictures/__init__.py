"""Pictures of writing: from a file's pixels to regions of ink, lines and paper taken away."""
