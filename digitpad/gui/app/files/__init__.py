"""What comes into the window and leaves it: ink, pictures, readings, paper."""
