"""The windows and parts of the superuser's dialog."""
