"""Pages for citizens and screens."""
