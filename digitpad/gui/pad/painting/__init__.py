"""How the pad is painted: what is printed on it, strokes, the lasso, and all in its order."""
