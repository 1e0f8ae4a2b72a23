"""Which times are free: bit sets of days, what fits in them, and the memory that searches answer from."""
