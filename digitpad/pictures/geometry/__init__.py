"""Pictures seen upright and from straight above."""
