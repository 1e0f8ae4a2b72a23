"""Who sits here: signing in, and remembering it."""
