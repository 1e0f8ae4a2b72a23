"""The citizen's stand."""
