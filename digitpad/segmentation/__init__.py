"""Which ink may form one character, and which of these candidates do."""
