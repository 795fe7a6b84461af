"""The mathematics, in NumPy and nothing else. It knows neither files nor windows."""
