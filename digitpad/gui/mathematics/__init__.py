"""The window that shows the working: every step from a digit to its reading, and back.

What is shown is computed in `explanation`. A `Study` holds which digit is looked at and
which place in its calculation; every tab follows it and redraws when it says so.
"""
