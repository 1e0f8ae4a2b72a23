"""A configuration as a file that people read: out of the database and into it."""
