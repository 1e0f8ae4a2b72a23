"""A stand as a program: its parts, from the first to the last, and the end of it."""
