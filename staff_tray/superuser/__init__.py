"""The superuser's dialog: changing a centre's settings in a draft, and publishing it."""
