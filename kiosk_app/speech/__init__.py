"""Reads aloud what stands on the page, for whoever cannot see it."""
