"""A draft on the desk of whoever has locked it."""
