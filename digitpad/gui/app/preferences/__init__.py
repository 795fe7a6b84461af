"""What can be chosen and is remembered, and how the window looks by it."""
