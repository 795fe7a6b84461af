"""What users read and hear, in their language."""
