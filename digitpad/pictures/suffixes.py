"""How pictures' names end; importing it decodes none."""

PICTURE_SUFFIXES = (
    *(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp"),
    *(".pbm", ".pgm", ".ppm"),
)
