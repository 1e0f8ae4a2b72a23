"""Messages between staff: a few words to those of a role, forgotten with the day."""
