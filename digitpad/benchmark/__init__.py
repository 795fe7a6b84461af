"""How fast it is: each figure beside what it can be compared with, measured in the same run."""
