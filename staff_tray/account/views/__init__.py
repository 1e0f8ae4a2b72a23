"""The window of one's own account."""
