"""The slip of amounts beside the pad."""
