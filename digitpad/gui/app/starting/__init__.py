"""How the program starts: a window that is seen and written on at once, then all the rest."""
