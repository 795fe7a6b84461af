"""The working shown: every step from a digit to its reading, and back, with its numbers.

What is computed here is computed by `network`. This room names it, picks what is
worth showing, and writes it as formulas with the essay's equation numbers. Nodes
count from 0 in arguments and from 1 in formulas, as in the essay.
"""
