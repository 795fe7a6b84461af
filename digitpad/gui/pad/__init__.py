"""The pad: the paper and its pen, and what was read of the ink."""
