"""What the windows are about: ink, reading, selection, profiles. It knows no widgets."""
