"""What the pad says: from ink to characters, an amount, and honest doubt."""
