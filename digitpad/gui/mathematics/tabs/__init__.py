"""The tabs of the window "The mathematics", and the parts only they have."""
